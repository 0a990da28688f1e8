import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { revoke, runOn } from '../../src/access/grants.ts'
import { recordId } from '../access/houses.ts'
import { commandsAt } from '../graph/inputs.ts'
import { isLong, Random, times } from '../reads/random.ts'
import { breaks, calm, type Broken, type Step } from './chaos.ts'
import { firstCrowd, lastByline, lateCrowd, leavingMember, leftMember, type Member } from './crowd.ts'
import { judge } from './judging.ts'
import { logByHand } from './log-by-hand.ts'
import { openPlace, type Place } from './place.ts'
import { rawHand } from './raw-writes.ts'
import { makeWorld, type World } from './world.ts'
import { hand, writing, type Written } from './writers.ts'

const seed = Number(process.env['AMITY_TEST_SEED'] ?? 11)
/** Eight who write: over HTTP, and by plain SQL. */
const hands = { http: 6, raw: 2 }
/** What breaks before the right is lost, and afterwards. */
const broken: readonly (readonly Step[])[] = isLong
  ? [0, 1].map(() => Array.from({ length: 3 }, (): Step[] => ['kill', 'immediate', 'kill', 'drain', 'fast']).flat())
  : [['kill', 'immediate'], ['drain']]

let place: Place
let world: World
beforeAll(async () => {
  place = await openPlace()
  world = await makeWorld(place.pool, place.nodes[0]!, hands.raw)
}, 120_000)
afterAll(async () => place?.close(), 60_000)

test(
  `whoever follows is told what the log says, once and in order, whatever breaks in between (seed ${seed})`,
  { timeout: isLong ? 1_800_000 : 300_000 },
  async () => {
    const random = new Random(seed)
    const { nodes, pool } = place
    const crowd = { random, nodes, world }
    const members = firstCrowd(crowd)
    const leaving = leavingMember(crowd)
    const written: Written = {
      answered: new Set(),
      counts: { commands: 0, refused: 0, rolledBack: 0, committed: 0, lost: 0 },
    }
    let isOver = false
    const drawn = (): Random => new Random(random.whole(0, 1e9))
    const writers = Promise.all(
      [
        ...Array.from({ length: hands.http }, () => hand(drawn(), nodes, world, written)),
        ...world.articles.map(own => rawHand(drawn(), pool, world, written, own)),
      ].map(run => writing(written, () => isOver, run)),
    )

    const happened: Broken = new Map()
    const [first = [], second = []] = broken
    const disturbed = async (): Promise<void> => {
      for (const step of first) await breaks(random, place, happened, step)
      members.push(...lateCrowd(crowd))
      await losesRight(leaving)
      members.push(leaving, leftMember(crowd))
      for (const step of second) await breaks(random, place, happened, step)
      await wait(1_000)
      isOver = true
    }
    // A hand that fails ends the test at once.
    await Promise.race([disturbed(), writers])
    await writers
    await calm(nodes)
    await end()
    await allTold(members)
    const told = await judge(place, await logByHand(pool), members, { written, world })
    console.log(JSON.stringify({ seed, ...written.counts, ...Object.fromEntries(happened), ...told }))
  },
)

/** Waits until everybody has been told the last write; whoever has not is named. */
async function allTold(members: readonly Member[]): Promise<void> {
  const waiting = new Set<string>()
  for (const { following } of members) {
    const { name } = following.followed
    waiting.add(name)
    void following.over.then(() => waiting.delete(name))
  }
  await expect.poll(() => [...waiting], { timeout: times(120_000, 600_000), interval: 100 }).toEqual([])
}

/** Takes the right from somebody who is being told, and waits until they are told nothing more. */
async function losesRight({ following: { followed, over } }: Member): Promise<void> {
  const before = followed.heard.length
  await expect.poll(() => followed.heard.length, { timeout: 20_000 }).toBeGreaterThan(before)
  const taken = performance.now()
  expect(await revoke(runOn(place.pool), world.leaving.id, recordId(world.federations[0]!))).toBe(true)
  await over
  // Far above the 5 s that are promised: the machine may be busy.
  expect(performance.now() - taken).toBeLessThan(15_000)
}

/** The last write of all, one for those who follow either federation. */
async function end(): Promise<void> {
  for (const at of [0, 1] as const)
    await commandsAt(place.nodes[0]!).published('Article', {
      title: 'Hai',
      kind: 'NEWS',
      titleDerived: true,
      federation: world.federations[at],
      byline: lastByline(at),
    })
}
