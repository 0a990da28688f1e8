import type { Kept } from './kept.ts'
import type { Amity } from '../../src/assemble.ts'
import { readCommits, readHead } from '../../src/changes/read.ts'
import { ClockTurns } from '../../src/consumers/live/clock-turns.ts'
import { DependencyIndex } from '../../src/consumers/live/dependency-index.ts'
import { hitBy } from '../../src/consumers/live/hit.ts'
import { touchedBy } from '../../src/consumers/live/touched.ts'

/** Judges as live queries do which of them are asked again, and measures how long that takes. */
export class Judging {
  readonly #index = new DependencyIndex<Kept>()
  readonly #turns: ClockTurns<Kept>
  readonly #took: number[] = []

  private constructor(
    readonly amity: Amity,
    queries: readonly Kept[],
    private position: bigint,
  ) {
    this.#turns = new ClockTurns(amity.reads.database.query, amity.model, this.#index)
    for (const query of queries) this.settled(query)
  }

  static async begin(amity: Amity, queries: readonly Kept[]): Promise<Judging> {
    return new Judging(amity, queries, await readHead(amity.pool))
  }

  /** Takes in what a query depends on now. */
  settled(query: Kept): void {
    this.#index.add(query, query.dependencies)
    this.#turns.settled(query, query.dependencies.until)
  }

  /** The queries that the commits since touch, or the clock. */
  async again(now: Date): Promise<ReadonlySet<Kept>> {
    const { amity } = this
    const hit = new Set(await this.#turns.take(now))
    for (const commit of await readCommits(amity.pool, this.position)) {
      const begun = performance.now()
      const { ids } = await hitBy(amity.reads.database.query, this.#index, touchedBy(commit, amity.model))
      for (const query of ids) hit.add(query)
      this.#took.push(performance.now() - begun)
      this.position = commit.position
    }
    return hit
  }

  /** How long it took to judge a commit. */
  milliseconds(): { readonly p50: number; readonly p99: number } {
    const sorted = this.#took.toSorted((a, b) => a - b)
    const at = (part: number): number => sorted[Math.floor(sorted.length * part)] ?? 0
    return { p50: at(0.5), p99: at(0.99) }
  }
}
