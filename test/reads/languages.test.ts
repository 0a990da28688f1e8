import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../support/amity.ts'
import { Writing } from './writing.ts'

const now = new Date('2024-03-01T05:00:00.000Z')
let amity: TestAmity
let ids: Readonly<Record<string, string>>
beforeAll(async () => {
  amity = await openAmity({ clock: () => now, locales: ['vi', 'en', 'lo'] })
  ids = await enter(new Writing(amity, now))
})
afterAll(async () => amity.close())

async function enter(write: Writing) {
  const all = await write.published(
    'PartnerCountry',
    { code: 'LA' },
    { vi: { name: 'Lào', relationsNote: 'Ghi chú' }, en: { name: 'Laos' }, lo: { name: 'ລາວ', slug: 'lao' } },
  )
  const two = await write.published(
    'PartnerCountry',
    { code: 'CU', aliases: [] },
    { vi: { name: 'Cu-ba' }, en: { name: 'Cuba', relationsNote: 'A note' } },
  )
  const one = await write.published('PartnerCountry', { code: 'JP' }, { vi: { name: 'Nhật Bản' } })
  const federation = await write.published(
    'Federation',
    {
      level: 'NATIONAL',
      contacts: [
        {
          kind: 'PHONE',
          value: '1',
          label: [
            { locale: 'en', text: 'Telephone' },
            { locale: 'vi', text: 'Điện thoại' },
          ],
        },
        { kind: 'FAX', value: '2', label: [{ locale: 'en', text: 'Fax' }] },
      ],
    },
    { vi: { name: 'Liên hiệp' }, en: { name: 'Union' } },
  )
  const association = await write.published(
    'MemberAssociation',
    { kind: 'FRIENDSHIP', country: two, memberships: [{ federation }] },
    { vi: { name: 'Hội' }, en: { name: 'Association' } },
  )
  const news = await write.published(
    'Article',
    { country: all, federation, about: { add: [association] } },
    {
      vi: { title: 'Tin mới', slug: 'tin', body: 'Thân bài', lead: 'Mở đầu' },
      en: { title: 'News', slug: 'news', body: 'A body' },
    },
    '2023-01-01T00:00:00Z',
  )
  const other = await write.published(
    'Article',
    { country: one },
    { vi: { title: 'Khác', slug: 'news' }, en: { title: 'Another', slug: 'tin' } },
    '2023-02-01T00:00:00Z',
  )
  const plain = await write.published('Article', {}, { vi: { title: 'Ảnh', slug: 'anh' } }, '2023-03-01T00:00:00Z')
  return { all, two, one, federation, association, news, other, plain }
}

/** Asks in one statement and in steps. */
async function both(query: string): Promise<any> {
  const [planned, steps] = [await amity.data(query), await amity.data(query, { depth: 0 })]
  expect(steps).toEqual(planned)
  return planned
}

describe('a language asked for at the root', () => {
  test('holds for everything below', async () => {
    const shown = `country { name associations { nodes { name federations { nodes { name contacts { label } } } } } } federation { name } about { nodes { ... on MemberAssociation { name country { name } } } }`
    const data = await both(
      `{ vi: article(id: "${ids['news']}") { title ${shown} } en: article(id: "${ids['news']}", locale: "en") { title ${shown} } node(id: "${ids['news']}", locale: "en") { ... on Article { title ${shown} } } lo: article(id: "${ids['news']}", locale: "lo") { title ${shown} } }`,
    )
    expect(data.vi).toEqual({
      title: 'Tin mới',
      country: { name: 'Lào', associations: { nodes: [] } },
      federation: { name: 'Liên hiệp' },
      about: { nodes: [{ name: 'Hội', country: { name: 'Cu-ba' } }] },
    })
    expect(data.en).toEqual({
      title: 'News',
      country: { name: 'Laos', associations: { nodes: [] } },
      federation: { name: 'Union' },
      about: { nodes: [{ name: 'Association', country: { name: 'Cuba' } }] },
    })
    expect(data.node).toEqual(data.en)
    expect(data.lo).toEqual({ ...data.vi, country: { name: 'ລາວ', associations: { nodes: [] } } })
    const groups = await both(
      '{ x: articlesAggregate(groupBy: [COUNTRY], locale: "en") { key { country { name } } } found: search(text: "news", locale: "en") { nodes { title record { ... on Article { title federation { name } } } } } }',
    )
    expect(groups.x.map(({ key }: any) => key.country?.name ?? null).sort()).toEqual(['Laos', 'Nhật Bản', null])
    expect(groups.found.nodes).toEqual([{ title: 'News', record: { title: 'News', federation: { name: 'Union' } } }])
  })

  test('falls back along the chain: itself, the others as configured; owned texts too', async () => {
    const names = async (locale: string): Promise<string[]> =>
      (
        await both(`{ partnerCountries(locale: "${locale}", orderBy: [{ code: ASC }]) { nodes { name } } }`)
      ).partnerCountries.nodes.map(({ name }: any) => name)
    expect(await names('vi')).toEqual(['Cu-ba', 'Nhật Bản', 'Lào'])
    expect(await names('en')).toEqual(['Cuba', 'Nhật Bản', 'Laos'])
    expect(await names('lo')).toEqual(['Cu-ba', 'Nhật Bản', 'ລາວ'])
    const labels = async (locale: string): Promise<string[]> =>
      (
        await both(`{ federation(id: "${ids['federation']}", locale: "${locale}") { contacts { label } } }`)
      ).federation.contacts.map(({ label }: any) => label)
    expect([await labels('vi'), await labels('en'), await labels('lo')]).toEqual([
      ['Điện thoại', 'Fax'],
      ['Telephone', 'Fax'],
      ['Điện thoại', 'Fax'],
    ])
    const notes = await both(
      `{ two: partnerCountry(id: "${ids['two']}", locale: "lo") { relationsNote } one: partnerCountry(id: "${ids['one']}", locale: "lo") { relationsNote } long: article(id: "${ids['news']}", locale: "lo") { body { text } sourceNote } english: article(id: "${ids['news']}", locale: "en") { body { text } lead } }`,
    )
    expect(notes).toEqual({
      two: { relationsNote: 'A note' },
      one: { relationsNote: null },
      long: { body: { text: 'Thân bài' }, sourceNote: null },
      english: { body: { text: 'A body' }, lead: 'Mở đầu' },
    })
  })

  test('that is none of this server is refused', async () => {
    for (const locale of ['de', '', 'VI', 'vi-VN', 'xx\u0000', "en' or 1=1"]) {
      expect(
        (
          await amity.errors('query ($l: Locale) { articles(locale: $l) { totalCount } }', { variables: { l: locale } })
        ).map(({ extensions }) => extensions['code']),
      ).toEqual(['BAD_USER_INPUT'])
      expect(
        (await amity.errors(`{ articles(locale: ${JSON.stringify(locale)}) { totalCount } }`)).map(
          ({ extensions }) => extensions['code'],
        ),
      ).toEqual(['BAD_USER_INPUT'])
    }
  })
})

describe('localization', () => {
  const of = async (id: string, locale: string) =>
    (
      await both(
        `{ node(id: "${id}", locale: "${locale}") { localization { __typename asked available fields { __typename field locale isFallback isStale } } } }`,
      )
    ).node.localization
  const told = async (id: string, locale: string): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await of(id, locale)).fields.map(({ field, locale: answered, isFallback, isStale }: any) => [
        field,
        [answered, ...(isFallback ? ['fallback'] : []), ...(isStale ? ['stale'] : [])].join(' '),
      ]),
    )

  test('tells for each field with a value who answered, and what was asked', async () => {
    expect(await of(ids['two']!, 'en')).toMatchObject({
      __typename: 'Localization',
      asked: ['en', 'vi', 'lo'],
      available: ['en', 'vi'],
    })
    expect(await of(ids['all']!, 'lo')).toMatchObject({ asked: ['lo', 'vi', 'en'], available: ['en', 'lo', 'vi'] })
    expect(await told(ids['two']!, 'en')).toEqual({ name: 'en', relationsNote: 'en' })
    expect(await told(ids['two']!, 'vi')).toEqual({ name: 'vi', relationsNote: 'en fallback' })
    expect(await told(ids['two']!, 'lo')).toEqual({ name: 'vi fallback', relationsNote: 'en fallback' })
    expect(await told(ids['news']!, 'en')).toEqual({ title: 'en', lead: 'vi fallback', body: 'en' })
    expect(await told(ids['news']!, 'lo')).toEqual({ title: 'vi fallback', lead: 'vi fallback', body: 'vi fallback' })
    expect(
      (await both(`{ postHoldings { nodes { localization { fields { field } available } } } }`)).postHoldings.nodes,
    ).toEqual([])
  })

  test('calls a translation stale once the source text has changed after it, until it is written again', async () => {
    const write = new Writing(amity, now)
    const id = await write.published(
      'Article',
      {},
      { vi: { title: 'Một', lead: 'Hai' }, en: { title: 'One', lead: 'Two' } },
    )
    await write.edit(id, 'vi', { title: 'Một nữa' })
    expect(await told(id, 'en')).toEqual({ title: 'en', lead: 'en' })
    await write.publish(id)
    expect(await told(id, 'en')).toEqual({ title: 'en stale', lead: 'en' })
    expect(await told(id, 'vi')).toEqual({ title: 'vi', lead: 'vi' })
    expect(await told(id, 'lo')).toEqual({ title: 'vi fallback', lead: 'vi fallback' })
    await write.edit(id, 'en', { title: 'One more' })
    await write.publish(id)
    expect(await told(id, 'en')).toEqual({ title: 'en', lead: 'en' })
  })
})

describe('the chain', () => {
  const titles = async (args: string): Promise<string[]> =>
    (await both(`{ articles(${args}) { nodes { title } } }`)).articles.nodes.map(({ title }: any) => title)

  test('is the same for what is shown, filtered, ordered and grouped', async () => {
    expect(
      await titles(
        'locale: "en", where: { id: { in: IDS } }, orderBy: [{ title: ASC }]'.replace(
          'IDS',
          JSON.stringify([ids['news'], ids['other'], ids['plain']]),
        ),
      ),
    ).toEqual(['Ảnh', 'Another', 'News'])
    expect(
      await titles(
        'where: { id: { in: IDS } }, orderBy: [{ title: ASC }]'.replace(
          'IDS',
          JSON.stringify([ids['news'], ids['other'], ids['plain']]),
        ),
      ),
    ).toEqual(['Ảnh', 'Khác', 'Tin mới'])
    expect(await titles('locale: "en", where: { title: { eq: "News" } }')).toEqual(['News'])
    expect(await titles('where: { title: { eq: "News" } }')).toEqual([])
    expect(await titles('locale: "lo", where: { title: { contains: "tin" } }')).toEqual(['Tin mới'])
    expect(await titles('locale: "en", where: { title: { startsWith: "anh" } }')).toEqual(['Ảnh'])
    expect(await titles('locale: "en", where: { lead: { eq: "Mở đầu" } }')).toEqual(['News'])
    expect(await titles('locale: "en", where: { body: { contains: "A body" } }')).toEqual(['News'])
    expect(await titles('locale: "en", where: { body: { contains: "Thân" } }')).toEqual([])
    expect(await titles('locale: "lo", where: { slug: { eq: "tin" } }')).toEqual(['Tin mới'])
    expect(
      await titles(
        'locale: "en", where: { country: { name: { in: ["Laos", "Nhật Bản"] } } }, orderBy: [{ country: { name: DESC } }]',
      ),
    ).toEqual(['Another', 'News'])
  })

  test('is gone along to find a slug: the language asked for first', async () => {
    const found = async (args: string): Promise<string | null> =>
      (await both(`{ article(${args}) { id } }`)).article?.id ?? null
    expect(await found('slug: "tin"')).toBe(ids['news'])
    expect(await found('slug: "tin", locale: "en"')).toBe(ids['other'])
    expect(await found('slug: "tin", locale: "lo"')).toBe(ids['news'])
    expect(await found('slug: "news"')).toBe(ids['other'])
    expect(await found('slug: "news", locale: "en"')).toBe(ids['news'])
    expect(await found('slug: "anh", locale: "en"')).toBe(ids['plain'])
    expect(await found('slug: "lao", locale: "vi"')).toBeNull()
    expect((await both('{ partnerCountry(slug: "lao", locale: "vi") { code } }')).partnerCountry).toEqual({
      code: 'LA',
    })
    for (const slug of ['', 'TIN', "x' or 1=1 --", '%', 'không'])
      expect(await found(`slug: ${JSON.stringify(slug)}`)).toBeNull()
  })

  test('gives neither an id nor a slug, or both, as a refusal with its path', async () => {
    for (const args of ['', `(id: "${ids['news']}", slug: "tin")`, '(id: null, slug: null)'])
      expect(
        (await amity.errors(`{ x: article${args} { id } }`)).map(({ path, extensions }) => [path, extensions['code']]),
      ).toEqual([[['x'], 'BAD_USER_INPUT']])
  })
})
