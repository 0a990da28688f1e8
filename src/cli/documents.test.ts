import { createHash, randomBytes } from 'node:crypto'

import type { Pool } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts'
import { runOn } from '../access/grants.ts'
import { createToken } from '../access/tokens.ts'
import { DocumentLookup } from '../access/trusted-documents.ts'
import { DocumentJudge } from '../engine/read/judge-document.ts'
import { openPool } from '../store/pool.ts'
import { checkCommand, checkManifest, listCommand, registerCommand, removeCommand } from './documents.ts'
import { judgingModel } from './schema.ts'

let database: TestDatabase
let pool: Pool
let judge: DocumentJudge
let token: string
beforeAll(async () => {
  database = await createTestDatabase()
  pool = openPool(database.serverUrl, { connections: 1 })
  judge = new DocumentJudge(judgingModel(pool))
  token = (await createToken(runOn(pool), { name: 'portal', now: new Date(), random: randomBytes })).id
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})
beforeEach(async () => {
  await pool.query('delete from trusted_documents')
  out.length = 0
  err.length = 0
})

const out: string[] = []
const err: string[] = []
const context = () => ({
  pool,
  now: new Date(),
  print: (line: string) => void out.push(line),
  complain: (line: string) => void err.push(line),
})
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const manifestOf = (...documents: string[]): string =>
  JSON.stringify(Object.fromEntries(documents.map(document => [sha256(document), document])))
const titles = 'query Titles($first: Int!) { articles(first: $first) { nodes { title } } }'
const register = (manifest: string, options = {}) => registerCommand(manifest, options, judge, context())
const stored = async () => (await pool.query('select id, audience, name from trusted_documents order by name, id')).rows

describe('amity documents register', () => {
  it('takes a manifest of the generator, and tells what its documents cost at most', async () => {
    expect(await register(manifestOf(titles))).toBe(0)
    expect(await stored()).toEqual([{ id: `sha256:${sha256(titles)}`, audience: 'everyone', name: 'Titles' }])
    expect(out).toEqual([`${sha256(titles)} Titles, up to 101 points`])
    const lookup = new DocumentLookup(pool)
    expect(await lookup.find(sha256(titles), null)).toBe(titles)
    expect(await lookup.find(`sha256:${sha256(titles)}`, token)).toBe(titles)
    expect(await lookup.has(titles, null)).toBe(true)
    expect(await lookup.has(`${titles} `, null)).toBe(false)
  })

  it('takes SHA-1 and names of the client too, and the same again', async () => {
    const sha1 = createHash('sha1').update(titles).digest('hex')
    expect(await register(JSON.stringify({ [sha1]: titles, 'titles-2': titles }))).toBe(0)
    expect(await register(JSON.stringify({ [sha1]: titles, 'titles-2': '{ tags { totalCount } }' }))).toBe(0)
    const lookup = new DocumentLookup(pool)
    expect(await lookup.find(sha1, null)).toBe(titles)
    expect(await lookup.find('titles-2', null)).toBe('{ tags { totalCount } }')
  })

  it('keeps documents of a token for the token', async () => {
    expect(await register(manifestOf(titles), { token })).toBe(0)
    const lookup = new DocumentLookup(pool)
    expect(await lookup.find(sha256(titles), token)).toBe(titles)
    expect(await lookup.find(sha256(titles), null)).toBeNull()
    expect(await lookup.has(titles, null)).toBe(false)
    for (const unknown of ['x', '01900000-0000-7000-8000-000000000001', "' or 1=1 --"])
      expect(await register(manifestOf(titles), { token: unknown })).toBe(2)
  })

  it('refuses all when one cannot run, and says of each why', async () => {
    const inner = (levels: number): string =>
      levels === 0 ? 'id' : `federation { articles(first: $n) { nodes { ${inner(levels - 1)} } } }`
    const dear = `query Dear($n: Int) { articles(first: $n) { nodes { ${inner(2)} } } }`
    const broken = 'query Broken { articles { nodes { subtitle } } }'
    const deep = `query Deep { articles { nodes { ${'related { nodes { '.repeat(12)} id ${'} }'.repeat(12)} } } }`
    const manifest = {
      ...JSON.parse(manifestOf(titles, dear, broken, deep, 'query {')),
      ['f'.repeat(64)]: titles,
      'a b': titles,
    }
    expect(await register(JSON.stringify(manifest))).toBe(1)
    expect(await stored()).toEqual([])
    const said = err.join('\n')
    expect(said).toMatch(/^Dear .*1010101 points.*smaller pages/m)
    expect(said).toMatch(/subtitle/)
    expect(said).toMatch(/deeper than 20 fields/)
    expect(said).toMatch(/Syntax Error/)
    expect(said).toMatch(/the id is not the SHA-256 of the document/)
    expect(said).toMatch(/neither a hash nor a name/)
    expect(said).toMatch(/nothing was registered: 6 of 7/)
  })

  it.each(['', '{', '[]', 'null', '{}', '{"a":1}', '"x"'])('refuses %j, which is no manifest', async text => {
    expect(await register(text)).toBe(2)
    expect(err.join()).toContain('no manifest')
  })
})

describe('amity documents list and remove', () => {
  it('show and take away what is registered, each for its audience', async () => {
    await register(manifestOf(titles))
    await register(manifestOf(titles), { token })
    out.length = 0
    await listCommand({}, context())
    expect(out).toHaveLength(2)
    out.length = 0
    await listCommand({ token }, context())
    expect(out).toEqual([`sha256:${sha256(titles)} ${token} Titles`])
    expect(await removeCommand([sha256(titles)], {}, context())).toBe(0)
    expect(await removeCommand([sha256(titles)], {}, context())).toBe(1)
    expect(await stored()).toMatchObject([{ audience: token }])
  })
})

describe('amity documents check', () => {
  it('names the documents that the schema would break', async () => {
    await register(manifestOf(titles))
    expect(await checkCommand(judgingModel(pool), context())).toBe(0)
    // As a later schema would find it: registered when there was such a field.
    await pool.query(
      `insert into trusted_documents (id, audience, sha256, name, document, created_at)
       values ('old', 'everyone', $1, 'Subtitles', 'query Subtitles { articles { nodes { subtitle } } }', now())`,
      [sha256('x')],
    )
    expect(await checkCommand(judgingModel(pool), context())).toBe(1)
    expect(err).toEqual([expect.stringMatching(/^Subtitles \(old\): Cannot query field "subtitle"/)])
    expect(out.at(-1)).toBe('1 of 2 documents run')
  })

  it('reads a file without a database', () => {
    expect(checkManifest(manifestOf(titles), judge, context())).toBe(0)
    expect(checkManifest(manifestOf('{ nothing }'), judge, context())).toBe(1)
  })
})
