import { LRUCache } from 'lru-cache'

import type { Commit } from '../../changes/commit.ts'
import type { Change, Frame } from './frames.ts'

/** A frame, and the position of its commit. */
export interface Placed {
  readonly at: bigint
  readonly frame: Frame
}

/** Frames behind a position, and how far they reach. */
export interface Stretch {
  readonly frames: readonly Placed[]
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

/** Frames of one stretch at most, and commits: nobody who passes is sent anything before it is made. */
const most = 16
const mostCommits = 64
/** Stretches that are kept for those who come the same way. */
const kept = 64

/**
 * The way from wherever somebody left to where the others are: each stretch of it is read and made once for all who pass,
 * also for those who come to it in the middle.
 */
export class Stretches {
  readonly #parts: StretchParts
  readonly #known = new LRUCache<bigint, Promise<Stretch>>({ max: kept })

  constructor(parts: StretchParts) {
    this.#parts = parts
  }

  /** The stretch behind a position, no further than to another one. */
  async behind(position: bigint, target: bigint): Promise<Stretch> {
    const begin = this.#nearest(position)
    const near = begin === null ? undefined : await this.#known.get(begin)
    const known = near && near.position > position ? near : await this.#make(position, target)
    return { frames: known.frames.filter(({ at }) => at > position), position: known.position }
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

  #make(begin: bigint, target: bigint): Promise<Stretch> {
    const known = this.#known.get(begin)
    if (known) return known
    const made = this.#read(begin, target)
    this.#known.set(begin, made)
    made.catch(() => this.#known.delete(begin))
    return made
  }

  async #read(begin: bigint, target: bigint): Promise<Stretch> {
    const frames: Placed[] = []
    let position = begin
    for (const commit of (await this.#parts.commits(begin)).slice(0, mostCommits)) {
      if (commit.position > target || frames.length >= most) break
      const changes = await this.#parts.tell(commit)
      position = commit.position
      if (changes.length === 0) continue
      const frame = this.#parts.frame(commit, changes)
      frames.push({ at: commit.position, frame })
      await this.#parts.prepare(frame)
    }
    // Behind what the log does not hold any more comes nothing.
    return { frames, position: position === begin ? target : position }
  }
}
