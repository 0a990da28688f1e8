import { closeCodes } from './close-codes.ts'
import { isNamed, type Credentials, type ViewerOf } from './credentials.ts'
import type { Log } from './errors.ts'
import type { HeardRights } from './heard-rights.ts'

/** A client that stays, and may lose what it came with. */
export interface Staying {
  readonly credentials: Credentials
  /** Told who it is. */
  readonly rights: Pick<HeardRights, 'is'>
  close(code: number, reason: string): void
}

/** Tells clients who they are, and closes those whose credentials have ended; each is asked about once, however many use it. */
async function recheckCredentials(clients: Iterable<Staying>, viewerOf: ViewerOf, log: Log): Promise<void> {
  const byCredentials = Map.groupBy(
    [...clients].filter(({ credentials }) => isNamed(credentials)),
    ({ credentials: { authorization, session } }) => JSON.stringify([authorization, session]),
  )
  const check = async ([first, ...others]: readonly Staying[]): Promise<void> => {
    const viewer = first ? await viewerOf(first.credentials) : null
    for (const client of first ? [first, ...others] : [])
      if (viewer) client.rights.is(viewer)
      else client.close(closeCodes.unauthorized, 'Unauthorized')
  }
  // All at once, so that sessions are looked up by one statement.
  for (const result of await Promise.allSettled([...byCredentials.values()].map(check)))
    if (result.status === 'rejected')
      return log.error({ err: result.reason }, 'credentials of those who stay could not be checked')
}

/** Checks them again and again, one time after the other, so that nobody is told last what was read first; gives what ends it. */
export function keepChecked(
  clients: Iterable<Staying>,
  viewerOf: ViewerOf,
  { log, every }: { readonly log: Log; readonly every: number },
): () => void {
  let checking = false
  const timer = setInterval(() => {
    if (checking) return
    checking = true
    void recheckCredentials(clients, viewerOf, log).finally(() => (checking = false))
  }, every)
  timer.unref()
  return () => clearInterval(timer)
}
