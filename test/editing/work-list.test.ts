import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openHouses, publicWork, recordId, secretWork, type Houses } from '../access/houses.ts'
import { person, type Person } from './moves.ts'

let houses: Houses
const by = (token: string | null): Person => person(houses.web, token)
beforeAll(async () => {
  houses = await openHouses()
  await secretWork(houses, houses.theirs, await publicWork(houses, houses.theirs))
}, 120_000)
afterAll(async () => houses.close())

const work = `query($organization: ID, $states: [TranslationStateKind!], $typeName: String, $first: Int, $after: Cursor) {
  x: translationWork(locale: "en", organization: $organization, states: $states, typeName: $typeName, first: $first, after: $after) {
    totalCount nodes { record { id __typename localization { states { locale state staleFields missingFields } } } state staleFields missingFields changedAt }
    pageInfo { hasNextPage endCursor } edges { cursor node { state } } } }`
const all = { states: ['MISSING', 'STALE', 'DRAFT', 'PUBLISHED'] }

/** Every entry, page by page. */
async function walk(viewer: Person, asked: object, first = 7): Promise<any[]> {
  const out: any[] = []
  for (let after: string | null = null; ;) {
    const { x } = await viewer.see(work, { ...asked, first, after })
    out.push(...x.nodes)
    if (!x.pageInfo.hasNextPage) {
      expect(x.totalCount).toBe(out.length)
      return out
    }
    after = x.pageInfo.endCursor
  }
}

describe('the work list of translators', () => {
  test('holds each record that the viewer works on once, in every page size, the newest change first', async () => {
    for (const role of ['author', 'publisher', 'translator'] as const) {
      const viewer = by(houses.theirs.tokens[role])
      const found = await walk(viewer, all)
      expect(await walk(viewer, all, 100)).toEqual(found)
      const times = found.map(({ changedAt }) => changedAt)
      expect(times).toEqual([...times].toSorted().toReversed())
      const ids = found.map(({ record }) => record.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).toContain(houses.theirs.id)
      expect(ids).not.toContain(houses.ours.id)
      // Of each type that a house keeps: what it hangs on, what is public with a draft, and a draft.
      const own = houses.types.filter(type => type.translations !== null && type.policy.create !== 'owner')
      for (const type of own)
        expect(found.filter(({ record }) => record.__typename === type.name).length, type.name).toBeGreaterThan(2)
    }
  })

  test('says what the record itself says', async () => {
    const viewer = by(houses.web.token)
    const complete = await walk(viewer, all, 100)
    // What waits is read in another way than what has all it needs.
    for (const states of [['MISSING'], ['STALE'], ['DRAFT'], ['MISSING', 'STALE', 'DRAFT']])
      expect(await walk(viewer, { states }, 100)).toEqual(complete.filter(({ state }) => states.includes(state)))
    for (const entry of complete) {
      const { locale: _, ...state } = entry.record.localization.states.find((one: any) => one.locale === 'en')
      expect({ state: entry.state, staleFields: entry.staleFields, missingFields: entry.missingFields }).toEqual(state)
    }
  })

  test('takes a record up and lets it go as its texts change', async () => {
    const viewer = by(houses.ours.tokens.publisher)
    const made = await houses.as(houses.ours.tokens.author).create('Article', { title: 'Bài mới', lead: 'Dẫn' })
    const entry = async (asked: object = {}): Promise<any> =>
      (await walk(viewer, { typeName: 'Article', organization: houses.ours.id, ...asked })).find(
        ({ record }) => record.id === made.id,
      )
    expect(await entry()).toMatchObject({ state: 'MISSING', missingFields: ['title', 'lead'], staleFields: [] })
    const translator = by(houses.ours.tokens.translator)
    expect(await translator.translate('Article', made, 'en', { title: 'New' })).toMatchObject({ version: 2 })
    expect(await entry()).toMatchObject({ state: 'DRAFT', missingFields: ['lead'], staleFields: [] })
    await viewer.move('publish', 'Article', { id: made.id })
    expect(await entry()).toBeUndefined()
    expect(await entry({ states: ['PUBLISHED'] })).toMatchObject({ state: 'PUBLISHED' })
    await houses.as(houses.ours.tokens.editor).update('Article', { id: made.id, version: 3 }, { title: 'Bài sửa' })
    expect(await entry()).toMatchObject({ state: 'STALE', staleFields: ['title'] })
    await viewer.move('archive', 'Article', { id: made.id })
    expect(await entry(all)).toBeUndefined()
  })

  test('is empty for visitors and preview tokens, and counts nothing of another house', async () => {
    const preview = await houses.token({ kind: 'preview', recordId: recordId(houses.ours.id) })
    for (const token of [null, preview.secret])
      expect((await by(token).see(work, all)).x).toMatchObject({ totalCount: 0, nodes: [] })
    const theirs = await by(houses.theirs.tokens.administrator).see(work, { ...all, organization: houses.ours.id })
    expect(theirs.x).toMatchObject({ totalCount: 0, nodes: [] })
  })

  test('refuses what means nothing', async () => {
    const refused = async (asked: object): Promise<unknown> =>
      JSON.parse(await by(houses.web.token).text(work, { ...asked })).errors?.[0]?.extensions
    expect(await refused({ typeName: 'Nothing' })).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['typeName'] })
    expect(await refused({ organization: houses.shared['Article'] })).toMatchObject({ argument: ['organization'] })
    expect(await refused({ after: 'x' })).toMatchObject({ argument: ['after'] })
    expect(await refused({ first: 101 })).toMatchObject({ argument: ['first'] })
  })
})
