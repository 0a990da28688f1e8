import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'
import type { Rows } from './data.ts'
import { projectAt, transactionsOf } from './data/aid.ts'
import { articleAt, tagAt } from './data/articles.ts'
import { programmeAt } from './data/programmes.ts'
import { associationAt } from './data/rows.ts'
import { plainFunctions, plainIndexes, plainTables } from './plain/schema.ts'

type Plain = Readonly<Record<string, unknown>>

/** Names tables and rows of one making, so that a kept data directory is filled again when either has changed. */
function editionOf(rows: Rows): string {
  const { size } = rows
  const sample = [0, 1, 2, 3].flatMap(index => [
    associationAt(index * 50, size),
    projectAt(index * 50, size),
    [...transactionsOf(index * 50, size)],
    articleAt(index * 50, size),
    programmeAt(index * 50, size),
    tagAt(index),
  ])
  const making = [plainTables, plainIndexes, plainFunctions, size, sample]
  return createHash('sha256').update(JSON.stringify(making)).digest('hex')
}

/** Inserts the rows in batches: one statement and one JSON text each. Returns how many there were. */
async function insert<T>(
  client: ClientBase,
  table: string,
  columns: string,
  rows: AsyncIterable<T>,
  plain: (row: T) => readonly Plain[],
): Promise<number> {
  const statement = `insert into bench_plain.${table} (${columns}) select ${columns} from json_populate_recordset(null::bench_plain.${table}, $1)`
  let batch: Plain[] = []
  let count = 0
  const send = async () => {
    await client.query(statement, [JSON.stringify(batch)])
    count += batch.length
    batch = []
  }
  for await (const row of rows) {
    batch.push(...plain(row))
    if (batch.length >= 1_000) await send()
  }
  if (batch.length > 0) await send()
  return count
}

const both = (row: { readonly name: { readonly vi: string; readonly en: string } }): Plain => ({
  ...row,
  name_vi: row.name.vi,
  name_en: row.name.en,
})

/** Makes the schema `bench_plain` anew and fills it. Takes a client whose role may create schemas; the extension unaccent stands in public. */
export async function fillPlain(client: ClientBase, rows: Rows): Promise<void> {
  await client.query(plainTables)
  await client.query('begin')
  await insert(client, 'countries', 'id, code, name_vi, name_en', rows.countries(), row => [both(row)])
  await insert(client, 'federations', 'id, slug, name_vi, name_en', rows.federations(), row => [both(row)])
  await insert(
    client,
    'associations',
    'id, slug, federation_id, country_id, name_vi, name_en',
    rows.associations(),
    row => [{ ...both(row), federation_id: row.federationId, country_id: row.countryId }],
  )
  await insert(client, 'persons', 'id, slug, name', rows.persons(), row => [{ ...row }])
  await insert(client, 'programmes', 'id, slug, federation_id, title_vi, title_en', rows.programmes(), row => [
    { ...row, federation_id: row.federationId, title_vi: row.name.vi, title_en: row.name.en },
  ])
  await insert(
    client,
    'aid_projects',
    'id, slug, federation_id, country_id, title_vi, title_en, summary_vi, summary_en, stage, starts_on, ends_on',
    rows.projects(),
    row => [
      {
        ...row,
        federation_id: row.federationId,
        country_id: row.countryId,
        starts_on: row.startsOn,
        ends_on: row.endsOn,
        title_vi: row.title.vi,
        title_en: row.title.en,
        summary_vi: row.summary.vi,
        summary_en: row.summary.en,
      },
    ],
  )
  await insert(
    client,
    'aid_project_budgets',
    'project_id, position, amount, currency, value_on',
    rows.projects(),
    row =>
      row.budgets.map((budget, index) => ({
        ...budget,
        project_id: row.id,
        position: index + 1,
        value_on: budget.valueOn,
      })),
  )
  await insert(client, 'aid_project_donors', 'project_id, position, name, country_id', rows.projects(), row =>
    row.donors.map((donor, index) => ({
      ...donor,
      project_id: row.id,
      position: index + 1,
      country_id: donor.countryId,
    })),
  )
  await insert(client, 'aid_project_programmes', 'programme_id, project_id', rows.projects(), row =>
    row.programmeIds.map(id => ({ programme_id: id, project_id: row.id })),
  )
  await insert(client, 'transactions', 'id, project_id, kind, amount, currency, value_on', rows.transactions(), row => [
    { ...row, project_id: row.projectId, value_on: row.valueOn },
  ])
  await insert(client, 'articles', 'id, federation_id, country_id, author_id, published_at', rows.articles(), row => [
    {
      id: row.id,
      federation_id: row.federationId,
      country_id: row.countryId,
      author_id: row.authorId,
      published_at: row.publishedAt,
    },
  ])
  await insert(client, 'article_translations', 'article_id, locale, slug, title, lead, body', rows.articles(), row => [
    { article_id: row.id, locale: 'vi', ...row.translations.vi },
    { article_id: row.id, locale: 'en', ...row.translations.en },
  ])
  await insert(client, 'tags', 'id, slug, title_vi, title_en', rows.tags(), row => [
    { ...row, title_vi: row.name.vi, title_en: row.name.en },
  ])
  await insert(client, 'article_tags', 'article_id, position, tag_id', rows.articles(), row =>
    row.tagIds.map((id, index) => ({ article_id: row.id, position: index + 1, tag_id: id })),
  )
  await client.query('commit')
  for (const index of plainIndexes) await client.query(index)
  await client.query(plainFunctions)
  const tables = await client.query<{ tablename: string }>(
    `select tablename from pg_tables where schemaname = 'bench_plain'`,
  )
  await client.query(`vacuum (analyze) ${tables.rows.map(row => `bench_plain.${row.tablename}`).join(', ')}`)
  await client.query(`comment on schema bench_plain is '${editionOf(rows)}'`)
}

/** Whether `bench_plain` already holds these rows. */
export async function plainIsFilled(client: ClientBase, rows: Rows): Promise<boolean> {
  const found = await client.query<{ comment: string | null }>(
    `select obj_description(to_regnamespace('bench_plain'), 'pg_namespace') as comment`,
  )
  return found.rows[0]?.comment === editionOf(rows)
}
