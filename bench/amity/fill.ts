import type { Rows } from '../data.ts'
import { transactionsOf } from '../data/aid.ts'
import type { NamedRow } from '../data/rows.ts'
import { operator } from '../../src/access/viewer.ts'
import { assemble, type Amity } from '../../src/assemble.ts'
import { catalogueModel } from '../../src/catalogue.ts'
import { bulkCreate, type BulkRecord } from '../../src/engine/commands/bulk.ts'
import { typeNamed } from '../../src/engine/model/model.ts'
import { entitiesOf } from '../../src/engine/stored/entities.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { globalId } from '../../src/kernel/ids.ts'
import type { Database } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { connected } from '../../src/store/embedded/bootstrap.ts'
import { benchFiles } from '../files.ts'

/** Whether the product's tables hold as many articles as the rows. */
export async function graphIsFilled({ ownerUrl }: Database, { size }: Rows): Promise<boolean> {
  await migrate(ownerUrl, entitiesOf(catalogueModel()).all)
  return connected(ownerUrl, async client => {
    const { rows } = await client.query<{ count: string }>(`select count(*) as count from articles`)
    return Number(rows[0]?.count) === size.articles
  })
}

async function* mapped<Row>(rows: AsyncIterable<Row>, map: (row: Row) => BulkRecord): AsyncIterable<BulkRecord> {
  for await (const row of rows) yield map(row)
}

type Named = Pick<NamedRow, 'name' | 'slug'>
const both = ({ name, slug }: Named) => ({ vi: { name: name.vi, slug }, en: { name: name.en, slug } })
const titled = ({ name, slug }: Named) => ({ vi: { title: name.vi, slug }, en: { title: name.en, slug } })

/** Enters all rows through the bulk path of the write door, published. */
export async function fillGraph(database: Database, rows: Rows, tell: (line: string) => void): Promise<void> {
  const amity = await assemble({
    serverUrl: database.serverUrl,
    locales: ['vi', 'en'],
    clock: systemClock,
    files: benchFiles,
    connections: 4,
    secret: null,
  })
  let number = 0
  try {
    await enter(
      amity,
      'PartnerCountry',
      mapped(rows.countries(), row => ({
        id: row.id,
        values: { code: row.code },
        translations: both({ name: row.name, slug: row.code.toLowerCase() }),
      })),
      tell,
    )
    await enter(
      amity,
      'Federation',
      mapped(rows.federations(), row => ({ id: row.id, values: { level: 'PROVINCIAL' }, translations: both(row) })),
      tell,
    )
    await enter(
      amity,
      'MemberAssociation',
      mapped(rows.associations(), row => ({
        id: row.id,
        translations: both(row),
        values: {
          kind: 'FRIENDSHIP',
          country: globalId('PartnerCountry', row.countryId),
          memberships: [{ federation: globalId('Federation', row.federationId) }],
        },
      })),
      tell,
    )
    await enter(
      amity,
      'Person',
      mapped(rows.persons(), row => ({
        id: row.id,
        values: {},
        translations: both({ name: { vi: row.name, en: row.name }, slug: row.slug }),
      })),
      tell,
    )
    await enter(
      amity,
      'Programme',
      mapped(rows.programmes(), row => ({
        id: row.id,
        values: { kind: 'AID', owner: globalId('Federation', row.federationId) },
        translations: titled(row),
      })),
      tell,
    )
    await enter(
      amity,
      'AidProject',
      mapped(rows.projects(), row => ({
        id: row.id,
        translations: {
          vi: { title: row.title.vi, summary: row.summary.vi, slug: row.slug },
          en: { title: row.title.en, summary: row.summary.en, slug: row.slug },
        },
        values: {
          kind: 'PROJECT',
          projectStage: row.stage,
          federation: globalId('Federation', row.federationId),
          country: globalId('PartnerCountry', row.countryId),
          programmes: { add: row.programmeIds.map(id => globalId('Programme', id)) },
          startsOn: row.startsOn,
          endsOn: row.endsOn,
          approvedOn: row.approvedOn,
          budgets: row.budgets,
          donors: row.donors.map(donor => ({ name: donor.name, country: globalId('PartnerCountry', donor.countryId) })),
          transactions: [...transactionsOf(number++, rows.size)].map(({ kind, amount, currency, valueOn }) => ({
            kind: kind.toUpperCase(),
            amount,
            currency,
            valueOn,
          })),
        },
      })),
      tell,
    )
    await enter(
      amity,
      'Tag',
      mapped(rows.tags(), row => ({ id: row.id, values: {}, translations: titled(row) })),
      tell,
    )
    await enter(
      amity,
      'Article',
      mapped(rows.articles(), row => ({
        id: row.id,
        publishedAt: row.publishedAt,
        translations: { vi: { ...row.translations.vi }, en: { ...row.translations.en } },
        values: {
          federation: globalId('Federation', row.federationId),
          country: globalId('PartnerCountry', row.countryId),
          author: globalId('Person', row.authorId),
          tags: { add: row.tagIds.map(id => globalId('Tag', id)) },
        },
      })),
      tell,
    )
    await connected(database.ownerUrl, async client => {
      await client.query('vacuum analyze')
    })
  } finally {
    await amity.stop()
  }
}

/** Enters published records of a type. Throws the first problem. */
export async function enter(
  amity: Amity,
  typeName: string,
  records: Iterable<BulkRecord> | AsyncIterable<BulkRecord>,
  tell: (line: string) => void,
): Promise<void> {
  const begun = performance.now()
  const done = await bulkCreate(amity.door, typeNamed(amity.model, typeName), records, {
    viewer: operator,
    now: systemClock(),
    stage: 'published',
    batch: 500,
    writers: 2,
  })
  if (!done.ok) throw new Error(`${typeName}: ${JSON.stringify(done.problems[0])}`)
  tell(`${typeName}: ${done.value.records} in ${((performance.now() - begun) / 1_000).toFixed(1)} s`)
}
