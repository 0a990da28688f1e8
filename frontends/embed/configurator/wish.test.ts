import { expect, test } from 'vitest'

import { configuratorAt } from './address.ts'
import { namedIn } from './named-in.ts'
import { readWish } from './wish.ts'
import { componentNames } from '../attributes/components.ts'

const wish = (search: string) => readWish(new URLSearchParams(search))
const id = 'Article_01a2049a-a642-7145-832a-668678294678'

test('A form that was sent is a wish: what is empty says nothing, boxes come together', () => {
  const read = wish(
    'component=events&ui=vi&federation=&country=LA&kinds=event&kinds=national-day&first=+5+&first=6&live=false&find=',
  )
  expect(read).toMatchObject({ component: 'events', unknown: null, find: '', isLive: false })
  expect([...read.given]).toEqual([
    ['country', 'LA'],
    ['kinds', 'event,national-day'],
    ['first', '6'],
  ])
  expect(wish('')).toMatchObject({ component: 'articles', unknown: null, isLive: true })
  expect(wish('component=nothing')).toMatchObject({ component: 'articles', unknown: 'nothing' })
  const unseen = wish('component=article&find=%00a%0Ab%00&lang=%00')
  expect([unseen.find, unseen.given.size]).toEqual(['a b', 0])
  expect(wish(`find=${'x'.repeat(5_000)}`).find).toHaveLength(200)
})

test('The address of a wish is the wish, in another language of the page too', () => {
  for (const search of [
    `component=article&record=${id}&find=h%C3%B2a+b%C3%ACnh&theme=dark&live=false`,
    'component=events&kinds=event,national-day&tag=x',
    'component=articles&colour=red',
  ])
    for (const language of ['vi', 'en'] as const) {
      const address = configuratorAt(wish(search), language)
      expect(address).toMatch(/^\/embed\?component=/)
      const again = new URLSearchParams(address.split('?')[1])
      expect([readWish(again), again.get('ui')]).toEqual([wish(search), language])
    }
})

test('Another component keeps what it has an attribute for, and no record of another', () => {
  const from = wish(`component=articles&federation=x&country=LA&tag=y&first=3&theme=dark&lang=en&live=false`)
  const kept = Object.fromEntries(
    componentNames.map(name => [
      name,
      [...new URLSearchParams(configuratorAt(from, 'vi', name).split('?')[1]).keys()].slice(1, -2),
    ]),
  )
  expect(kept).toEqual({
    article: ['theme', 'lang'],
    articles: ['federation', 'country', 'tag', 'first', 'theme', 'lang'],
    events: ['federation', 'country', 'first', 'theme', 'lang'],
    project: ['theme', 'lang'],
    projects: ['federation', 'country', 'first', 'theme', 'lang'],
    country: ['theme', 'lang'],
    figures: ['federation', 'country', 'theme', 'lang'],
  })
  expect(configuratorAt(wish(`component=article&record=${id}&find=x`), 'vi', 'project')).toBe(
    '/embed?component=project&ui=vi',
  )
})

test('A record is named by its address, its slug, its id, or looked for by words', () => {
  expect(namedIn('hội nghị')).toEqual({ names: [], words: 'hội nghị' })
  expect(namedIn('hoi-nghi-2023')).toEqual({ names: [['slug', 'hoi-nghi-2023']], words: 'hoi-nghi-2023' })
  expect(namedIn(id).names).toEqual([['record', id]])
  expect(namedIn(`https://amity.example/embed/article?record=${id}&lang=vi`).names[0]).toEqual(['record', id])
  expect(namedIn('https://huunghi.example/vi/bai-viet/hoi-nghi-2023/?x=1#y')).toEqual({
    names: [['slug', 'hoi-nghi-2023']],
    words: 'hoi nghi 2023',
  })
  expect(namedIn('https://old.example/tin/hoi-nghi.html').names).toEqual([['slug', 'hoi-nghi']])
  expect(namedIn('https://old.example/tin/H%E1%BB%99i_ngh%E1%BB%8B')).toEqual({ names: [], words: 'Hội nghị' })
  for (const odd of ['https://', 'https://x/%', 'javascript:alert(1)', 'https://x', ''])
    expect(namedIn(odd).names).toEqual([])
})
