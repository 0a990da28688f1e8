import { createHash } from 'node:crypto'

import type { Counters } from './rates.ts'

/** What somebody may try again and again until it works. */
export type AttemptKind = 'signIn' | 'secondFactor' | 'recovery' | 'invitation'

/** Whom an attempt counts against: each key that is given, also when another one is used up. */
export interface AttemptKeys {
  /** As it was typed; counted without regard to case and form. */
  readonly email?: string
  readonly userId?: string
  /** The address of the client, as the guard of the edge tells it. */
  readonly address?: string
}

/** Attempts in a window of so many seconds. */
interface Allowance {
  readonly perName: number
  readonly perAddress: number
  readonly seconds: number
}

/** A person mistypes a few times; an office behind one address has many persons. */
const allowances: Readonly<Record<AttemptKind, Allowance>> = {
  signIn: { perName: 10, perAddress: 100, seconds: 900 },
  secondFactor: { perName: 10, perAddress: 100, seconds: 900 },
  recovery: { perName: 5, perAddress: 30, seconds: 3_600 },
  invitation: { perName: 5, perAddress: 30, seconds: 3_600 },
}

/** Counts attempts and says when it is enough. */
export class Attempts {
  readonly #counters: Counters

  constructor(counters: Counters) {
    this.#counters = counters
  }

  /**
   * Counts attempts, before they are made: it never tells whether they would work, nor whether the name exists.
   *
   * @param count how many are made at once, such as aliased fields of one operation
   * @returns 0 when they may be made, else the seconds to wait
   */
  async attempt(kind: AttemptKind, { email, userId, address }: AttemptKeys, count = 1): Promise<number> {
    const { perName, perAddress, seconds } = allowances[kind]
    const keys: [string, number][] = []
    if (email !== undefined) keys.push([`email:${hashed(email)}`, perName])
    if (userId !== undefined) keys.push([`user:${userId}`, perName])
    if (address !== undefined) keys.push([`address:${address}`, perAddress])
    const waits = await Promise.all(
      keys.map(async ([key, most]) => {
        const { total, endsIn } = await this.#counters.add(`${kind}:${key}`, count, seconds)
        return total > most ? endsIn : 0
      }),
    )
    return Math.max(0, ...waits)
  }
}

/** Names of people do not stand in the counters; what one mailbox reads as the same counts as the same. */
const hashed = (email: string): string =>
  createHash('sha256').update(email.normalize('NFKC').trim().toLowerCase()).digest('base64url')
