import { createHash } from 'node:crypto'

import type { Counters } from './rates.ts'
import { countedAddress } from '../kernel/address.ts'

/** What somebody may try again and again until it works: a password, a second factor, a letter to be sent, a link. */
export type AttemptKind = 'sign-in' | 'second-factor' | 'recovery' | 'link'

/** By whom and against whom; each that is given is counted, also when another one is used up. */
export interface AttemptKeys {
  /** Address of the client. */
  readonly address: string
  /** The e-mail address, whether anybody has it or not; counted without regard to case and form. */
  readonly email?: string | undefined
  readonly userId?: string | undefined
}

/**
 * Counts an attempt before it is made; it never tells whether it would work, nor whether the name exists.
 * Answers null when it may be made, else after how many seconds to come back.
 *
 * @param count how many are made at once, such as aliased fields of one operation; 1 when not given, -1 gives one back
 */
export type Attempt = (kind: AttemptKind, keys: AttemptKeys, count?: number) => Promise<number | null>

/** Attempts in a window of so many seconds. */
interface Allowance {
  readonly perName: number
  readonly perAddress: number
  readonly seconds: number
}

/** A person mistypes a few times; an office behind one address has many persons. */
const allowances: Readonly<Record<AttemptKind, Allowance>> = {
  'sign-in': { perName: 10, perAddress: 100, seconds: 900 },
  'second-factor': { perName: 10, perAddress: 100, seconds: 900 },
  recovery: { perName: 5, perAddress: 30, seconds: 3_600 },
  link: { perName: 10, perAddress: 100, seconds: 900 },
}

/** Counts attempts in counters, which may be those of all nodes. */
export function attemptsIn(counters: Counters): Attempt {
  return async (kind, { address, email, userId }, count = 1) => {
    const { perName, perAddress, seconds } = allowances[kind]
    const keys: [string, number][] = [[`address:${countedAddress(address)}`, perAddress]]
    if (email !== undefined) keys.push([`email:${hashed(email)}`, perName])
    if (userId !== undefined) keys.push([`user:${userId}`, perName])
    const waits = await Promise.all(
      keys.map(async ([key, most]) => {
        const { total, endsIn } = await counters.add(`${kind}:${key}`, count, seconds)
        return total > most ? endsIn : 0
      }),
    )
    const wait = Math.max(...waits)
    return wait > 0 ? wait : null
  }
}

/** Names of people do not stand in the counters; what one mailbox reads as the same counts as the same. */
const hashed = (email: string): string =>
  createHash('sha256').update(email.normalize('NFKC').trim().toLowerCase()).digest('base64url')
