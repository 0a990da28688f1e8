import { setTimeout as wait } from 'node:timers/promises'

import type { Browser } from 'playwright-core'

import { executions, moments, openCommits, type Commits } from './commits.ts'
import type { PageOrder, PageServer } from './order.ts'
import { watchTexts, type ToldText } from './watching.ts'
import type { Writer, Written } from './writer.ts'
import { spread } from '../measure/figures.ts'
import { cpuMs } from '../measure/proc.ts'

/** How long a query with `@live` rests between two answers, in milliseconds; null: as the page asks. */
type Throttle = number | null

/** How long a figure is waited for, in milliseconds. */
const patience = 20_000

interface Kind {
  readonly throttle: Throttle
  /** Writes a second. */
  readonly rate: number
  /** Of all samples. */
  readonly part: number
}

const kinds: readonly Kind[] = [
  { throttle: null, rate: 2, part: 1 },
  ...[0, 50, 100, 250].map(throttle => ({ throttle, rate: 8, part: 1 / 3 })),
]

/** Makes the page ask with another throttle: by the text of its document and not by its id. */
const withThrottle = (documents: Readonly<Record<string, string>>, throttle: number): string => `(() => {
  const documents = ${JSON.stringify(documents)}
  const { send } = WebSocket.prototype
  WebSocket.prototype.send = function (text) {
    const message = JSON.parse(text)
    const known = documents[message.payload?.documentId]
    if (message.type !== 'subscribe' || !known) return send.call(this, text)
    const query = known.replace(/@live(\\(throttle: \\d+\\))?/, '@live(throttle: ${throttle})')
    return send.call(this, JSON.stringify({ ...message, payload: { ...message.payload, documentId: undefined, query } }))
  }
})()`

const units: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9 }

/** A sum as the English page writes it: round millions have a word. */
function numberOf(text: string): number {
  const [digits = '', unit = ''] = text.split(/\s/)
  return Math.round(Number(digits.replaceAll(',', '')) * (units[unit] ?? 1))
}

interface Sample {
  /** From the log entry's time to the command's answer, to the figure in the document, to the frame after it. */
  readonly answeredMs: number
  readonly documentMs: number
  readonly pixelMs: number
  /** Whether a later commit's figure was the first that showed it. */
  readonly isLater: boolean
}

interface Turn extends Kind {
  readonly samples: readonly Sample[]
  readonly executions: number
  readonly serverCpuMs: number
}

const sumShown = '.tile[data-kind=commitments] .sum b'

/** Writes single gifts and waits for the sum of each on a page. */
async function turn(
  browser: Browser,
  server: PageServer,
  kind: Kind,
  { count, writer, project, commits, documents }: Place & { readonly count: number },
): Promise<Turn> {
  const { throttle, rate } = kind
  const context = await browser.newContext()
  await context.addInitScript(watchTexts({ commitments: sumShown }))
  if (throttle !== null) await context.addInitScript(withThrottle(documents, throttle))
  const page = await context.newPage()
  await page.goto(`${server.url}/dashboard?lang=en`)
  await page.locator('.map-of svg path').first().waitFor({ state: 'attached' })
  const sum = page.locator(sumShown).first()
  await sum.waitFor()
  await page.getByText('Live', { exact: true }).waitFor()
  await wait(2_000)
  await page.evaluate('void (window.amityTold.commitments.length = 0)')
  let expected = numberOf((await sum.textContent()) ?? '')
  const [ranBefore, cpuBefore] = [await executions(server.url), cpuMs(server.pid) ?? 0]
  const written: { expected: number; answeredAt: number; version: number }[] = []
  for await (const _moment of moments(count, rate)) {
    const { version } = await writer.record(project, {
      kind: 'COMMITMENT',
      amount: '1',
      currency: 'USD',
      valueOn: new Date().toISOString().slice(0, 10),
    })
    expected += 1
    written.push({ expected, answeredAt: Date.now(), version })
  }
  const isShown = async (): Promise<boolean> => numberOf((await sum.textContent()) ?? '') >= expected
  for (const end = Date.now() + patience; !(await isShown()); await wait(100)) {
    if (Date.now() < end) continue
    const state = await page.locator('.connection').getAttribute('data-state')
    throw new Error(`${expected} was never shown, but ${await sum.textContent()}; the page is ${state}`)
  }
  // What is drawn is told after its second frame.
  await wait(500)
  const [ran, cpu] = [await executions(server.url), cpuMs(server.pid) ?? 0]
  const told = await page.evaluate<ToldText[]>('window.amityTold.commitments')
  const loggedAt = await commits.loggedAt(project.id)
  const samples = written.map(({ expected: value, answeredAt, version }): Sample => {
    const shown = told.find(([text]) => numberOf(text) >= value)
    const at = loggedAt.get(version)
    if (shown === undefined || at === undefined) throw new Error(`the sum of version ${version} was never shown`)
    const [text, inDocument, drawn] = shown
    return {
      answeredMs: answeredAt - at,
      documentMs: inDocument - at,
      pixelMs: drawn - at,
      isLater: numberOf(text) > value,
    }
  })
  await context.close()
  return { ...kind, samples, executions: ran - ranBefore, serverCpuMs: cpu - cpuBefore }
}

interface Place {
  readonly writer: Writer
  readonly project: Written
  readonly commits: Commits
  readonly documents: Readonly<Record<string, string>>
}

/** Measures from the commit to the pixel, in turns with other throttles. */
export async function measurePixel(
  browser: Browser,
  server: PageServer,
  order: Pick<PageOrder, 'databaseUrl' | 'samples'> & Omit<Place, 'commits'>,
  tell: (line: string) => void,
): Promise<object> {
  const commits = await openCommits(order.databaseUrl)
  const turns: Turn[] = []
  const times = 3
  try {
    for (let time = 0; time < times; time += 1)
      for (const kind of kinds)
        turns.push(
          await turn(browser, server, kind, {
            ...order,
            commits,
            count: Math.ceil((order.samples * kind.part) / times),
          }),
        )
  } finally {
    await commits.close()
  }
  const figures = kinds.map(({ throttle, rate }) => {
    const own = turns.filter(one => one.throttle === throttle)
    const samples = own.flatMap(one => one.samples)
    const each = (take: (one: Turn) => number): number => own.reduce((sum, one) => sum + take(one), 0) / samples.length
    const figure = {
      throttle,
      writesPerSecond: rate,
      samples: samples.length,
      pixelMs: spread(samples.map(one => one.pixelMs)),
      documentMs: spread(samples.map(one => one.documentMs)),
      answeredMs: spread(samples.map(one => one.answeredMs)),
      later: samples.filter(one => one.isLater).length,
      executionsPerWrite: each(one => one.executions),
      serverCpuMsPerWrite: each(one => one.serverCpuMs),
    }
    const { p50, p99, most } = figure.pixelMs
    tell(
      `throttle ${throttle ?? 'of the page'}, ${rate} writes a second: commit to pixel p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)}, most ${most.toFixed(0)} of ${samples.length}; answered p50 ${figure.answeredMs.p50.toFixed(0)}; ${figure.executionsPerWrite.toFixed(2)} executions and ${figure.serverCpuMsPerWrite.toFixed(0)} ms of the server's processor a write`,
    )
    return figure
  })
  return { figures, turns }
}
