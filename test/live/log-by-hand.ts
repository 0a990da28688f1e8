import type { Pool } from 'pg'

/** A record in one stage, as the rows of the log left it. */
export interface State {
  readonly type: string
  readonly columns: Readonly<Record<string, any>>
  /** Titles by language; names of persons. */
  readonly titles: Readonly<Record<string, string | null>>
}

/** The two states of a record. */
export interface States {
  readonly draft: State | null
  readonly published: State | null
}

/** What one transaction did to one record. */
export interface Deed {
  readonly id: string
  readonly type: string
  readonly before: States
  readonly after: States
  /** The stages in whose rows something changed, with the version that stands there. */
  readonly touched: ReadonlyMap<'draft' | 'published', number>
}

/** One transaction. */
export interface Transaction {
  readonly id: string
  readonly position: bigint
  readonly at: Date
  readonly intent: string
  readonly release: string | null
  /** In the order in which the records were first touched. */
  readonly deeds: readonly Deed[]
}

interface LogRow {
  readonly position: string
  readonly transaction: string
  readonly at: Date
  readonly id: string
  readonly type: string
  readonly table: string
  readonly stage: 'draft' | 'published'
  readonly operation: 'insert' | 'update' | 'delete'
  readonly version: number | null
  readonly intent: string
  readonly release: string | null
  readonly before: string | null
  readonly after: string | null
}

const statement = `select position::text, transaction_id as transaction, at, record_id as id, type_name as type, table_name as "table", stage, operation, version,
  intent, release_id as release, before::text as before, after::text as after from changes order by changes.position`

/** All transactions since the beginning: read from the rows of the log by hand, with nothing of the product. */
export async function logByHand(pool: Pool): Promise<readonly Transaction[]> {
  const { rows } = await pool.query<LogRow>(statement)
  const now = new Map<string, States>()
  const whole: LogRow[][] = []
  for (const row of rows)
    if (whole.at(-1)?.[0]!.transaction === row.transaction) whole.at(-1)!.push(row)
    else whole.push([row])
  const ids = whole.map(([row]) => row!.transaction)
  if (new Set(ids).size !== ids.length) throw new Error('rows of one transaction lie between those of another')
  return whole.map(own => {
    const { transaction: id, intent, release, at } = own.at(-1)!
    const deeds = [...Map.groupBy(own, row => row.id)].map(([record, of]) => deedOf(now, record, of))
    return { id, position: BigInt(own.at(-1)!.position), at, intent, release, deeds }
  })
}

const nothing: States = { draft: null, published: null }

function deedOf(now: Map<string, States>, id: string, rows: readonly LogRow[]): Deed {
  const before = now.get(id) ?? nothing
  const after = rows.reduce(applied, before)
  now.set(id, after)
  const touched = new Map<'draft' | 'published', number>()
  for (const { stage, version } of rows) touched.set(stage, version ?? touched.get(stage) ?? 0)
  return { id, type: rows[0]!.type, before, after, touched }
}

function applied(states: States, { stage, table, type, operation, version, before, after }: LogRow): States {
  const [old, fresh] = [before, after].map(text => (text === null ? {} : JSON.parse(text)))
  const known = states[stage] ?? { type, columns: {}, titles: {} }
  if (version !== null) {
    if (operation === 'delete') return { ...states, [stage]: null }
    return { ...states, [stage]: { ...known, columns: { ...known.columns, ...fresh } } }
  }
  if (!table.endsWith('_translations')) return states
  const text = ['title', 'name'].find(name => name in { ...old, ...fresh })
  // The rows of texts go before their record does.
  if (text === undefined || (operation === 'delete' && states[stage] === null)) return states
  const titles = { ...known.titles, [fresh.locale ?? old.locale]: fresh[text] ?? null }
  return { ...states, [stage]: { ...known, titles } }
}
