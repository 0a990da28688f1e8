import { parse, validate, type DocumentNode } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { PassedData, type Answer } from '../../src/graph/operation.ts'
import { editor, openAmity, type TestAmity } from '../support/amity.ts'
import { poolOf } from './query-pool.ts'
import { QueryDraw, type QueryPool, type RandomQuery } from './random-query.ts'
import { isLong, Random, times } from './random.ts'
import { fillWorld, writtenAt, type World } from './world.ts'
import { Writing } from './writing.ts'

const seed = Number(process.env['AMITY_TEST_SEED'] ?? 11)
const many = times(90, 2_000)

let amity: TestAmity
let pool: QueryPool
let release: string
beforeAll(async () => {
  // One instant for everything: what is published shows the one that its preview showed.
  amity = await openAmity({ clock: () => writtenAt, locales: ['vi', 'en', 'fr'] })
  const world = await fillWorld(amity, seed)
  release = await prepare(world)
  pool = await poolOf(amity, world)
}, 120_000)
afterAll(async () => amity.close())

const run = async (query: string, variables: Record<string, unknown>): Promise<any> =>
  (await amity.data(query, { variables, viewer: editor })).x

async function changed(random: Random, { published }: World): Promise<readonly object[]> {
  const write = new Writing(amity, writtenAt)
  const { rows } = await amity.pool.query<{ id: string }>(
    [...amity.model.types.values()]
      .map(
        ({ name, table }) =>
          `select '${name}_' || d.id as id from ${table} d join ${table} p using (id) where d.stage = 'draft' and p.stage = 'published'`,
      )
      .join(' union all ') + ' order by 1',
  )
  const out: object[] = []
  let made = 0
  for (const { id: record } of rows) {
    const type = amity.model.types.get(record.split('_')[0]!)!
    const some = [...type.localized.keys()].slice(0, 2)
    for (const locale of ['en', 'vi', 'fr'])
      if (random.chance(0.6)) {
        const texts = Object.fromEntries(some.map(field => [field, `${locale} hữu nghị ${random.whole(0, 99)}`]))
        const slug = type.declaration.slugFrom && random.chance(0.5) ? { slug: `moi-${locale}-${(made += 1)}` } : {}
        await write.edit(record, locale, { ...texts, ...slug })
      }
    const locales = type.translations ? random.pick([null, null, ['vi'], ['en'], ['fr', 'en']]) : null
    if (random.chance(0.9)) out.push({ record, locales })
  }
  for (const [typeName, ids] of Object.entries(published))
    if (typeName !== 'file')
      for (const record of ids)
        if (!rows.some(({ id }) => id === record) && random.chance(0.08))
          out.push({
            record,
            ...random.pick([{ action: 'UNPUBLISH' }, { action: 'ARCHIVE' }, { action: 'WITHDRAW', reason: 'Sai' }]),
          })
  return out
}

/** A release of everything that a draft may be to it; what would refuse it is left out. */
async function prepare(world: World): Promise<string> {
  const random = new Random(seed)
  const items = [
    ...(await changed(random, world)),
    ...Object.values(world.drafts).flatMap(ids => ids.filter(() => random.chance(0.8)).map(record => ({ record }))),
  ]
  const { id } = await run('mutation { x: createRelease(name: "Xem trước") { ... on Release { id } } }', {})
  const add = `mutation($id: ID!, $items: [ReleaseItemInput!]!) { x: addToRelease(release: $id, items: $items) { __typename ... on Problem { message path } } }`
  for (let at = 0; at < items.length; at += 100)
    expect(await run(add, { id, items: random.shuffled(items.slice(at, at + 100)) })).toEqual({ __typename: 'Release' })
  const shown = await run(
    'query($id: ID!) { x: release(id: $id) { items(first: 100) { totalCount nodes { record problems { code } } } } }',
    { id },
  )
  expect(shown.items.totalCount).toBeLessThanOrEqual(100)
  const refused = shown.items.nodes.flatMap(({ record, problems }: any) => (problems.length > 0 ? [record] : []))
  expect(shown.items.nodes.length - refused.length).toBeGreaterThan(30)
  if (refused.length > 0)
    await run(
      'mutation($id: ID!, $records: [ID!]!) { x: removeFromRelease(release: $id, records: $records) { __typename } }',
      { id, records: refused },
    )
  return id
}

const ask = (
  document: DocumentNode,
  variables: Record<string, unknown>,
  previewed: boolean,
  depth?: number,
): Promise<Answer> => {
  const operation = { document, variables, viewer: editor, requestId: 'test', ...(previewed ? { release } : {}) }
  return depth === undefined ? amity.graph.execute(operation) : amity.executeInSteps(operation, depth)
}

const written = ({ data, errors }: Answer): string =>
  JSON.stringify({
    data: data instanceof PassedData ? JSON.parse(data.json) : data,
    errors: errors?.map(({ message }) => message),
  })

/** Which stage a row stands in and its version are other ones afterwards, and told as they are. */
const without = (text: string): string => text.replaceAll(/\bversion\b/g, 'id').replaceAll(/\bstage\b/g, '__typename')

test(
  'the preview of a release answers as everything will be answered when it is live, byte for byte',
  { timeout: isLong ? 3_600_000 : 240_000 },
  async () => {
    const random = new Random(seed)
    const asked: {
      query: RandomQuery
      document: DocumentNode
      variables: Record<string, unknown>
      before: string
      now: string
    }[] = []
    while (asked.length < many) {
      const query = new QueryDraw(random, amity.graph.schema, amity.model, pool, 5).draw()
      const document = parse(without(query.text))
      // Two branches took one name for different things.
      if (validate(amity.graph.schema, document).length > 0) continue
      const variables = query.variables()
      const before = written(await ask(document, variables, true))
      // One that costs too much says nothing of what would be answered.
      if (/ points, and one may cost /.test(before)) continue
      if (asked.length % 5 === 0) {
        const steps = written(await ask(document, variables, true, 1))
        if (!/ points, and one may cost /.test(steps)) expect(steps, query.text).toBe(before)
      }
      asked.push({ query, document, variables, before, now: written(await ask(document, variables, false)) })
    }
    expect(
      await run(
        'mutation($id: ID!) { x: publishRelease(id: $id) { __typename ... on Problem { problems { message path } } } }',
        { id: release },
      ),
    ).toEqual({ __typename: 'Release' })
    let other = 0
    for (const [at, { query, document, variables, before, now }] of asked.entries()) {
      const after = written(await ask(document, variables, false))
      expect(before, `seed ${seed}, query ${at}: ${query.text}\n${JSON.stringify(variables)}`).toBe(after)
      if (now !== after) other += 1
    }
    expect(other, 'answers that the release changed').toBeGreaterThan(many / 5)
  },
)
