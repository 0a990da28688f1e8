import { createHash } from 'node:crypto'

import { LRUCache } from 'lru-cache'

import { imageOfDeparture, type Image } from '../../engine/history/state-at.ts'
import type { RecordList } from '../../engine/lists/record-lists.ts'
import { instantSql } from '../../engine/model/columns.ts'
import { chainOf, typeNamed, type ContentType } from '../../engine/model/model.ts'
import { listMatch } from '../../engine/read/list-match.ts'
import type { ReadModel } from '../../engine/read/read-model.ts'
import type { Operation } from '../../graph/operation.ts'
import { today } from '../../kernel/clock.ts'
import { globalId, readGlobalId, type GlobalId, type RecordId } from '../../kernel/ids.ts'
import { calendarMatch, onceIn, type StoodOn } from './calendar-match.ts'
import { hangsBelow } from './hanging.ts'

/** A record that was taken back, as everybody may know of it. */
export interface Withdrawn {
  readonly typeName: string
  readonly id: GlobalId
  readonly record: RecordId
  /** RFC 3339 in UTC. */
  readonly at: string
  /** Why, in the language that is asked for or in the next that answers, and which that is. */
  readonly reason: string
  readonly locale: string
  /** The version that the reason made: above all that were public. */
  readonly version: number
}

/** One of them that a list showed before, with the days on which it stood in the calendar; null where it has none. */
export interface WithdrawnFromList extends Withdrawn {
  readonly stood: StoodOn | null
}

/** Which withdrawals are asked for. */
export interface RecentlyAsked {
  readonly typeNames: readonly string[]
  readonly since: Date
  readonly locale: string
  readonly most: number
}

/** A list as it was answered. */
export interface AnsweredList {
  readonly operation: Operation
  /** The text of its document, by which judgements are kept. */
  readonly source: string
  readonly list: RecordList
  /** Global ids of the records below which it was shown; null at the root. */
  readonly above: readonly string[] | null
}

interface Row {
  readonly id: RecordId
  readonly type_name: string
  /** JSON: language → reason. */
  readonly reasons: string
  readonly at: string
  readonly version: number
}

const recentSql = `select t.record_id as id, r.type_name, t.reasons::text as reasons, ${instantSql('t.withdrawn_at')} as at,
    coalesce((select max(w.version) from withdrawal_reasons w where w.record_id = t.record_id), 0) as version
  from tombstones t join records r on r.id = t.record_id
  where t.withdrawn_at >= $2::timestamptz and r.type_name = any($1::text[])
  order by t.withdrawn_at desc, t.record_id limit $3::int`

const leftSql = `select position::text from changes where record_id = $1::uuid and stage = 'published' and version is not null and operation = 'delete'
  order by record_id desc, position desc limit 1`

/** How many judgements are kept: a record that was withdrawn does not change until it is public again. */
const keptJudgements = 10_000

/** Finds records that were withdrawn lately, and tells which of them a list showed. */
export class Withdrawals {
  readonly #judged = new LRUCache<string, { readonly judged: Promise<WithdrawnFromList | null> }>({
    max: keptJudgements,
  })

  constructor(readonly reads: ReadModel) {}

  /** The newest first. */
  async recent({ typeNames, since, locale, most }: RecentlyAsked): Promise<readonly Withdrawn[]> {
    const { database, model } = this.reads
    const rows = await database.query<Row>({
      name: 'recent withdrawals',
      text: recentSql,
      values: [typeNames, since.toISOString(), most],
    })
    return rows.map(({ id, type_name: typeName, reasons: told, at, version }) => {
      const reasons: Readonly<Record<string, string>> = JSON.parse(told)
      const answering = [...chainOf(model.locales, locale), ...Object.keys(reasons)].find(one =>
        Object.hasOwn(reasons, one),
      )
      return {
        typeName,
        id: globalId(typeName, id),
        record: id,
        at,
        reason: reasons[answering ?? ''] ?? '',
        locale: answering ?? locale,
        version,
      }
    })
  }

  /** Those that the list showed while they were public, by what was public of them last. */
  async shownIn(recent: readonly Withdrawn[], answered: AnsweredList): Promise<readonly WithdrawnFromList[]> {
    const { list, operation, source, above } = answered
    const names = new Set(list.types.map(({ name }) => name))
    const asked = JSON.stringify([source, list.path, operation.variables, above, today(this.reads.clock)])
    const judged = await Promise.all(
      recent
        .filter(({ typeName }) => names.has(typeName))
        .map(one => {
          const key = createHash('sha256')
            .update(`${JSON.stringify(one)}${asked}`)
            .digest('base64url')
          const known = this.#judged.get(key)
          if (known) return known.judged
          const made = this.#judge(one, answered)
          this.#judged.set(key, { judged: made })
          made.catch(() => this.#judged.delete(key))
          return made
        }),
    )
    return judged.filter(one => one !== null)
  }

  async #judge(one: Withdrawn, { operation, list, above }: AnsweredList): Promise<WithdrawnFromList | null> {
    const type = typeNamed(this.reads.model, one.typeName)
    const image = await this.#lastPublic(type, one.record)
    if (image === null) return null
    const { state } = image.head
    if (above !== null) {
      const ids = above.flatMap(id => readGlobalId(id)?.id ?? [])
      if (!hangsBelow(this.reads.model, list, state, new Set(ids))) return null
    }
    const matches =
      list.entry === null
        ? listMatch(this.reads, operation, list, type)
        : calendarMatch(this.reads, operation, list, type)
    return (await matches(image)) ? { ...one, stood: onceIn(type, state) } : null
  }

  async #lastPublic(type: ContentType, id: RecordId): Promise<Image | null> {
    const { query } = this.reads.database
    const [left] = await query<{ position: string }>({ name: 'last departure', text: leftSql, values: [id] })
    return left ? imageOfDeparture(query, type, { id, stage: 'published', at: left.position }) : null
  }
}
