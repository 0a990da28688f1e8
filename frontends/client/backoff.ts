/** Times of a client, in milliseconds. */
export interface Times {
  /** The first wait before coming back is between these two; each further one is twice as long. */
  readonly soonest: number
  readonly latest: number
  /** No wait is longer. */
  readonly longest: number
  /** The wait after `4429`. */
  readonly refused: number
  /** How often the server is pinged. */
  readonly ping: number
  /** How long a pong, an acknowledgement or an opening socket may take. */
  readonly patience: number
  /** How long a stream of server-sent events may be silent: the server gives a sign every 15 s. */
  readonly silence: number
  /** A stream of changes that says nothing for so long has caught up. */
  readonly quiet: number
  /** How long a socket without operations stays open. */
  readonly linger: number
  /** How long a query over HTTP may take. */
  readonly answer: number
}

/** The times of a client in operation. */
export const usualTimes: Times = {
  soonest: 1_000,
  latest: 5_000,
  longest: 30_000,
  refused: 60_000,
  ping: 10_000,
  patience: 10_000,
  silence: 35_000,
  quiet: 2_000,
  linger: 1_000,
  answer: 15_000,
}

/**
 * How long to wait before the next attempt, in milliseconds. Clients that lost their server at once must not come back at
 * once, however often they tried: the wait is never the same for all.
 *
 * @param attempt how many were made since the last one that brought something
 * @param random from 0 up to 1
 */
export function waitBefore(attempt: number, random: number, { soonest, latest, longest }: Times): number {
  const times = 2 ** Math.min(attempt, 30)
  const upper = Math.min(latest * times, longest)
  const lower = Math.min(soonest * times, upper / 2)
  return lower + random * (upper - lower)
}
