import { setTimeout as wait } from 'node:timers/promises'

import type { Browser, CDPSession } from 'playwright-core'

import { residentMb } from '../measure/proc.ts'

/** What a page holds after its garbage was collected. */
export interface Held {
  readonly heapBytes: number
  readonly nodes: number
  readonly listeners: number
  /** Of the process that shows it; null where it cannot be told. */
  readonly residentMb: number | null
}

/** After a change so long something may still move, in milliseconds. */
const still = 4_000

/** Reads what a page holds. It must be the only one of its browser. */
export async function held(browser: Browser, session: CDPSession): Promise<Held> {
  await wait(still)
  // What only a finalizer lets go of is gone after the second.
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (name: string): number => metrics.find(one => one.name === name)?.value ?? Number.NaN
  const whole = await browser.newBrowserCDPSession()
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo')
  await whole.detach()
  const renderers = processInfo.flatMap(({ type, id }) => (type === 'renderer' ? (residentMb(id) ?? []) : []))
  return {
    heapBytes: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    residentMb: renderers.length > 0 ? Math.max(...renderers) : null,
  }
}

/** How much a value grows with each thousand of what is counted: the slope of the straight line that fits best. */
export function perThousand(points: readonly { readonly count: number; readonly value: number }[]): number {
  const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length
  const [x, y] = [mean(points.map(({ count }) => count)), mean(points.map(({ value }) => value))]
  const over = points.reduce((sum, { count, value }) => sum + (count - x) * (value - y), 0)
  const under = points.reduce((sum, { count }) => sum + (count - x) ** 2, 0)
  return (over / under) * 1_000
}
