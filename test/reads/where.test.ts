import { astFromValue, isInputObjectType, print } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { typeNamed, type ContentType } from '../../src/engine/model/model.ts'
import { globalId, readRecordId } from '../../src/kernel/ids.ts'
import { openAmity, type TestAmity } from '../support/amity.ts'
import { isLong, times } from './random.ts'
import { RandomWhere, type Pool } from './random-where.ts'
import { meets, valid, type Where } from './reference-where.ts'
import { fillWorld, writtenAt, type World } from './world.ts'

let amity: TestAmity
let world: World
let pool: Pool
beforeAll(async () => {
  amity = await openAmity({ clock: () => writtenAt })
  world = await fillWorld(amity, 7)
  pool = await poolOf(amity, world)
})
afterAll(async () => amity.close())

/** Texts and instants that stand in the database. */
async function poolOf({ pool: database, model }: TestAmity, { published, drafts }: World): Promise<Pool> {
  const parts = [...model.types.values()].flatMap(({ translations, localized, declaration }) =>
    [...(declaration.slugFrom ? ['slug'] : []), ...localized.keys()].map(field => {
      const column = field.replace(/[A-Z]/g, c => `_${c.toLowerCase()}`)
      return `select ${localized.get(field)?.rich ? `rich_text_text(${column})` : column} as text from ${translations}`
    }),
  )
  const { rows: texts } = await database.query<{ text: string }>(
    `select distinct text from (${parts.join(' union all ')} union all select byline from articles union all select sort_name from people) x where text is not null order by text`,
  )
  const { rows: instants } = await database.query<{ at: string }>(
    `select distinct to_char(published_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from articles where published_at is not null order by 1`,
  )
  const ids = Object.fromEntries(
    Object.keys(published).map(name => [name, [...published[name]!, ...(drafts[name] ?? [])]]),
  )
  return { texts: texts.map(({ text }) => text), instants: instants.map(({ at }) => at), ids }
}

/** Ids that a list answers, in the order of ids. */
async function answered(
  type: ContentType,
  where: Where,
  asking: { locale?: string; asOf?: string; literal?: boolean } = {},
): Promise<readonly string[]> {
  const input = amity.graph.schema.getType(`${type.name}Where`)
  if (!isInputObjectType(input)) throw new Error('no filter')
  const { literal = false, ...variables } = asking
  const given = literal ? print(astFromValue(where, input)!) : '$where'
  const query = `query (${literal ? '' : `$where: ${type.name}Where, `}$locale: Locale, $asOf: Date) { ${type.plural}(where: ${given}, first: 100, locale: $locale, asOf: $asOf) { totalCount nodes { id } } }`
  const data = await amity.data(query, { variables: literal ? variables : { ...variables, where } })
  const ids: string[] = data[type.plural].nodes.map(({ id }: { id: string }) => id)
  expect(data[type.plural].totalCount).toBe(ids.length)
  return ids.sort()
}

/** Ids that the condition finds, `t` being the record's row. */
async function found(type: ContentType, condition: string): Promise<readonly string[]> {
  const { rows } = await amity.pool.query<{ id: string }>(
    `select t.id::text from ${type.table} t where t.stage = 'published' and ${condition}`,
  )
  return rows.map(({ id }) => globalId(type.name, readRecordId(id)!)).sort()
}

describe('a filter', () => {
  test(
    'finds what slow SQL finds, whatever is asked of whichever type',
    { timeout: isLong ? 600_000 : 30_000 },
    async () => {
      const { random } = world
      const draws = new RandomWhere(random, amity.model, pool)
      const types = [...amity.model.types.values()]
      let met = 0
      for (let at = 0; at < times(150, 4_000); at += 1) {
        const type = types[at % types.length]!
        const input = amity.graph.schema.getType(`${type.name}Where`)
        if (!isInputObjectType(input)) throw new Error('no filter')
        const where = draws.list(input, type.name)
        const locale = random.pick(['vi', 'en'])
        const asOf = random.maybe(0.4, () => random.day(2018, 2025))
        const place = { locale, day: `'${asOf ?? '2024-03-01'}'::date`, explicit: asOf !== null }
        const expected = await found(
          type,
          `${valid(type, 't', place.day, where['validity'] ?? 'AS_OF')} and ${meets(amity.model, type, 't', where, place)}`,
        )
        const ids = await answered(type, where, { locale, ...(asOf ? { asOf } : {}), literal: random.chance(0.3) })
        expect(ids, JSON.stringify({ type: type.name, where, locale, asOf })).toEqual(expected)
        if (ids.length > 0) met += 1
      }
      expect(met, 'filters that found something').toBeGreaterThan(times(150, 4_000) / 4)
    },
  )
})

describe('each operator', () => {
  const cases: readonly (readonly [typeName: string, where: Where, sql: string])[] = [
    ['Article', { kind: { eq: 'NEWS' } }, `t.kind = 'NEWS'`],
    ['Article', { kind: { ne: 'NEWS' } }, `(t.kind <> 'NEWS' or t.kind is null)`],
    ['Article', { kind: { in: ['NEWS', 'PLAN'] } }, `t.kind in ('NEWS', 'PLAN')`],
    ['Article', { kind: { in: [] } }, 'false'],
    ['Article', { kind: { isNull: true } }, 't.kind is null'],
    ['Article', { kind: { isNull: false } }, 't.kind is not null'],
    ['Article', { titleDerived: { eq: false } }, 'not t.title_derived'],
    ['Article', { titleDerived: { isNull: true } }, 't.title_derived is null'],
    [
      'Article',
      { publishedAt: { gte: '2023-05-05T12:00:00+07:00', lt: '2024-01-01T00:00:00Z' } },
      `t.published_at >= '2023-05-05 05:00Z' and t.published_at < '2024-01-01Z'`,
    ],
    ['Article', { publishedAt: { gt: '2023-05-05T05:00:00Z' } }, `t.published_at > '2023-05-05 05:00Z'`],
    ['Article', { publishedAt: { lte: '2023-05-05T05:00:00Z' } }, `t.published_at <= '2023-05-05 05:00Z'`],
    [
      'Article',
      { body: { isNull: true } },
      `not exists (select from article_translations x where x.id = t.id and x.stage = t.stage and x.body is not null)`,
    ],
    [
      'Article',
      { countries: { some: {} } },
      `exists (select from article_countries k join partner_countries c on c.id = k.target_id and c.stage = 'published' where (k.id, k.stage) = (t.id, t.stage))`,
    ],
    [
      'Article',
      { countries: { none: {} } },
      `not exists (select from article_countries k join partner_countries c on c.id = k.target_id and c.stage = 'published' where (k.id, k.stage) = (t.id, t.stage))`,
    ],
    [
      'Article',
      { countries: { every: { relationsKind: { eq: 'NORMALISED' } } } },
      `not exists (select from article_countries k join partner_countries c on c.id = k.target_id and c.stage = 'published' where (k.id, k.stage) = (t.id, t.stage) and c.relations_kind is distinct from 'NORMALISED')`,
    ],
    [
      'Article',
      { countries: { none: { alpha3: { isNull: false } } } },
      `not exists (select from article_countries k join partner_countries c on c.id = k.target_id and c.stage = 'published' where (k.id, k.stage) = (t.id, t.stage) and c.alpha3 is not null)`,
    ],
    [
      'Article',
      { federationId: { isNull: false } },
      `t.federation_id in (select id from federations where stage = 'published')`,
    ],
    ['Article', { federation: {} }, `t.federation_id in (select id from federations where stage = 'published')`],
    ['Article', { AND: [] }, 'true'],
    ['Article', { OR: [] }, 'false'],
    ['Article', { NOT: {} }, 'false'],
    ['Article', { NOT: { kind: { eq: 'NEWS' } } }, `coalesce(t.kind <> 'NEWS', true)`],
    ['Post', { rank: { lt: 2 } }, 't.rank < 2'],
    ['Post', { rank: { gte: 1, lte: 2 } }, 't.rank between 1 and 2'],
    ['Post', { rank: { ne: 1 } }, 't.rank is distinct from 1'],
    [
      'Post',
      { organization: { memberAssociation: {} } },
      `t.organization_id in (select id from member_associations where stage = 'published')`,
    ],
    [
      'Post',
      { organization: { chapter: { parent: { federation: {} } } } },
      `t.organization_id in (select c.id from chapters c join federations f on f.id = c.parent_id and f.stage = 'published' where c.stage = 'published')`,
    ],
    ['Chapter', { parent: { chapter: {} } }, 'false'],
    [
      'AidProject',
      { startsOn: { gte: '2020-01-01', lt: '2020-02-01' } },
      `t.starts_on >= '2020-01-01' and t.starts_on < '2020-02-01'`,
    ],
    ['AidProject', { approvedOn: { isNull: true } }, 't.approved_on is null'],
    ['MediaAsset', { width: { gt: 400 } }, '(select f.width from media_files f where f.sha256 = t.sha256) > 400'],
    ['MediaAsset', { mimeType: { startsWith: 'IMAGE/' } }, 'true'],
  ]
  test.each(cases)('finds what it says: %s %j', async (typeName, where, sql) => {
    const type = typeNamed(amity.model, typeName)
    expect(await answered(type, where)).toEqual(await found(type, sql))
    expect(await answered(type, where, { literal: true })).toEqual(await found(type, sql))
  })
})
