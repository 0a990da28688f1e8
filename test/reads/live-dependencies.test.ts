import { parse, validate, type DocumentNode } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { anonymous } from '../../src/access/viewer.ts'
import { readCommits, readHead } from '../../src/changes/read.ts'
import { DependencyIndex } from '../../src/consumers/live/dependency-index.ts'
import { withNamedNow } from '../../src/consumers/live/named-now.ts'
import { touchedBy } from '../../src/consumers/live/touched.ts'
import { isTouched } from '../../src/consumers/live/touches.ts'
import { unsurePlaces } from '../../src/consumers/live/unsure.ts'
import { queryOn } from '../../src/engine/releases/preview.ts'
import type { Dependencies } from '../../src/graph/dependencies.ts'
import { PassedData, type Answer } from '../../src/graph/operation.ts'
import { editor, openAmity, type TestAmity } from '../support/amity.ts'
import { poolOf } from './query-pool.ts'
import { QueryDraw, type QueryPool } from './random-query.ts'
import { isLong, Random, times } from './random.ts'
import { RandomWrites } from './random-writes.ts'
import { fillWorld, writtenAt, type World } from './world.ts'

const seed = Number(process.env['AMITY_TEST_SEED'] ?? 7)

let amity: TestAmity
let world: World
let pool: QueryPool
beforeAll(async () => {
  amity = await openAmity({ clock: () => writtenAt })
  world = await fillWorld(amity, seed)
  pool = await poolOf(amity, world)
}, 120_000)
afterAll(async () => amity.close())

/** A query that is kept true. */
interface Live {
  readonly what: string
  readonly document: DocumentNode
  readonly variables: Record<string, unknown>
  readonly preview: boolean
  text: string
  dependencies: Dependencies
}

const written = ({ data, errors }: Answer): string =>
  data instanceof PassedData ? data.json : JSON.stringify({ data, errors: errors?.map(({ message }) => message) })

async function ask(
  document: DocumentNode,
  variables: Record<string, unknown>,
  preview: boolean,
): Promise<{ readonly text: string; readonly dependencies: Dependencies }> {
  const viewer = preview ? editor : anonymous
  const answer = await amity.graph.execute({ document, variables, viewer, preview, requestId: 'test' })
  return { text: written(answer), dependencies: answer.dependencies! }
}

async function live(text: string, variables: Record<string, unknown>, preview: boolean): Promise<Live> {
  const document = parse(text)
  const what = `${preview ? 'preview of ' : ''}${text}\n${JSON.stringify(variables)}`
  return { what, document, variables, preview, ...(await ask(document, variables, preview)) }
}

/** How often queries were run again, and how often for nothing. */
interface Counted {
  runs: number
  unneeded: number
  readonly reasons: Map<string, number>
}

/** Writes one thing, and looks whether every query that is not run again has the answer that it had. */
async function writeOnce(write: () => Promise<string>, queries: readonly Live[], counted: Counted): Promise<void> {
  const index = new DependencyIndex<Live>()
  for (const query of queries) index.add(query, query.dependencies)
  const before = await readHead(amity.pool)
  const done = await write()
  const told = (await readCommits(amity.pool, before)).map(commit => touchedBy(commit, amity.model))
  const unsure = told.map(one => unsurePlaces(index, one))
  const touched = await Promise.all(told.map(async (one, at) => withNamedNow(queryOn(amity.pool), one, unsure[at])))
  const found = new Set(touched.flatMap(one => [...index.touchedBy(one)]))
  for (const query of queries) {
    const again = touched.some(one => isTouched(query.dependencies, one))
    expect(found.has(query), `the index, seed ${seed}, ${done}: ${query.what}`).toBe(again)
    const { text, dependencies } = await ask(query.document, query.variables, query.preview)
    if (!again) expect(text, `seed ${seed}, ${done}: ${query.what}`).toBe(query.text)
    else {
      counted.runs += 1
      if (text === query.text) {
        counted.unneeded += 1
        const reason = `${done.replace(/_.*/, '')} × ${query.what.slice(0, 200)}`
        counted.reasons.set(reason, (counted.reasons.get(reason) ?? 0) + 1)
      }
    }
    Object.assign(query, { text, dependencies })
  }
}

/** Records that an answer shows. */
const shownBy = ({ dependencies }: Live): readonly string[] => [...dependencies.records]

function tell(what: string, { runs, unneeded, reasons }: Counted): void {
  console.log(`${what}: ${runs} runs, ${unneeded} unneeded (${((100 * unneeded) / Math.max(runs, 1)).toFixed(1)} %)`)
  if (process.env['AMITY_TEST_REASONS'])
    console.log(
      [...reasons]
        .sort(([, a], [, b]) => b - a)
        .slice(0, 40)
        .map(([reason, n]) => `${n} ${reason}`)
        .join('\n'),
    )
}

test(
  'an answer that a commit does not touch is the same after it, byte for byte, whatever is asked and written',
  { timeout: isLong ? 7_200_000 : 240_000 },
  async () => {
    const random = new Random(seed)
    const queries: Live[] = []
    while (queries.length < times(20, 150)) {
      const query = new QueryDraw(random, amity.graph.schema, amity.model, pool, 4).draw()
      if (validate(amity.graph.schema, parse(query.text)).length > 0) continue
      const one = await live(query.text, query.variables(), queries.length % 2 === 1)
      // What shows nothing changes seldom.
      if (one.dependencies && !one.dependencies.elsewhere && one.text.length > 400 && one.dependencies.records.size > 1)
        queries.push(one)
    }
    // Withdrawals are told by a table that the log does not tell about.
    for (const id of random.shuffled([...world.published['Article']!, ...world.published['Event']!]).slice(0, 8))
      for (const preview of [false, true])
        queries.push(await live(`{ withdrawal(id: "${id}") { reason withdrawnAt } }`, {}, preview))
    const writes = new RandomWrites(amity, random, world, writtenAt)
    const counted: Counted = { runs: 0, unneeded: 0, reasons: new Map() }
    for (let at = 0; at < times(36, 600); at += 1)
      await writeOnce(() => writes.write(shownBy(random.pick(queries))), queries, counted)
    expect(counted.runs - counted.unneeded).toBeGreaterThan(10)
    tell('queries drawn from the schema', counted)
  },
)

/** What a dashboard of one federation asks. */
const dashboard = (federation: string): readonly string[] => [
  `{ articles(where: { federationId: { eq: "${federation}" } }, first: 10) { totalCount nodes { title publishedAt byline } } }`,
  `{ federation(id: "${federation}") { name associations(first: 20) { totalCount nodes { name foundedOn } } } }`,
  `{ federation(id: "${federation}") { events(first: 10) { nodes { title startsOn eventStatus } } } }`,
  `{ aidProjectsAggregate(where: { federationId: { eq: "${federation}" } }) { count commitments { currency sum } } }`,
  `{ aidProjectsAggregate(where: { federationId: { eq: "${federation}" } }, transactionFrom: "2019-03-01", transactionTo: "2020-03-01", groupBy: [RECORD]) { key { record { title } } disbursements { currency sum } } }`,
  `{ aidProjectsAggregate(where: { federationId: { eq: "${federation}" } }, transactionTo: "2020-01-01", groupBy: [SECTOR]) { key { sector } count commitments { currency sum } } }`,
  `{ eventsAggregate(where: { federation: { id: { eq: "${federation}" } } }, groupBy: [KIND]) { count key { kind } } }`,
  `{ articlesAggregate(where: { federationId: { eq: "${federation}" } }, groupBy: [COUNTRY]) { count key { country { name } } } }`,
  `{ targets(where: { ownerId: { eq: "${federation}" } }) { nodes { title value actual unit } } }`,
]

/** What single records are asked for. */
const records = (typeName: string, id: string): string =>
  `{ node(id: "${id}") { id ... on ${typeName} { ${{ Article: 'title byline body { text } federation { name }', Event: 'title startsOn kind', AidProject: 'title startsOn', Target: 'title value actual', MemberAssociation: 'name foundedOn', Federation: 'name level' }[typeName]} } } }`

const shown = ['Article', 'Event', 'AidProject', 'Target', 'MemberAssociation', 'Federation'] as const

test(
  'dashboards are seldom run again for nothing when single fields change',
  { timeout: isLong ? 7_200_000 : 240_000 },
  async () => {
    const random = new Random(seed)
    const queries: Live[] = []
    for (const federation of world.published['Federation']!)
      for (const text of dashboard(federation)) queries.push(await live(text, {}, false))
    for (const typeName of shown)
      for (const id of random.shuffled(world.published[typeName]!).slice(0, 10))
        queries.push(await live(records(typeName, id), {}, false))
    const broken = queries.filter(({ text }) => text.includes('"errors"'))
    expect(broken.map(({ what, text }) => what + text)).toEqual([])
    const writes = new RandomWrites(amity, random, world, new Date(writtenAt.getTime() + 86_400_000))
    const counted: Counted = { runs: 0, unneeded: 0, reasons: new Map() }
    for (let at = 0; at < times(60, 600); at += 1) await writeOnce(() => writes.updateField(shown), queries, counted)
    expect(counted.runs).toBeGreaterThan(10)
    tell('dashboards, single fields', counted)
  },
)
