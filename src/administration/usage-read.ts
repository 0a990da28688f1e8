import DataLoader from 'dataloader'

import { readUsage, type NamedUsage } from '../access/token-usage.ts'
import type { GraphContext } from '../engine/read/execute.ts'
import { badArgument } from '../engine/read/list-page.ts'
import { today, type Clock } from '../kernel/clock.ts'
import type { Office } from './roles.ts'

/** Which usage of one token is asked for. */
export interface UsageOfOne {
  readonly id: string
  /** Days, `YYYY-MM-DD`. */
  readonly from: string | null
  readonly to: string | null
}

/** What one operation reads of usage: one statement for all tokens of the same days. */
class UsageRead {
  readonly #loaders = new Map<string, DataLoader<string, readonly NamedUsage[]>>()

  constructor(
    readonly office: Office,
    readonly clock: Clock,
  ) {}

  async of({ id, from, to: last }: UsageOfOne): Promise<readonly NamedUsage[]> {
    const to = last ?? today(this.clock)
    if (from !== null && from > to) throw badArgument('to', 'The last day must not lie before the first.')
    const days = `${from} ${to}`
    const loader = this.#loaders.get(days) ?? this.#loader(from, to)
    this.#loaders.set(days, loader)
    return loader.load(id)
  }

  #loader(from: string | null, to: string): DataLoader<string, readonly NamedUsage[]> {
    return new DataLoader(async tokenIds => {
      const byToken = Map.groupBy(await readUsage(this.office.pool, { tokenIds, from, to }), ({ tokenId }) => tokenId)
      return tokenIds.map(id => byToken.get(id) ?? [])
    })
  }
}

const reads = new WeakMap<GraphContext, UsageRead>()
/** The reads of one operation, kept with its context. */
export function usageRead(context: GraphContext, office: Office, clock: Clock): UsageRead {
  const known = reads.get(context) ?? new UsageRead(office, clock)
  reads.set(context, known)
  return known
}
