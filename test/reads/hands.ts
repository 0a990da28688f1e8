import { archiveRecord } from '../../src/engine/commands/archive.ts'
import { bulkCreate } from '../../src/engine/commands/bulk.ts'
import { deleteRecord } from '../../src/engine/commands/delete.ts'
import { discardRecord } from '../../src/engine/commands/discard.ts'
import { publishRecord } from '../../src/engine/commands/publish.ts'
import { restoreRecord } from '../../src/engine/commands/restore.ts'
import { unpublishRecord } from '../../src/engine/commands/unpublish.ts'
import { updateRecord } from '../../src/engine/commands/update.ts'
import { withdrawRecord } from '../../src/engine/commands/withdraw.ts'
import type { ContentType } from '../../src/engine/model/model.ts'
import { globalId, newRecordId, type RecordId } from '../../src/kernel/ids.ts'
import type { Result } from '../../src/kernel/problem.ts'
import { editor, type TestAmity } from '../support/amity.ts'
import type { Random } from './random.ts'
import type { Draft } from './world-record.ts'

/** A record that is written. */
export interface Target {
  readonly type: ContentType
  readonly id: RecordId
}

/** Commands that need nothing but the record. */
export type Verb = 'publish' | 'unpublish' | 'archive' | 'discard' | 'withdraw' | 'delete' | 'restore'

/** Some of a record's values. */
export interface Change {
  readonly version: number
  readonly locale: string
  readonly input: object
}

/** By what records are written. What is refused was not done, and says no more. */
export interface Hand {
  readonly update: (target: Target, change: Change) => Promise<boolean>
  readonly move: (verb: Verb, target: Target) => Promise<boolean>
  /** @returns the global id of the new record, null when it was refused */
  readonly create: (type: ContentType, draft: Draft, stage: 'draft' | 'published') => Promise<string | null>
  /** Runs a document whose one field is `x`. */
  readonly run: (query: string, variables: Record<string, unknown>) => Promise<any>
}

/** Writes through the door, each time a second later. */
export class DoorHand implements Hand {
  #at = 0

  constructor(
    readonly amity: TestAmity,
    readonly random: Random,
    readonly begin: Date,
  ) {}

  async update({ type, id }: Target, { version, locale, input }: Change): Promise<boolean> {
    const asked = { ...this.#who, id, expectedVersion: version, locale, input }
    return done(await updateRecord(this.amity.door, type, asked))
  }

  async move(verb: Verb, { type, id }: Target): Promise<boolean> {
    const { door } = this.amity
    const asked = { ...this.#who, id }
    switch (verb) {
      case 'publish':
        return done(await publishRecord(door, type, { ...asked, publishedAt: null }))
      case 'unpublish':
        return done(await unpublishRecord(door, type, asked))
      case 'archive':
        return done(await archiveRecord(door, type, asked))
      case 'discard':
        return done(await discardRecord(door, type, asked))
      case 'withdraw':
        return done(await withdrawRecord(door, type, { ...asked, reason: 'Sai', locale: 'vi' }))
      case 'delete':
        return done(await deleteRecord(door, type, asked))
      case 'restore':
        return done(await restoreRecord(door, type, asked))
    }
  }

  async create(type: ContentType, draft: Draft, stage: 'draft' | 'published'): Promise<string | null> {
    const id = newRecordId(
      this.begin.getTime() + this.random.whole(0, 1_000_000),
      Uint8Array.from({ length: 10 }, () => this.random.whole(0, 255)),
    )
    const made = await bulkCreate(this.amity.door, type, [{ id, ...draft }], { ...this.#who, stage })
    return done(made) ? globalId(type.name, id) : null
  }

  async run(query: string, variables: Record<string, unknown>): Promise<any> {
    const answer: any = await this.amity.answer(query, { variables, viewer: editor })
    return answer.data.x
  }

  get #who() {
    this.#at += 1
    return { viewer: editor, now: new Date(this.begin.getTime() + this.#at * 1000) }
  }
}

const done = ({ ok }: Result<unknown>): boolean => ok
