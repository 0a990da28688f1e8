import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { makeDataDirectories, type DataDirectories } from '../../../test/support/data-directories.ts'
import { startProcess } from '../../../test/support/processes.ts'
import { connected } from './bootstrap.ts'
import { recordedPostmaster } from './postmaster.ts'
import { isRunning, processMark } from './processes.ts'

describe('the embedded PostgreSQL', () => {
  let directories: DataDirectories
  beforeAll(async () => {
    directories = await makeDataDirectories(ownerUrl => query(ownerUrl, 'create table kept (word text)'))
  })
  afterEach(() => directories.endAll())
  afterAll(() => directories.remove())

  it('makes three roles: one sets up, one owns the tables, one only uses them', async () => {
    const { opened } = await directories.open(directories.copied('roles'))
    const { ownerUrl, serverUrl } = opened!
    await query(
      ownerUrl,
      "create schema later; create table later.t (id serial primary key); create function later.f() returns int language sql as 'select 1'",
    )
    await query(serverUrl, 'insert into later.t default values; select later.f()')
    await expect(query(serverUrl, 'drop table kept')).rejects.toMatchObject({ code: '42501' })
    const roles = await query(ownerUrl, 'select rolname, rolsuper from pg_roles where rolcanlogin order by 1')
    expect(roles).toEqual([
      { rolname: 'amity_admin', rolsuper: true },
      { rolname: 'amity_owner', rolsuper: false },
      { rolname: 'amity_server', rolsuper: false },
    ])
    const extensions = await query(ownerUrl, "select extname from pg_extension where extname <> 'plpgsql' order by 1")
    expect(extensions.map(row => row.extname)).toEqual(['btree_gist', 'pg_trgm', 'unaccent'])
  })

  it('lets nobody in without the password, which only this user can read', async () => {
    const dir = directories.copied('password')
    const { opened } = await directories.open(dir)
    const wrong = new URL(opened!.serverUrl)
    wrong.password = 'x'
    await expect(query(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
    expect(statSync(join(dir, 'secrets.json')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(dir, 'postgres.log'), 'utf8')).not.toContain(new URL(opened!.serverUrl).password)
  })

  it('keeps its promise to the disk and cuts words at Vietnamese quotation marks', async () => {
    const { opened } = await directories.open(directories.copied('settings'))
    const settings = await query(
      opened!.serverUrl,
      "select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'TimeZone', 'listen_addresses') order by 1",
    )
    expect(Object.fromEntries(settings.map(row => [row.name, row.setting]))).toEqual({
      TimeZone: 'UTC',
      fsync: 'on',
      full_page_writes: 'on',
      listen_addresses: '127.0.0.1',
      synchronous_commit: 'on',
    })
    const words = await query(opened!.serverUrl, "select to_tsvector('simple', '“Hữu nghị”–Việt Nam')::text as words")
    expect(words[0]?.words).toBe("'hữu':1 'nam':4 'nghị':2 'việt':3")
  })

  it('stops with its owner, leaving neither process nor lock file, and starts again with the same secret', async () => {
    const dir = directories.copied('again')
    const first = await directories.open(dir)
    await query(first.opened!.serverUrl, "insert into kept values ('một')")
    expect(await first.end('SIGTERM')).toBe(0)
    expect(isRunning(first.opened!.pid)).toBe(false)
    expect(recordedPostmaster(join(dir, 'postgres'))).toBeNull()
    expect(readdirSync(dir).sort()).toEqual(['postgres', 'postgres.log', 'secrets.json'])
    const second = await directories.open(dir)
    expect(second.opened).toMatchObject({ attached: false, secret: first.opened!.secret })
    expect(await query(second.opened!.serverUrl, 'select word from kept')).toEqual([{ word: 'một' }])
  })

  it('takes over the PostgreSQL that a killed owner left running, within a second', async () => {
    const dir = directories.copied('orphan')
    const first = await directories.open(dir)
    await query(first.opened!.serverUrl, "insert into kept values ('hai')")
    await first.end('SIGKILL')
    expect(isRunning(first.opened!.pid)).toBe(true)
    const begun = performance.now()
    const second = await directories.open(dir)
    expect(performance.now() - begun).toBeLessThan(1_000)
    expect(second.opened).toMatchObject({ attached: true, pid: first.opened!.pid })
    expect(await query(second.opened!.serverUrl, 'select word from kept')).toEqual([{ word: 'hai' }])
    expect(await second.end('SIGTERM')).toBe(0)
    expect(isRunning(first.opened!.pid)).toBe(false)
  })

  it('loses nothing when owner and PostgreSQL are both killed', async () => {
    const dir = directories.copied('crash')
    const first = await directories.open(dir)
    await query(first.opened!.serverUrl, "insert into kept values ('ba')")
    await first.end('SIGKILL')
    process.kill(first.opened!.pid, 'SIGKILL')
    const second = await directories.open(dir)
    expect(second.failure).toBe('')
    expect(second.opened!.attached).toBe(false)
    expect(await query(second.opened!.serverUrl, 'select word from kept')).toEqual([{ word: 'ba' }])
  })

  it('is not shared with a living owner, whose data stay untouched', async () => {
    const dir = directories.copied('owned')
    const owner = await directories.open(dir)
    const second = await directories.open(dir)
    expect(second.failure).toBe(
      `data directory in use by process ${owner.child.pid} (${dir}): stop it or set AMITY_DATA_DIR to another one`,
    )
    expect(second.child.exitCode).toBe(1)
    expect(await query(owner.opened!.serverUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('has one owner of several that start at the same moment', async () => {
    const dir = directories.copied('race')
    const all = await Promise.all([1, 2, 3, 4].map(() => directories.open(dir)))
    const owners = all.filter(each => each.opened)
    expect(owners.length).toBeLessThanOrEqual(1)
    for (const each of all.filter(other => !other.opened))
      expect(each.failure).toMatch(/^data directory in use by process \d+/)
  })

  it('is not kept from starting by lock files of processes that are gone, though others bear their numbers', async () => {
    const dir = directories.copied('reused')
    writeFileSync(join(dir, `owner-${process.pid}.lock`), 'another boot:1')
    writeFileSync(join(dir, 'owner-4194303.lock'), processMark(process.pid)!)
    writeFileSync(join(dir, 'postgres/postmaster.pid'), `${process.pid}\n${dir}/postgres\n1\n1\n\n127.0.0.1\n`)
    const { failure, opened } = await directories.open(dir)
    expect(failure).toBe('')
    expect(opened!.pid).not.toBe(process.pid)
    expect(readdirSync(dir).filter(name => name.startsWith('owner-'))).toHaveLength(1)
  })

  it('begins anew where an initdb was interrupted, and removes only its own leavings', async () => {
    const dir = directories.fresh('interrupted')
    mkdirSync(join(dir, 'postgres.unfinished-abc/cluster'), { recursive: true })
    writeFileSync(join(dir, 'postgres.unfinished-abc/unfinished'), '')
    writeFileSync(join(dir, 'postgres.unfinished-abc/cluster/PG_VERSION'), '')
    mkdirSync(join(dir, 'postgres.unfinished-notes'))
    writeFileSync(join(dir, 'postgres.unfinished-notes/mine.txt'), 'keep me')
    const { failure } = await directories.open(dir)
    expect(failure).toBe('')
    expect(existsSync(join(dir, 'postgres.unfinished-abc'))).toBe(false)
    expect(existsSync(join(dir, 'postgres.unfinished-notes/mine.txt'))).toBe(true)
  })

  it('survives being killed at any moment of its first start', async () => {
    const dir = directories.fresh('killed')
    for (const after of [60, 100, 150, 220, 300, 380, 460]) {
      const { child, ready } = startProcess({ dataDir: dir })
      setTimeout(() => child.kill('SIGKILL'), after)
      await ready
      if (child.signalCode === null) await once(child, 'exit')
    }
    const { failure, opened } = await directories.open(dir)
    expect(failure).toBe('')
    await query(opened!.ownerUrl, 'create table t (id int)')
    await query(opened!.serverUrl, 'select from t')
    expect(readdirSync(dir).filter(name => name.startsWith('postgres.unfinished'))).toEqual([])
  })
})

function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  return connected(url, async client => (await client.query<Record<string, unknown>>(sql)).rows)
}
