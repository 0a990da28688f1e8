import { Shared } from '../../changes/shared.ts'
import type { Plan } from '../plan/plan.ts'
import type { Bound } from '../plan/slots.ts'
import type { Read, ReadDatabase } from './database.ts'

/** Statements that many ask at the same moment, each run once for all of them. */
export class SharedReads {
  readonly #shared = new Shared<string, Read>()

  constructor(readonly database: Pick<ReadDatabase, 'run'>) {}

  /**
   * Runs a plan, or gives what is already on its way.
   * @param since what happened before: only whoever names the same joins, so that nobody gets what was read before it
   */
  run(plan: Plan, bound: Bound, since: string): Promise<Read> {
    const key = JSON.stringify([since, plan.name, plan.values(bound)])
    return this.#shared.share(key, () => this.database.run(plan, bound))
  }
}
