import type { DemoRecord } from './records.ts'

/** A value as commands take it. */
export type InputValue =
  | string
  | number
  | boolean
  | null
  | readonly InputValue[]
  | { readonly [name: string]: InputValue }
/** An input of a command: fields by name. */
export type Input = Readonly<Record<string, InputValue>>

/** Global ids by key. */
export type Ids = ReadonlyMap<string, string>

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isRef = (value: unknown): value is { readonly ref: string } =>
  isObject(value) && 'ref' in value && typeof value.ref === 'string'

function idOf(key: string, ids: Ids): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The demo content refers to ${key}, which does not stand before it`)
  return id
}

function valueOf(value: unknown, ids: Ids): InputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (isRef(value)) return idOf(value.ref, ids)
  if (Array.isArray(value)) return linksOrList(value, ids)
  if (isObject(value)) return fieldsOf(value, ids)
  throw new Error(`The demo content holds a ${typeof value}`)
}

// A list of references is a set of links, which is written as what is added to it; any other list is an owned one.
function linksOrList(list: readonly unknown[], ids: Ids): InputValue {
  return list.every(isRef) ? { add: list.map(item => idOf(item.ref, ids)) } : list.map(item => valueOf(item, ids))
}

function fieldsOf(values: object, ids: Ids): Input {
  const entries: [string, unknown][] = Object.entries(values)
  // A gap is not sent: nothing is what it says. An empty list neither.
  const known = entries.filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(known.map(([name, value]) => [name, valueOf(value, ids)]))
}

/** What has no language; references become global ids. */
export const valuesOf = (record: DemoRecord, ids: Ids): Input => fieldsOf(record.values, ids)

/** The Vietnamese texts. */
export const source = (record: DemoRecord): Input => fieldsOf(record.translations.vi, new Map())

/** The input that creates a record in Vietnamese. */
export const creation = (record: DemoRecord, ids: Ids): Input => ({ ...valuesOf(record, ids), ...source(record) })

/** The input that adds the English texts; null when there are none. */
export function translation(record: DemoRecord): Input | null {
  const texts = fieldsOf(record.translations.en ?? {}, new Map())
  return Object.keys(texts).length > 0 ? texts : null
}

/** Keys to which a record refers. */
export function refsOf(value: unknown): readonly string[] {
  if (isRef(value)) return [value.ref]
  return isObject(value) ? Object.values(value).flatMap(refsOf) : []
}

/** In which stage a record comes to stand. */
export type Stage = 'draft' | 'published'

/** Records of one type and stage that follow each other and do not refer to each other. */
export interface Run {
  readonly type: string
  readonly stage: Stage
  readonly records: readonly DemoRecord[]
}

const stageOf = ({ stays }: DemoRecord): Stage => stays ?? 'published'

/** Cuts the list into runs, in its order. */
export function runsOf(content: readonly DemoRecord[]): readonly Run[] {
  const runs: { type: string; stage: Stage; records: DemoRecord[]; keys: Set<string> }[] = []
  for (const record of content) {
    const last = runs.at(-1)
    const stage = stageOf(record)
    const follows =
      last?.type === record.type && last.stage === stage && !refsOf(record.values).some(key => last.keys.has(key))
    if (last && follows) {
      last.records.push(record)
      last.keys.add(record.key)
    } else runs.push({ type: record.type, stage, records: [record], keys: new Set([record.key]) })
  }
  return runs
}
