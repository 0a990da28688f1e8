import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { drawn } from '../../../../test/support/drawn.ts'
import type { ToMake } from './make.ts'
import { openMaker } from './maker.ts'

let folder: string
let at = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amity-maker-'))
  await writeFile(join(folder, 'picture'), await drawn(400, 300))
  // Whoever reads it waits for ever.
  execFileSync('mkfifo', [join(folder, 'endless')])
})
afterAll(() => rm(folder, { recursive: true }))

const size = { width: 80, height: 60 }
const wanted = (from: string): ToMake => ({
  from: join(folder, from),
  to: join(folder, `made-${(at += 1)}`),
  size,
  cut: { scaled: size, left: 0, top: 0 },
  format: 'webp',
  mostPixels: 1_000_000,
})
const limits = { longest: 20_000, idle: 10_000, largest: 1_000_000_000 }
const made = { mimeType: 'image/webp' }
/** The processes that make pictures for this one. */
const makers = (): number[] =>
  readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8')
    .split(' ')
    .filter(pid => pid !== '' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('maker-process'))
    .map(Number)

describe.runIf(process.platform === 'linux')('pictures are made in processes of their own', () => {
  test('one after the other in one, which knows nothing of this one and ends when it is idle', async () => {
    const maker = openMaker({ ...limits, idle: 300 })
    expect(await maker.make(wanted('picture'))).toEqual(made)
    const [pid = 0, ...others] = makers()
    expect(others).toEqual([])
    expect(readFileSync(`/proc/${pid}/environ`, 'utf8').replace(/NODE_CHANNEL_\w+=\w+\0/g, '')).toBe(
      'MALLOC_ARENA_MAX=2\0',
    )
    expect(await maker.make(wanted('nothing'))).toBe('damaged')
    expect(await maker.make(wanted('picture'))).toEqual(made)
    expect(makers()).toEqual([pid])
    await expect.poll(makers).toEqual([])
    expect(await maker.make(wanted('picture'))).toEqual(made)
    maker.close()
    await expect.poll(makers).toEqual([])
  })

  test('one that has become too large is followed by another', async () => {
    const maker = openMaker({ ...limits, largest: 1 })
    for (let times = 0; times < 2; times += 1) {
      expect(await maker.make(wanted('picture'))).toEqual(made)
      await expect.poll(makers).toEqual([])
    }
    maker.close()
  })

  test('a picture that takes too long is given up, and the next is made', async () => {
    const maker = openMaker({ ...limits, longest: 1_500 })
    expect(await maker.make(wanted('endless'))).toBe('late')
    expect(await maker.make(wanted('picture'))).toEqual(made)
    maker.close()
  })

  test('one that breaks its process is damaged, and no other is', async () => {
    const maker = openMaker(limits)
    const breaking = maker.make(wanted('endless'))
    await expect.poll(makers).toHaveLength(1)
    const [pid = 0] = makers()
    const beside = maker.make(wanted('picture'))
    process.kill(pid, 'SIGSEGV')
    expect(await Promise.all([breaking, beside])).toEqual(['damaged', made])
    const ended = maker.make(wanted('endless'))
    maker.close()
    expect(await ended).toBe('late')
    await expect.poll(makers).toEqual([])
    expect(existsSync(join(folder, 'picture'))).toBe(true)
  })
})
