import type { Client } from './client.ts'
import { isTree, type Given, type TypedDocument, type Values } from './document.ts'
import type { LiveResult } from './live.ts'

/** What a page shows of a live query before anything has come. */
export const notBegun: LiveResult<never> = {
  data: null,
  errors: null,
  state: 'connecting',
  since: new Date(0),
  reason: null,
}

/** One live query for all who show it. */
interface Shared<Data> {
  readonly key: string
  readonly result: LiveResult<Data>
  /** Those who show it; the last one who leaves ends it. */
  readonly join: (listener: () => void) => () => void
  /** Begins anew, after the connection had ended. */
  readonly follow: () => void
}

/** A live query as React reads it. */
export interface LiveStore<Data> {
  /** Equal for equal operations. */
  readonly key: string
  readonly subscribe: (changed: () => void) => () => void
  readonly read: () => LiveResult<Data>
}

/** The live queries of a page: equal ones are followed once. */
export class SharedLive {
  readonly #client: Client
  readonly #shared = new Map<string, Shared<unknown>>()

  constructor(client: Client) {
    this.#client = client
    let { state: before } = client.connection.current
    client.connection.subscribe(({ state }) => {
      // What is shown had ended with the connection, and goes on when somebody has restarted it.
      if (before === 'ended' && state !== 'ended') for (const shared of this.#shared.values()) shared.follow()
      before = state
    })
  }

  /** Nothing is followed before somebody subscribes. */
  store<Data, Variables extends Values>(
    document: TypedDocument<Data, Variables>,
    ...given: Given<Variables>
  ): LiveStore<Data> {
    const key = keyOf(document, given[0] ?? {})
    const known = (): Shared<Data> | null => {
      const shared = this.#shared.get(key)
      return shared && isOf<Data>(shared, key) ? shared : null
    }
    return {
      key,
      read: () => known()?.result ?? notBegun,
      subscribe: changed => (known() ?? this.#begin(key, document, ...given)).join(changed),
    }
  }

  #begin<Data, Variables extends Values>(
    key: string,
    document: TypedDocument<Data, Variables>,
    ...given: Given<Variables>
  ): Shared<Data> {
    const listeners = new Set<() => void>()
    let result: LiveResult<Data> = notBegun
    let stop = (): void => {}
    const follow = (): void => {
      const changed = (next: LiveResult<Data>): void => {
        result = next
        for (const listener of listeners) listener()
      }
      stop = this.#client.follow(document, { changed, ended: () => {} }, ...given)
    }
    const shared: Shared<Data> = {
      key,
      get result() {
        return result
      },
      follow,
      join: listener => {
        const heard = (): void => listener()
        listeners.add(heard)
        return () => {
          listeners.delete(heard)
          // What is shown anew in the same turn, as in strict mode, goes on.
          setTimeout(() => {
            if (listeners.size > 0) return
            if (this.#shared.get(key) === shared) this.#shared.delete(key)
            stop()
          })
        }
      },
    }
    this.#shared.set(key, shared)
    follow()
    return shared
  }
}

const pages = new WeakMap<Client, SharedLive>()

/** The live queries of the page of a client: those of `useLive`, and what is asked before any component has come. */
export function sharedBy(client: Client): SharedLive {
  const shared = pages.get(client) ?? new SharedLive(client)
  pages.set(client, shared)
  return shared
}

/** Documents that are trees and have no text are told apart by what they hold. */
const keyOf = (document: unknown, variables: Values): string =>
  JSON.stringify([isTree(document) ? document : String(document), variables], (_name, value: unknown) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value,
  )

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Equal operations have equal answers: the document in the key carries the type. */
const isOf = <Data>(shared: Shared<unknown>, key: string): shared is Shared<Data> => shared.key === key
