import type { GraphQLError } from 'graphql'

import { isOutage } from '../../store/outage.ts'
import { isPassing } from '../../graph/unavailable.ts'
import type { Clock } from '../../kernel/clock.ts'
import type { Send, Sent } from '../../outbound/send.ts'
import type { DueDelivery } from './due.ts'
import type { Payloads } from './payload.ts'
import { wishOf } from './schedule.ts'
import { secretOf, signedHeaders } from './signing.ts'
import type { Webhook } from './stored.ts'

/** What an attempt needs. */
export interface AttemptParts {
  readonly payloads: Payloads
  readonly send: Send
  /** Key of the installation. */
  readonly secret: string
  readonly clock: Clock
  /** Milliseconds in which a receiver must answer. */
  readonly timeout: number
}

/** What came of an attempt. */
export interface Attempted {
  readonly outcome: 'delivered' | 'failed' | 'gone'
  readonly at: Date
  readonly durationMs: number
  /** Of HTTP; null where nobody answered. */
  readonly status: number | null
  /** Why it failed, in a few words. */
  readonly failure: string | null
  /** How the answer began. */
  readonly answer: string | null
  /** Milliseconds for which the receiver wishes to be left alone. */
  readonly wish: number | null
  /** Whether the receiver said nothing at all. */
  readonly isSilent: boolean
}

/** Bytes of an answer that are read, and characters of it that are kept. */
const [readBytes, keptCharacters] = [4_096, 500]

/**
 * Sends a delivery once.
 * @returns null when it was broken off
 * @throws when the database is away: then nothing was sent
 */
export async function attempt(
  { payloads, send, secret, clock, timeout }: AttemptParts,
  webhook: Webhook,
  delivery: DueDelivery,
  signal: AbortSignal,
): Promise<Attempted | null> {
  const at = clock()
  const took = (): number => Math.max(0, clock().getTime() - at.getTime())
  const nothing = { at, status: null, answer: null, wish: null }
  let payload: string
  try {
    payload = await payloads.of(webhook, delivery)
  } catch (error) {
    if (isAway(error)) throw error
    const failure = `The message could not be made: ${error instanceof Error ? error.message : String(error)}`
    return { ...nothing, outcome: 'failed', durationMs: took(), failure, isSilent: false }
  }
  const salts = [webhook.salt, ...(webhook.formerSalt === null ? [] : [webhook.formerSalt])]
  const secrets = salts.map(salt => secretOf(secret, webhook.id, salt))
  let sent: Sent
  try {
    sent = await send({
      url: webhook.url,
      method: 'POST',
      headers: {
        ...signedHeaders(secrets, { id: delivery.id, at, payload }),
        'content-type': 'application/json',
        'user-agent': 'Amity',
      },
      body: payload,
      timeout,
      most: readBytes,
      signal,
    })
  } catch (error) {
    if (signal.aborted) return null
    throw error
  }
  const durationMs = took()
  if (!sent.ok) return { ...nothing, outcome: 'failed', durationMs, failure: wordsOf(sent), isSilent: true }
  const { status, headers, body } = sent
  const isBusy = status === 429 || status === 503
  return {
    outcome: status >= 200 && status < 300 ? 'delivered' : status === 410 ? 'gone' : 'failed',
    at,
    durationMs,
    status,
    failure: failureOf(status),
    // PostgreSQL keeps no U+0000.
    answer: body.toString('utf8').replaceAll('\0', '').slice(0, keptCharacters),
    wish: isBusy ? wishOf(headers['retry-after'], clock()) : null,
    isSilent: false,
  }
}

function failureOf(status: number): string | null {
  if (status >= 200 && status < 300) return null
  if (status >= 300 && status < 400) return 'Redirects are not followed: give the address to which it leads.'
  if (status === 410) return 'The receiver is gone: the webhook was switched off.'
  return `The receiver answered ${status}.`
}

function wordsOf(sent: Exclude<Sent, { readonly ok: true }>): string {
  switch (sent.reason) {
    case 'refused':
      return sent.fault === 'private'
        ? 'The name leads to an address that is not public.'
        : `The address may not be asked: ${sent.fault}.`
    case 'unknown':
      return 'The name is not known.'
    case 'timeout':
      return 'There was no answer in time.'
    case 'unreachable':
      return `There was no answer: ${sent.message}.`.slice(0, keptCharacters)
  }
}

/** Whether nothing can be read just now, whatever is asked. */
const isAway = (error: unknown): boolean => isOutage(error) || (isGraphQLError(error) && isPassing(error))
const isGraphQLError = (error: unknown): error is GraphQLError =>
  error instanceof Error && error.name === 'GraphQLError'
