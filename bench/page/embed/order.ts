import type { PagePlace } from '../order.ts'

/** What the process with the browser is told to do with partner pages. */
export interface EmbedOrder extends PagePlace {
  readonly parts: readonly ('first' | 'fresh')[]
  /** Visits of each kind. */
  readonly rounds: number
  /** Changes that are awaited in each of the four turns. */
  readonly changes: number
}
