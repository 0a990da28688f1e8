import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { afterAll, afterEach, describe, expect, it } from 'vitest'

import { createTestDatabase } from '../test/support/database.ts'
import { isRunning } from './store/embedded/processes.ts'

interface Run {
  readonly child: ChildProcess
  /** All that was printed so far. */
  output(): string
  /** Waits until something is printed, or the end. */
  says(text: RegExp): Promise<string>
  /** Waits for the end. @returns the exit code */
  ended(): Promise<number | null>
}

describe('the program', () => {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'amity-main-')))
  const runs: Run[] = []
  const start = (env: Record<string, string>): Run => {
    const script = join(import.meta.dirname, '../test/support/main-process.ts')
    const started = observed(
      spawn(process.execPath, ['--no-warnings', script], {
        env: { PATH: '/usr/bin:/bin', PORT: '0', ...env },
        stdio: 'pipe',
      }),
    )
    runs.push(started)
    return started
  }
  const fresh = (name: string): string => mkdtempSync(join(base, `${name}-`))
  afterEach(async () => {
    for (const started of runs.splice(0)) {
      started.child.kill('SIGTERM')
      await started.ended()
    }
  })
  afterAll(() => rmSync(base, { recursive: true, force: true, maxRetries: 5 }))

  it('fills a new database once, says where it serves and how long it took', async () => {
    const dir = fresh('twice')
    const first = start({ AMITY_DATA_DIR: dir })
    expect(await first.says(/ready after/)).toMatch(
      /^(migrated: .*\n)?filled\nweb +http:\/\/127\.0\.0\.1:\d+\/\nready after \d+\.\d s$/,
    )
    first.child.kill('SIGTERM')
    expect(await first.ended()).toBe(0)
    const second = start({ AMITY_DATA_DIR: dir })
    expect(await second.says(/ready after/)).not.toMatch(/filled|migrated/)
  })

  it('leaves a database without the demo when it is off, and names misspelt settings', async () => {
    const run = start({ AMITY_DATA_DIR: fresh('bare'), AMITY_DEMO: 'off', AMITY_DATADIR: 'x' })
    expect(await run.says(/ready after/)).not.toContain('filled')
    expect(run.output()).toContain('no such setting, likely misspelt: AMITY_DATADIR')
  })

  it('answers what it has begun before it ends, and stops PostgreSQL after that', async () => {
    const dir = fresh('drain')
    const run = start({ AMITY_DATA_DIR: dir })
    const url = await address(run)
    const postgres = Number(readFileSync(join(dir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
    const slow = fetch(`${url}slow`).then(response => response.text())
    await delay(300)
    run.child.kill('SIGTERM')
    expect(await slow).toBe('answered')
    expect(await run.ended()).toBe(0)
    expect(isRunning(postgres)).toBe(false)
  })

  it('takes an interrupt that comes twice at once for one, and a later second one for haste', async () => {
    const dir = fresh('haste')
    const run = start({ AMITY_DATA_DIR: dir })
    const url = await address(run)
    const postgres = Number(readFileSync(join(dir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
    const endless = fetch(`${url}endless`).catch(() => 'broken off')
    await delay(300)
    run.child.kill('SIGINT')
    await delay(50)
    run.child.kill('SIGINT')
    await delay(900)
    expect(run.child.exitCode).toBeNull()
    run.child.kill('SIGINT')
    expect(await run.ended()).toBe(1)
    expect(await endless).toBe('broken off')
    await expect.poll(() => isRunning(postgres)).toBe(false)
  })

  it('ends cleanly when it is told to in the midst of its start', async () => {
    const dir = fresh('early')
    for (const after of [150, 300, 450]) {
      const run = start({ AMITY_DATA_DIR: dir })
      await delay(after)
      run.child.kill('SIGTERM')
      await run.ended()
    }
    const run = start({ AMITY_DATA_DIR: dir })
    expect(await run.says(/ready after/)).toContain('http://')
  })

  it('ends with an error, and PostgreSQL with it, after an exception that nobody expected', async () => {
    const run = start({ AMITY_DATA_DIR: fresh('crash') })
    await fetch(`${await address(run)}crash`).catch(() => {})
    expect(await run.ended()).toBe(1)
    expect(run.output()).toContain('Error: unforeseen')
  })

  it('ends with an error when PostgreSQL is gone', async () => {
    const dir = fresh('lost')
    const run = start({ AMITY_DATA_DIR: dir })
    await address(run)
    process.kill(Number(readFileSync(join(dir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
    expect(await run.ended()).toBe(1)
    expect(run.output()).toContain('PostgreSQL has ended unexpectedly')
  })

  it('tells in one line that the port is taken, and leaves nothing running', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const taken = other.address()
    const port = typeof taken === 'object' ? String(taken?.port) : ''
    const dir = fresh('taken')
    const run = start({ AMITY_DATA_DIR: dir, PORT: port })
    expect(await run.ended()).toBe(1)
    expect(run.output()).toBe(
      `port ${port} on 127.0.0.1 is taken: stop the program that uses it, or set PORT to another one\n`,
    )
    expect(() => readFileSync(join(dir, 'postgres/postmaster.pid'))).toThrow('ENOENT')
    other.close()
  })

  it('tells every wrong setting before it starts anything', async () => {
    const run = start({ PORT: 'x', AMITY_DEMO: 'y', HOST: '1.2.3.4' })
    expect(await run.ended()).toBe(1)
    expect(run.output().trim().split('\n')).toHaveLength(2)
    const elsewhere = start({ HOST: '192.0.2.1', AMITY_DATA_DIR: fresh('host') })
    await elsewhere.ended()
    expect(elsewhere.output()).toBe(
      '192.0.2.1 is not an address of this machine: set HOST to one that is, such as 127.0.0.1\n',
    )
  })

  it('works on a given database, and leaves it running', async () => {
    const { ownerUrl, serverUrl, drop } = await createTestDatabase()
    const run = start({ DATABASE_URL: serverUrl, AMITY_OWNER_DATABASE_URL: ownerUrl })
    const response = await fetch(await address(run))
    expect(await response.text()).toBe('answered')
    run.child.kill('SIGTERM')
    expect(await run.ended()).toBe(0)
    await drop()
  })
})

async function address(run: Run): Promise<string> {
  return /http:\S+/.exec(await run.says(/ready after/))?.[0] ?? ''
}

function observed(child: ChildProcess): Run {
  let text = ''
  child.stdout?.on('data', chunk => (text += chunk))
  child.stderr?.on('data', chunk => (text += chunk))
  const exit = once(child, 'close')
  return {
    child,
    output: () => text,
    says: async wanted => {
      for (const end = Date.now() + 20_000; Date.now() < end && child.exitCode === null; await delay(20))
        if (wanted.test(text)) return text.trim()
      throw new Error(`it said: ${text}`)
    },
    ended: async () => {
      await exit
      return child.exitCode
    },
  }
}
