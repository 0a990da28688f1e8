import type { Plan } from '../plan/plan.ts'
import type { Bound } from '../plan/slots.ts'
import type { Read, ReadDatabase } from './database.ts'

/** Statements that many ask at the same moment, each run once for all of them. */
export class SharedReads {
  readonly #running = new Map<string, Promise<Read>>()

  constructor(readonly database: Pick<ReadDatabase, 'run'>) {}

  /**
   * Runs a plan, or gives what is already on its way.
   * @param since what happened before: only whoever names the same joins, so that nobody gets what was read before it
   */
  run(plan: Plan, bound: Bound, since: string): Promise<Read> {
    const key = JSON.stringify([since, plan.name, plan.values(bound)])
    const known = this.#running.get(key)
    if (known) return known
    const running = this.database.run(plan, bound).finally(() => this.#running.delete(key))
    this.#running.set(key, running)
    return running
  }
}
