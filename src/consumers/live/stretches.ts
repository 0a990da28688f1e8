import { LRUCache } from 'lru-cache'

import type { Commit } from '../../changes/commit.ts'
import type { Change, Frame } from './frames.ts'

/** What lies behind a position: frames, and how far they reach. */
export interface Stretch {
  readonly frames: readonly Frame[]
  readonly position: bigint
}

/** What stretches are made from. */
export interface StretchParts {
  /** Some commits behind a position, as many as are read at once. */
  readonly commits: (after: bigint) => Promise<readonly Commit[]>
  readonly tell: (commit: Commit) => Promise<readonly Change[]>
  readonly frame: (commit: Commit, changes: readonly Change[]) => Frame
  /** Makes a frame ready to be sent. */
  readonly prepare: (frame: Frame) => Promise<unknown>
}

/** Frames of one stretch at most. */
const most = 64
/** Stretches that are kept for those who come the same way. */
const kept = 64

/** The way from wherever somebody left to where the others are: each stretch of it is read and made once for all who pass. */
export class Stretches {
  readonly #parts: StretchParts
  readonly #known = new LRUCache<bigint, Promise<Stretch>>({ max: kept })

  constructor(parts: StretchParts) {
    this.#parts = parts
  }

  /** The stretch behind a position, no further than to another one. */
  behind(position: bigint, target: bigint): Promise<Stretch> {
    const known = this.#known.get(position)
    if (known) return known
    const made = this.#make(position, target)
    this.#known.set(position, made)
    made.catch(() => this.#known.delete(position))
    return made
  }

  async #make(begin: bigint, target: bigint): Promise<Stretch> {
    const frames: Frame[] = []
    let position = begin
    for (const commit of await this.#parts.commits(begin)) {
      if (commit.position > target || frames.length >= most) break
      const changes = await this.#parts.tell(commit)
      position = commit.position
      if (changes.length === 0) continue
      const frame = this.#parts.frame(commit, changes)
      frames.push(frame)
      await this.#parts.prepare(frame)
    }
    // Behind what the log does not hold any more comes nothing.
    return { frames, position: position === begin ? target : position }
  }
}
