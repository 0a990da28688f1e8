import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'

import type { Client } from './client.ts'
import type { Given, TypedDocument, Values } from './document.ts'
import type { LiveResult } from './live.ts'
import { notBegun, SharedLive } from './shared-live.ts'

/** The client of a page: `createElement(ClientContext.Provider, { value: client }, …)`. */
export const ClientContext = createContext<Client | null>(null)

const pages = new WeakMap<Client, SharedLive>()

function sharedBy(client: Client): SharedLive {
  const shared = pages.get(client) ?? new SharedLive(client)
  pages.set(client, shared)
  return shared
}

/**
 * Keeps the answer to a query with `@live` true for as long as the component is shown. Components that show the same share
 * one subscription.
 */
export function useLive<Data, Variables extends Values>(
  document: TypedDocument<Data, Variables>,
  ...given: Given<Variables>
): LiveResult<Data> {
  const client = useContext(ClientContext)
  if (client === null) throw new Error('useLive needs a client above it: put ClientContext.Provider around the page.')
  const store = sharedBy(client).store(document, ...given)
  // Another object of equal variables is no other query.
  const subscribe = useCallback(store.subscribe, [client, store.key])
  return useSyncExternalStore(subscribe, store.read, () => notBegun)
}
