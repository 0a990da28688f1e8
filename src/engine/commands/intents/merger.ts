import { globalId, type RecordId } from '../../../kernel/ids.ts'
import { fail, succeed, type Problem, type Result } from '../../../kernel/problem.ts'
import type { MergingIntent } from '../../declare/intents.ts'
import { columnOf } from '../../model/columns.ts'
import type { ContentType } from '../../model/model.ts'
import type { Saved } from '../command.ts'
import { openHead } from '../open-head.ts'
import { complainTo, refused, type OwnedRow } from '../parse/parsed.ts'
import { readScalar } from '../parse/scalars.ts'
import { wrong } from '../parse/wording.ts'
import type { Laying } from '../save.ts'
import type { RecordState } from '../state.ts'
import type { Transaction } from '../transaction.ts'
import { changeRecord, type Change, type Intended } from './change.ts'
import { closed, dependantsOf, handedOver, memberOf, type Member } from './dependants.ts'
import { withRows } from './lists.ts'

/** A merger: which records end on a day, and in what. */
export interface Merger extends Intended {
  readonly from: readonly RecordId[]
  readonly into: RecordId
  /** The day, as it was sent. */
  readonly on: string
}

/**
 * Ends records on a day and makes another one their successor; what ends with them ends on that day, and what lasts in dated
 * lists goes over to the successor. Asks for the right to edit each record that is touched, and the successor. Problems point
 * at `from`, `into` and `on`; of what depends on a record they point at that and name what it is in the advice.
 */
export async function mergeInto(
  transaction: Transaction,
  type: ContentType,
  intent: MergingIntent,
  { from, into, on, ...asked }: Merger,
): Promise<Result<Saved>> {
  const wrongly = misnamed(from, into)
  if (wrongly.length > 0) return fail(...wrongly)
  const day = endOn(type, intent, on)
  if (!day.ok) return day
  const opened = await openHead(transaction, { ...asked, type, id: into, lock: 'no key update', action: 'edit' })
  if (!opened.ok) return fail(...opened.problems.map(problem => ({ ...problem, path: ['into'] })))
  if (hasEnded(type, intent, opened.value.state, day.value)) return fail(ended(['into'], globalId(type.name, into)))
  for (const [at, id] of from.entries()) {
    const done = await endOne(transaction, type, intent, { ...asked, id, into, on, day: day.value })
    if (!done.ok) return fail(...done.problems.map(problem => located(problem, at, intent)))
  }
  return succeed({ id: into, version: opened.value.version })
}

interface Ending extends Intended {
  readonly id: RecordId
  readonly into: RecordId
  readonly on: string
  /** The first day after the end. */
  readonly day: string
}

async function endOne(
  transaction: Transaction,
  type: ContentType,
  intent: MergingIntent,
  { id, into, on, day, ...asked }: Ending,
): Promise<Result<unknown>> {
  const successor = globalId(type.name, into)
  const change = async (of: ContentType, changed: Omit<Change, keyof Intended>): Promise<Result<Saved>> => {
    const done = await changeRecord(transaction, of, { ...asked, ...changed })
    const advise = ({ advice, ...problem }: Problem): Problem => ({
      ...problem,
      path: problem.path[0] === 'publish' ? problem.path : [],
      advice: `${globalId(of.name, changed.id)}: ${advice}`,
    })
    return done.ok || changed.id === id ? done : fail(...done.problems.map(advise))
  }
  // What depends on it is looked for while it is still what it was.
  const dependants = await dependantsOf(transaction, type, { ...asked, id, day })
  const own = memberOf(type)
  const done = await change(type, {
    id,
    ...(own ? relaid(own, rows => closed(own, rows, { on, day })) : {}),
    input: { [intent.end]: on, [intent.successor]: successor },
    check: async (_after, before) =>
      hasEnded(type, intent, before, day) ? [ended(['id'], globalId(type.name, id))] : [],
  })
  if (!done.ok) return done
  for (const { type: of, id: dependant, end, list } of dependants) {
    const member = list === null ? null : memberOf(of)
    const changed = await change(of, {
      id: dependant,
      input: end === null ? {} : { [end]: on },
      ...(member ? relaid(member, rows => handedOver(member, rows, { id, into, on, day })) : {}),
    })
    if (!changed.ok) return changed
  }
  return done
}

const relaid = (
  { list }: Member,
  relay: (rows: readonly OwnedRow[]) => readonly OwnedRow[],
): { readonly laying: Laying } => ({
  laying: { over: (sent, { lists }) => withRows(sent, list, relay(lists.get(list) ?? [])) },
})

const columnIn = ({ declaration }: ContentType, name: string, { columns }: RecordState): string | null => {
  const field = declaration.fields[name]
  const value = field ? columns[columnOf(name, field)] : null
  return typeof value === 'string' ? value : null
}

const hasEnded = (type: ContentType, { end }: MergingIntent, state: RecordState, day: string): boolean => {
  const on = columnIn(type, end, state)
  return on !== null && on <= day
}

/** The first day after the end, of a date that may be known to the month or year alone. */
function endOn(type: ContentType, { end }: MergingIntent, on: string): Result<string> {
  const field = type.scalars.get(end)
  if (!field) throw new Error(`${type.name} has no end ${end}`)
  const problems: Problem[] = []
  const read = readScalar(end, on, field, ['on'], complainTo(problems))
  const day = read === refused ? null : read[columnOf(end, field)]
  return typeof day === 'string' ? succeed(day) : fail(...problems)
}

/** Problems of the record itself point at it; those of its end at the day. */
function located({ path, ...problem }: Problem, at: number, { end, successor }: MergingIntent): Problem {
  if (path[0] === 'publish') return { ...problem, path }
  if (path[0] === 'input' && path[1] === end) return { ...problem, path: ['on'] }
  if (path[0] === 'input' && path[1] === successor) return { ...problem, path: ['into'] }
  return { ...problem, path: ['from', at] }
}

function misnamed(from: readonly RecordId[], into: RecordId): readonly Problem[] {
  const problems: Problem[] = []
  for (const [at, id] of from.entries()) {
    const path = ['from', at]
    if (id === into)
      problems.push({
        code: 'VALIDATION',
        path,
        message: 'A body cannot be merged into itself.',
        messageVi: 'Không thể sáp nhập một tổ chức vào chính nó.',
        advice: 'Name only the bodies that end, and another one as the successor.',
      })
    else if (from.indexOf(id) < at) problems.push({ code: 'VALIDATION', path, ...wrong.duplicate() })
  }
  return problems
}

const ended = (path: Problem['path'], record: string): Problem => ({
  code: 'VALIDATION',
  path,
  message: `${record} has ended by that day.`,
  messageVi: `${record} đã chấm dứt hoạt động vào ngày đó.`,
  advice: 'Name bodies that last until that day, and a successor that lasts beyond it.',
})
