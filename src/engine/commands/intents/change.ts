import { fail, type Result } from '../../../kernel/problem.ts'
import { globalId, type RecordId } from '../../../kernel/ids.ts'
import type { ContentType } from '../../model/model.ts'
import type { Acting, Saved } from '../command.ts'
import { otherChanges } from '../facts.ts'
import { openHead } from '../open-head.ts'
import { publishRecord } from '../publish.ts'
import { save, type SaveArguments } from '../save.ts'
import type { Transaction } from '../transaction.ts'

/** What every intent is asked besides its own arguments. */
export interface Intended extends Acting {
  /** The language of the texts. */
  readonly locale: string
  /** Whether what was written goes public at once. */
  readonly publish: boolean
}

/** A change of one record. */
export interface Change extends Intended, Pick<SaveArguments, 'input' | 'laying' | 'check'> {
  readonly id: RecordId
}

/**
 * Changes the newest draft of a record under its lock, whatever version it is at. With `publish` it goes public in the same
 * transaction; refused when that would take along what others left in the draft.
 */
export async function changeRecord(
  transaction: Transaction,
  type: ContentType,
  change: Change,
): Promise<Result<Saved>> {
  const { id, viewer, publish } = change
  const opened = await openHead(transaction, { type, id, lock: 'no key update', viewer, action: 'edit' })
  if (!opened.ok) return opened
  const head = opened.value
  if (publish && head.stage === 'draft') return fail(otherChanges(globalId(type.name, id)))
  const saved = await save(transaction, type, { ...change, head })
  return saved.ok && publish ? publishSaved(transaction, type, { ...change, id }) : saved
}

/** Publishes what an intent has just written; whatever stands in the way, the argument `publish` asked for it. */
export async function publishSaved(
  transaction: Transaction,
  type: ContentType,
  { id, viewer, now, requestId = null }: Acting & { readonly id: RecordId },
): Promise<Result<Saved>> {
  const done = await publishRecord.step(transaction, type, { id, viewer, now, requestId, isOwn: true })
  return done.ok ? done : fail(...done.problems.map(problem => ({ ...problem, path: ['publish'] })))
}
