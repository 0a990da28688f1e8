import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { PassedData } from '../../src/graph/operation.ts'
import { openAmity, type TestAmity } from '../support/amity.ts'
import { smallWorld, type SmallWorld } from './small-world.ts'
import { Writing } from './writing.ts'

let amity: TestAmity
let ids: SmallWorld
let write: Writing
beforeAll(async () => {
  const now = new Date('2024-03-01T15:30:00.000Z')
  amity = await openAmity({ clock: () => now })
  write = new Writing(amity, now)
  ids = await smallWorld(write)
})
afterAll(async () => amity.close())

describe('content that looks like the mark of an identity', () => {
  const texts = [
    '"~" : "Article_x"',
    '"~" : "x", x',
    '{"~" : "?Federation_0190aaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa"}',
    '\\"~\\" : \\"x\\"',
    '[{"~" : "!Article_x"}, 1]',
    '~',
    '?',
    '\\',
    '"',
    '</script>',
    '$1::text',
    "'; drop table articles; --",
  ]

  test('comes out as it went in, in every field, and is no dependency', async () => {
    for (const text of texts) {
      const id = await write.published(
        'Article',
        { byline: text, images: [] },
        { vi: { title: text, lead: text, body: text } },
      )
      for (const depth of [undefined, 0]) {
        const answer = await amity.answer(
          `{ article(id: "${id}") { title byline lead body { text } federation { name } } articles(where: { byline: { eq: ${JSON.stringify(text)} } }) { nodes { title } } }`,
          { depth },
        )
        const data = answer.data instanceof PassedData ? JSON.parse(answer.data.json) : answer.data
        expect(data).toEqual({
          article: { title: text, byline: text, lead: text, body: { text }, federation: null },
          articles: { nodes: [{ title: text }] },
        })
        expect([...answer.dependencies!.records]).toEqual([id])
      }
      await write.unpublish(id)
    }
  })

  test('leaves no mark in any answer, however wide the selection is', async () => {
    const fields = Array.from(
      { length: 120 },
      (_, at) =>
        `f${at}: ${['title', 'id', 'federation { name parent { id } }', 'countries { nodes { id } }'][at % 4]}`,
    ).join(' ')
    const answer = await amity.answer(
      `{ articles { nodes { ${fields} } edges { node { ${fields} } cursor } } nodes(ids: ["${ids.hidden}", "${ids.article}"]) { id } }`,
    )
    const { json } = answer.data instanceof PassedData ? answer.data : { json: '' }
    expect(json).not.toMatch(/"~/)
    expect(Object.keys(JSON.parse(json).articles.nodes[0])).toEqual(Array.from({ length: 120 }, (_, at) => `f${at}`))
    expect([...answer.dependencies!.records].sort()).toEqual(
      [ids.article, ids.other, ids.federation, ids.hidden, ids.country].sort(),
    )
  })
})
