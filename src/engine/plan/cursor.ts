import { createHmac, timingSafeEqual } from 'node:crypto'

import type { OrderKey } from './order.ts'
import { badInput, type At, type Planning } from './planning.ts'
import type { Bound } from './slots.ts'
import type { Argument } from './arguments.ts'

/*
 * A cursor is base64url(JSON [list, key values…]) + '.' + 22 characters of its HMAC-SHA256 (RFC 2104). `list` names the
 * field and the order, so that a cursor of another list is found out. PostgreSQL signs, so that an answer can pass through.
 */
const block = 64

/** What signs cursors: the key for reading, and its two pads as hexadecimal for writing in SQL. */
export interface Signing {
  readonly key: Buffer
  readonly inner: string
  readonly outer: string
}

/** Makes the signing key of cursors from the installation's secret. */
export function signingOf(secret: string): Signing {
  const key = createHmac('sha256', 'amity cursor').update(secret).digest()
  const pad = (byte: number): string =>
    Buffer.from(Array.from({ length: block }, (_, at) => (key[at] ?? 0) ^ byte)).toString('hex')
  return { key, inner: pad(0x36), outer: pad(0x5c) }
}

const urlSafe = (sql: string): string => `translate(encode(${sql}, 'base64'), E'+/=\\n', '-_')`

/** SQL that makes the signed cursor of a row from the JSON text of its key values. */
export function cursorSql(planning: Planning, payload: string): string {
  const inner = planning.slots.add('bytea', () => `\\x${planning.signing.inner}`, 'hmac-inner')
  const outer = planning.slots.add('bytea', () => `\\x${planning.signing.outer}`, 'hmac-outer')
  const encoded = urlSafe(`convert_to(${payload}, 'UTF8')`)
  return `(select z.p || '.' || left(${urlSafe(`sha256(${outer} || sha256(${inner} || convert_to(z.p, 'UTF8')))`)}, 22) from (select ${encoded} as p) z)`
}

/** The JSON text of a row's key values under the list's name. */
export function payloadSql(planning: Planning, list: (bound: Bound) => string, keys: readonly OrderKey[]): string {
  return `json_build_array(${[planning.slots.add('text', list), ...keys.map(key => `(${key.sql})::text`)].join(', ')})::text`
}

const signatureOf = ({ key }: Signing, payload: string): string =>
  createHmac('sha256', key).update(payload).digest('base64url').slice(0, 22)

/** A cursor of lists that no statement makes: the same form as `cursorSql`. */
export function sealCursor(signing: Signing, list: string, values: readonly string[]): string {
  const payload = Buffer.from(JSON.stringify([list, ...values])).toString('base64url')
  return `${payload}.${signatureOf(signing, payload)}`
}

/** The values in a cursor of that list; null for anything else. */
export function openCursor(signing: Signing, text: unknown, list: string, count: number): readonly string[] | null {
  if (typeof text !== 'string' || text.length > 8000) return null
  const [payload, mac, ...rest] = text.split('.')
  if (!payload || !mac || rest.length > 0) return null
  const [given, expected] = [Buffer.from(mac), Buffer.from(signatureOf(signing, payload))]
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const values: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
  if (!Array.isArray(values) || values[0] !== list || values.length !== count + 1) return null
  const texts = values.slice(1).filter(value => typeof value === 'string')
  return texts.length === count ? texts : null
}

/** Reads a cursor of that list; anything else is bad input, and says no more than that. */
function readCursor(planning: Planning, text: unknown, list: string, count: number, at: At): readonly string[] {
  const values = openCursor(planning.signing, text, list, count)
  if (values) return values
  throw badInput(
    'This is not a cursor of this list and order. Use a cursor that this same field gave for the same orderBy.',
    at,
  )
}

/** Reads the cursor of an execution once, however many of its values the statement takes. */
export function cursorReader(
  planning: Planning,
  cursor: Argument,
  list: (bound: Bound) => string,
  count: number,
  at: At,
): (bound: Bound) => readonly string[] {
  let last: { readonly bound: Bound; readonly values: readonly string[] } | undefined
  return bound => {
    if (last?.bound !== bound) last = { bound, values: readCursor(planning, cursor.get(bound), list(bound), count, at) }
    return last.values
  }
}

/** Two conditions that part a list at a cursor: the rows beyond it, and the others. */
export interface Parted {
  readonly beyond: string
  readonly upTo: string
}

/**
 * Parts a list behind (`after`) or before a cursor, in the order of the keys. One row comparison where directions agree,
 * so that an index serves it. Of several keys the first one bounds what is read, since the others may stand elsewhere.
 */
export function partedAt(
  planning: Planning,
  keys: readonly OrderKey[],
  cursor: Argument,
  list: (bound: Bound) => string,
  before: boolean,
  at: At,
): Parted {
  const read = cursorReader(planning, cursor, list, keys.length, at)
  const parts = keys.map(({ sql, sqlType, descending }, n) => ({
    sql,
    value: planning.slots.add(sqlType, bound => read(bound)[n]),
    further: descending === before ? '>' : '<',
  }))
  const [first, ...others] = parts
  if (!first) throw new Error('an order without keys')
  const bounded = (sign: string, condition: string): string =>
    others.length > 1 ? `${first.sql} ${sign}= ${first.value} and ${condition}` : condition
  const { further } = first
  const nearer = further === '>' ? '<' : '>'
  if (others.every(part => part.further === further)) {
    const row = `(${parts.map(part => part.sql).join(', ')})`
    const values = `(${parts.map(part => part.value).join(', ')})`
    return {
      beyond: bounded(further, `${row} ${further} ${values}`),
      upTo: bounded(nearer, `${row} ${nearer}= ${values}`),
    }
  }
  const chain = parts.reduceRight(
    (rest, part) => `(${part.sql} ${part.further} ${part.value} or (${part.sql} = ${part.value} and ${rest}))`,
    'false',
  )
  return { beyond: bounded(further, chain), upTo: bounded(nearer, `not ${chain}`) }
}
