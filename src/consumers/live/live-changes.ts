import { Kind, visit, type DocumentNode } from 'graphql'

import { decodeCursor } from '../../changes/cursor.ts'
import { rightsSignature } from '../../access/signature.ts'
import type { ReadModel } from '../../engine/read/read-model.ts'
import { SharedReads } from '../../engine/read/shared-reads.ts'
import type { OperationToRead } from '../../engine/read/operation-read.ts'
import { answerEvent, openSubscription, type OpenSubscription } from '../../engine/read/subscribe.ts'
import type { GoingOn } from '../../graph/live.ts'
import type { Answer, Operation } from '../../graph/operation.ts'
import { CatchUp } from './catch-up.ts'
import { changesOf } from './changed.ts'
import { ChangesGroup } from './changes-group.ts'
import { malformedCursor } from './changes.resolver.ts'
import { imagesOf } from './commit-images.ts'
import { filterOf } from './filter.ts'
import { batchAt, FrameIterator, heartbeatAt, type FrameParts, type Start } from './frame-iterator.ts'
import type { Frame } from './frames.ts'
import { createAnswerCache } from './kept-answers.ts'
import { operationKey } from './operation-key.ts'
import { checkRecords } from './record-selection.ts'
import { Semaphore } from './semaphore.ts'
import { Snapshot } from './snapshot.ts'

/** Silence after which a subscriber gets a sign of life with the present cursor, in milliseconds. */
export const heartbeatEvery = 15_000

/** The subscriptions to `changes` of a node: those who ask for the same share one execution, wherever each of them begins. */
export class LiveChanges {
  readonly #groups = new Map<string, ChangesGroup>()
  readonly #cache = createAnswerCache()
  /** In which frames are made for those who come back: the other connections stay with those who ask once. */
  readonly #making: Semaphore
  /** In which those who come back are sent what they have missed: whoever asks meanwhile does not wait for all of them. */
  readonly #sending = new Semaphore(1)
  readonly #reads: SharedReads

  constructor(
    readonly model: ReadModel,
    readonly parts: FrameParts,
    atOnce: number,
    readonly onError: (error: unknown) => void,
  ) {
    this.#making = new Semaphore(atOnce)
    this.#reads = new SharedReads(model.database)
  }

  async subscribe(operation: Operation): Promise<GoingOn | Answer> {
    const opened = await openSubscription(this.model, operation)
    if (!('read' in opened)) return opened
    const { read, key, node } = opened
    const args = read.planning().arguments('Subscription', node)
    const after = operation.after ?? args.get('after')?.value
    // What means nothing is refused before the first frame.
    const from = this.#startOf(typeof after === 'string' ? after : null, key)
    const filter = filterOf(opened)
    checkRecords(opened, filter)
    const place = typeof from === 'string' ? null : from.place
    const wantsSnapshot = args.get('snapshot')?.value === true || place !== null
    const { database, model } = this.model
    const asking = { viewer: read.asked.viewer, isPreview: read.stage === 'preview', filter }
    const group = (): ChangesGroup =>
      this.#groupOf(opened, operation, commit => changesOf(model, imagesOf(database.query, commit), asking))
    return {
      hear: hearing => {
        const joined = group()
        const subscribed = {
          from,
          tell: joined.tell.bind(joined),
          snapshot: wantsSnapshot ? new Snapshot(opened, filter) : null,
        }
        const own = from === 'now' && !wantsSnapshot ? null : new FrameIterator(this.parts, subscribed)
        const { heartbeat } = this.parts
        const lanes = { making: this.#making, sending: this.#sending }
        const coming = new CatchUp({ group: joined, hearing, own, ...lanes, heartbeat })
        return () => coming.leave()
      },
    }
  }

  #groupOf(
    { read }: OpenSubscription,
    operation: Operation,
    tell: ConstructorParameters<typeof ChangesGroup>[0]['tell'],
  ): ChangesGroup {
    const key = operationKey(operation, rightsSignature(read.asked.viewer), beginnings(operation.document))
    const known = this.#groups.get(key)
    if (known) return known
    const { pay: _pay, signal: _signal, after: _after, ...asked } = operation
    const made: ChangesGroup = new ChangesGroup({
      begin: (from, teller, moved) =>
        new FrameIterator(this.parts, { from, tell: commit => teller.tell(commit), snapshot: null, moved }),
      head: () => this.parts.follower.headPosition(),
      commits: after => this.parts.follower.after(after),
      tell,
      frame: (commit, changes) => batchAt(this.parts, commit, changes),
      execute: async frame =>
        Object.assign(await answerEvent(this.model, read, asked, frame, this.#readsOf(frame)), {
          cursor: frame.cursor,
        }),
      heartbeat: position => heartbeatAt(this.parts, position),
      making: this.#making,
      cache: this.#cache,
      model: this.model.model,
      left: () => {
        if (this.#groups.get(key) === made) this.#groups.delete(key)
      },
      onError: this.onError,
    })
    this.#groups.set(key, made)
    return made
  }

  /** One record needs no snapshot, and operations that ask alike for it share the statement. */
  #readsOf(frame: Frame): OperationToRead['each'] {
    if (frame.__typename !== 'ChangeBatch' || frame.changes.length > 1) return undefined
    // Whoever comes back reads for an old frame: what began before the newest commit does not hold for it.
    return (plan, bound) => this.#reads.run(plan, bound, String(this.parts.follower.seen()))
  }

  #startOf(after: string | null, rootKey: string): Start {
    if (after === null) return 'now'
    const reading = decodeCursor(after, this.parts.key)
    if (reading.ok) return reading
    if (reading.reason === 'foreign') return 'elsewhere'
    throw malformedCursor(rootKey)
  }
}

/** The variables that say where somebody begins: they are no part of what is asked. */
function beginnings(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>()
  visit(document, {
    Field: ({ name, arguments: args = [] }) => {
      if (name.value !== 'changes') return
      for (const { name: argument, value } of args)
        if ((argument.value === 'after' || argument.value === 'snapshot') && value.kind === Kind.VARIABLE)
          names.add(value.name.value)
    },
  })
  return names
}
