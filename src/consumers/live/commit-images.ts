import type { Commit } from '../../changes/commit.ts'
import type { Query } from '../../changes/write.ts'
import { imageAt, type Image } from '../../engine/history/state-at.ts'
import type { ContentType } from '../../engine/model/model.ts'

export type Stage = 'draft' | 'published'
/** An end of a commit. */
export type Side = 'before' | 'after'

/** The images of a commit's records at its two ends, each rebuilt from the log once for all who ask. */
export class CommitImages {
  readonly #known = new Map<string, Promise<Image | null>>()
  readonly #touched: ReadonlySet<string>

  constructor(
    readonly query: Query,
    readonly commit: Commit,
  ) {
    this.#touched = new Set(commit.changes.map(({ id, stage }) => `${id} ${stage}`))
  }

  /** The record in a stage at an end of the commit; null where it was not there. */
  at(type: ContentType, id: string, stage: Stage, side: Side): Promise<Image | null> {
    const { first, position } = this.commit
    // A stage that the commit did not touch is at its end what it was at its beginning.
    const end = this.#touched.has(`${id} ${stage}`) ? side : 'before'
    const key = `${id} ${stage} ${end}`
    const known = this.#known.get(key)
    if (known) return known
    const before = String(end === 'before' ? first : position + 1n)
    const read = imageAt(this.query, type, { id, stage, before })
    this.#known.set(key, read)
    read.catch(() => this.#known.delete(key))
    return read
  }
}

const images = new WeakMap<Commit, CommitImages>()

/** The images of a commit, kept as long as the commit is. */
export function imagesOf(query: Query, commit: Commit): CommitImages {
  const known = images.get(commit) ?? new CommitImages(query, commit)
  images.set(commit, known)
  return known
}
