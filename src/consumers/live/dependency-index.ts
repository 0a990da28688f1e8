import type { Dependencies, ListKey, Reads } from '../../graph/dependencies.ts'
import type { Touched, TouchedRecord } from './touched.ts'
import { changes, changesList, ownersTouched } from './touches.ts'

/** Answers that depend on the same thing in the same way, of which one speaks for all. */
interface Group<Id> {
  readonly dependencies: Dependencies
  readonly list: ListKey | null
  readonly ids: Set<Id>
}

const signatures = new WeakMap<Reads, string>()

/** Equal for equal reads; those of one plan are one object, and are written once. */
function signatureOf(reads: Reads): string {
  const known = signatures.get(reads)
  if (known !== undefined) return known
  const made = JSON.stringify([...reads].map(([table, columns]) => [table, ...[...columns].sort()]).sort())
  signatures.set(reads, made)
  return made
}

const ownerless = (key: string): string => `${key.slice(0, key.indexOf('_'))}${key.slice(key.indexOf('.'))}`

/**
 * Which of many answers a commit touches. It looks only at those that share a record, a list or a facet with the commit,
 * and asks once for all that read the same columns.
 */
export class DependencyIndex<Id> {
  readonly #groups = new Map<string, Map<string, Group<Id>>>()
  readonly #places = new Map<Id, readonly (readonly [key: string, signature: string])[]>()
  readonly #elsewhere = new Set<Id>()

  /** How many answers it holds. */
  get size(): number {
    return this.#places.size
  }

  /** Takes an answer in, or what it depends on now. */
  add(id: Id, dependencies: Dependencies): void {
    this.remove(id)
    const { records, below, lists, shown, listed, shared, drafts, elsewhere } = dependencies
    if (elsewhere) this.#elsewhere.add(id)
    const places: (readonly [string, string])[] = []
    const put = (key: string, signature: string, list: ListKey | null = null): void => {
      const groups = this.#groups.get(key) ?? new Map<string, Group<Id>>()
      this.#groups.set(key, groups)
      const group = groups.get(signature) ?? { dependencies, list, ids: new Set<Id>() }
      groups.set(signature, group)
      group.ids.add(id)
      places.push([key, signature])
    }
    const [shows, lists_] = [`${drafts} ${signatureOf(shown)}`, `${drafts} ${signatureOf(listed)}`]
    if (!elsewhere) {
      for (const record of records) put(`record ${record}`, shows)
      const tied = `${lists_} ${[...shared].sort().join()}`
      for (const key of below) {
        put(`below ${key}`, tied)
        put(`below ${ownerless(key)}`, tied)
      }
      for (const list of lists) {
        const signature = `${lists_} ${JSON.stringify([list.facets, list.only])}`
        const [facet] = Object.entries(list.facets)
        if (!facet) put(`list ${list.typeName}`, signature, list)
        else {
          const [field, value] = facet
          put(`list ${list.typeName} ${field}`, signature, list)
          put(`list ${list.typeName} ${field} ${value.slice(value.lastIndexOf('_') + 1)}`, signature, list)
        }
      }
    }
    this.#places.set(id, places)
  }

  remove(id: Id): void {
    this.#elsewhere.delete(id)
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
      for (const record of drafts ? touched.drafts : touched.published) this.#touch(record, drafts, out)
    return out
  }

  #touch(record: TouchedRecord, drafts: boolean, out: Set<Id>): void {
    const at = (key: string): readonly (readonly [signature: string, group: Group<Id>])[] =>
      [...(this.#groups.get(key) ?? [])].filter(([, { dependencies }]) => dependencies.drafts === drafts)
    const take = ({ ids }: Group<Id>): void => {
      for (const id of ids) out.add(id)
    }
    for (const [, group] of at(`record ${record.id}`)) if (changes(record, group.dependencies.shown)) take(group)
    const inList = (key: string): void => {
      for (const [, group] of at(key))
        if (group.list && changesList(record, group.list, group.dependencies.listed)) take(group)
    }
    inList(`list ${record.typeName}`)
    for (const [field, ids] of record.references) {
      if (ids === null) inList(`list ${record.typeName} ${field}`)
      else for (const id of ids) inList(`list ${record.typeName} ${field} ${id}`)
    }
    for (const list of record.lists)
      for (const [signature, group] of at(`below ${list.list}`)) {
        const owners = ownersTouched(record, list, group.dependencies)
        if (owners === null) take(group)
        else
          for (const owner of owners) {
            const found = this.#groups.get(`below ${owner}${list.list.slice(list.list.indexOf('.'))}`)?.get(signature)
            if (found) take(found)
          }
      }
  }
}
