import { afterAll, beforeAll, expect, test } from 'vitest'

import { addressIn, readAddressPatterns, recordAt, type AddressPattern } from './record-addresses.ts'
import { editor, openAmity, type TestAmity } from '../../../test/support/amity.ts'

let amity: TestAmity
let federation: string
let patterns: readonly AddressPattern[]

const say = (text: string, variables: Record<string, unknown> = {}): Promise<any> =>
  amity.data(text, { viewer: editor, variables })

beforeAll(async () => {
  amity = await openAmity()
  const { createFederation: made } = await say(
    `mutation { createFederation(input: { name: "Liên hiệp Đà Nẵng", level: PROVINCIAL }) { ... on Federation { id version } ... on Problem { message } } }`,
  )
  federation = made.id
  await say(`mutation { publishFederation(id: "${made.id}", expectedVersion: ${made.version}) { __typename } }`)
  const add = async (input: object): Promise<any> => {
    const made = await say(
      `mutation Make($input: SiteInput!) { createSite(input: $input) { ... on Site { id version } ... on Problem { message path } } }`,
      { input },
    )
    return made.createSite
  }
  const publish = async ({ id, version }: { id: string; version: number }): Promise<void> => {
    await say(`mutation { publishSite(id: "${id}", expectedVersion: ${version}) { __typename } }`)
  }
  const pages = [
    { typeName: 'Article', language: 'vi', pattern: 'https://da-nang.example/vi/bai-viet/{slug}' },
    { typeName: 'Article', language: 'en', pattern: 'https://da-nang.example/en/articles/{slug}' },
    { typeName: 'Event', pattern: 'https://da-nang.example/{language}/events?id={id}' },
  ]
  await publish(await add({ title: 'Đà Nẵng', federation, recordAddresses: pages }))
  await publish(
    await add({
      title: 'Toàn quốc',
      recordAddresses: [{ typeName: 'Article', pattern: 'https://all.example/{language}/{slug}' }],
    }),
  )
  await add({
    title: 'Bản nháp',
    federation,
    recordAddresses: [{ typeName: 'Award', pattern: 'https://draft.example/{slug}' }],
  })
  expect(
    await add({ title: 'Sai', recordAddresses: [{ typeName: 'Article', pattern: 'javascript:alert({slug})' }] }),
  ).toMatchObject({ path: ['input', 'recordAddresses', '0', 'pattern'] })
  patterns = await readAddressPatterns(amity.reads.database.query)
})
afterAll(() => amity.close())

const article = { typeName: 'Article', id: 'Article_1', slug: 'le-ky-ket', federation: null }

test('a record stands on the portal of its federation, in the language that is asked for', () => {
  const own = { ...article, federation }
  expect(addressIn(patterns, own, 'vi')).toBe('https://da-nang.example/vi/bai-viet/le-ky-ket')
  expect(addressIn(patterns, own, 'en')).toBe('https://da-nang.example/en/articles/le-ky-ket')
  expect(addressIn(patterns, { ...own, typeName: 'Event', id: 'Event_a/b', slug: null }, 'en')).toBe(
    'https://da-nang.example/en/events?id=Event_a%2Fb',
  )
})

test('a record of nobody, and one without a portal of its own, stands on the portal of no federation', () => {
  expect(addressIn(patterns, article, 'vi')).toBe('https://all.example/vi/le-ky-ket')
  expect(addressIn(patterns, { ...article, federation: 'Federation_2' }, 'vi')).toBe('https://all.example/vi/le-ky-ket')
  expect(addressIn(patterns, { ...article, federation }, 'lo')).toBe('https://all.example/lo/le-ky-ket')
})

test('there is no address for a type without pages, for a record without a slug, or of a draft', () => {
  expect(addressIn(patterns, { ...article, typeName: 'Programme' }, 'vi')).toBeNull()
  expect(addressIn(patterns, { ...article, slug: null }, 'vi')).toBeNull()
  expect(addressIn(patterns, { ...article, typeName: 'Award', federation }, 'vi')).toBeNull()
})

test('an address tells which record stands there', () => {
  expect(recordAt(patterns, 'https://da-nang.example/en/articles/le-ky-ket?from=mail#top')).toEqual({
    typeName: 'Article',
    by: 'slug',
    value: 'le-ky-ket',
    language: 'en',
  })
  expect(recordAt(patterns, 'https://da-nang.example/vi/events?id=Event_a%2Fb')).toEqual({
    typeName: 'Event',
    by: 'id',
    value: 'Event_a/b',
    language: 'vi',
  })
})

test.each([
  'https://elsewhere.example/en/articles/le-ky-ket',
  'https://da-nang.example.evil.example/en/articles/le-ky-ket',
  'https://da-nangXexample/en/articles/le-ky-ket',
  'https://da-nang.example/en/articles/le-ky-ket/more',
  'https://da-nang.example/en/articles/%ff',
  'http://da-nang.example/en/articles/le-ky-ket',
  'no address',
])('%s is none of ours', address => {
  expect(recordAt(patterns, address)).toBeNull()
})
