import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { makeDataDirectories, readableForNobody, type DataDirectories } from '../../../test/support/data-directories.ts'
import { recordedPostmaster } from './postmaster.ts'

const asRoot = process.getuid?.() === 0
/** Whether this process may start others under a user without rights, who can read the program. */
const mayDegrade = asRoot && readableForNobody()

describe('the embedded PostgreSQL that cannot start as usual', () => {
  let directories: DataDirectories
  beforeAll(async () => {
    directories = await makeDataDirectories(ownerUrl => Promise.resolve(ownerUrl))
  })
  afterEach(() => directories.endAll())
  afterAll(() => directories.remove())

  it('refuses a cluster of another major version and leaves it as it is', async () => {
    const dir = directories.copied('older')
    writeFileSync(join(dir, 'postgres/PG_VERSION'), '15\n')
    const { failure, child } = await directories.open(dir)
    expect(failure).toMatch(/was made by PostgreSQL 15, this is PostgreSQL 18: set AMITY_DATA_DIR .* set DATABASE_URL$/)
    expect(child.exitCode).toBe(1)
    expect(readFileSync(join(dir, 'postgres/PG_VERSION'), 'utf8')).toBe('15\n')
  })

  it('refuses a directory that holds something else', async () => {
    const dir = directories.fresh('foreign')
    mkdirSync(join(dir, 'postgres'))
    writeFileSync(join(dir, 'postgres/thesis.txt'), 'years of work')
    const { failure } = await directories.open(dir)
    expect(failure).toMatch(/is not empty and not a PostgreSQL cluster: move it away/)
    expect(readdirSync(join(dir, 'postgres'))).toEqual(['thesis.txt'])
  })

  it.runIf(mayDegrade || !asRoot)('says what to do when the directory cannot be written', async () => {
    const dir = directories.fresh('locked')
    chmodSync(dir, 0o555)
    const user = asRoot ? { uid: 65_534, gid: 65_534 } : {}
    const { failure, child } = await directories.open(dir, user)
    expect(failure).toBe(
      `data directory ${dir} is not writable for this user: change its owner or set AMITY_DATA_DIR to another one`,
    )
    expect(child.exitCode).toBe(1)
    const below = await directories.open(join(dir, 'deeper/data'), user)
    expect(below.failure).toMatch(/is not writable for this user/)
  })

  it('says what to do when the passwords are lost or wrong', async () => {
    const dir = directories.copied('passwords')
    const file = join(dir, 'secrets.json')
    const text = readFileSync(file, 'utf8')
    for (const [content, expected] of [
      [null, /secrets\.json is missing, .*: restore it, or set AMITY_DATA_DIR/],
      ['{', /secrets\.json is damaged: restore it/],
      [
        text.replace(/"admin": "./, '"admin": "_'),
        /does not let us in \(password authentication failed.*\): restore secrets\.json/,
      ],
    ] as const) {
      rmSync(file, { force: true })
      if (content !== null) writeFileSync(file, content)
      const { failure } = await directories.open(dir)
      expect(failure).toMatch(expected)
    }
    expect(recordedPostmaster(join(dir, 'postgres'))).toBeNull()
  })

  it('says what to do when a file stands where the directory should be', async () => {
    const file = join(directories.fresh('file'), 'data')
    writeFileSync(file, '')
    expect((await directories.open(file)).failure).toMatch(/a file stands in its place: set AMITY_DATA_DIR/)
  })

  it('tells in one line why PostgreSQL would not start', async () => {
    const dir = directories.copied('damaged')
    rmSync(join(dir, 'postgres/global/pg_control'))
    const { failure } = await directories.open(dir)
    expect(failure).toMatch(/^PostgreSQL did not start \(.*could not find the database system\): see .*postgres\.log$/)
  })

  it.runIf(mayDegrade)('runs for root as a user without rights where namespaces are not to be had', async () => {
    const dir = directories.copied('nobody')
    const { failure, opened } = await directories.open(dir, { env: { PATH: '/nowhere' } })
    expect(failure).toBe('')
    expect(statSync(`/proc/${opened!.pid}`).uid).toBe(65_534)
    expect(statSync(join(dir, 'secrets.json')).uid).toBe(0)
  })

  it.runIf(mayDegrade)('runs for a user without a name, or says what to do', async () => {
    for (const [env, expected] of [
      [{}, /^$|needs a user with a name/],
      [{ env: { PATH: '/nowhere' } }, /needs a user with a name and 54321 has none/],
    ] as const) {
      const dir = directories.fresh('nameless')
      chownSync(dir, 54_321, 54_321)
      const { failure } = await directories.open(dir, { uid: 54_321, gid: 54_321, ...env })
      expect(failure).toMatch(expected)
    }
  })

  it.runIf(mayDegrade)('says what to do when root cannot run it in either way', async () => {
    const dir = directories.fresh('hidden')
    chmodSync(directories.base, 0o700)
    const { failure } = await directories.open(join(dir, 'data'), { env: { PATH: '/nowhere' } })
    expect(failure).toMatch(/start as a normal user.*or set DATABASE_URL/)
    chmodSync(directories.base, 0o755)
  })
})
