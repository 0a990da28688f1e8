import { parse, type DocumentNode } from 'graphql'
import type { Json } from '../json.ts'
import { anonymous, type Viewer } from '../../src/access/viewer.ts'
import { assemble } from '../../src/assemble.ts'
import { ReadDatabase, type Read } from '../../src/engine/read/database.ts'
import { executeOperation } from '../../src/engine/read/execute.ts'
import { ReadModel } from '../../src/engine/read/read-model.ts'
import type { Plan } from '../../src/engine/plan/plan.ts'
import type { Bound } from '../../src/engine/plan/slots.ts'
import { PassedData } from '../../src/graph/operation.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import type { Database } from '../../src/store/database.ts'
import { benchFiles } from '../files.ts'

export interface Asked {
  readonly query: string
  readonly variables: Readonly<Record<string, string | number | null>>
  /** A visitor when not given. */
  readonly viewer?: Viewer
  /** Whether drafts that the viewer sees lie over what is published. */
  readonly preview?: boolean
}

/** How PostgreSQL answers: its plan, and how many rows it read from tables and indexes to find the answer. */
export interface Explained {
  readonly rowsRead: number
  readonly plan: readonly string[]
}

/** The product in this process, without the edge, so that nothing that stays the same hides what grows. */
export interface Node {
  /** The answer's data as text. Throws when there are errors. */
  readonly ask: (asked: Asked) => Promise<string>
  readonly explain: (asked: Asked) => Promise<Explained>
  readonly close: () => Promise<void>
}

/** Keeps the last statement with its values. */
class Recording extends ReadDatabase {
  last: { readonly text: string; readonly values: unknown[] } = { text: '', values: [] }

  override async run(plan: Plan, bound: Bound, ...rest: [AbortSignal?]): Promise<Read> {
    this.last = { text: plan.text, values: plan.values(bound) }
    return super.run(plan, bound, ...rest)
  }
}

export async function openNode({ serverUrl }: Database): Promise<Node> {
  const amity = await assemble({
    serverUrl,
    locales: ['vi', 'en'],
    clock: systemClock,
    files: benchFiles,
    connections: 2,
    secret: null,
  })
  const { model, schema, database, signing, clock } = amity.reads
  const recording = new Recording(database.pool)
  const reads = new ReadModel(model, schema, recording, signing, clock)
  const documents = new Map<string, DocumentNode>()
  const ask = async ({ query, variables, viewer = anonymous, preview = false }: Asked): Promise<string> => {
    const document = documents.get(query) ?? parse(query)
    documents.set(query, document)
    const operation = { document, variables: { ...variables }, viewer, preview, requestId: 'growth' }
    const { data, errors } = await executeOperation(reads, operation)
    if (errors || !(data instanceof PassedData)) throw new Error(`${query}: ${JSON.stringify(errors)}`)
    return data.json
  }
  return {
    ask,
    explain: async asked => {
      await ask(asked)
      const { text, values } = recording.last
      const { rows } = await database.pool.query<{ 'QUERY PLAN': string }>(
        `explain (analyze, costs off, timing off, buffers off, summary off) ${text}`,
        values,
      )
      const plan = rows.map(row => row['QUERY PLAN'])
      return { rowsRead: rowsRead(plan), plan }
    },
    close: () => amity.stop(),
  }
}

/** Rows that scans gave on and rows that they threw away, in all their loops. */
function rowsRead(plan: readonly string[]): number {
  let sum = 0
  let loops = 0
  for (const line of plan) {
    const node = /^\s*(?:->)?\s*(.*?)\s+\(actual rows=([\d.]+) loops=(\d+)\)/.exec(line)
    const scan = node && /Scan.* on /.test(node[1] ?? '') && !/Bitmap Index|Subquery|Function/.test(node[1] ?? '')
    if (node) loops = scan ? Number(node[3]) : 0
    if (scan) sum += Number(node[2]) * loops
    const removed = /Rows Removed by (?:Filter|Index Recheck): ([\d.]+)/.exec(line)
    if (removed) sum += Number(removed[1]) * loops
  }
  return Math.round(sum)
}

/** The JSON of an answer. */
export const jsonOf = (text: string): Json => JSON.parse(text)
