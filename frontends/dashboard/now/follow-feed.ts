import { changes, lastChanged } from '../documents/changes.ts'
import { emptyFeed, withBatch, withLast, type Feed } from './feed.ts'
import { changesOf } from './own.ts'
import type { Client } from '../../client/index.ts'
import type { Language } from '../../language/language.ts'

/** What of the graph a feed tells of, and how. */
export interface Followed {
  /** The id of a federation; null for all. */
  readonly federation: string | null
  readonly locale: Language
}

/**
 * Follows what happens: listens first, then reads what was there before, so that nothing falls between both; the same
 * after a reset. `tell` is given what makes the next feed of the one before. What comes back ends it.
 */
export function followFeed(
  client: Client,
  { federation, locale }: Followed,
  tell: (next: (feed: Feed) => Feed) => void,
): () => void {
  const where = changesOf(federation)
  const events = client.changes(changes, { where, locale })
  let isMissing = true
  let stopReading = (): void => {}
  const read = (): void => {
    stopReading()
    stopReading = client.follow(
      lastChanged,
      {
        changed: ({ data, errors }) => {
          if (data === null) {
            if (errors !== null) tell(feed => ({ ...feed, isUnread: true }))
            return
          }
          stopReading()
          tell(feed => withLast(feed, data))
        },
        ended: () => {},
      },
      { aidProjects: where.aidProject ?? {}, articles: where.article ?? {}, events: where.event ?? {}, locale },
    )
  }
  const listen = async (): Promise<void> => {
    for await (const event of events) {
      if (event.type === 'batch') tell(feed => withBatch(feed, event.batch))
      if (event.type === 'reset') {
        stopReading()
        isMissing = true
        tell(() => emptyFeed)
      }
      // By its first sign of life the server tells that it listens.
      if (event.type === 'heartbeat' && isMissing) {
        isMissing = false
        read()
      }
    }
  }
  // That the connection has ended, and why, the page shows by the state of the connection.
  listen().catch(() => {})
  return () => {
    stopReading()
    void events.return?.()
  }
}
