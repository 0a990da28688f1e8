import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Pool } from 'pg'
import { fillAmity } from './amity.ts'
import { canonicalDialect } from './contestant.ts'
import { rowsOf } from './data.ts'
import { quickSize } from './data/rows.ts'
import { median } from './measure/figures.ts'
import { serve } from './measure/serve.ts'
import { benchFile } from './paths.ts'
import { canonical } from './queries.ts'
import { keepResult } from './results.ts'
import { theOperator } from '../src/access/audit.ts'
import { PasswordHasher } from '../src/access/password.ts'
import { createUser } from '../src/access/users.ts'
import { openDatabase } from '../src/store/database.ts'

/** Queries and sign-ins a second, and how long one turn lasts. */
const [queriesPerSecond, signInsPerSecond, seconds] = [100, 20, 10]
const email = 'an@example.org'
const password = 'bốn chữ dễ nhớ lâu'

interface Turn {
  readonly withSignIns: boolean
  /** Milliseconds of each query. */
  readonly queries: readonly number[]
  /** Milliseconds of each sign-in that was answered with 200. */
  readonly signIns: readonly number[]
  /** Sign-ins that were turned away because too many were under way. */
  readonly turnedAway: number
}

/** Measures what people who sign in cost those who read: p99 of a query that a client holds already, in turns. */
export async function measureSignIn(rounds: number, tell: (line: string) => void): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'amity-sign-in-'))
  const database = await openDatabase({ databaseUrl: null, ownerDatabaseUrl: null, dataDir, poolConnections: 10 })
  const turns: Turn[] = []
  try {
    await fillAmity({ database, rows: rowsOf(quickSize) }, () => {})
    const pool = new Pool({ connectionString: database.serverUrl, max: 1 })
    const doing = { now: new Date(), by: theOperator }
    const hasher = new PasswordHasher()
    const made = await createUser(pool, hasher, { email, name: 'An', password }, doing)
    if (!made.ok) throw new Error(JSON.stringify(made.problems))
    const hashes: number[] = []
    for (let n = 0; n < 20; n += 1) hashes.push(await timed(() => hasher.hash(password)))
    await pool.end()
    const server = await serve({
      name: 'Amity',
      file: benchFile('sign-in/server'),
      args: ['--database', database.serverUrl],
      dialect: canonicalDialect,
    })
    try {
      await turn(server.url, true, 2)
      for (let round = 0; round < rounds; round += 1)
        for (const withSignIns of round % 2 === 0 ? [false, true] : [true, false])
          turns.push(await turn(server.url, withSignIns, seconds))
    } finally {
      await server.close()
    }
    const p99 = (withSignIns: boolean): number =>
      percentile(
        turns.filter(one => one.withSignIns === withSignIns).flatMap(one => one.queries),
        0.99,
      )
    const ratios = { quiet: p99(false), signingIn: p99(true), ratio: p99(true) / p99(false) }
    tell(`one hash: ${median(hashes).toFixed(1)} ms, the least ${Math.min(...hashes).toFixed(1)} ms`)
    tell(`p99 of a held query: ${ratios.quiet.toFixed(1)} ms, ${ratios.signingIn.toFixed(1)} ms while people sign in`)
    tell(
      `sign-ins a second: ${(turns.reduce((sum, one) => sum + one.signIns.length, 0) / (rounds * seconds)).toFixed(1)}`,
    )
    tell(
      keepResult('sign-in', new Date(), { rounds, seconds, queriesPerSecond, signInsPerSecond, hashes, ratios, turns }),
    )
  } finally {
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** Sends at a fixed rate, whether answers have come or not. */
async function atRate(perSecond: number, most: number, send: () => Promise<void>): Promise<void> {
  const [begun, sent]: [number, Promise<void>[]] = [performance.now(), []]
  for (let n = 0; n < perSecond * most; n += 1) {
    const ahead = begun + (n * 1_000) / perSecond - performance.now()
    if (ahead > 0) await wait(ahead)
    sent.push(send())
  }
  await Promise.all(sent)
}

async function turn(url: string, withSignIns: boolean, most: number): Promise<Turn> {
  const search = `graphql?query=${encodeURIComponent(canonical.Latest)}&variables=${encodeURIComponent('{"locale":"vi"}')}`
  const headers = { 'apollo-require-preflight': '1' }
  const first = await fetch(`${url}${search}`, { headers })
  await first.text()
  const etag = first.headers.get('etag') ?? ''
  const [queries, signIns]: [number[], number[]] = [[], []]
  let turnedAway = 0
  const query = async (): Promise<void> => {
    queries.push(
      await timed(async () => {
        const held = await fetch(`${url}${search}`, { headers: { ...headers, 'if-none-match': etag } })
        await held.arrayBuffer()
        if (held.status !== 304) throw new Error(`a held query was answered with ${held.status}`)
      }),
    )
  }
  const signIn = async (): Promise<void> => {
    const begun = performance.now()
    const answer = await fetch(`${url}auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    await answer.text()
    if (answer.status === 200) signIns.push(performance.now() - begun)
    else turnedAway += 1
  }
  await Promise.all([
    atRate(queriesPerSecond, most, query),
    ...(withSignIns ? [atRate(signInsPerSecond, most, signIn)] : []),
  ])
  return { withSignIns, queries, signIns, turnedAway }
}

const percentile = (list: readonly number[], part: number): number =>
  list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))] ?? 0
