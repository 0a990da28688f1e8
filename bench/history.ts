import { benchFiles } from './files.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'graphql'
import { Client, type Pool } from 'pg'
import { median } from './measure/figures.ts'
import { keepResult } from './results.ts'
import { operator } from '../src/access/viewer.ts'
import { assemble, type Amity } from '../src/assemble.ts'
import { catalogueModel } from '../src/catalogue.ts'
import { createRecord } from '../src/engine/commands/create.ts'
import { updateRecord } from '../src/engine/commands/update.ts'
import { typeNamed } from '../src/engine/model/model.ts'
import { entitiesOf } from '../src/engine/stored/entities.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { globalId, type RecordId } from '../src/kernel/ids.ts'
import type { Result } from '../src/kernel/problem.ts'
import { openDatabase } from '../src/store/database.ts'
import { migrate } from '../src/store/migrate.ts'

const sizes = { whole: [10, 1_000, 10_000], quick: [10, 100, 300] } as const
/** Updates over which the growth of the log is measured: a multiple of the versions between two images. */
const updates = 1_000
const body = 'Đoàn đại biểu Liên hiệp các tổ chức hữu nghị đã tiếp đoàn khách. '.repeat(24)

interface Question {
  readonly name: string
  readonly query: (id: string, versions: number) => string
}

const one = (name: string, version: (versions: number) => number, fields: string): Question => ({
  name,
  query: (id, versions) => `{ revision(id: "${id}", version: ${version(versions)}) { ${fields} } }`,
})
const middle = (versions: number): number => Math.ceil(versions / 2) + 1
const page = (first: number, more = ''): Question => ({
  name: `history(first: ${first})${more === '' ? '' : ', changed fields'}`,
  query: id => `{ history(id: "${id}", first: ${first}) { nodes { version at intent stage actor { name } ${more} } } }`,
})
const questions: readonly Question[] = [
  page(10),
  page(10, 'changedFields'),
  // Of the smallest record these are pages of ten too: here the ratio holds that they are half as long.
  page(20),
  page(20, 'changedFields'),
  one('oldest version', () => 1, 'values'),
  one('middle version', middle, 'values'),
  one('newest version', versions => versions, 'values'),
  one('middle version against the one before', middle, 'diff { field locale before after }'),
]

/** Measures how history opens by the number of versions, and what a version costs in the log. */
export async function measureHistory(rounds: number, quick: boolean, tell: (line: string) => void): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'amity-history-'))
  const database = await openDatabase({ databaseUrl: null, ownerDatabaseUrl: null, dataDir, poolConnections: 4 })
  try {
    const { ownerUrl, serverUrl } = database
    await migrate(ownerUrl, entitiesOf(catalogueModel()).all)
    const amity = await assemble({
      serverUrl,
      locales: ['vi', 'en'],
      clock: systemClock,
      files: benchFiles,
      connections: 4,
      secret: null,
    })
    try {
      const growth = [
        await growthOf(amity, 'one short field', n => ({ byline: `Người viết ${n}` })),
        await growthOf(amity, 'the body', n => ({ body: `${body}${n}` })),
      ]
      const records: { readonly id: string; readonly versions: number }[] = []
      for (const versions of sizes[quick ? 'quick' : 'whole']) {
        const id = await lived(amity, 1, () => ({}))
        await writing(serverUrl, manyVersions(id, versions))
        records.push({ id: globalId('Article', id), versions })
        tell(`an article with ${versions} versions`)
      }
      await amity.pool.query('analyze changes')
      const times = await ask(amity, records, rounds)
      for (const { name, ratios } of times) tell(`${name}: ${ratios.map(ratio => `${ratio.toFixed(2)} ×`).join(', ')}`)
      for (const { name, bytesPerUpdate } of growth) tell(`update of ${name}: ${bytesPerUpdate} bytes of log`)
      const asked = {
        rounds,
        versions: records.map(record => record.versions),
        updates,
        bodyBytes: Buffer.byteLength(body),
      }
      const result = { ...asked, times, growth }
      tell(keepResult(quick ? 'quick' : 'history', new Date(), result))
    } finally {
      await amity.stop()
    }
  } finally {
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** A long piece of work on a connection of its own, which need not wait for the disk. */
async function writing(url: string, work: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('set synchronous_commit = off; set statement_timeout = 0')
  await client.query(work)
  await client.end()
}

/** Versions as an editor makes them, a commit each, without the way to the server and back. */
const manyVersions = (id: string, versions: number): string => `do $$ begin
  for n in 2 .. ${versions} loop
    perform set_config('amity.intent', 'updateArticle', true);
    if n % 3 = 0 then
      update article_translations set title = 'Tin ' || n, revisions = revisions || jsonb_build_object('title', n) where id = '${id}';
      update articles set version = n, updated_at = now() where id = '${id}';
    else
      update articles set version = n, updated_at = now(), byline = 'Người viết ' || n where id = '${id}';
    end if;
    commit;
  end loop;
end $$`

/** Asks every question of every record, in turns; times in milliseconds, ratios to the first record. */
async function ask(
  { graph }: Amity,
  records: readonly { readonly id: string; readonly versions: number }[],
  rounds: number,
): Promise<
  readonly {
    readonly name: string
    readonly milliseconds: readonly (readonly number[])[]
    readonly ratios: readonly number[]
  }[]
> {
  const out = []
  for (const { name, query } of questions) {
    const documents = records.map(({ id, versions }) => parse(query(id, versions)))
    const milliseconds: number[][] = documents.map(() => [])
    // The first turns plan and fill caches.
    for (let round = -10; round < rounds; round += 1)
      for (const [at, document] of documents.entries()) {
        const begin = performance.now()
        const { errors } = await graph.execute({ document, variables: {}, viewer: operator, requestId: 'bench' })
        if (errors) throw new Error(JSON.stringify(errors))
        if (round >= 0) milliseconds[at]?.push(performance.now() - begin)
      }
    const medians = milliseconds.map(median)
    out.push({ name, milliseconds, ratios: medians.map(value => value / (medians[0] ?? 1)) })
  }
  return out
}

/** An article with a body of about 2 kB and so many versions. */
async function lived({ door, model }: Amity, versions: number, input: (n: number) => object): Promise<RecordId> {
  const type = typeNamed(model, 'Article')
  const who = () => ({ viewer: operator, now: systemClock(), locale: 'vi' })
  const { id } = valueOf(await createRecord(door, type, { ...who(), input: { title: 'Tin', body } }))
  for (let version = 1; version < versions; version += 1)
    valueOf(await updateRecord(door, type, { ...who(), id, expectedVersion: version, input: input(version) }))
  return id
}

interface Growth {
  readonly name: string
  readonly bytesPerUpdate: number
  readonly parts: Readonly<Record<string, number>>
}

/** What updates of one field add to the log, with its indexes and images, per update. */
async function growthOf(amity: Amity, name: string, input: (n: number) => object): Promise<Growth> {
  const before = await logSize(amity.pool)
  const id = await lived(amity, updates + 1, input)
  const after = await logSize(amity.pool)
  const { rows } = await amity.pool.query<{ images: number; imageBytes: number }>(
    `select count(image)::int as images, coalesce(sum(pg_column_size(image)), 0)::int as "imageBytes" from changes where record_id = $1`,
    [id],
  )
  const parts = Object.fromEntries(
    Object.entries(after).map(([part, bytes]) => [part, Math.round((bytes - (before[part] ?? 0)) / updates)]),
  )
  return { name, bytesPerUpdate: parts['whole'] ?? 0, parts, ...rows[0] }
}

async function logSize(pool: Pool): Promise<Readonly<Record<string, number>>> {
  const { rows } = await pool.query<{ part: string; bytes: number }>(
    `select 'whole' as part, pg_total_relation_size('changes')::float8 as bytes
     union all select 'rows', (pg_total_relation_size('changes') - pg_indexes_size('changes'))::float8
     union all select i.indexrelid::regclass::text, pg_relation_size(i.indexrelid)::float8 from pg_index i where i.indrelid = 'changes'::regclass`,
  )
  return Object.fromEntries(rows.map(({ part, bytes }) => [part, bytes]))
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}
