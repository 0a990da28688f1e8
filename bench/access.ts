import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { fillAmity } from './amity.ts'
import { rowsOf } from './data.ts'
import { federationAt, fullSize, quickSize } from './data/rows.ts'
import { openNode, type Node } from './growth/node.ts'
import { median } from './measure/figures.ts'
import { canonical, queryNames, variablesList, type QueryName } from './queries.ts'
import { keepResult } from './results.ts'
import { noRights, type Rights } from '../src/access/rights.ts'
import { anonymous, operator, type Viewer } from '../src/access/viewer.ts'
import { openDatabase } from '../src/store/database.ts'

/** Somebody with roles in five of the federations. */
const rights: Rights = {
  ...noRights,
  standings: new Map(
    Array.from({ length: 5 }, (_, at) => [
      federationAt(at).id,
      { role: 'editor', languages: [], seesPersonal: false, isInherited: false } as const,
    ]),
  ),
  granted: Array.from({ length: 5 }, (_, at) => federationAt(at).id),
}
const editor: Viewer = { kind: 'token', actorId: federationAt(0).id, rights }

/** How the queries are asked: `without` is the same without anyone's policy. */
const ways = [
  ['published, without', operator, false],
  ['published, a visitor', anonymous, false],
  ['published, an editor with 5 roles', editor, false],
  ['preview, without', operator, true],
  ['preview, an editor with 5 roles', editor, true],
] as const
type Way = (typeof ways)[number][0] | 'published, row-level security' | 'published, without it again'

/** Milliseconds of each request. */
type Samples = Record<string, Partial<Record<QueryName | 'Contains', number[]>>>

const contains =
  'query Contains($text: String!) { articles(where: { title: { contains: $text } }, first: 10) { totalCount nodes { title } } }'

/** Measures what rights cost: policies in every statement, and a second wall by row-level security. */
export async function measureAccess(quick: boolean, rounds: number, tell: (line: string) => void): Promise<void> {
  const size = quick ? quickSize : fullSize
  const dataDir = mkdtempSync(join(tmpdir(), 'amity-access-'))
  const database = await openDatabase({ databaseUrl: null, ownerDatabaseUrl: null, dataDir, poolConnections: 10 })
  const owner = new Client({ connectionString: database.ownerUrl })
  const samples: Samples = {}
  try {
    await owner.connect()
    await fillAmity({ database, rows: rowsOf(size) }, () => {})
    const node = await openNode(database)
    const once = async (way: Way, viewer: Viewer, preview: boolean): Promise<void> => {
      const of = (samples[way] ??= {})
      for (const name of queryNames) {
        for (const variables of variablesList(name, size, 10))
          (of[name] ??= []).push(await timed(node, { query: canonical[name], variables, viewer, preview }))
      }
      for (const text of ['Lào', 'hội nghị', 'khuyến học'])
        (of.Contains ??= []).push(await timed(node, { query: contains, variables: { text }, viewer, preview }))
    }
    const inTurns = async (turns: number): Promise<void> => {
      for (let round = 0; round < turns; round += 1)
        for (let at = 0; at < ways.length; at += 1) {
          const [name, viewer, preview] = ways[(round + at) % ways.length] ?? ways[0]
          await once(name, viewer, preview)
        }
    }
    // The first requests plan their statements, the next ones prepare them.
    await inTurns(2)
    for (const way of Object.keys(samples)) delete samples[way]
    await inTurns(rounds)
    tell(tableOf(samples))
    await wall(owner, true)
    for (let round = 0; round < rounds; round += 1) await once('published, row-level security', anonymous, false)
    await wall(owner, false)
    for (let round = 0; round < rounds; round += 1) await once('published, without it again', anonymous, false)
    tell(tableOf(samples))
    await node.close()
    tell(keepResult(quick ? 'quick' : 'access', new Date(), { size, rounds, samples }))
  } finally {
    await owner.end()
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function timed(node: Node, asked: Parameters<Node['ask']>[0]): Promise<number> {
  const begun = performance.now()
  await node.ask(asked)
  return performance.now() - begun
}

/** Row-level security on everything that has stages, for the role of the server. */
async function wall(owner: Client, on: boolean): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and c.column_name = 'stage' and t.table_type = 'BASE TABLE'`,
  )
  for (const { name } of rows)
    await owner.query(
      on
        ? `alter table "${name}" enable row level security; create policy published on "${name}" to amity_server using (stage = 'published')`
        : `alter table "${name}" disable row level security; drop policy published on "${name}"`,
    )
}

function tableOf(samples: Samples): string {
  const names = [...queryNames, 'Contains'] as const
  const line = (title: string, cells: readonly string[]): string =>
    title.padEnd(36) + cells.map(cell => cell.padStart(12)).join('')
  return [
    line('ms, median', names),
    ...Object.entries(samples).map(([way, of]) =>
      line(
        way,
        names.map(name => median(of[name] ?? [0]).toFixed(2)),
      ),
    ),
  ].join('\n')
}
