import { availableParallelism } from 'node:os'

import { hash, verify } from '@node-rs/argon2'

/** How long a password is, in characters. */
export const passwordLength = { least: 12, most: 256 } as const

/**
 * A password as it is hashed: composed (NFC) and with plain blanks (RFC 8265, OpaqueString), so that every keyboard of
 * Vietnamese types the same one. Nothing else of it is changed.
 * @returns null when it is too short, too long or no text
 */
export function readPassword(text: string): string | null {
  // Composing changes the length little; what is far too long is not composed at all.
  if (text.length > 8 * passwordLength.most || !text.isWellFormed()) return null
  const password = text.replace(/\p{Zs}/gu, ' ').normalize('NFC')
  const { length } = [...password]
  return length < passwordLength.least || length > passwordLength.most ? null : password
}

/** argon2id with 64 MB and five passes: above what OWASP asks for; 61 ms at the least on a core of 2026. */
const cost = { memoryCost: 65_536, timeCost: 5, parallelism: 1 } as const

/** More passwords at once than the server can hash. */
export class TooManyPasswords extends Error {}

/** Hashes passwords on few threads, so that a crowd at the door leaves memory, and one of libuv's four threads, to others. */
export class PasswordHasher {
  readonly #waiting: (() => void)[] = []
  #running = 0

  /**
   * @param atOnce how many are hashed at the same time; one for each core but one, at most three, when not given
   * @param queue how many may wait
   */
  constructor(
    readonly atOnce: number = Math.max(1, Math.min(3, availableParallelism() - 1)),
    readonly queue: number = 100,
  ) {}

  /**
   * The hash to store, with its salt and costs (`$argon2id$…`).
   * @throws TooManyPasswords when too many wait
   */
  hash(password: string): Promise<string> {
    return this.#inTurn(() => hash(password, cost))
  }

  /**
   * Whether a password is the one behind a hash. It costs as much as hashing, whatever comes of it.
   * @throws TooManyPasswords when too many wait
   */
  verify(stored: string, password: string): Promise<boolean> {
    return this.#inTurn(() => verify(stored, password))
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.atOnce) {
      if (this.#waiting.length >= this.queue) throw new TooManyPasswords('too many passwords are being hashed')
      // Whoever finishes hands its place on.
      await new Promise<void>(resume => this.#waiting.push(resume))
    } else this.#running += 1
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running -= 1
    }
  }
}
