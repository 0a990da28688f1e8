import type { Dependencies, ListKey, Reads } from '../../graph/dependencies.ts'
import type { ListBelow } from './places.ts'
import type { Touched, TouchedRecord } from './touched.ts'
import { changes, changesList, namedAt, ownersTouched, wentUnseen, withdrawalOf } from './touches.ts'

/** Answers that depend on the same thing in the same way, of which one speaks for all. */
interface Group<Id> {
  readonly dependencies: Dependencies
  readonly list: ListKey | null
  readonly ids: Set<Id>
}

type Groups<Id> = Map<string, Group<Id>>

const signatures = new WeakMap<Reads, string>()

/** Equal for equal reads; those of one plan are one object, and are written once. */
function signatureOf(reads: Reads): string {
  const known = signatures.get(reads)
  if (known !== undefined) return known
  const made = [...reads]
    .map(([table, columns]) => `${table}(${[...columns].sort().join()})`)
    .sort()
    .join()
  signatures.set(reads, made)
  return made
}

/** `Federation_<uuid>.articles` → `Federation.articles`. */
const ownerless = (key: string): string => `${key.slice(0, key.indexOf('_'))}${key.slice(key.indexOf('.'))}`

/**
 * Which of many answers a commit touches. It looks only at those that share a record, a list or a facet with the commit,
 * and asks once for all that read the same columns.
 */
export class DependencyIndex<Id> {
  readonly #groups = new Map<string, Groups<Id>>()
  readonly #places = new Map<Id, readonly (readonly [key: string, signature: string])[]>()
  readonly #dependencies = new Map<Id, Dependencies>()
  readonly #elsewhere = new Set<Id>()

  /** How many answers it holds. */
  get size(): number {
    return this.#places.size
  }

  /** Takes an answer in, or what it depends on now. */
  add(id: Id, dependencies: Dependencies): void {
    this.remove(id)
    if (dependencies.elsewhere) {
      this.#elsewhere.add(id)
      this.#places.set(id, [])
      return
    }
    this.#dependencies.set(id, dependencies)
    const places: (readonly [string, string])[] = []
    const put = (key: string, signature: string, list: ListKey | null = null): void => {
      const groups: Groups<Id> = this.#groups.get(key) ?? new Map<string, Group<Id>>()
      this.#groups.set(key, groups)
      const group = groups.get(signature) ?? { dependencies, list, ids: new Set<Id>() }
      groups.set(signature, group)
      group.ids.add(id)
      places.push([key, signature])
    }
    const { records, below, lists, shown, listed, shared, held, locales, drafts } = dependencies
    const spoken = `${drafts} ${[...locales].sort().join()}`
    const shows = `${spoken} ${signatureOf(shown)}`
    for (const record of records) put(`record ${record}`, shows)
    const looks = `${spoken} ${signatureOf(listed)}`
    const tied = `${looks} ${[...shared].sort().join()} ${[...held].join()}`
    for (const key of below) {
      put(`below ${key}`, tied)
      put(`below ${ownerless(key)}`, tied)
    }
    for (const list of lists) {
      const key = `list ${list.typeName}`
      const within = `${looks} ${JSON.stringify([list.facets, list.days])}`
      if (list.facets.length === 0) put(key, within, list)
      // By each of them: which one a commit tells of differs from one to the next.
      for (const { places: named, values } of list.facets)
        for (const place of named) {
          for (const value of values) put(`${key} ${place} ${value}`, within, list)
          // Where nobody knows what a record named, lists by whatever id speak for each other.
          put(`any ${key} ${place}`, looks, list)
          put(`every ${key} ${place}`, within, list)
        }
      for (const { place } of list.days.flat()) put(`days ${list.typeName} ${place}`, looks, list)
    }
    this.#places.set(id, places)
  }

  remove(id: Id): void {
    this.#elsewhere.delete(id)
    this.#dependencies.delete(id)
    for (const [key, signature] of this.#places.get(id) ?? []) {
      const groups = this.#groups.get(key)
      const group = groups?.get(signature)
      group?.ids.delete(id)
      if (group?.ids.size === 0) groups?.delete(signature)
      if (groups?.size === 0) this.#groups.delete(key)
    }
    this.#places.delete(id)
  }

  /** The answers that may be others after a commit. */
  touchedBy(touched: Touched): ReadonlySet<Id> {
    const out = new Set(this.#elsewhere)
    for (const drafts of [false, true])
      for (const record of drafts ? touched.drafts : touched.published)
        for (const { ids } of this.#groupsTouched(record, drafts))
          for (const id of ids) if (!this.#sparedBy(record, id)) out.add(id)
    for (const record of touched.drafts)
      for (const { ids } of this.#groups.get(`below ${withdrawalOf(record)}`)?.values() ?? [])
        for (const id of ids) out.add(id)
    return out
  }

  #sparedBy(record: TouchedRecord, id: Id): boolean {
    const dependencies = record.gone ? this.#dependencies.get(id) : undefined
    return dependencies !== undefined && wentUnseen(record, dependencies)
  }

  /** Groups that share a key, as those read that are in them: what is published, or that overlaid by drafts. */
  at(key: string, drafts: boolean): readonly (readonly [signature: string, group: Group<Id>])[] {
    return [...(this.#groups.get(key) ?? [])].filter(([, { dependencies }]) => dependencies.drafts === drafts)
  }

  *#groupsTouched(record: TouchedRecord, drafts: boolean): Generator<Group<Id>> {
    const { type, places } = record
    for (const [, group] of this.at(`record ${type.name}_${record.id}`, drafts))
      if (changes(record, group.dependencies.shown, group.dependencies.locales)) yield group
    const keys = [`list ${type.name}`]
    for (const place of record.names.keys()) {
      const key = `list ${type.name} ${place}`
      const named = namedAt(record, place)
      if (named === null) {
        for (const [, group] of this.at(`any ${key}`, drafts))
          if (changes(record, group.dependencies.listed, group.dependencies.locales)) yield group
      } else if (record.names.get(place)?.isTold) keys.push(...[...named].map(value => `${key} ${value}`))
      // Something came later: what stands there now may be left out of account.
      else keys.push(`every ${key}`)
    }
    for (const key of keys)
      for (const [, group] of this.at(key, drafts))
        if (group.list && changesList(record, group.list, group.dependencies)) yield group
    for (const list of places.lists) yield* this.#listTouched(record, list, drafts)
  }

  *#listTouched(record: TouchedRecord, list: ListBelow, drafts: boolean): Generator<Group<Id>> {
    for (const [signature, group] of this.at(`below ${list.list}`, drafts)) {
      const owners = ownersTouched(record, list, group.dependencies)
      if (owners === null) yield group
      else
        for (const id of owners) {
          const found = this.#groups.get(`below ${list.owner}_${id}.${list.field}`)?.get(signature)
          if (found) yield found
        }
    }
  }
}
