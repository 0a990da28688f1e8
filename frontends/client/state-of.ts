import type { State, Status } from './status.ts'

/** What a connection shows; `since` is null where it is since now. */
interface Seen {
  readonly state: State
  readonly since: Date | null
  readonly reason: string | null
}

/** The state of a connection: that of the operation that is worst off. */
export function stateOf(
  operations: readonly Status[],
  { isConnected, ended }: { readonly isConnected: boolean; readonly ended: Error | null },
): Seen {
  const seen = (state: State, since: Date | null = null): Seen => ({ state, since, reason: null })
  if (ended) return { state: 'ended', since: null, reason: ended.message }
  if (operations.length === 0) return seen('idle')
  const stale = operations.flatMap(({ state, since }) => (state === 'stale' ? [since.getTime()] : []))
  if (stale.length > 0) return seen('stale', new Date(Math.min(...stale)))
  if (operations.some(({ state }) => state === 'catching up')) return seen('catching up')
  // An operation that has just begun takes nothing from what the others show.
  return seen(isConnected || operations.some(({ state }) => state === 'live') ? 'live' : 'connecting')
}
