import type { Query } from '../../changes/write.ts'
import type { RecordState } from '../commands/state.ts'
import type { ContentType } from '../model/model.ts'
import { between, sinceSql } from './neighbours.ts'
import { rebuild } from './state-at.ts'

/** What stood in one stage. */
export interface LastState {
  readonly state: RecordState
  /** RFC 3339 in UTC; null before the first publication. */
  readonly publishedAt: string | null
}

/** What a deleted record was right before its deletion. */
export interface Deletion {
  /** The version that the deletion made. */
  readonly version: number
  readonly at: Date
  readonly intent: string
  readonly actor: string | null
  /** Null where nothing stood in that stage; personal values are not known. */
  readonly draft: LastState | null
  readonly published: LastState | null
}

interface Gone extends Pick<Deletion, 'version' | 'intent' | 'actor'> {
  readonly stage: 'draft' | 'published'
  readonly position: string
  readonly at: number
}

/** SQL that finds with which rows a deleted record went, a row per stage; none while it stands in one. */
const goneSql = ({ table }: ContentType): string => `with last as (
    select position, transaction_id from changes where record_id = $1::uuid and type_name = $2 and version is not null
      and not exists (select from "${table}" t where t.id = $1::uuid) order by version desc, position desc limit 1
  ), since as (
    select ${sinceSql({ position: 'l.position', transaction: 'l.transaction_id' })} as position from last l
  )
  select distinct on (c.stage) c.stage, c.position::text as position, c.version, (extract(epoch from c.at) * 1000)::float8 as at, c.intent, c.actor
  from changes c
  where ${between('c', '(select position from since)', '9223372036854775807')} and c.version is not null and c.operation = 'delete'
  order by c.stage, c.position desc`

/** The states of a deleted record; null for one that stands, or that there never was. */
export async function lastStates(query: Query, type: ContentType, id: string): Promise<Deletion | null> {
  const gone = await query<Gone>(goneSql(type), [id, type.name])
  const [first] = gone
  if (!first) return null
  const states = new Map<string, LastState>()
  for (const { stage, position } of gone) {
    const head = await rebuild(query, type, { id, stage, before: position, deletes: true })
    if (head) states.set(stage, { state: head.state, publishedAt: head.publishedAt })
  }
  return {
    version: Math.max(...gone.map(({ version }) => version)),
    at: new Date(first.at),
    intent: first.intent,
    actor: first.actor,
    draft: states.get('draft') ?? null,
    published: states.get('published') ?? null,
  }
}
