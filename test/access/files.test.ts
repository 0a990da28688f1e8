import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commandsAt } from '../graph/inputs.ts'
import { png } from '../support/pictures.ts'
import { openHouses, recordId, type Houses } from './houses.ts'

let houses: Houses
beforeAll(async () => {
  houses = await openHouses()
}, 120_000)
afterAll(async () => houses.close())

let width = 10
const fresh = () => png({ width: (width += 1) })
const get = async (sha256: string, token: string | null = null, headers: Record<string, string> = {}) => {
  const given = token === null ? headers : { ...headers, authorization: `Bearer ${token}` }
  const response = await fetch(`${houses.web.url}/media/${sha256}`, { headers: given })
  return {
    status: response.status,
    cache: response.headers.get('cache-control'),
    site: response.headers.get('cross-origin-resource-policy'),
    anyone: response.headers.get('access-control-allow-origin'),
    text: await response.text(),
  }
}
const asset = (sha256: string, keeper: string) => ({ title: 'x', kind: 'PICTURE', fileName: 'x.png', sha256, keeper })
const gone = { status: 404, cache: 'no-store' }
const secret = { status: 200, cache: 'private, no-store', site: 'same-origin', anyone: null }
const open = { status: 200, cache: 'public, max-age=31536000, immutable', site: 'cross-origin', anyone: '*' }

describe('a file', () => {
  test('is its sender’s alone, then its house’s, then everyone’s, and no one’s again', async () => {
    const { web, ours, theirs, as } = houses
    const { sha256 } = await web.upload(fresh(), { token: ours.tokens.author })
    const others = [null, theirs.tokens.administrator, theirs.tokens.author]
    const nobody = await get('ab'.repeat(32))
    expect(await get(sha256, ours.tokens.author)).toMatchObject(secret)
    for (const token of [...others, ours.tokens.editor]) expect(await get(sha256, token)).toEqual(nobody)

    const made = await as(ours.tokens.author).create('MediaAsset', asset(sha256, ours.id))
    expect(made.__typename).toBe('MediaAsset')
    for (const role of ['author', 'editor', 'publisher'] as const)
      expect(await get(sha256, ours.tokens[role])).toMatchObject(secret)
    for (const token of others) expect(await get(sha256, token)).toEqual(nobody)
    expect(await get(sha256, 'amity_forged')).toEqual(await get('ab'.repeat(32), 'amity_forged'))

    const publisher = as(ours.tokens.publisher)
    expect((await publisher.publish('MediaAsset', made)).__typename).toBe('MediaAsset')
    for (const token of [...others, ours.tokens.author]) expect(await get(sha256, token)).toMatchObject(open)
    // What is everyone’s is not asked for by anybody.
    expect(await get(sha256, 'amity_forged')).toMatchObject(open)

    expect((await publisher.unpublish('MediaAsset', made)).__typename).toBe('MediaAsset')
    for (const token of others) expect(await get(sha256, token)).toMatchObject(gone)
    expect(await get(sha256, null, { 'if-none-match': `"${sha256}"` })).toMatchObject(gone)
    expect(await get(sha256, ours.tokens.editor)).toMatchObject(secret)
  })

  test('of a draft that takes the place of a published one is not told by it', async () => {
    const { web, ours, theirs, as } = houses
    const [first, second] = [fresh(), fresh()]
    const old = (await web.upload(first, { token: ours.tokens.publisher })).sha256
    const made = await as(ours.tokens.publisher).published('MediaAsset', asset(old, ours.id))
    const { sha256 } = await web.upload(second, { token: ours.tokens.publisher })
    const changed = await as(ours.tokens.publisher).update('MediaAsset', { id: made.id, version: 2 }, { sha256 })
    expect(changed.__typename).toBe('MediaAsset')
    expect(await get(old)).toMatchObject(open)
    for (const token of [null, theirs.tokens.administrator]) expect(await get(sha256, token)).toMatchObject(gone)
    expect(await get(sha256, ours.tokens.author)).toMatchObject(secret)
  })

  test('is attached by those who may read it: a hash that was heard of opens nothing', async () => {
    const { web, ours, theirs, as } = houses
    const bytes = fresh()
    const { sha256 } = await web.upload(bytes, { token: ours.tokens.author })
    const their = as(theirs.tokens.author)
    const [heard, unknown] = [
      await their.create('MediaAsset', asset(sha256, theirs.id)),
      await their.create('MediaAsset', asset('cd'.repeat(32), theirs.id)),
    ]
    expect(heard).toEqual(unknown)
    expect(heard).toMatchObject({ __typename: 'ValidationProblem', path: ['input', 'sha256'] })
    // Whoever has the bytes may send them; what is told is what a first sender is told.
    expect(await web.upload(bytes, { token: theirs.tokens.author })).toMatchObject({ status: 201, sha256 })
    expect((await their.create('MediaAsset', asset(sha256, theirs.id))).__typename).toBe('MediaAsset')
  })

  test('of a draft is shown to a preview token of that draft, and to no other', async () => {
    const { web, ours, as } = houses
    const { sha256 } = await web.upload(fresh(), { token: ours.tokens.author })
    const made = await as(ours.tokens.author).create('MediaAsset', asset(sha256, ours.id))
    const other = await as(ours.tokens.author).create('Person', { name: 'Ai', keeper: ours.id })
    const preview = async (id: string) =>
      (
        await web.data(
          'mutation ($input: AccessTokenInput!) { x: createAccessToken(input: $input) { ... on CreatedAccessToken { secret } ... on Problem { message } } }',
          {
            input: {
              name: 'p',
              kind: 'PREVIEW',
              organization: ours.id,
              record: id,
              expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
            },
          },
          { token: ours.tokens.administrator },
        )
      ).x.secret
    expect(await get(sha256, await preview(made.id))).toMatchObject(secret)
    expect(await get(sha256, await preview(other.id))).toMatchObject(gone)
    expect(recordId(made.id)).not.toBe(recordId(other.id))
  })

  test('of a pixel shown by many is theirs all together', async () => {
    const { web, as } = houses
    const { sha256 } = await web.upload(fresh())
    const run = commandsAt(web)
    const made = await run.published('MediaAsset', { ...asset(sha256, houses.ours.id) })
    await run.published('MediaAsset', { ...asset(sha256, houses.theirs.id) })
    await as(web.token).unpublish('MediaAsset', made)
    expect(await get(sha256)).toMatchObject(open)
  })
})
