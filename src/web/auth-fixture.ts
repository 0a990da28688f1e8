import { afterAll, beforeAll, expect } from 'vitest'

import { Browser, newUser } from '../../test/support/accounts.ts'
import { openWeb, type TestEdge, type TestWeb } from '../../test/support/web.ts'
import type { User } from '../access/users.ts'
import type { AttemptKeys } from '../access/attempts.ts'

/** A server for the tests of `/auth` in one file, with the time and the counting of attempts in the test's hands. */
export class AuthServer {
  declare web: TestWeb
  /** Attempts that were counted. */
  readonly attempts: [kind: string, keys: AttemptKeys][] = []
  /** What counting answers. */
  wait: number | null = null
  #ahead = 0

  constructor(edge: TestEdge = {}) {
    beforeAll(async () => {
      const clock = () => new Date(Date.now() + this.#ahead)
      const attempt: TestEdge['attempt'] = async (kind, keys, count = 1) => {
        if (count > 0) this.attempts.push([kind, keys])
        return this.wait
      }
      this.web = await openWeb({ clock, edge: { attempt, ...edge } })
    })
    afterAll(() => this.web.close())
  }

  get pool() {
    return this.web.amity.pool
  }

  /** Lets so much time pass that nothing is believed any more. */
  pass(): void {
    this.#ahead += 2_000
  }

  browser(): Browser {
    return new Browser(this.web.url)
  }

  /** Signs in a new user. */
  async signedIn(): Promise<{ user: User; one: Browser }> {
    const user = await newUser(this.pool)
    const one = this.browser()
    expect((await one.signIn(user)).body).toEqual({ signedIn: true, secondFactor: false })
    return { user, one }
  }
}

/** What is answered to credentials that are not valid. */
export const unauthenticated = {
  errors: [
    {
      message: 'The credentials given are not valid.',
      extensions: { code: 'UNAUTHENTICATED', messageVi: 'Thông tin đăng nhập không hợp lệ.' },
    },
  ],
}
