import { setTimeout as wait } from 'node:timers/promises'

import type { Follower } from '../../changes/follow.ts'
import { isOutage } from '../../store/outage.ts'
import { feed, type FeedParts } from './feed.ts'
import type { WebhookLocks } from './locks.ts'
import { webhooksBehind } from './stored.ts'

/** What it takes to follow the log for webhooks. */
export interface FollowingParts extends FeedParts {
  readonly follower: Pick<Follower, 'after' | 'follow' | 'seen'>
  readonly locks: WebhookLocks
  readonly onError: (error: unknown) => void
}

/** Milliseconds between two looks at least, and after which one is taken though nothing was written: some wait for others. */
const [pause, idle] = [100, 1_000]
/** Milliseconds after which it is tried again for a webhook for which it failed: the others go on. */
const again = 60_000

/** Makes deliveries of the log for all webhooks, each by one node at a time, until it is stopped. */
export function followLog(parts: FollowingParts): { readonly stop: () => Promise<void> } {
  const { follower, onError } = parts
  const stopping = new AbortController()
  const { signal } = stopping
  /** Webhooks for which it failed, and until when they are passed over. */
  const failed = new Map<string, number>()
  let isWoken = false
  let ring = (): void => {}
  const listen = async (): Promise<void> => {
    for await (const _ of follower.follow({ after: follower.seen(), signal })) {
      isWoken = true
      ring()
    }
  }
  /** Ends before its time when the log has grown. */
  const rest = async (): Promise<void> => {
    const rung = new Promise<void>(resolve => (ring = resolve))
    if (!isWoken) await Promise.race([rung, sleep(idle, signal)])
    isWoken = false
  }
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      let isBehind = false
      try {
        isBehind = await look(parts, failed, signal)
      } catch (error) {
        onError(error)
        await sleep(idle, signal)
      }
      if (!isBehind) await rest()
      await sleep(pause, signal)
    }
  }
  const listening = (async () => {
    for (let isRead = false; !isRead && !signal.aborted;)
      try {
        await listen()
        isRead = true
      } catch (error) {
        onError(error)
        await sleep(idle, signal)
      }
  })()
  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all([listening, running])
    },
  }
}

/** Ends with the signal too. */
const sleep = (ms: number, signal: AbortSignal): Promise<void> => wait(ms, undefined, { signal }).catch(() => {})

/** A step for each webhook that is behind. @returns whether one may still be */
async function look(parts: FollowingParts, failed: Map<string, number>, signal: AbortSignal): Promise<boolean> {
  let isBehind = false
  for (const webhook of await webhooksBehind(parts.pool, parts.follower.seen())) {
    if (signal.aborted) return false
    const now = parts.clock().getTime()
    if ((failed.get(webhook.id) ?? 0) > now) continue
    failed.delete(webhook.id)
    try {
      if (await parts.locks.alone('feed', webhook.id, () => feed(parts, webhook))) isBehind = true
    } catch (error) {
      if (!isOutage(error)) failed.set(webhook.id, now + again)
      parts.onError(new Error(`the webhook ${webhook.id} cannot be told: ${wordsOf(error)}`, { cause: error }))
    }
  }
  return isBehind
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
