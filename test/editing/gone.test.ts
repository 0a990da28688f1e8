import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openHouses, type Houses } from '../access/houses.ts'
import { person, type Person } from './moves.ts'

let houses: Houses
const by = (token: string | null): Person => person(houses.web, token)
const ours = (role: keyof Houses['ours']['tokens']): Person => by(houses.ours.tokens[role])
beforeAll(async () => {
  houses = await openHouses()
}, 120_000)
afterAll(async () => houses.close())

describe('a record that names a deleted one', () => {
  test('comes back without it, which the answer tells beside the record', async () => {
    const [as, publisher] = [houses.as(houses.ours.tokens.publisher), ours('publisher')]
    const author = await as.create('Person', { name: 'Hoa' })
    const made = await as.create('Article', { title: 'Tin', author: author.id })
    await as.remove('Article', made)
    await as.remove('Person', author)
    const answer = await publisher.text(
      'mutation($items: [RestoreItem!]!) { x: restoreArticles(items: $items) { ... on ArticleList { items { id author { id } } } } }',
      { items: [{ id: made.id }] },
    )
    expect(JSON.parse(answer)).toEqual({
      data: { x: { items: [{ id: made.id, author: null }] } },
      extensions: expect.objectContaining({
        dropped: [{ what: author.id, count: 1, path: ['x', 'items', 0, 'author'] }],
      }),
    })
  })

  test('does not go public while it does: who deleted the other one need not have seen the draft', async () => {
    const [mine, theirs] = [houses.as(houses.ours.tokens.publisher), houses.as(houses.theirs.tokens.publisher)]
    const author = await theirs.published('Person', { name: 'Của nhà khác' })
    const made = await mine.create('Article', { title: 'Tin chung', author: author.id })
    expect(await theirs.remove('Person', author)).toMatchObject({ __typename: 'Deleted' })
    const refused = await mine.publish('Article', made)
    expect(refused).toMatchObject({ code: 'VALIDATION', path: ['author'], message: expect.stringContaining(author.id) })
    await mine.update('Article', made, { author: null })
    expect(await mine.publish('Article', made)).toMatchObject({ __typename: 'Article', version: 3 })
  })
})
