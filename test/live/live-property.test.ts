import { setTimeout as wait } from 'node:timers/promises'

import { parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { anonymous } from '../../src/access/viewer.ts'
import { nextMidnight } from '../../src/kernel/clock.ts'
import { poolOf } from '../reads/query-pool.ts'
import { isLong, Random, times } from '../reads/random.ts'
import { fillWorld, type World } from '../reads/world.ts'
import { editor } from '../support/amity.ts'
import { breaks, type Broken, type Step } from './chaos.ts'
import { openLivePlace, type LivePlace } from './live-place.ts'
import { Stage, until } from './live-stage.ts'
import { liveViewers } from './live-viewers.ts'
import { LiveWrites } from './live-writes.ts'
import { whereItParts } from './parting.ts'
import { drawQuestions, inPosts, type Question } from './questions.ts'

const seed = Number(process.env['AMITY_TEST_SEED'] ?? 3)
const most = {
  writes: Number(process.env['AMITY_TEST_WRITES'] ?? times(60, 10_000)),
  queries: Number(process.env['AMITY_TEST_QUERIES'] ?? times(16, 200)),
}

let place: LivePlace
let world: World
beforeAll(async () => {
  place = await openLivePlace()
  world = await fillWorld(place.web.amity, seed)
}, 120_000)
afterAll(async () => place.close())

/** Records on which answers depend. */
async function recordsOf(questions: readonly Question[]): Promise<readonly string[]> {
  const out = new Set<string>()
  for (const { fresh, variables, asker } of questions) {
    const preview = asker.preview === true
    const viewer = preview ? editor : anonymous
    const operation = { document: parse(fresh), variables, viewer, preview, requestId: 'test' }
    const { dependencies } = await place.web.amity.graph.execute(operation)
    for (const id of dependencies?.records ?? []) out.add(id)
  }
  return [...out].filter(id => Object.values(world.published).some(ids => ids.includes(id)))
}

/** Waits until nothing is due any more. */
const settled = (): Promise<void> =>
  until(async () => {
    const { rows } = await place.web.amity.pool.query(
      "select from schedules where failed is null and least(publish_at, unpublish_at) < clock_timestamp() + interval '10 s'",
    )
    return rows.length === 0
  }, 'schedules')

test(
  'the last answer of a live query is that of a fresh one, whatever is written, breaks, or midnight alters',
  { timeout: isLong ? 3_600_000 : 120_000 },
  async () => {
    const random = new Random(seed)
    const begun = performance.now()
    const { web, nodes, now, move } = place
    const viewers = await liveViewers(place, random, world)
    const pool = await poolOf(web.amity, world)
    const posts = inPosts({ token: null })
    const count = most.queries - 1
    const questions = [posts, ...(await drawQuestions(random, web, pool, { count, askers: viewers.askers }))]
    const among = await recordsOf(questions)
    const stage = new Stage(random, nodes, web.token)
    await stage.open(questions)
    let since: string[] = []
    const checkpoint = async (): Promise<void> => {
      await settled()
      await viewers.known()
      await stage.follow()
      const wrong = await stage.wrong()
      const repeated = stage.shown.filter(one => one.repeated > 0)
      if (wrong.length + repeated.length > 0)
        throw new Error(
          [
            `AMITY_TEST_SEED=${seed}: ${wrong.length} of ${stage.shown.length} wrong, ${repeated.length} repeated, at ${now().toISOString()}, behind`,
            ...since,
            ...(await Promise.all(wrong.slice(0, 4).map(one => whereItParts(one, nodes)))),
            ...repeated.slice(0, 4).map(one => `repeated ${one.repeated} times: ${one.question.live}`),
          ].join('\n'),
        )
      since = []
    }
    await checkpoint()
    const writers = Array.from(
      { length: times(2, 4) },
      () => new LiveWrites(place, new Random(random.whole(0, 1e6)), world, viewers.writers),
    )
    const done = { writes: 0, lost: 0, checkpoints: 0, turns: 0, cuts: 0, midnights: 0, byClock: 0 }
    const broken: Broken = new Map()
    /** Moves the clock to so many milliseconds behind the next midnight, and waits where that is before it. */
    const toMidnight = async (behind: number): Promise<void> => {
      const before = new Map(stage.fresh)
      await move(new Date(nextMidnight(now()).getTime() + behind))
      await wait(Math.max(0, 50 - behind))
      since.push(`clock ${now().toISOString()}`)
      await checkpoint()
      done.midnights += 1
      done.byClock += questions.filter(one => before.get(one) !== stage.fresh.get(one)).length
    }
    // The short run breaks each once.
    const left: Step[] = isLong ? [] : ['immediate', 'kill']
    for (let round = 0; done.writes < most.writes || left.length > 0; round += 1) {
      const burst = random.pick(isLong ? [3, 30, 300, 300] : [4, 12])
      const any = (): Step => random.pick<Step>(['kill', 'kill', 'drain', 'fast', 'immediate'])
      const once = round % 2 === 1 ? (left.pop() ?? null) : null
      const step = isLong ? random.maybe(0.25, any) : once
      if (random.chance(0.25)) {
        random.pick(stage.screens).cut()
        done.cuts += 1
      }
      if (random.chance(0.25)) {
        since.push(await viewers.turn())
        done.turns += 1
      }
      let isCalm = step === null
      const breaking = step === null ? null : breaks(random, place, broken, step).finally(() => (isCalm = true))
      await Promise.all([
        breaking,
        ...writers.map(async writer => {
          // While something is broken others go on.
          for (let at = 0; at < burst / writers.length || !isCalm; at += 1) {
            const what = await writer.write(among)
            if (what === null) done.lost += 1
            else {
              done.writes += 1
              since.push(what)
            }
          }
        }),
      ])
      if (step !== null) since.push(`broken: ${step}`)
      await checkpoint()
      done.checkpoints += 1
      if (isLong) console.log(`${Math.round((performance.now() - begun) / 1000)} s`, done, broken)
      if (!random.chance(0.3)) continue
      await toMidnight(random.pick([-300, 0, 0, 1000, 86_400_000 * random.whole(1, 40)]))
    }
    // A term ends, and nothing else happens.
    since.push(await writers[0]!.endToday())
    await checkpoint()
    const standing = stage.fresh.get(posts)
    await toMidnight(-300)
    expect(stage.fresh.get(posts)).not.toBe(standing)
    stage.close()
    const frames = stage.shown.reduce((sum, one) => sum + one.frames, 0)
    const losses = new Map<string, number>()
    for (const loss of stage.screens.flatMap(one => one.losses)) losses.set(loss, (losses.get(loss) ?? 0) + 1)
    console.log(
      `seed ${seed}, ${Math.round((performance.now() - begun) / 1000)} s: ${questions.length} queries on ${stage.shown.length} places, ${frames} frames;`,
      done,
      broken,
      losses,
    )
    expect(frames).toBeGreaterThan(stage.shown.length)
    // Nobody was cut off, nor did a query end, but by what was broken.
    const isOfBreaking = /^closed with 100[16]$|^error "code":"(UNAVAILABLE|TIMEOUT|INTERNAL_SERVER_ERROR)"$/
    expect([...losses.keys()].filter(loss => !isOfBreaking.test(loss))).toEqual([])
  },
)
