import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { operator } from '../../src/access/viewer.ts'
import { bulkCreate } from '../../src/engine/commands/bulk.ts'
import { typeNamed } from '../../src/engine/model/model.ts'
import { globalId, newRecordId } from '../../src/kernel/ids.ts'
import { editor, openAmity, type TestAmity } from '../support/amity.ts'

const locales = ['vi', 'en', 'fr'] as const
const fields = ['title', 'lead', 'body'] as const
type Text = { readonly text: string; readonly version: number }
/** Language → field → its text, and the version in which it last changed. */
type Texts = ReadonlyMap<string, ReadonlyMap<string, Text>>
type Shown = { locale: string; state: string; staleFields: string[]; missingFields: string[] }

let amity: TestAmity
beforeAll(async () => {
  amity = await openAmity({ locales: [...locales] })
})
afterAll(async () => amity.close())

/** What the states must be, from texts alone. */
function expected(texts: Texts, published: Texts, draftIsShown: boolean): Shown[] {
  const of = (from: Texts, locale: string, field: string): Text | undefined => from.get(locale)?.get(field)
  return locales.map(locale => {
    const staleFields = fields.filter(field => {
      const [own, source] = [of(texts, locale, field), of(texts, 'vi', field)]
      return locale !== 'vi' && own !== undefined && source !== undefined && own.version < source.version
    })
    const missingFields = fields.filter(field => of(texts, 'vi', field) && !of(texts, locale, field))
    const isPublic = fields.every(field => of(texts, locale, field)?.text === of(published, locale, field)?.text)
    const state = fields.every(field => !of(texts, locale, field))
      ? 'MISSING'
      : staleFields.length > 0
        ? 'STALE'
        : draftIsShown && !isPublic
          ? 'DRAFT'
          : 'PUBLISHED'
    return { locale, state, staleFields, missingFields }
  })
}

const mutate = async (query: string, variables: Record<string, unknown>) =>
  (await amity.data(query, { variables, viewer: editor, preview: true })).x

const answer = '{ __typename ... on Article { id version stage } ... on Problem { code } }'
const query =
  'query($id: ID!) { article(id: $id) { localization { states { locale state staleFields missingFields } } } }'

async function shown(id: string, preview: boolean): Promise<Shown[] | null> {
  const { article } = await amity.data(query, { variables: { id }, ...(preview ? { viewer: editor, preview } : {}) })
  return article?.localization.states ?? null
}

const change = fc.record({
  locale: fc.constantFrom(...locales),
  input: fc.dictionary(fc.constantFrom(...fields), fc.constantFrom(null, 'a', 'b', 'c'), { minKeys: 1, maxKeys: 3 }),
})
/** A rich text is sent as an object. */
const sent = ({ body, ...plain }: Readonly<Record<string, string | null>>): object =>
  body === undefined ? plain : { ...plain, body: body === null ? null : { text: body } }
/** A return to one of the versions so far, told as a share of them. */
const revert = fc.record({ back: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }) })
const step = fc.oneof(
  { weight: 5, arbitrary: change },
  { weight: 2, arbitrary: revert },
  {
    weight: 3,
    arbitrary: fc.constantFrom('publish' as const, 'unpublish' as const, 'discard' as const, 'restore' as const),
  },
)

describe('the state of each language', () => {
  test('is what the texts say, in public and in previews, after any writes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async steps => {
        const { id } = await mutate(`mutation { x: createArticle(input: { title: "a" }) ${answer} }`, {})
        let version = 1
        let isDraft = true
        let texts: Texts = new Map([['vi', new Map([['title', { text: 'a', version: 1 }]])]])
        let published: Texts = new Map()
        const past = new Map([[version, texts]])
        for (const one of steps) {
          past.set(version, texts)
          if (one === 'restore') {
            await mutate('mutation($id: ID!) { x: deleteArticle(id: $id) { __typename } }', { id })
            version = (await mutate(`mutation($id: ID!) { x: restoreArticle(id: $id) ${answer} }`, { id })).version
            past.set(version - 1, texts)
            published = new Map()
            isDraft = true
            continue
          }
          if (typeof one === 'object' && 'back' in one) {
            const toVersion = 1 + Math.floor(one.back * version)
            const done = await mutate(
              `mutation($id: ID!, $toVersion: Int!) { x: revertArticle(id: $id, toVersion: $toVersion) ${answer} }`,
              { id, toVersion },
            )
            if (done.version === version) continue
            version = done.version
            isDraft = true
            texts = past.get(toVersion) ?? new Map()
            continue
          }
          if (one === 'discard') {
            const done = await mutate(`mutation($id: ID!) { x: discardArticle(id: $id) ${answer} }`, { id })
            if (done.__typename !== 'Article' || done.version === version) continue
            version = done.version
            isDraft = false
            texts = published
            continue
          }
          if (typeof one === 'string') {
            const done = await mutate(`mutation($id: ID!) { x: ${one}Article(id: $id) ${answer} }`, { id })
            if (done.version !== version) [published, isDraft] = one === 'publish' ? [texts, false] : [new Map(), true]
            version = done.version
            continue
          }
          const done = await mutate(
            `mutation($id: ID!, $version: Int!, $locale: Locale!, $input: ArticleInput!) { x: updateArticle(id: $id, expectedVersion: $version, locale: $locale, input: $input) ${answer} }`,
            { id, version, locale: one.locale, input: sent(one.input) },
          )
          if (done.__typename !== 'Article' || done.version === version) continue
          version = done.version
          isDraft = true
          const next = new Map(texts.get(one.locale))
          for (const [field, text] of Object.entries(one.input))
            if (text === null) next.delete(field)
            else if (next.get(field)?.text !== text) next.set(field, { text, version })
          texts = new Map(texts).set(one.locale, next)
        }
        expect(await shown(id, true)).toEqual(expected(texts, published, isDraft))
        expect(await shown(id, false)).toEqual(published.size > 0 ? expected(published, published, false) : null)
      }),
      { numRuns: process.env['AMITY_TEST_LONG'] ? 300 : 40 },
    )
  })

  test('is what it was, once a deleted record is back or an earlier version of it', async () => {
    const { id } = await mutate(`mutation { x: createArticle(input: { title: "A" }) ${answer} }`, {})
    const write = async (version: number, locale: string, title: string): Promise<void> => {
      const done = await mutate(
        `mutation($id: ID!, $version: Int!, $locale: Locale!, $input: ArticleInput!) { x: updateArticle(id: $id, expectedVersion: $version, locale: $locale, input: $input) ${answer} }`,
        { id, version, locale, input: { title } },
      )
      expect(done.version).toBe(version + 1)
    }
    const english = async () => (await shown(id, true))?.find(({ locale }) => locale === 'en')
    await write(1, 'en', 'a')
    await write(2, 'vi', 'B')
    expect(await english()).toMatchObject({ state: 'STALE', staleFields: ['title'] })
    await mutate('mutation($id: ID!) { x: deleteArticle(id: $id) { __typename } }', { id })
    await mutate(`mutation($id: ID!) { x: restoreArticle(id: $id) ${answer} }`, { id })
    expect(await english()).toMatchObject({ state: 'STALE', staleFields: ['title'] })
    await mutate(`mutation($id: ID!) { x: revertArticle(id: $id, toVersion: 2) ${answer} }`, { id })
    expect(await english()).toMatchObject({ state: 'DRAFT', staleFields: [] })
    await write(6, 'vi', 'C')
    expect(await english()).toMatchObject({ state: 'STALE' })
    await write(7, 'en', 'c')
    expect(await english()).toMatchObject({ state: 'DRAFT', staleFields: [] })
    await mutate(`mutation($id: ID!) { x: revertArticle(id: $id, toVersion: 3) ${answer} }`, { id })
    expect(await english()).toMatchObject({ state: 'STALE', staleFields: ['title'] })
  })

  test('is not stale where all languages were written at once', async () => {
    const type = typeNamed(amity.model, 'Article')
    const translations = { vi: { title: 'Cùng lúc', lead: 'Dẫn' }, en: { title: 'At once' } }
    const record = { id: newRecordId(Date.now()), values: {}, translations }
    const options = { viewer: operator, now: new Date(), stage: 'published' } as const
    expect(await bulkCreate(amity.door, type, [record], options)).toMatchObject({ ok: true })
    const complete = { state: 'PUBLISHED', staleFields: [] }
    expect(await shown(globalId('Article', record.id), false)).toMatchObject([
      { locale: 'vi', ...complete, missingFields: [] },
      { locale: 'en', ...complete, missingFields: ['lead'] },
      { locale: 'fr', state: 'MISSING' },
    ])
    const waiting = async (locale: string): Promise<string[]> =>
      (
        await amity.data(
          `{ translationWork(locale: "${locale}", states: [MISSING, STALE], first: 100) { nodes { record { id } } } }`,
          { viewer: editor },
        )
      ).translationWork.nodes.map((entry: any) => entry.record.id)
    expect(await waiting('en')).not.toContain(globalId('Article', record.id))
    expect(await waiting('fr')).toContain(globalId('Article', record.id))
  })

  test('is nothing for types without texts, and is read in the same one statement', async () => {
    amity.statements()
    await amity.data(
      '{ articles { nodes { localization { states { locale state } } } } exchangeRates { nodes { localization { states { state } } } } }',
    )
    expect(amity.statements()).toHaveLength(1)
  })
})
