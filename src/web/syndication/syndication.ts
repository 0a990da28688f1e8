import type { GraphQLSchema } from 'graphql'

import { Withdrawals } from '../../consumers/withdrawn/withdrawn.ts'
import type { AddressPattern } from '../../content/sites/record-addresses.ts'
import type { Model } from '../../engine/model/model.ts'
import type { Amity } from '../../assemble.ts'
import type { Clock } from '../../kernel/clock.ts'
import type { SavedQueryOf } from '../saved-queries.ts'
import type { VisitorGraph } from '../visitor-graph.ts'

/** What the rooms below give for feeds and calendars. */
export interface SyndicationSources {
  readonly model: Model
  readonly withdrawals: Pick<Withdrawals, 'recent' | 'shownIn'>
  readonly clock: Clock
}

/** What a node gives for them. */
export const syndicationOf = ({ model, reads }: Amity, clock: Clock): SyndicationSources => ({
  model,
  withdrawals: new Withdrawals(reads),
  clock,
})

/** What the routes of feeds and calendars are made from. */
export interface Syndication extends SyndicationSources {
  readonly graph: VisitorGraph
  readonly schema: GraphQLSchema
  readonly savedQuery: SavedQueryOf
  /** Where portals show records. */
  readonly addresses: () => Promise<readonly AddressPattern[]>
  /** Origin at which people reach the server; null takes the host that each request names. */
  readonly publicUrl: string | null
}

/** How long feeds and calendars tell that something was withdrawn, in milliseconds: 30 days. */
export const toldFor = 30 * 86_400_000
