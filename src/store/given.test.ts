import { createServer } from 'node:net'

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts'
import { openDatabase } from './database.ts'
import { connected } from './embedded/bootstrap.ts'
import { openGiven } from './given.ts'

describe('a given database', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await createTestDatabase()
  })
  afterAll(() => database.drop())
  const open = (databaseUrl: string, ownerDatabaseUrl: string | null = null) =>
    openDatabase({ databaseUrl, ownerDatabaseUrl, dataDir: '/nowhere', poolConnections: 10 })
  const changed = (change: (url: URL) => void): string => {
    const url = new URL(database.serverUrl)
    change(url)
    return url.href
  }

  it('is used under one role, or under two of which one owns the tables', async () => {
    const one = await open(database.ownerUrl)
    expect(one).toMatchObject({
      kind: 'given',
      serverUrl: database.ownerUrl,
      ownerUrl: database.ownerUrl,
      secret: null,
    })
    const two = await open(database.serverUrl, database.ownerUrl)
    expect(two).toMatchObject({ serverUrl: database.serverUrl, ownerUrl: database.ownerUrl })
    await two.stop()
    await connected(database.serverUrl, client => client.query('select 1'))
  })

  it('lets the server use what another owner makes later', async () => {
    const url = new URL(inject('postgres').adminUrl)
    url.pathname = new URL(database.serverUrl).pathname
    await open(database.serverUrl, url.href)
    await connected(url.href, client => client.query('create table made_later (id int)'))
    await connected(database.serverUrl, client => client.query('insert into made_later values (1)'))
  })

  it('is refused in one line that says what to do and repeats no password', async () => {
    const password = new URL(database.serverUrl).password
    const cases: [string, RegExp][] = [
      [
        changed(url => (url.password = 'wrong-secret')),
        /refuses user amity_server: put right the user and password in DATABASE_URL/,
      ],
      [changed(url => (url.pathname = '/none')), /has no database none: create it or put right DATABASE_URL/],
      [
        changed(url => (url.port = '1')),
        /127\.0\.0\.1:1 is out of reach .*ECONNREFUSED.*: start it or put right DATABASE_URL/,
      ],
      [changed(url => (url.hostname = 'db.invalid')), /db\.invalid:\d+ is out of reach/],
    ]
    for (const [url, expected] of cases) {
      const message = await open(url).then(
        () => 'opened',
        (error: Error) => `${error.name}: ${error.message}`,
      )
      expect(message).toMatch(expected)
      expect(message).toMatch(/^StartupError: [^\n]*$/)
      expect(message).not.toContain(password)
      expect(message).not.toContain('wrong-secret')
    }
    await expect(
      open(
        database.serverUrl,
        changed(url => (url.password = 'x')),
      ),
    ).rejects.toThrow(/in AMITY_OWNER_DATABASE_URL$/)
  })

  it('is refused when it does not answer at all', async () => {
    const silent = createServer(socket => socket.on('error', () => {})).listen(0, '127.0.0.1')
    await new Promise(done => silent.once('listening', done))
    const address = silent.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    await expect(open(changed(url => (url.port = port)))).rejects.toThrow(/is out of reach \(.*timeout.*\)/)
    silent.close()
  })

  it('is refused when its PostgreSQL is older than what is needed', async () => {
    const message =
      /^the database of DATABASE_URL is PostgreSQL 18\.\d.*: give one of PostgreSQL 19 or newer, or leave DATABASE_URL out/
    await expect(openGiven(database.serverUrl, null, 19)).rejects.toThrow(message)
    await openGiven(database.serverUrl, null, 18)
  })

  it('is refused when it does not hold Unicode', async () => {
    const { adminUrl } = inject('postgres')
    await connected(adminUrl, client =>
      client.query("create database latin encoding 'LATIN1' locale_provider libc locale 'C' template template0"),
    )
    const url = new URL(adminUrl)
    url.pathname = '/latin'
    await expect(open(url.href)).rejects.toThrow('stores text as LATIN1: make one with encoding UTF8')
    await connected(adminUrl, client => client.query('drop database latin'))
  })
})
