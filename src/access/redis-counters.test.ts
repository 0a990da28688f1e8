import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { redisCounters } from './redis-counters.ts'

const program = ['valkey-server', 'redis-server'].find(name => spawnSync(name, ['--version']).status === 0)
if (program === undefined)
  console.warn('neither valkey-server nor redis-server is here: shared counters are not tested')

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise(done => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}

describe.skipIf(program === undefined)('counters in Redis or Valkey', () => {
  let redis: ChildProcess
  let port: number
  const start = (): void => {
    redis = spawn(program!, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], {
      stdio: 'ignore',
    })
  }
  const failures: Error[] = []
  const open = () => redisCounters(`redis://127.0.0.1:${port}`, error => failures.push(error))
  /** Counts on a key of its own until Redis answers: a count of this process alone would begin anew in the other one. */
  const ready = async (one: ReturnType<typeof open>, other: ReturnType<typeof open>): Promise<void> => {
    for (let n = 0; n < 200; n += 1) {
      const key = `ready:${n}`
      await one.add(key, 1, 60)
      if ((await other.add(key, 1, 60)).total === 2) return
      await wait(50)
    }
    throw new Error('Redis did not answer')
  }
  beforeAll(async () => {
    port = await freePort()
    start()
  })
  afterAll(async () => {
    if (redis.exitCode === null && redis.kill('SIGKILL')) await once(redis, 'exit')
  })

  test('are shared by all nodes', async () => {
    const [one, other] = [open(), open()]
    await ready(one, other)
    const name = `key ${Math.random()}`
    expect(await one.add(name, 40, 60)).toMatchObject({ total: 40 })
    const { total, endsIn } = await other.add(name, 2, 60)
    expect(total).toBe(42)
    expect(endsIn).toBeGreaterThan(50)
    expect(endsIn).toBeLessThanOrEqual(60)
    await Promise.all([one.close(), other.close()])
  })

  test('begin anew when their window is over', async () => {
    const [one, other] = [open(), open()]
    await ready(one, other)
    expect((await one.add('short', 5, 1)).total).toBe(5)
    await wait(1_200)
    expect((await one.add('short', 1, 1)).total).toBe(1)
    await Promise.all([one.close(), other.close()])
  })

  test('each node counts for itself while it cannot be reached, and together again afterwards', async () => {
    const [one, other] = [open(), open()]
    await ready(one, other)
    redis.kill('SIGKILL')
    await once(redis, 'exit')
    await one.add('lonely', 1, 60)
    expect((await one.add('lonely', 1, 60)).total).toBe(2)
    expect((await other.add('lonely', 1, 60)).total).toBe(1)
    while (failures.length === 0) await wait(20)
    start()
    await ready(one, other)
    await Promise.all([one.close(), other.close()])
  })
})
