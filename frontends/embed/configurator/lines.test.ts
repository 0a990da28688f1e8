import { DomUtils, parseDocument } from 'htmlparser2'
import { expect, test } from 'vitest'

import { addressOf, linesFor, type Lines, type Pasted } from './lines.ts'
import { componentNames } from '../attributes/components.ts'

const server = 'https://amity.example'
const usual: Pasted = {
  server,
  component: 'articles',
  attributes: [
    ['federation', 'lien-hiep-hai-phong'],
    ['first', '3'],
  ],
  isLive: true,
  name: 'Tin, bài mới',
}
const lines = (form: Lines['form'], pasted: Partial<Pasted> = {}): string =>
  linesFor({ ...usual, ...pasted }).find(one => one.form === form)!.text

/** The elements of a page into which lines were pasted, with their attributes. What scripts being on hides is not looked into. */
const elementsOf = (text: string) =>
  DomUtils.findAll(() => true, parseDocument(`<main><p>before</p>${text}<p>after</p></main>`).children).map(
    ({ name, attribs }) => ({ name, attributes: attribs }),
  )

test.each(componentNames)('The lines of %s show it in a page: element, frame, PHP', component => {
  const [script, element, link, , frame] = elementsOf(lines('element', { component })).slice(2)
  const address = `${server}/embed/${component}?federation=lien-hiep-hai-phong&first=3`
  expect(script).toEqual({ name: 'script', attributes: { type: 'module', src: `${server}/embed.js` } })
  expect(element).toEqual({
    name: `amity-${component}`,
    attributes: { federation: 'lien-hiep-hai-phong', first: '3', live: '' },
  })
  expect([link, frame?.name, frame?.attributes['src']]).toEqual([
    { name: 'a', attributes: { href: address } },
    'iframe',
    address,
  ])
  expect(elementsOf(lines('frame', { component }))[2]).toEqual(frame)
  expect(frame?.attributes).toMatchObject({ title: 'Tin, bài mới', referrerpolicy: 'strict-origin' })
  expect(lines('included', { component })).toContain(
    `<?php @readfile('${server}/embed/${component}.html?federation=lien-hiep-hai-phong&first=3', false, `,
  )
})

test('Lines are right in a page of any charset', () => {
  const all = linesFor({ ...usual, name: 'Đổi mới “hữu nghị”', attributes: [['tag', 'hòa bình']] })
  for (const { text } of all) expect(text).toMatch(/^[\x20-\x7e\n]+$/)
  expect(elementsOf(all[1]!.text)[2]?.attributes['title']).toBe('Đổi mới “hữu nghị”')
})

test('An element that does not go on says so by saying nothing', () => {
  expect(elementsOf(lines('element', { isLive: false }))[3]?.attributes).not.toHaveProperty('live')
})

test('Only what a form needs is to be allowed by a policy', () => {
  expect(linesFor(usual).map(({ form, policy }) => [form, policy.map(directive => directive.split(' ')[0])])).toEqual([
    ['element', ['script-src', 'connect-src', 'img-src', 'frame-src']],
    ['frame', ['frame-src']],
    ['included', ['style-src', 'img-src']],
    ['kept', ['style-src', 'img-src']],
  ])
  expect(linesFor(usual).flatMap(({ policy }) => policy.map(directive => directive.split(' ')[1]))).toEqual(
    Array(9).fill(server),
  )
})

const attacks = [
  `"><script>alert(1)</script>`,
  `'); system('id'); ('`,
  String.raw`\'); system('id'); //`,
  `?><script>alert(1)</script><?php `,
  `</noscript></textarea><img src=x onerror=alert(1)>`,
  `x" onclick="alert(1)`,
  `--><!--`,
  `&quot;&#34;><b>`,
  `a b\nc`,
]

/** A text of PHP in single quotes, as PHP reads it, with what stands behind it. */
function phpText(text: string): readonly [value: string, behind: string] {
  const [, quoted = '', behind = ''] = /readfile\('((?:[^'\\]|\\[\s\S])*)'([\s\S]*)$/.exec(text) ?? []
  return [quoted.replaceAll(/\\(['\\])/g, '$1'), behind]
}

test.each(attacks)('No value breaks out of where it stands: %s', value => {
  const attributes = [['tag', value]] as const
  const names = (text: string): string[] => elementsOf(text).map(({ name }) => name)
  for (const form of ['element', 'frame'] as const) {
    // As many elements, with the attributes of the same names, as there are with values that are harmless.
    const found = elementsOf(lines(form, { attributes, name: value }))
    const harmless = elementsOf(lines(form, { attributes: [['tag', 'x']], name: 'x' }))
    expect(found.map(({ name, attributes }) => [name, Object.keys(attributes)])).toEqual(
      harmless.map(({ name, attributes }) => [name, Object.keys(attributes)]),
    )
    const frame = found.find(({ name }) => name === 'iframe')!.attributes
    expect(frame['title']).toBe(value)
    expect(new URL(frame['src']!).searchParams.get('tag')).toBe(value)
  }
  expect(
    elementsOf(lines('element', { attributes })).find(({ name }) => name === 'amity-articles')!.attributes,
  ).toEqual({
    tag: value,
    live: '',
  })
  for (const hostile of [usual.server, `https://amity.example/${value}`]) {
    const text = lines('included', { attributes, server: hostile })
    const [address, behind] = phpText(text)
    expect(address).toBe(addressOf({ ...usual, server: hostile, attributes }, '.html'))
    expect(behind).toBe(", false, stream_context_create(['http' => ['timeout' => 5, 'ignore_errors' => true]])) ?>")
  }
  expect(names(lines('included', { attributes }).split('\n')[0]!)).toEqual(['main', 'p', 'link', 'p'])
})
