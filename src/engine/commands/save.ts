import type { Viewer } from '../../access/viewer.ts'
import type { RecordId } from '../../kernel/ids.ts'
import { fail, succeed, type Problem, type Result } from '../../kernel/problem.ts'
import type { ContentType } from '../model/model.ts'
import { missingReferences, takenValues } from './checks.ts'
import type { Saved } from './command.ts'
import { conflictsOf } from './conflicts.ts'
import { writeDraft } from './draft.ts'
import { versionConflict } from './facts.ts'
import { keepersFor, misplaced, unseenPersonal, withKeeper } from './keepers.ts'
import { checked, judge } from './judge.ts'
import { isUnchanged, merge } from './merge.ts'
import { readInput } from './parse/input.ts'
import type { ParsedInput, Path, Reading } from './parse/parsed.ts'
import { stateAfterEdit } from './resting-state.ts'
import { chooseSlug } from './slugs.ts'
import { stageStatements } from './stage-sql.ts'
import { emptyState, type Head, type RecordState } from './state.ts'
import type { Transaction } from './transaction.ts'
import { keepUnseen } from './unseen.ts'

/** What is laid over a record. */
export interface SaveArguments {
  readonly id: RecordId
  /** The record as it stands; null makes it. */
  readonly head: Head | null
  /** The version for which the input was made; the head's by default. */
  readonly seen?: number
  readonly locale: string
  readonly input: unknown
  /** The input as it was read before; read now when not given. */
  readonly reading?: Reading | undefined
  readonly now: Date
  readonly viewer: Viewer
  /** How lists that were sent are laid over those that are there; as a whole when not given. */
  readonly laying?: Laying | undefined
  /** What is asked of the merged record at last, when nothing else is wrong with it. */
  readonly check?: Check | undefined
}

/** Lays what was sent over lists of a record otherwise than as a whole. */
export interface Laying {
  readonly over: (sent: ParsedInput, before: RecordState) => ParsedInput
  /** Of a place in the merged record: the one in what was sent. */
  readonly placed?: (path: Path, before: RecordState) => Path
}

/** Judges a record after an input was laid over it. */
export type Check = (after: RecordState, before: RecordState) => Promise<readonly Problem[]>

const path = ['input'] as const

/**
 * Lays an input over the draft of a record, made from what is published where there is none. Answers all problems at
 * once, or the new version; an input that changes nothing answers the version that there is.
 */
export async function save(
  transaction: Transaction,
  type: ContentType,
  { id, head, seen = head?.version, locale, input, reading, now, viewer, laying, check }: SaveArguments,
): Promise<Result<Saved>> {
  const { query, model } = transaction
  const version = (head?.version ?? 0) + 1
  const before = head?.state ?? emptyState
  const { parsed: sent, problems: found } = reading ?? readInput(type, input, { locale, locales: model.locales, path })
  const laidOut = laying ? laying.over(sent, before) : sent
  const parsed = head ? await keepUnseen({ query, model }, laidOut, { before, locale, viewer }) : laidOut
  const placed = (at: Path): Path => laying?.placed?.(at, before) ?? at
  const { dropped } = parsed
  const laid = merge(before, parsed, { locale, version })
  if (head && seen !== undefined && seen !== head.version) {
    const asSent = merge(before, laidOut, { locale, version })
    const conflicts = await conflictsOf(query, type, { id, seen, head, locale, parsed, merged: laid, sent: asSent })
    if (conflicts?.length !== 0) return fail(versionConflict(id, seen, head.version, conflicts ?? []))
  }
  const missing = await missingReferences(query, model, parsed.references, viewer)
  const hidden = parsed.references.filter(({ path: at }) => missing.some(problem => problem.path === at))
  const keepers = head
    ? null
    : await keepersFor(transaction, type, new Map([[id, laid]]), viewer, new Set(hidden.map(one => one.id)))
  const merged = keepers ? withKeeper(laid, keepers.get(id) ?? null) : laid
  const keeping = { viewer, type, id, parsed, state: merged, path, before: head && before }
  const problems = [
    ...found,
    ...judge(type, merged, {
      locale,
      path,
      found,
      rule: transaction.rules.get(type.name),
      source: locale === model.locales[0] ? before.translations.get(locale) : undefined,
    }).map(problem => ({
      ...problem,
      path: placed(problem.path),
    })),
    ...(await checked(query, keeping, found, locale)),
    ...missing,
    ...(await misplaced(transaction, keeping, missing)),
    ...unseenPersonal(keeping),
    ...(await takenValues(query, viewer, type, id, parsed, path)),
  ]
  const slugged = await chooseSlug(merged, parsed, { query, viewer, type, id, locale, path })
  problems.push(...slugged.problems)
  const after = slugged.state
  if (problems.length === 0 && check) problems.push(...(await check(after, before)))
  if (problems.length > 0) return fail(...problems)
  if (head && isUnchanged(before, after)) return succeed({ id, version: head.version, dropped })

  if (head?.stage === 'published') await query(stageStatements(type).copyToDraft, [id])
  const state = await stateAfterEdit(transaction, id, head)
  await writeDraft(
    { ...transaction, type, id },
    { before, after, fromVersion: head?.version ?? null, version, now, state },
  )
  await transaction.refresh(type, [{ id, stage: 'draft' }])
  return succeed({ id, version, dropped })
}
