import { afterAll, beforeAll, expect, test } from 'vitest'

import { parse } from 'graphql'

import { anonymous } from '../../src/access/viewer.ts'
import { grant, runOn } from '../../src/access/grants.ts'
import { nextMidnight } from '../../src/kernel/clock.ts'
import { usualGuard } from '../../src/web/guard/guard.ts'
import { recordId } from '../access/houses.ts'
import { somebody } from '../editing/people.ts'
import { poolOf } from '../reads/query-pool.ts'
import { isLong, Random, times } from '../reads/random.ts'
import { fillWorld, writtenAt, type World } from '../reads/world.ts'
import { Writing } from '../reads/writing.ts'
import { editor } from '../support/amity.ts'
import { openWeb, type Asker, type TestWeb } from '../support/web.ts'
import { LiveWrites } from './live-writes.ts'
import { Stage, until, type Wrong } from './live-stage.ts'
import { drawQuestions, type Question } from './questions.ts'

const seed = Number(process.env['AMITY_TEST_SEED'] ?? 3)
const unlimited = { ...usualGuard, pointsPerMinute: { address: 0, token: 0, user: 0 }, operationTimeout: 60_000 }

let now = writtenAt
let web: TestWeb
let other: Awaited<ReturnType<TestWeb['beside']>>
let world: World
/** Statements of the first node by the marks of the queries that they answer. */
const answered = new Map<string, number>()
const marks = new Map<string, string | null>()
function onStatement(text: string): void {
  const mark = marks.get(text) ?? /'(live\d+x)'/.exec(text)?.[1] ?? null
  marks.set(text, mark)
  if (mark !== null) answered.set(mark, (answered.get(mark) ?? 0) + 1)
}
beforeAll(async () => {
  const edge = { guard: unlimited, socketTimes: { recheck: 100 } }
  web = await openWeb({ clock: () => now, edge, jobs: true, onStatement, connections: 6 })
  other = await web.beside({ connections: 6 })
  world = await fillWorld(web.amity, seed)
}, 120_000)
afterAll(async () => {
  await other.close()
  await web.close()
})

/** Where two texts part. */
function parting(a: string, b: string): string {
  const at = [...a].findIndex((character, n) => character !== b[n])
  const from = Math.max(0, at - 150)
  return `live  …${a.slice(from, from + 400)}\nfresh …${b.slice(from, from + 400)}`
}

const told = ({ shown, fresh }: Wrong): string =>
  `${shown.screen.node}, preview ${shown.question.asker.preview === true}, ${shown.frames} frames\n${shown.question.live}\n${JSON.stringify(shown.question.variables)}\n${parting(shown.last ?? '', fresh)}`

/** Records on which answers depend. */
async function recordsOf(questions: readonly Question[]): Promise<readonly string[]> {
  const out = new Set<string>()
  for (const { fresh, variables, asker } of questions) {
    const preview = asker.preview === true
    const operation = {
      document: parse(fresh),
      variables,
      viewer: preview ? editor : anonymous,
      preview,
      requestId: 'test',
    }
    const { dependencies } = await web.amity.graph.execute(operation)
    for (const id of dependencies?.records ?? []) out.add(id)
  }
  return [...out].filter(id => Object.values(world.published).some(ids => ids.includes(id)))
}

test(
  'the last answer of a live query is that of a fresh one, whatever is written, however the clock moves, whoever may read',
  { timeout: isLong ? 3_600_000 : 120_000 },
  async () => {
    const random = new Random(seed)
    const houses = random.shuffled(world.published['Federation']!).slice(0, 2)
    const member = await somebody(web, houses[0]!, 'editor')
    const inHouse = (house: string) => ({
      holderId: member.id,
      organizationId: recordId(house),
      role: 'editor' as const,
    })
    const rest = { languages: [], seesPersonal: false, isInherited: false }
    const give = (house: string): Promise<unknown> =>
      grant(runOn(web.amity.pool), { ...inHouse(house), ...rest }, null, now)
    // Whoever has no role at all may not ask for drafts.
    await give(houses[1]!)
    const askers: readonly Asker[] = [
      { token: null },
      { token: null },
      { token: member.token, preview: true },
      { token: web.token, preview: true },
    ]
    const pool = await poolOf(web.amity, world)
    const questions = await drawQuestions(random, web, pool, { count: times(24, 200), askers })
    const among = await recordsOf(questions)
    answered.clear()
    const nodes = [
      { name: 'first', url: web.url },
      { name: 'second', url: other.url },
    ]
    const stage = new Stage(web, nodes, new Writing(web.amity, writtenAt))
    await stage.open(questions, () => random.chance(0.3))
    const since: string[] = []
    const checkpoint = async (): Promise<void> => {
      await until(async () => {
        const { rows } = await web.amity.pool.query(
          "select from schedules where failed is null and least(publish_at, unpublish_at) < clock_timestamp() + interval '10 s'",
        )
        return rows.length === 0
      }, 'schedules')
      await stage.follow()
      const wrong = await stage.wrong()
      const repeated = stage.shown.filter(({ repeated }) => repeated > 0)
      if (wrong.length + repeated.length > 0)
        throw new Error(
          [
            `AMITY_TEST_SEED=${seed}: ${wrong.length} wrong, ${repeated.length} repeated, behind ${since.length} writes, at ${now.toISOString()}`,
            ...since,
            ...wrong.slice(0, 4).map(told),
            ...repeated
              .slice(0, 4)
              .map(
                one => `repeated ${one.repeated}: ${one.screen.node}\n${one.question.live}\n${one.last?.slice(0, 300)}`,
              ),
          ].join('\n'),
        )
      since.length = 0
    }
    await checkpoint()
    const writers = Array.from(
      { length: times(1, 3) },
      () => new LiveWrites(web, new Random(random.whole(0, 1e6)), world, () => now),
    )
    let hasRole = true
    const many = times(150, 10_000)
    let checks = 0
    for (let done = 0; done < many;) {
      const burst = random.pick(isLong ? [3, 30, 300, 300] : [1, 3, 6, 12])
      if (random.chance(0.2)) random.pick(stage.screens).cut()
      if (random.chance(0.2)) {
        if (hasRole)
          await web.amity.pool.query(
            'delete from role_grants where holder_id = $1::uuid and organization_id = $2::uuid',
            [member.id, recordId(houses[0]!)],
          )
        else await give(houses[0]!)
        hasRole = !hasRole
        since.push(`role ${hasRole ? 'given' : 'taken'}`)
      }
      await Promise.all(
        writers.map(async writer => {
          for (let at = 0; at < Math.ceil(burst / writers.length); at += 1) since.push(await writer.write(among))
        }),
      )
      done += burst
      if (random.chance(0.3)) {
        now = new Date(nextMidnight(now).getTime() + random.pick([-1, 0, 0, 1000, 86_400_000 * random.whole(1, 40)]))
        since.push(`clock ${now.toISOString()}`)
      }
      await checkpoint()
      checks += 1
    }
    await stage.close()
    const frames = stage.shown.reduce((sum, one) => sum + one.frames, 0)
    const runs = [...answered].reduce((sum, [mark, n]) => sum + n - (stage.asked.get(mark) ?? 0), 0)
    const answers = questions.reduce((sum, question) => {
      const own = stage.shown.filter(one => one.question === question && one.screen.node === 'first')
      return sum + Math.max(...own.map(one => one.frames))
    }, 0)
    const closed = stage.screens.flatMap(one => one.closed)
    console.log(
      `seed ${seed}: ${many} writes, ${checks} checkpoints, ${questions.length} queries on ${stage.shown.length} places: ${frames} frames; first node: ${runs} executions, ${answers} answers that were others; closed ${closed.length}`,
    )
    expect(frames).toBeGreaterThan(stage.shown.length)
    expect(closed).toEqual([])
  },
)
