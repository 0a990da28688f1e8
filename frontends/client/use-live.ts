import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'

import type { Client } from './client.ts'
import type { Given, TypedDocument, Values } from './document.ts'
import type { LiveResult } from './live.ts'
import { notBegun, sharedBy } from './shared-live.ts'

/** The client of a page: `createElement(ClientContext.Provider, { value: client }, …)`. */
export const ClientContext = createContext<Client | null>(null)

const notAsked = (): typeof notBegun => notBegun
const stay = (): (() => void) => () => {}

/**
 * Keeps the answer to a query with `@live` true for as long as the component is shown. Components that show the same share
 * one subscription.
 *
 * @param document null while there is nothing to ask
 */
export function useLive<Data, Variables extends Values>(
  document: TypedDocument<Data, Variables> | null,
  ...given: Given<Variables>
): LiveResult<Data> {
  const client = useContext(ClientContext)
  if (client === null) throw new Error('useLive needs a client above it: put ClientContext.Provider around the page.')
  const store = document && sharedBy(client).store(document, ...given)
  // Another object of equal variables is no other query.
  const subscribe = useCallback(store?.subscribe ?? stay, [client, store?.key])
  return useSyncExternalStore<LiveResult<Data>>(subscribe, store?.read ?? notAsked, notAsked)
}
