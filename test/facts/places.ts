import type { Key } from '../../src/demo/records.ts'

/** What must stand in a field: a value, a test of one, a selection below it, or members that a list must have. */
export type Expected = string | number | boolean | null | undefined | Test | Shape | readonly Expected[]

/** Fields of an answer; a name may carry arguments: `holdings(where: { validity: ALL })`. */
export interface Shape {
  readonly [field: string]: Expected
}

/** A test of a value: what to select below the field, and what is wrong with the value, or null. */
export class Test {
  constructor(
    readonly selection: Shape | null,
    readonly wrong: (value: any, ids: ReadonlyMap<Key, string>) => string | null,
  ) {}
}

/** A record of the demo content, or a stretch of the calendar, and what must be found there in each language. */
export interface Place {
  readonly key?: Key
  /** The day whose names, members and parts are asked for. */
  readonly asOf?: string
  readonly calendar?: { readonly from: string; readonly to: string; readonly kind: string }
  readonly vi?: Shape
  readonly en?: Shape
}

/** The places of a fact. */
export type Table = Readonly<Record<string, (fact: any) => readonly Place[]>>

/** Letters as they are compared: quotation marks, dashes and the case of letters apart. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[“”"]/g, '"')
    .replaceAll('’', "'")
    .replaceAll(/\s*[–-]\s*/g, '-')

/** The same words. */
export const named = (name: string): Test =>
  new Test(null, value => (plain(String(value)) === plain(name) ? null : `is not “${name}”`))

/** A text in which all of these words stand. */
export const tells = (...parts: readonly (string | number)[]): Test =>
  new Test(null, value => {
    const missing = parts.filter(part => !plain(String(value)).includes(plain(String(part))))
    return missing.length === 0 ? null : `does not tell “${missing.join('”, “')}”`
  })

/** The record with this key. */
export const is = (key: Key): Test =>
  new Test({ id: null }, (value, ids) => (ids.has(key) && value?.id === ids.get(key) ? null : `is not ${key}`))

/** The id of the record with this key. */
export const idOf = (key: Key): Test =>
  new Test(null, (value, ids) => (ids.has(key) && value === ids.get(key) ? null : `is not the id of ${key}`))

/** No record. */
export const nobody: Test = new Test({ id: null }, value => (value === null ? null : 'is a record'))

/** A list of exactly these members, in this order. */
export const exactly = (...members: readonly Expected[]): Test =>
  new Test(merge(members), (value, ids) => {
    if (!Array.isArray(value) || value.length !== members.length) return `has not ${members.length} members`
    const wrong = members.flatMap((member, at) => wrongs(member, value[at], ids, [String(at)]))
    return wrong.length === 0 ? null : wrong.join('; ')
  })

/** A list whose member of that number, counted from one, is this. */
export const nth = (number: number, member: Shape): Test =>
  new Test(member, (value, ids) => wrongs(member, value?.[number - 1], ids, [String(number)]).join('; ') || null)

/** The same instant, or an instant of that day in Viet Nam. */
export const instant = (time: string): Test =>
  new Test(null, value => {
    const [from, length] =
      time.length === 10 ? [Date.parse(`${time}T00:00:00+07:00`), 86_400_000] : [Date.parse(time), 1]
    const at = Date.parse(String(value))
    return at >= from && at < from + length ? null : `is not ${time}`
  })

/** A list of so many members. */
export const many = (count: number, selection: Shape): Test =>
  new Test(selection, value => (value?.length === count ? null : `has ${value?.length} members and not ${count}`))

const isShape = (expected: Expected): expected is Shape =>
  typeof expected === 'object' && expected !== null && !Array.isArray(expected) && !(expected instanceof Test)

function merge(expected: readonly Expected[]): Shape | null {
  const out: Record<string, Expected> = {}
  for (const one of expected) {
    const shape = one instanceof Test ? one.selection : isShape(one) ? one : null
    for (const [field, below] of Object.entries(shape ?? {})) {
      const both = [out[field], below].flatMap(member => (Array.isArray(member) ? member : [member]))
      out[field] = merge(both) ?? null
    }
  }
  return Object.keys(out).length > 0 ? out : null
}

/** The selection that brings what a shape looks for; connections bring up to a hundred. */
export function selectionOf(shape: Shape): string {
  const fields = Object.entries(shape).map(([field, expected]) => {
    const below = merge(Array.isArray(expected) ? expected : [expected])
    const paged = below && 'nodes' in below && !field.includes('(') ? `${field}(first: 100)` : field
    return below ? `${paged} ${selectionOf(below)}` : paged
  })
  return `{ ${fields.join(' ')} }`
}

/** What of the expected is not there, with the path at which it is missed. */
export function wrongs(
  expected: Expected,
  value: any,
  ids: ReadonlyMap<Key, string>,
  path: readonly string[],
): readonly string[] {
  const at = path.join('.')
  if (expected === undefined) return [`${at} has nothing to be found`]
  if (expected instanceof Test) {
    const wrong = expected.wrong(value, ids)
    return wrong === null ? [] : [`${at} ${wrong}: ${JSON.stringify(value)}`]
  }
  if (isShape(expected)) {
    if (value === null || value === undefined) return [`${at} is not there`]
    return Object.entries(expected).flatMap(([field, below]) => {
      const name = field.replace(/\(.*$/s, '')
      return wrongs(below, value[name], ids, [...path, name])
    })
  }
  if (Array.isArray(expected)) {
    const members: readonly unknown[] = Array.isArray(value) ? value : []
    return expected.flatMap((one, n) =>
      members.some(member => wrongs(one, member, ids, path).length === 0)
        ? []
        : [`${at} has no such member (${n}) among ${members.length}`],
    )
  }
  return Object.is(expected, value) ? [] : [`${at} is ${JSON.stringify(value)} and not ${JSON.stringify(expected)}`]
}
