import type { Query } from '../../changes/write.ts'
import type { Model } from '../../engine/model/model.ts'
import { dayOf, nextMidnight } from '../../kernel/clock.ts'
import type { DependencyIndex } from './dependency-index.ts'
import { hitBy } from './hit.ts'
import { turnedBy } from './turned.ts'

/** When the clock alone may alter answers, and which of them it alters then. */
export class ClockTurns<Id> {
  readonly #until = new Map<Id, Date>()

  constructor(
    readonly query: Query,
    readonly model: Model,
    readonly index: DependencyIndex<Id>,
  ) {}

  /** Takes in until when an answer holds; null where the clock cannot alter it. */
  settled(id: Id, until: Date | null): void {
    if (until) this.#until.set(id, until)
    else this.#until.delete(id)
  }

  remove(id: Id): void {
    this.#until.delete(id)
  }

  /** Takes out the answers that may be others since a day began; all others hold on. */
  async take(now: Date): Promise<ReadonlySet<Id>> {
    const out = new Set<Id>()
    const due = new Set([...this.#until.values()].filter(until => until <= now).map(until => until.getTime()))
    for (const until of due) {
      const days = { first: dayOf(new Date(until)), last: dayOf(now) }
      const { ids } = await hitBy(this.query, this.index, await turnedBy(this.query, this.model, days))
      for (const [id, own] of this.#until) {
        if (own.getTime() !== until) continue
        if (!ids.has(id)) this.#until.set(id, nextMidnight(now))
        else if (this.#until.delete(id)) out.add(id)
      }
    }
    return out
  }

  /** Takes out all answers that are due, where nobody can say which of them are others. */
  takeAll(now: Date): ReadonlySet<Id> {
    const due = [...this.#until].flatMap(([id, until]) => (until <= now ? [id] : []))
    for (const id of due) this.#until.delete(id)
    return new Set(due)
  }
}
