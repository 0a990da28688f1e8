import { LRUCache } from 'lru-cache'

import type { Commit } from '../../changes/commit.ts'
import type { Change, Frame } from './frames.ts'

/** Frames behind a position, and how far they reach. */
export interface Stretch {
  readonly frames: readonly Frame[]
  readonly position: bigint
}

/** What stretches are made from. */
export interface StretchParts {
  /** Some commits behind a position, as many as are read at once. */
  readonly commits: (after: bigint) => Promise<readonly Commit[]>
  /** What a commit changed. */
  readonly tell: (commit: Commit) => Promise<readonly Change[]>
  readonly frame: (commit: Commit, changes: readonly Change[]) => Frame
  /** Makes a frame ready to be sent. */
  readonly prepare: (frame: Frame) => Promise<unknown>
}

interface Placed {
  readonly at: bigint
  readonly frame: Frame
}

interface Known {
  readonly placed: readonly Placed[]
  readonly position: bigint
}

/** Frames of one stretch at most. */
const most = 64
/** Stretches that are kept for those who come the same way. */
const kept = 16

/**
 * The way from wherever somebody left to where the others are: each stretch of it is read and made once for all who pass,
 * also for those who come to it in the middle.
 */
export class Stretches {
  readonly #parts: StretchParts
  readonly #known = new LRUCache<bigint, Promise<Known>>({ max: kept })

  constructor(parts: StretchParts) {
    this.#parts = parts
  }

  /** The stretch behind a position, no further than to another one. */
  async behind(position: bigint, target: bigint): Promise<Stretch> {
    const begin = this.#nearest(position)
    const near = begin === null ? undefined : await this.#known.get(begin)
    const known = near && near.position > position ? near : await this.#make(position, target)
    return {
      frames: known.placed.filter(({ at }) => at > position).map(({ frame }) => frame),
      position: known.position,
    }
  }

  /** Lets go of all: nobody is on the way. */
  clear(): void {
    this.#known.clear()
  }

  /** Where the last known stretch begins of those that do not begin behind a position. */
  #nearest(position: bigint): bigint | null {
    let nearest: bigint | null = null
    for (const begin of this.#known.keys())
      if (begin <= position && (nearest === null || begin > nearest)) nearest = begin
    return nearest
  }

  #make(begin: bigint, target: bigint): Promise<Known> {
    const known = this.#known.get(begin)
    if (known) return known
    const made = this.#read(begin, target)
    this.#known.set(begin, made)
    made.catch(() => this.#known.delete(begin))
    return made
  }

  async #read(begin: bigint, target: bigint): Promise<Known> {
    const placed: Placed[] = []
    let position = begin
    for (const commit of await this.#parts.commits(begin)) {
      if (commit.position > target || placed.length >= most) break
      const changes = await this.#parts.tell(commit)
      position = commit.position
      if (changes.length === 0) continue
      const frame = this.#parts.frame(commit, changes)
      placed.push({ at: commit.position, frame })
      await this.#parts.prepare(frame)
    }
    // Behind what the log does not hold any more comes nothing.
    return { placed, position: position === begin ? target : position }
  }
}
