import type { Browser } from 'playwright-core'

import { aidProject, countryOf, pick, stages, transaction, type Filled } from './fill.ts'
import { held, perThousand, type Held } from './memory.ts'
import type { PageOrder, PageServer } from './order.ts'
import type { Writer, Written } from './writer.ts'

/** Makes what happens in the page's time go with the changes: one a minute. Its timers keep the time of this machine. */
const movedClock = `(() => {
  const RealDate = Date
  window.amityAhead = 0
  window.Date = class extends RealDate {
    constructor(...given) { given.length === 0 ? super(RealDate.now() + window.amityAhead) : super(...given) }
    static now() { return RealDate.now() + window.amityAhead }
  }
})()`

/** So many changes are made before the page is waited for. */
const stretch = 10

/** What editors do in turns; every tenth is an article whose name tells the page's place. */
function editorOf(writer: Writer, filled: Filled): (number: number) => Promise<void> {
  const { projects, year } = filled
  const events: Written[] = []
  const away = new Set<string>()
  const versions = new Map<string, Written>(projects.map(one => [one.id, one]))
  const known = (one: Written): Written => versions.get(one.id) ?? one
  const keep = (one: Written): void => void versions.set(one.id, one)
  /** One that is public. */
  const project = (number: number): Written => {
    const open = projects.filter(({ id }) => !away.has(id))
    return known(pick(open, number * 7))
  }
  const record = async (number: number, amount?: number): Promise<void> =>
    keep(await writer.record(project(number), transaction(number, year, amount)))
  const day = (number: number): string => `${year}-12-${String(1 + (number % 28)).padStart(2, '0')}`
  const doings: readonly ((number: number) => Promise<void>)[] = [
    number => record(number),
    number => record(number + 1, -500),
    async number => void (await writer.published('AidProject', aidProject(100_000 + number, filled))),
    async number =>
      keep(
        await writer.update('AidProject', project(number), {
          country: countryOf(number, filled),
          projectStage: pick(stages, number),
        }),
      ),
    async number => {
      const one = project(number)
      away.add(one.id)
      keep(await writer.unpublish('AidProject', one))
    },
    async number => {
      const [id] = away
      const one = id === undefined ? undefined : versions.get(id)
      if (one === undefined) return record(number)
      away.delete(one.id)
      keep(await writer.publish('AidProject', one))
    },
    async number => {
      const input = { title: `Giao lưu ${number}`, kind: 'EXCHANGE', eventStatus: 'PLANNED', startsOn: day(number) }
      events.push(await writer.published('Event', input))
    },
    async number => {
      const one = pick(events, number)
      events[events.indexOf(one)] = await writer.update('Event', one, { startsOn: day(number * 3) })
    },
    number => record(number, 25_000),
  ]
  return async number =>
    number % stretch === stretch - 1
      ? void (await writer.published('Article', { title: `Tin thứ ${number}` }))
      : pick(doings, number % stretch)(number)
}

/** Reads what the page holds before, during and after a day of one change a minute, as fast as it keeps up. */
export async function measureDay(
  browser: Browser,
  server: PageServer,
  {
    changes,
    writer,
    filled,
  }: { readonly changes: PageOrder['changes']; readonly writer: Writer; readonly filled: Filled },
  tell: (line: string) => void,
): Promise<object> {
  const context = await browser.newContext()
  await context.addInitScript(movedClock)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  await page.goto(`${server.url}/dashboard?lang=vi`)
  await page.locator('.map-of svg path').first().waitFor({ state: 'attached' })
  await page.locator('.changes li').first().waitFor()
  const edit = editorOf(writer, filled)
  let done = 0
  const play = async (count: number): Promise<void> => {
    for (const end = done + count; done < end;) {
      await edit(done)
      done += 1
      if (done % stretch > 0) continue
      await page.getByText(`Tin thứ ${done - 1}`, { exact: true }).waitFor({ timeout: 60_000 })
      await page.evaluate(`window.amityAhead = ${done * 60_000}`)
    }
  }
  const samples: (Held & { readonly changes: number })[] = []
  const look = async (): Promise<void> => {
    const one = { changes: done, ...(await held(browser, session)) }
    samples.push(one)
    tell(
      `after ${one.changes} changes: heap ${(one.heapBytes / 1e6).toFixed(2)} MB, ${one.nodes} nodes, ${one.listeners} listeners, resident ${one.residentMb?.toFixed(0) ?? '–'} MB`,
    )
  }
  await look()
  await play(changes.before)
  await look()
  const begun = Date.now()
  for (let part = 0; part < 8; part += 1) {
    await play(changes.each)
    await look()
  }
  const seconds = (Date.now() - begun) / 1_000
  const state = await page.locator('.connection').getAttribute('data-state')
  const steady = samples.slice(1)
  const slope = (take: (one: Held) => number | null): number =>
    perThousand(steady.flatMap(one => [{ count: one.changes, value: take(one) ?? Number.NaN }]))
  const grows = {
    heapBytes: slope(one => one.heapBytes),
    nodes: slope(one => one.nodes),
    listeners: slope(one => one.listeners),
    residentMb: slope(one => one.residentMb),
  }
  tell(
    `in ${seconds.toFixed(0)} s, ${state}; for each 1,000 changes: heap ${(grows.heapBytes / 1_000).toFixed(0)} kB, ${grows.nodes.toFixed(0)} nodes, ${grows.listeners.toFixed(0)} listeners, resident ${grows.residentMb.toFixed(1)} MB`,
  )
  await context.close()
  return { changes, seconds, state, growsPerThousand: grows, samples }
}
