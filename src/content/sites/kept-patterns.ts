import { setTimeout as wait } from 'node:timers/promises'

import type { Follower } from '../../changes/follow.ts'
import type { Query } from '../../changes/write.ts'
import { readAddressPatterns, type AddressPattern } from './record-addresses.ts'

/** What the patterns are kept with. */
export interface KeptPatternsParts {
  readonly query: Query
  readonly follower: Pick<Follower, 'follow' | 'seen'>
  /** Told when the log could not be read, which is tried again. */
  readonly onError: (error: unknown) => void
}

/** Milliseconds after which the log is followed again when it could not be. */
const again = 500

/**
 * The patterns of published portals, read by the first who asks and kept for all others until the log tells of a change of a
 * site. It is followed from before the first reading on, as long as the follower is there.
 */
export function keepAddressPatterns({
  query,
  follower,
  onError,
}: KeptPatternsParts): () => Promise<readonly AddressPattern[]> {
  let kept: Promise<readonly AddressPattern[]> | null = null
  const read = async (): Promise<readonly AddressPattern[]> => {
    try {
      return await readAddressPatterns(query)
    } catch (error) {
      kept = null
      throw error
    }
  }
  const follow = async (): Promise<void> => {
    const { signal } = new AbortController()
    for (;;)
      try {
        // A reading on its way may have begun before the commit: it is not kept either.
        for await (const { changes } of follower.follow({ after: follower.seen(), signal }))
          if (changes.some(({ typeName }) => typeName === 'Site')) kept = null
        return
      } catch (error) {
        onError(error)
        await wait(again)
        // What came up to where it goes on is not known.
        kept = null
      }
  }
  void follow()
  return () => (kept ??= read())
}
