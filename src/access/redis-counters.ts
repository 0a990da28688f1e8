import { Redis } from 'ioredis'
import { RateLimiterRedis } from 'rate-limiter-flexible'

import { countersIn, memoryLimiter, type Counters } from './rates.ts'

/**
 * Counters that all nodes share, in Redis or Valkey. While it cannot be reached each node counts for itself: limits
 * then hold per node, and nobody is refused for it.
 *
 * @param url `redis://` or `rediss://`, with user and password where needed
 * @param onLost told when the connection breaks and each time that it cannot be made; it is tried again for ever
 */
export function redisCounters(url: string, onLost: (error: Error) => void): Counters {
  const client = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: 1_000,
    connectTimeout: 5_000,
    retryStrategy: tries => Math.min(tries * 200, 5_000),
  })
  client.on('error', onLost)
  const limiter = new RateLimiterRedis({
    storeClient: client,
    keyPrefix: 'amity',
    points: 1,
    duration: 60,
    rejectIfRedisNotReady: true,
    insuranceLimiter: memoryLimiter(),
  })
  return countersIn(limiter, async () => client.disconnect())
}
