import type { Pool } from 'pg'

/** What a subscriber is told of a record, without what the record says. */
export interface Told {
  readonly kind: 'ENTER' | 'UPDATE' | 'LEAVE'
  readonly id: string
  readonly version: number
}

interface LogRow {
  readonly transaction: string
  readonly id: string
  readonly type: string
  readonly table: string
  readonly operation: 'insert' | 'update' | 'delete'
  readonly version: number | null
  readonly before: string | null
  readonly after: string | null
}

interface Standing {
  readonly federation: string | null
  readonly title: string | null
}

/** Whether a record stands in a list, by what the log says of it. */
export type Stands = (type: string, standing: Standing) => boolean

const statement = `select transaction_id as transaction, record_id as id, type_name as type, table_name as "table", operation, version, before::text as before, after::text as after
  from changes where stage = 'published' order by position`

/**
 * What somebody who follows published records from the beginning must be told, batch by batch: read from the rows of the
 * log by hand, with nothing of the product.
 */
export async function expectedChanges(pool: Pool, stands: Stands): Promise<readonly (readonly Told[])[]> {
  const { rows } = await pool.query<LogRow>(statement)
  const records = new Map<string, Standing>()
  const out: Told[][] = []
  for (const transaction of Map.groupBy(rows, row => row.transaction).values()) {
    const batch: Told[] = []
    for (const [id, own] of Map.groupBy(transaction, row => row.id)) {
      const type = own[0]!.type
      const before = records.get(id)
      for (const row of own) apply(records, row)
      const after = records.get(id)
      const [did, does] = [before !== undefined && stands(type, before), after !== undefined && stands(type, after)]
      const version = Math.max(0, ...own.map(row => row.version ?? 0))
      const gone = own.some(row => row.version !== null && row.operation === 'delete')
      if (!did && !does) continue
      const kind = !did ? 'ENTER' : does && !gone ? 'UPDATE' : 'LEAVE'
      batch.push({ kind, id: `${type}_${id}`, version })
    }
    if (batch.length > 0) out.push(batch)
  }
  return out
}

function apply(records: Map<string, Standing>, { id, table, operation, before, after, version }: LogRow): void {
  const [old, fresh] = [before, after].map(text => (text === null ? {} : JSON.parse(text)))
  const known = records.get(id) ?? { federation: null, title: null }
  if (version !== null) {
    if (operation === 'delete') records.delete(id)
    else
      records.set(id, {
        title: known.title,
        federation: 'federation_id' in fresh ? fresh.federation_id : known.federation,
      })
  } else if (table.endsWith('_translations') && (fresh.locale ?? old.locale) === 'vi' && 'title' in fresh)
    records.set(id, { ...known, title: fresh.title })
}
