import { fail, type Problem, type Result } from '../../../kernel/problem.ts'
import type { RecordId } from '../../../kernel/ids.ts'
import type { OwnedField } from '../../declare/fields.ts'
import type { EndingIntent } from '../../declare/intents.ts'
import { columnOf } from '../../model/columns.ts'
import type { ContentType, OwnedList } from '../../model/model.ts'
import type { Saved } from '../command.ts'
import { lastsNot } from '../facts.ts'
import { complainTo, refused, type Complain, type OwnedRow, type ParsedInput } from '../parse/parsed.ts'
import { isEmptyRange, rangesOf } from '../parse/ranges.ts'
import { readReference } from '../parse/references.ts'
import { readScalar } from '../parse/scalars.ts'
import { wrong } from '../parse/wording.ts'
import type { Laying } from '../save.ts'
import type { RecordState } from '../state.ts'
import type { Transaction } from '../transaction.ts'
import { changeRecord, type Intended } from './change.ts'

const rowsOf = ({ lists }: Pick<RecordState, 'lists'>, list: string): readonly OwnedRow[] => lists.get(list) ?? []

/** The owned list of that name; an unknown one is a bug in a declaration. */
export function ownedList(type: ContentType, name: string): OwnedList {
  const list = type.owned.get(name)
  if (!list) throw new Error(`${type.name} has no list ${name}`)
  return list
}

/** Puts values behind those that are there; problems of older ones point at the record. */
const behind = (list: string): Laying => ({
  over: (sent, before) => withRows(sent, list, [...rowsOf(before, list), ...(sent.lists.get(list) ?? [])]),
  placed: (path, before) => {
    const [, field, at] = path
    if (field !== list || typeof at !== 'number') return path
    const older = rowsOf(before, list).length
    return at < older ? ['id'] : ['input', list, at - older, ...path.slice(3)]
  },
})

/** An input that writes a list. */
export const withRows = (sent: ParsedInput, list: string, rows: readonly OwnedRow[]): ParsedInput => ({
  ...sent,
  lists: new Map(sent.lists).set(list, rows),
})

/** Appends values to an owned list. Problems point into `input.<list>`, counted from the first value that was sent. */
export const appendTo = (
  transaction: Transaction,
  type: ContentType,
  list: string,
  { items, ...asked }: Intended & { readonly id: RecordId; readonly items: readonly unknown[] },
): Promise<Result<Saved>> =>
  changeRecord(transaction, type, { ...asked, input: { [list]: items }, laying: behind(list) })

/** What lasts in a list until a day: the columns of the end, and those by which it is found. */
interface Lasting {
  readonly by: OwnedRow
  readonly end: OwnedRow
}

/** Ends the value of an owned list that lasts. Problems point into `input`. */
export async function endIn(
  transaction: Transaction,
  type: ContentType,
  intent: EndingIntent,
  { input, ...asked }: Intended & { readonly id: RecordId; readonly input: Readonly<Record<string, unknown>> },
): Promise<Result<Saved>> {
  const { list, by, to } = intent
  const { declared } = ownedList(type, list)
  const problems: Problem[] = []
  const read = readLasting(declared, intent, input, complainTo(problems))
  if (read === refused) return fail(...problems)
  const ended = (rows: readonly OwnedRow[]): readonly OwnedRow[] =>
    rows.map(row => (lasts(row, read) ? { ...row, ...read.end } : row))
  return changeRecord(transaction, type, {
    ...asked,
    input: {},
    laying: { over: (sent, before) => withRows(sent, list, ended(rowsOf(before, list))) },
    check: async (_after, before) => {
      const rows = rowsOf(before, list)
      const open = rows.filter(row => lasts(row, read))
      if (open.length === 0) return rows.some(row => isSame(row, { ...read.by, ...read.end })) ? [] : [lastsNot(by)]
      const isBackwards = (row: OwnedRow): boolean =>
        rangesOf(declared.fields).some(range => isEmptyRange(range, { ...row, ...read.end }))
      return open.some(isBackwards) ? [{ code: 'VALIDATION', path: ['input', to], ...wrong.emptyRange() }] : []
    },
  })
}

function readLasting(
  declared: OwnedField,
  { by, to }: EndingIntent,
  input: Readonly<Record<string, unknown>>,
  complain: Complain,
): Lasting | typeof refused {
  const [reference, end] = [declared.fields[by], declared.fields[to]]
  if (reference?.form !== 'one' || end?.form !== 'scalar')
    throw new Error(`${declared.typeName} has no ${by} that ends with ${to}`)
  const found = readReference(input[by] ?? null, reference.targets, ['input', by], complain)
  const columns = readScalar(to, input[to] ?? null, { ...end, required: true }, ['input', to], complain)
  if (found === refused || columns === refused) return refused
  return { by: { [columnOf(by, reference)]: found.id }, end: columns }
}

const isSame = (row: OwnedRow, columns: OwnedRow): boolean =>
  Object.entries(columns).every(([column, value]) => row[column] === value)

/** Whether a value is the one that is meant, and has no end. */
const lasts = (row: OwnedRow, { by, end }: Lasting): boolean =>
  isSame(row, by) && Object.keys(end).every(column => (row[column] ?? null) === null)
