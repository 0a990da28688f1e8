import { expect, test } from 'vitest'

import { attributesOf, componentNames, type ComponentName } from './components.ts'
import { describedComponents } from './descriptions.ts'
import { saidProblem } from './problems.ts'
import { readAttributes } from './read.ts'

const record = 'Article_01a2049a-a642-7145-832a-668678294678'
const read = (component: ComponentName, given: object, of: 'element' | 'address' = 'element') =>
  readAttributes(component, Object.entries(given), of)
const codes = (...asked: Parameters<typeof read>) =>
  read(...asked).problems.map(({ code, attribute, isFatal }) => `${code} ${attribute}${isFatal ? '!' : ''}`)

test('Attributes are read in the forms that people write', () => {
  const { asked, problems } = read('articles', {
    federation: 'lien-hiep-hai-phong',
    country: 'la',
    section: 'tin-nong',
    from: '2024',
    to: '2024-06',
    first: '3',
    lang: 'en-GB',
    theme: 'dark',
    heading: '3',
    live: '',
    server: 'https://amity.example/anything',
  })
  expect(problems).toEqual([])
  expect(asked).toMatchObject({
    federation: { by: 'slug', text: 'lien-hiep-hai-phong' },
    country: { by: 'code', text: 'LA' },
    from: '2024',
    to: '2024-06',
    first: 3,
    language: 'en',
    theme: 'dark',
    heading: 3,
    live: true,
    server: 'https://amity.example',
  })
  expect(read('article', { record }).asked.record).toEqual({ by: 'id', id: record })
  expect(read('events', { kinds: 'EVENT, national_day' }).asked.kinds).toEqual(['event', 'national-day'])
  expect(read('projects', { stage: 'running,handed-over' }).asked.stages).toEqual(['RUNNING', 'HANDED_OVER'])
  expect(read('articles', { live: 'false' }).asked.live).toBe(false)
})

test('A value that chooses what is shown must mean something; one that says how it looks may be left out', () => {
  const wrong = {
    first: ['0', '51', '3.5', 'all'],
    from: ['2024-02-30', '24', '2024-13', '9999', '0999'],
    federation: ['Hải Phòng', 'a--b', '../x', 'x'.repeat(81)],
    country: ['Lào', 'L A'],
    tag: [`Tag_${'-'.repeat(36)}`, `Tag_${'0'.repeat(36)}`],
    key: ['amity_secret', `amity_${'x'.repeat(43)}`],
    server: ['javascript:alert(1)', 'amity.example'],
  }
  for (const [name, values] of Object.entries(wrong))
    for (const value of values) expect(codes('articles', { [name]: value }), value).toEqual([`wrong ${name}!`])
  expect(codes('articles', { theme: 'blue', heading: '1' })).toEqual(['wrong theme', 'wrong heading'])
  expect(codes('projects', { sector: '12', stage: 'finished' })).toEqual(['wrong sector!', 'wrong stage!'])
  expect(codes('articles', { from: '2024', to: '2023-05' })).toEqual(['span to!'])
  expect(codes('events', { from: '1900', to: '2099' })).toEqual(['span to!'])
  for (const [from, to] of [
    ['1900', '1999'],
    ['2000-03-01', '2100-02-28'],
    ['2026', '2026'],
  ])
    expect(codes('events', { from, to }), `${from} ${to}`).toEqual([])
  expect(codes('figures', { from: '1900', to: '2099' })).toEqual([])
})

test('Unknown attributes are told, those of HTML are none of ours', () => {
  expect(
    codes('article', { record, colour: 'red', class: 'x', 'data-a': '1', 'aria-label': 'x', onclick: 'x' }),
  ).toEqual(['unknown colour'])
  expect(codes('article', { record, section: 'x' })).toEqual(['unknown section'])
  // An address has neither attributes of HTML nor those that elements alone have.
  expect(codes('article', { record, class: 'x', live: '', server: 'https://a.example' }, 'address')).toEqual([
    'unknown class',
    'unknown live',
    'unknown server',
  ])
})

test('A component of one record is told which, once', () => {
  expect(codes('article', {})).toEqual(['none slug, record!'])
  expect(codes('article', { slug: 'a', record })).toEqual(['several slug, record!'])
  expect(codes('country', { code: 'LA', slug: 'lao' })).toEqual(['several slug, code, record!'])
  expect(codes('country', { code: 'LA' })).toEqual([])
  expect(codes('article', { slug: '' })).toEqual(['none slug, record!'])
})

test('A language in which nothing is told is said to be one, and left out', () => {
  expect(codes('articles', { lang: 'fr' })).toEqual(['wrong lang'])
  expect(codes('articles', { lang: 'en-GB' })).toEqual([])
  expect(codes('articles', { lang: 'fr' }, 'address')).toEqual(['wrong lang'])
})

test('Problems are said in both languages, with a value cut short', () => {
  const [problem] = read('articles', { first: 'x'.repeat(500) }).problems
  expect(saidProblem(problem!, 'articles', 'en')).toBe(
    `The attribute “first” of “articles” cannot be “${'x'.repeat(80)}”.`,
  )
  expect(saidProblem(problem!, 'articles', 'vi')).toMatch(/^Thuộc tính “first” của “articles” không hiểu được giá trị/)
})

test('Every attribute of every component is described in both languages', () => {
  expect(describedComponents.map(({ name }) => name)).toEqual([...componentNames])
  for (const { name, title, description, attributes } of describedComponents) {
    expect(attributes.map(one => one.name)).toEqual(Object.keys(attributesOf(name)))
    const texts = [title, description, ...attributes.map(one => one.description)]
    for (const { vi, en } of texts) expect([vi === '', en === '', vi === en]).toEqual([false, false, false])
  }
})
