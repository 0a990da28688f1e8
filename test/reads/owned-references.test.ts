import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { lowerFirst } from '../../src/kernel/names.ts'
import { openAmity, type TestAmity } from '../support/amity.ts'
import { Writing } from './writing.ts'

const now = new Date('2024-03-01T05:00:00.000Z')
/** Types of bodies, with what a record of them needs. */
const bodies = {
  Federation: { level: 'NATIONAL' },
  MemberAssociation: { kind: 'FRIENDSHIP' },
  PartnerOrganization: { kind: 'SCHOOL' },
  Chapter: { kind: 'CLUB' },
} as const
const names = Object.keys(bodies)

let amity: TestAmity
let write: Writing
/** A published body of each type, by type, and one that is a draft. */
const ids: Record<string, string> = {}
let hidden: string
let agreement: string
let event: string
beforeAll(async () => {
  amity = await openAmity({ clock: () => now })
  write = new Writing(amity, now)
  for (const [type, values] of Object.entries(bodies))
    ids[type] = await write.published(type, values, { vi: { name: `Tổ chức ${type}` }, en: { name: `Body ${type}` } })
  hidden = await write.draft('Chapter', { kind: 'UNIT' }, { vi: { name: 'Chưa công khai' } })
  const of = (type: string): string => ids[type]!
  agreement = await write.published(
    'Agreement',
    {
      parties: [
        ...names.map(type => ({ organization: of(type) })),
        { organization: hidden, name: [{ locale: 'vi', text: 'Một bên' }] },
        { name: [{ locale: 'en', text: 'Nobody’s body' }] },
      ],
    },
    { vi: { title: 'Thỏa thuận' } },
  )
  await write.draft('Agreement', { parties: [{ organization: of('Chapter') }] }, { vi: { title: 'Nháp' } })
  event = await write.published(
    'Event',
    {
      eventStatus: 'HELD',
      organisers: [
        { organization: of('Chapter'), role: 'HOST' },
        { organization: of('PartnerOrganization'), role: 'CO_HOST' },
        { organization: of('Chapter'), role: 'SUPPORTS' },
      ],
    },
    { vi: { title: 'Hội nghị' } },
  )
})
afterAll(async () => amity.close())

/** Asks in one statement and in steps. */
async function both(query: string): Promise<any> {
  const planned = await amity.data(query)
  for (const depth of [0, 1]) expect(await amity.data(query, { depth })).toEqual(planned)
  return planned
}

describe('a reference in an owned list to one of several types', () => {
  test('shows the record of whichever type it is, and nothing where that is not public', async () => {
    const { x } = await both(
      `{ x: agreement(id: "${agreement}", locale: "en") { parties { name organization { __typename id name ... on Chapter { kind } ... on Federation { level posts { totalCount } } } } } }`,
    )
    const shown = (type: string, more: object) => ({
      name: null,
      organization: { __typename: type, id: ids[type], name: `Body ${type}`, ...more },
    })
    expect(x.parties).toEqual([
      shown('Federation', { level: 'NATIONAL', posts: { totalCount: 0 } }),
      shown('MemberAssociation', {}),
      shown('PartnerOrganization', {}),
      shown('Chapter', { kind: 'CLUB' }),
      { name: 'Một bên', organization: null },
      { name: 'Nobody’s body', organization: null },
    ])
  })

  test('is a list on each of these types: whoever is named twice has it once, drafts name nobody', async () => {
    for (const type of names) {
      const { x } = await both(
        `{ x: ${lowerFirst(type)}(id: "${ids[type]}") { agreements { totalCount nodes { id } } organisedEvents { totalCount nodes { id organisers { role } } } } }`,
      )
      expect(x.agreements).toEqual({ totalCount: 1, nodes: [{ id: agreement }] })
      const organises = type === 'Chapter' || type === 'PartnerOrganization'
      expect(x.organisedEvents).toEqual({
        totalCount: organises ? 1 : 0,
        nodes: organises
          ? [{ id: event, organisers: [{ role: 'HOST' }, { role: 'CO_HOST' }, { role: 'SUPPORTS' }] }]
          : [],
      })
    }
  })

  test('is filtered, ordered and counted by from the bodies', async () => {
    const list = async (args: string): Promise<string[]> =>
      (await both(`{ x: chapters(${args}) { nodes { id } } }`)).x.nodes.map(({ id }: any) => id)
    const other = await write.published('Chapter', { kind: 'CLUB' }, { vi: { name: 'A' } })
    expect(await list('where: { agreements: { some: { title: { contains: "thoa thuan" } } } }')).toEqual([
      ids['Chapter'],
    ])
    expect(await list('where: { agreements: { some: { title: { contains: "nhap" } } } }')).toEqual([])
    expect(await list('where: { organisedEvents: { none: {} } }')).toEqual([other])
    expect(await list('orderBy: [{ organisedEventsCount: DESC }, { name: ASC }]')).toEqual([ids['Chapter'], other])
    expect(await list('orderBy: [{ organisedEventsCount: ASC }, { name: ASC }]')).toEqual([other, ids['Chapter']])
  })

  test('to a body that comes and goes comes and goes with it', async () => {
    const organizations = async (): Promise<unknown[]> =>
      (await both(`{ x: agreement(id: "${agreement}") { parties { organization { id } } } }`)).x.parties.map(
        ({ organization }: any) => organization?.id ?? null,
      )
    const known = [...names.map(type => ids[type]), null, null]
    expect(await organizations()).toEqual(known)
    await write.publish(hidden)
    expect(await organizations()).toEqual(known.with(4, hidden))
    await write.unpublish(hidden)
    expect(await organizations()).toEqual(known)
  })

  test('makes groups of the bodies of all types', async () => {
    await Promise.all(
      [...names, 'Federation'].map(type =>
        write.published('Post', { organization: ids[type], singleHolder: false }, { vi: { title: 'Chức danh' } }),
      ),
    )
    await write.published('Post', { organization: hidden, singleHolder: false }, { vi: { title: 'Ẩn' } })
    const { x } = await both(
      '{ x: postsAggregate(groupBy: [ORGANIZATION]) { count key { organization { __typename id } } } }',
    )
    const counted = Object.fromEntries(x.map(({ count, key }: any) => [key.organization?.id ?? 'none', count]))
    expect(counted).toEqual({
      ...Object.fromEntries(names.map(type => [ids[type], type === 'Federation' ? 2 : 1])),
      none: 1,
    })
  })
})
