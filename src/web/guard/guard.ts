import { addressReader, type AddressOf } from './addresses.ts'
import { Budget, type PointsPerMinute } from './budget.ts'
import { Origins } from './origins.ts'
import { Seats } from './seats.ts'
import { noDocuments, type TrustedDocuments } from './trusted-documents.ts'
import { memoryCounters, type Counters } from '../../access/rates.ts'
import { noUsage, type CountUsage } from '../../access/usage-counts.ts'

/** What stands in front of HTTP and WebSocket alike. */
export interface GuardSettings {
  /** Where people reach the server, such as `https://amity.example`; null takes the host that each request names. */
  readonly publicUrl: string | null
  /** Origins of other sites whose pages may send credentials. */
  readonly origins: readonly string[]
  /** Addresses and networks whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[]
  readonly pointsPerMinute: PointsPerMinute
  /** WebSockets that one address and one identity may hold at a time; 0 sets no limit. */
  readonly sockets: { readonly perAddress: number; readonly perViewer: number }
  /** How long an operation may run, in milliseconds. */
  readonly operationTimeout: number
  /** Whether only registered documents are answered. */
  readonly onlyTrusted: boolean
}

/** Limits that stand when nothing is set. */
export const usualGuard: GuardSettings = {
  publicUrl: null,
  origins: [],
  trustedProxies: [],
  pointsPerMinute: { address: 5_000_000, token: 50_000_000, user: 5_000_000 },
  sockets: { perAddress: 100, perViewer: 50 },
  operationTimeout: 10_000,
  onlyTrusted: false,
}

/** What the guard works with, besides its settings. */
export interface GuardParts {
  /** Counters of this process when not given. */
  readonly counters?: Counters | undefined
  /** None when not given. */
  readonly trusted?: TrustedDocuments | undefined
  /** Counts what tokens are used for; nobody does when not given. */
  readonly usage?: CountUsage | undefined
  /** A monotonic clock, in milliseconds. */
  readonly now: () => number
}

/** The one guard of both doors. */
export class Guard {
  readonly origins: Origins
  readonly addressOf: AddressOf
  readonly budget: Budget
  readonly seats: Seats
  readonly trusted: TrustedDocuments
  readonly usage: CountUsage

  constructor(
    readonly settings: GuardSettings,
    { counters = memoryCounters(), trusted = noDocuments, usage = noUsage, now }: GuardParts,
  ) {
    this.origins = new Origins(settings.publicUrl, settings.origins)
    this.addressOf = addressReader(settings.trustedProxies)
    this.budget = new Budget(counters, settings.pointsPerMinute, now)
    this.seats = new Seats(settings.sockets)
    this.trusted = trusted
    this.usage = usage
  }
}
