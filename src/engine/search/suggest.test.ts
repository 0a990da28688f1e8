import { expect, test } from 'vitest'

import { client, keepDocuments, scope, store, types } from './documents-fixture.ts'
import { snippetHtml } from './snippet.ts'
import { suggestStatement } from './suggest.ts'

keepDocuments()

const statement = suggestStatement({ ...scope, limit: '$4::integer' })
const suggested = async (typed: string, limit = 8): Promise<string[]> =>
  (await client.query(statement, [typed, 'vi', types, limit])).rows.map(row => row.title)

test('titles are suggested while the last word is being typed, with and without accents', async () => {
  await store('Hội hữu nghị Việt – Lào', 'Hội hữu nghị Việt – Nga', 'Nghị định')
  for (const typed of ['hữu ng', 'HUU NGH', 'hữu nghị v', 'huu nghi viet la', 'hữu ng'.normalize('NFD'), 'hưu']) {
    expect((await suggested(typed))[0]).toMatch(/^Hội hữu nghị Việt/)
  }
  expect(await suggested('hữu nghị việt-l')).toEqual(['Hội hữu nghị Việt – Lào'])
})

test('accents as typed come first, then beginnings of titles', async () => {
  await store('Ban Đảng ủy', 'Đang họp', 'Đảng bộ')
  expect(await suggested('đảng')).toEqual(['Đảng bộ', 'Ban Đảng ủy', 'Đang họp'])
})

test('a word that may be written with i or y is still the beginning of longer ones', async () => {
  await store('Myanmar', 'Mỹ', 'Kyoto', 'Hoà Bình')
  expect((await suggested('my')).toSorted()).toEqual(['Myanmar', 'Mỹ'])
  expect(await suggested('ky')).toEqual(['Kyoto'])
  expect(await suggested('hòa b')).toEqual(['Hoà Bình'])
})

test('typing errors are forgiven where no title holds the words', async () => {
  await store('Liên hiệp các tổ chức hữu nghị', 'Hải Phòng')
  expect(await suggested('lien hiepp cac to chuc')).toEqual(['Liên hiệp các tổ chức hữu nghị'])
})

test('suggestions are bounded by what may be seen, and marked safely', async () => {
  await store(
    { title: 'Hội kín', stage: 'draft' },
    { title: 'Hội Anh', locale: 'en' },
    { title: 'Hội <b>mở</b>', body: 'x' },
    { title: 'Hội mật', type: 'Secret' },
  )
  expect(await suggested('hộ')).toEqual(['Hội <b>mở</b>'])
  const rows = await client.query(statement, ['mở hội', 'vi', types, 8])
  expect(snippetHtml(rows.rows[0].headline)).toBe('<mark>Hội</mark> &lt;b&gt;<mark>mở</mark>&lt;/b&gt;')
})

test.each([
  '',
  ' ',
  '"',
  '!!',
  '%',
  '_',
  '\\',
  "a'b:*&|!",
  ':*',
  '(a',
  'a'.repeat(10_000),
  'đ-'.repeat(9_000),
  '½',
  '🙂',
  '"a" <-> ',
])('%j raises no error', async typed => {
  await store('Hội')
  expect(await suggested(typed)).toEqual([])
})
