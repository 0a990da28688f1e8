import type { OwnedMember, OwnedTextField } from '../../declare/fields.ts'
import { columnOf } from '../../model/columns.ts'
import type { OwnedList } from '../../model/model.ts'
import {
  refused,
  type ColumnValue,
  type Complain,
  type OwnedRow,
  type Path,
  type Reference,
  type Refused,
} from './parsed.ts'
import { isEmptyRange, rangesOf } from './ranges.ts'
import { isRecord, readReference } from './references.ts'
import { readScalar } from './scalars.ts'
import { readText } from './texts.ts'
import { wrong } from './wording.ts'

/** What readers of owned values need to know and where they put what they find. */
export interface OwnedContext {
  readonly locales: readonly string[]
  readonly complain: Complain
  readonly references: Reference[]
}

/** Values of one list of a record: more of them would not be written in the time that an operation has. */
const mostValues = 5_000

/** Reads a whole owned list; null empties it. Values stand in the order in which they were sent. */
export function readOwned(
  list: OwnedList,
  value: unknown,
  path: Path,
  context: OwnedContext,
): readonly OwnedRow[] | Refused {
  if (value === null) return []
  if (!Array.isArray(value)) return (context.complain(path, wrong.kind('a list', 'danh sách')), refused)
  if (value.length > mostValues) return (context.complain(path, wrong.outOfCount(value.length, mostValues)), refused)
  const rows = value.map((item, at) => readRow(list, item, [...path, at], context))
  const read = rows.filter(row => row !== refused)
  if (list.formerOf) refuseOverlaps(rows, path, context.complain)
  return read.length === rows.length ? read : refused
}

function readRow(list: OwnedList, item: unknown, path: Path, context: OwnedContext): OwnedRow | Refused {
  const { complain, locales } = context
  if (!isRecord(item)) return (complain(path, wrong.kind('an object', 'đối tượng')), refused)
  const members = list.declared.fields
  let whole = true
  const spoil: Complain = (at, wording) => {
    whole = false
    complain(at, wording)
  }
  const row: Record<string, ColumnValue> = {}
  for (const name of Object.keys(item))
    if (!Object.hasOwn(members, name)) spoil([...path, name], wrong.unknownField(name))
  for (const [name, member] of Object.entries(members)) {
    const columns = readMember(name, item[name] ?? null, member, [...path, name], context)
    if (columns === refused) whole = false
    else Object.assign(row, columns)
  }
  for (const range of rangesOf(members)) if (isEmptyRange(range, row)) spoil([...path, range.end], wrong.emptyRange())
  const locale = row['locale']
  if (list.formerOf && typeof locale === 'string' && !locales.includes(locale))
    spoil([...path, 'locale'], wrong.unknownLocale(locales))
  return whole ? row : refused
}

function readMember(
  name: string,
  value: unknown,
  member: OwnedMember,
  path: Path,
  context: OwnedContext,
): Record<string, ColumnValue> | Refused {
  if (member.form === 'scalar') return readScalar(name, value, member, path, context.complain)
  const column = columnOf(name, member)
  if (value === null) return member.required ? (context.complain(path, wrong.required()), refused) : { [column]: null }
  if (member.form === 'ownedText') return readOwnedText(column, value, member, path, context)
  const reference = readReference(value, member.targets, path, context.complain)
  if (reference === refused) return refused
  context.references.push(reference)
  return { [column]: reference.id }
}

function readOwnedText(
  column: string,
  value: unknown,
  member: OwnedTextField,
  path: Path,
  { complain, locales }: OwnedContext,
): Record<string, ColumnValue> | Refused {
  if (!Array.isArray(value))
    return (complain(path, wrong.kind('a list of { locale, text }', 'danh sách { locale, text }')), refused)
  const found = new Map<string, string>()
  const seen = new Set<string>()
  let whole = true
  const spoil: Complain = (at, wording) => {
    whole = false
    complain(at, wording)
  }
  for (const [at, item] of value.entries()) {
    const here = [...path, at]
    const { locale, text, ...others } = isRecord(item) ? item : { locale: null, text: null }
    for (const name of Object.keys(others)) spoil([...here, name], wrong.unknownField(name))
    if (typeof locale !== 'string' || !locales.includes(locale))
      spoil([...here, 'locale'], wrong.unknownLocale(locales))
    else if (seen.has(locale)) spoil([...here, 'locale'], wrong.duplicate())
    else seen.add(locale)
    const read = text === null || text === undefined ? null : readText(text, member, [...here, 'text'], complain)
    if (read === refused) whole = false
    else if (read !== null && typeof locale === 'string') found.set(locale, read)
  }
  if (whole && found.size === 0 && member.required) return (complain(path, wrong.required()), refused)
  // Languages in the order of the configuration, so that equal texts are equal values.
  return whole
    ? {
        [column]:
          found.size === 0 ? null : Object.fromEntries(locales.flatMap(locale => pairOf(locale, found.get(locale)))),
      }
    : refused
}

const pairOf = (locale: string, text: string | undefined): [string, string][] =>
  text === undefined ? [] : [[locale, text]]

/** Former values of one language follow one another: on a day at most one of them holds. */
function refuseOverlaps(rows: readonly (OwnedRow | Refused)[], path: Path, complain: Complain): void {
  for (const [at, row] of rows.entries()) {
    if (row === refused) continue
    const earlier = rows
      .slice(0, at)
      .some(
        other =>
          other !== refused &&
          other['locale'] === row['locale'] &&
          before(other['from_on'], row['to_on']) &&
          before(row['from_on'], other['to_on']),
      )
    if (earlier) complain([...path, at, 'from'], wrong.overlap())
  }
}

const before = (from: ColumnValue | undefined, to: ColumnValue | undefined): boolean =>
  typeof from !== 'string' || (typeof to === 'string' && from < to)
