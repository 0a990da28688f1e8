import { createHash } from 'node:crypto'

import { visit } from 'graphql'
import { LRUCache } from 'lru-cache'

import { imageOfDeparture, type Image } from '../../engine/history/state-at.ts'
import type { RecordList } from '../../engine/lists/record-lists.ts'
import { typeNamed, type ContentType } from '../../engine/model/model.ts'
import { listArguments, listMatch } from '../../engine/read/list-match.ts'
import type { ReadModel } from '../../engine/read/read-model.ts'
import type { Operation } from '../../graph/operation.ts'
import { today } from '../../kernel/clock.ts'
import { readGlobalId, type GlobalId } from '../../kernel/ids.ts'
import { calendarMatch, onceIn, type StoodOn } from './calendar-match.ts'
import { hangsBelow } from './hanging.ts'
import { recentWithdrawals, type RecentlyAsked, type Withdrawn } from './recent.ts'

/** One of them that a list showed before, with the days on which it stood in the calendar; null where it has none. */
export interface WithdrawnFromList extends Withdrawn {
  readonly stood: StoodOn | null
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

const leftSql = `select position::text from changes where record_id = $1::uuid and stage = 'published' and version is not null and operation = 'delete'
  order by record_id desc, position desc limit 1`

/** How much is kept: what was public of a withdrawn record does not change. */
const kept = { judgements: 10_000, images: 500 } as const

type Judging = (image: Image, id: GlobalId) => Promise<boolean>

/** Finds records that were withdrawn lately, and tells which of them a list showed. */
export class Withdrawals {
  readonly #judged = new LRUCache<string, { readonly shown: WithdrawnFromList | null }>({ max: kept.judgements })
  readonly #images = new LRUCache<string, Image>({ max: kept.images })

  constructor(readonly reads: ReadModel) {}

  /** The newest first. */
  readonly recent = (asked: RecentlyAsked): Promise<readonly Withdrawn[]> => recentWithdrawals(this.reads, asked)

  /** Those that the list showed while they were public, by what was public of them last. */
  async shownIn(recent: readonly Withdrawn[], answered: AnsweredList): Promise<readonly WithdrawnFromList[]> {
    const { list, operation, source, above } = answered
    const names = new Set(list.types.map(({ name }) => name))
    const asked = JSON.stringify([source, list.path, deciding(list, operation), above, today(this.reads.clock)])
    const out: WithdrawnFromList[] = []
    // One after the other: who asks for a feed takes one connection at a time.
    for (const one of recent.filter(({ typeName }) => names.has(typeName))) {
      const key = createHash('sha256')
        .update(`${JSON.stringify(one)}${asked}`)
        .digest('base64url')
      const judged = this.#judged.get(key) ?? { shown: await this.#judge(one, answered) }
      this.#judged.set(key, judged)
      if (judged.shown !== null) out.push(judged.shown)
    }
    return out
  }

  async #judge(one: Withdrawn, { operation, list, above }: AnsweredList): Promise<WithdrawnFromList | null> {
    const type = typeNamed(this.reads.model, one.typeName)
    const match = matchOf(this.reads, operation, list, type)
    const image = match && (await this.#lastPublic(type, one))
    if (!image) return null
    const { state } = image.head
    if (above !== null) {
      const ids = above.flatMap(id => readGlobalId(id)?.id ?? [])
      if (!hangsBelow(this.reads.model, list, state, new Set(ids))) return null
    }
    return (await match(image, one.id)) ? { ...one, stood: onceIn(type, state) } : null
  }

  async #lastPublic(type: ContentType, { record, version }: Withdrawn): Promise<Image | null> {
    const key = `${record} ${version}`
    const known = this.#images.get(key)
    if (known) return known
    const { query } = this.reads.database
    const [left] = await query<{ position: string }>({ name: 'last departure', text: leftSql, values: [record] })
    const image = left
      ? await imageOfDeparture(query, type, { id: record, stage: 'published', at: left.position })
      : null
    if (image) this.#images.set(key, image)
    return image
  }
}

/** The values of those variables that decide about membership, in a list or in the language and day of its root. */
function deciding({ node, root }: RecordList, { variables }: Operation): object {
  const used = new Set<string>()
  for (const { name, value } of [...(node.arguments ?? []), ...(root.arguments ?? [])])
    if (!['first', 'last', 'after', 'before', 'orderBy'].includes(name.value))
      visit(value, { Variable: one => void used.add(one.name.value) })
  return Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name)))
}

/** How a list chooses its records; null where that cannot be told of what is gone. */
function matchOf(reads: ReadModel, operation: Operation, list: RecordList, type: ContentType): Judging | null {
  if (list.parent !== 'Query') return listMatch(reads, operation, list, type)
  switch (list.node.name.value) {
    case type.plural:
      return listMatch(reads, operation, list, type)
    case 'calendar':
      return calendarMatch(reads, operation, list, type)
    case 'nodes': {
      const ids = listArguments(reads, operation, list).get('ids')?.value
      return async (_image, id) => Array.isArray(ids) && ids.includes(id)
    }
    default:
      return null
  }
}
