import { LRUCache } from 'lru-cache'
import { parse, type DocumentNode } from 'graphql'

import { anonymous } from '../../access/viewer.ts'
import type { Commit } from '../../changes/commit.ts'
import type { Follower } from '../../changes/follow.ts'
import { executeOperation } from '../../engine/read/execute.ts'
import type { ReadModel } from '../../engine/read/read-model.ts'
import { answerEvent, openSubscription } from '../../engine/read/subscribe.ts'
import { PassedData, type Answer } from '../../graph/operation.ts'
import { isPassing } from '../../graph/unavailable.ts'
import { globalId, type RecordId } from '../../kernel/ids.ts'
import { changesOf } from '../live/changed.ts'
import { imagesOf } from '../live/commit-images.ts'
import { batchAt, type FrameParts } from '../live/frame-parts.ts'
import type { Change } from '../live/frames.ts'
import type { DueDelivery, DueEvent } from './due.ts'
import type { Webhook } from './stored.ts'

/** What payloads are made from. */
export interface PayloadParts {
  readonly reads: ReadModel
  readonly follower: Pick<Follower, 'after'>
  readonly frames: FrameParts
  /** The text of a document that is registered for everybody; null when there is none of that id. */
  readonly document: (id: string) => Promise<string | null>
}

/** Characters of JSON that a record may have in a payload. */
const largestRecord = 1_000_000

const changeDocument =
  parse(`subscription ($locale: Locale) { changes(locale: $locale) { ... on ChangeBatch { cursor releaseId changes {
  id typeName kind version intent at reason
  diff { field locale kind before after links { added removed } rows { kind from to before after } blocks }
} } } }`)
const stateDocument = parse(
  'query ($id: ID!, $locale: Locale) { node(id: $id, locale: $locale) { id } withdrawal(id: $id, locale: $locale) { reason withdrawnAt } }',
)

/** Makes payloads: of what happened when it did, and of the record as it is public now. */
export class Payloads {
  readonly #parts: PayloadParts
  /** Commits of which something was just sent, each with its changes by record. */
  readonly #commits = new LRUCache<bigint, Promise<ReadonlyMap<string, Placed>>>({ max: 4 })
  readonly #documents = new LRUCache<string, DocumentNode>({ max: 100 })

  constructor(parts: PayloadParts) {
    this.#parts = parts
  }

  /**
   * The body of an attempt, as JSON.
   * @throws when it cannot be read just now
   */
  async of(webhook: Webhook, delivery: DueDelivery): Promise<string> {
    const { type, event } = delivery
    if (event === null)
      return JSON.stringify({
        type,
        timestamp: delivery.createdAt,
        data: { webhook: webhook.id, name: webhook.name },
      })
    const { locale } = webhook
    const id = globalId(event.typeName, event.recordId)
    const now = await this.#ask(stateDocument, { id, locale })
    const isPublic = valueAt(now.data, 'node') !== null
    const { timestamp, told } = await this.#told(event, locale, isPublic)
    const data = {
      ...told,
      withdrawal: event.kind === 'LEAVE' ? valueAt(now.data, 'withdrawal') : null,
      ...(await this.#record(webhook, id, isPublic && event.kind !== 'LEAVE')),
    }
    return JSON.stringify({ type, timestamp, data })
  }

  /** What the log says of the change. Values of a record that is public no more are told to nobody, whenever they were. */
  async #told(
    event: DueEvent,
    locale: string,
    isPublic: boolean,
  ): Promise<{ readonly timestamp: string; readonly told: object }> {
    const { reads, frames } = this.#parts
    const placed = (await this.#changesAt(event)).get(event.recordId)
    if (!placed) throw new Error('the log does not hold this change any more')
    const { commit, change } = placed
    const differs = isPublic && (event.kind === 'UPDATE' || event.reason === 'NO_MATCH')
    const { kind, reason } = event
    const frame = batchAt(frames, commit, [{ ...change, kind, reason, ends: differs ? change.ends : null }])
    const operation = { document: changeDocument, variables: { locale }, viewer: anonymous, requestId: 'webhook' }
    const opened = await openSubscription(reads, operation)
    if (!('read' in opened)) throw opened.errors?.[0] ?? new Error('the change cannot be read')
    const { data } = plain(await answerEvent(reads, opened.read, operation, frame))
    const batch = valueAt(data, 'changes')
    const [first] = listAt(batch, 'changes')
    const told = { ...first, cursor: valueAt(batch, 'cursor'), releaseId: valueAt(batch, 'releaseId') }
    return { timestamp: change.at, told }
  }

  #changesAt({ first, position }: DueEvent): Promise<ReadonlyMap<string, Placed>> {
    const known = this.#commits.get(first)
    if (known) return known
    const { reads, follower } = this.#parts
    const read = async (): Promise<ReadonlyMap<string, Placed>> => {
      const commit = (await follower.after(first - 1n)).find(one => one.position === position)
      if (!commit) return new Map()
      const asking = { viewer: anonymous, isPreview: false, filter: null }
      const changes = await changesOf(reads.model, imagesOf(reads.database.query, commit), asking)
      return new Map(changes.map(change => [change.recordId, { commit, change }]))
    }
    const made = read()
    this.#commits.set(first, made)
    made.catch(() => this.#commits.delete(first))
    return made
  }

  /** What the webhook's document answers of the record, for a visitor; why it does not, in `recordErrors`. */
  async #record({ documentId, locale }: Webhook, id: string, isPublic: boolean): Promise<object> {
    if (documentId === null) return {}
    if (!isPublic) return { record: null }
    const source = await this.#parts.document(documentId)
    if (source === null) return { record: null, recordErrors: [`No document ${documentId} is registered any more.`] }
    const document = this.#documents.get(source) ?? parse(source)
    this.#documents.set(source, document)
    const { data, errors } = await this.#ask(document, { id, locale })
    if (JSON.stringify(data).length > largestRecord)
      return { record: null, recordErrors: ['What the document answers is too large.'] }
    return { record: data, ...(errors.length > 0 ? { recordErrors: errors } : {}) }
  }

  async #ask(document: DocumentNode, variables: Record<string, unknown>): Promise<Plain> {
    return plain(
      await executeOperation(this.#parts.reads, { document, variables, viewer: anonymous, requestId: 'webhook' }),
    )
  }
}

interface Placed {
  readonly commit: Commit
  readonly change: Change & { readonly recordId: RecordId }
}

interface Plain {
  readonly data: unknown
  readonly errors: readonly string[]
}

/** An answer as plain values. @throws GraphQLError when it could not be read just now */
function plain({ data, errors = [] }: Answer): Plain {
  const passing = errors.find(isPassing)
  if (passing) throw passing
  const value: unknown = data instanceof PassedData ? JSON.parse(data.json) : (data ?? null)
  return { data: value, errors: errors.map(({ message }) => message) }
}

function valueAt(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? (Object.entries(of).find(([key]) => key === name)?.[1] ?? null) : null
}

function listAt(of: unknown, name: string): readonly object[] {
  const value = valueAt(of, name)
  return Array.isArray(value) ? value.filter(one => typeof one === 'object' && one !== null) : []
}
