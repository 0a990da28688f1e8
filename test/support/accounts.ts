import { createHmac } from 'node:crypto'

import type { Pool } from 'pg'

import { theOperator } from '../../src/access/audit.ts'
import { PasswordHasher } from '../../src/access/password.ts'
import { createUser, type NewUser, type User } from '../../src/access/users.ts'

export const goodPassword = 'đò dọc sông Hương'
const hasher = new PasswordHasher()

/** Makes a user with a password; a name and an address when none are given. */
export async function newUser(pool: Pool, user: Partial<NewUser> = {}): Promise<User> {
  const made = await createUser(
    pool,
    hasher,
    { email: `user${count++}@example.org`, name: 'Nguyễn Thị An', password: goodPassword, ...user },
    { now: new Date(), by: theOperator },
  )
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  return made.value
}
let count = 0

/** What `/auth` answered. */
export interface AuthReply {
  readonly status: number
  readonly body: any
  readonly headers: Headers
  readonly code: string | undefined
}

/** A browser: it keeps cookies and sends them. */
export class Browser {
  readonly cookies = new Map<string, string>()
  /** `Set-Cookie` headers as they came. */
  readonly received: string[] = []

  constructor(readonly url: string) {}

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async send(path: string, init: RequestInit = {}): Promise<AuthReply> {
    const cookie = this.cookie
    const response = await fetch(`${this.url}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { ...(cookie === '' ? {} : { cookie }), ...Object.fromEntries(new Headers(init.headers)) },
    })
    for (const set of response.headers.getSetCookie()) {
      this.received.push(set)
      const [pair = '', ...attributes] = set.split(';')
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      if (value === '' || attributes.some(one => /max-age=0$/i.test(one))) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    const text = await response.text()
    const body = response.headers.get('content-type')?.includes('json') && text !== '' ? JSON.parse(text) : text
    return { status: response.status, body, headers: response.headers, code: body?.errors?.[0]?.extensions.code }
  }

  post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<AuthReply> {
    return this.send(`/auth/${path}`, {
      method: 'POST',
      ...(body === undefined
        ? { headers }
        : { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }),
    })
  }

  get(path: string): Promise<AuthReply> {
    return this.send(`/auth/${path}`)
  }

  signIn({ email }: { readonly email: string }, password = goodPassword): Promise<AuthReply> {
    return this.post('sign-in', { email, password })
  }

  /** Who the graph says asks. */
  async viewer(): Promise<AuthReply> {
    return this.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { kind } }' }),
    })
  }
}

/** The code that an authenticator shows for an `otpauth:` address, some steps of 30 s from now. */
export function codeOf(totpUri: string, steps = 0, now = Date.now()): string {
  const base32 = new URL(totpUri).searchParams.get('secret') ?? ''
  const bits = [...base32].map(letter =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const bytes =
    bits
      .join('')
      .match(/.{8}/g)
      ?.map(byte => parseInt(byte, 2)) ?? []
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000) + steps))
  const mac = createHmac('sha1', Buffer.from(bytes)).update(counter).digest()
  const at = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(at) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}

/** Kinds of the audit, oldest first, with what the test looks at. */
export async function auditOf(
  pool: Pool,
): Promise<{ kind: string; actor: string | null; subject: string | null; details: any }[]> {
  const { rows } = await pool.query(
    'select kind, actor_kind, actor_id as actor, subject, details::text as details from audit_entries order by at, id',
  )
  return rows.map(row => ({ ...row, details: JSON.parse(row.details) }))
}
