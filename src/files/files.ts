import type { Readable } from 'node:stream'

/** The bytes from `start` to `end`, both part of it. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** Where bytes lie under their hash, or what was made of them under their hash and a name. What lies there never changes. */
export interface Files {
  /** An absolute path of its own on this machine for bytes that are coming in; nothing lies there yet. */
  readonly incoming: () => Promise<string>
  /**
   * Takes a finished file from this machine and keeps it under the hash of its bytes: all of it or nothing, also when the
   * process is killed. The same bytes again are a success without effect.
   */
  readonly keep: (sha256: string, path: string) => Promise<void>
  /** Opens what lies under a hash, whole or a part; null when nothing does. */
  readonly open: (sha256: string, range?: ByteRange) => Promise<Readable | null>
  /** Removes bytes on their way in that nobody has written to since then: what killed processes left. */
  readonly clearIncoming: (before: Date) => Promise<void>
  /** Removes what lies under a hash; nothing there is a success. */
  readonly remove: (sha256: string) => Promise<void>
}

/** The key of a hash, whatever stands behind it: two folders deep, so that none of them holds too many. */
export const keyOf = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`
