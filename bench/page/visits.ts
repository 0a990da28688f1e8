import { setTimeout as wait } from 'node:timers/promises'

import type { Browser } from 'playwright-core'

import { openSlowLine, slow4G } from './slow-line.ts'
import { visit, type Visited } from './visit.ts'
import { watchShown, type Awaited } from './watching.ts'
import { median } from '../measure/figures.ts'

/** A page that is visited. */
export interface VisitedPage {
  /** The servers that its visitors reach over the slow line. */
  readonly targets: readonly string[]
  /** Its address, when this is where the servers are reached. */
  readonly at: (urls: readonly string[]) => string
}

/** What visitors see who are new, and when they come again with a full cache. */
export interface Visits<Name extends string> {
  readonly first: Visited<Name>[]
  readonly again: Visited<Name>[]
}

/** For what visitors wait; the first of it has a name. */
export interface Watched<Name extends string> {
  readonly awaited: Readonly<Record<Name, Awaited>>
  readonly first: Name
}

/** Visits pages in turns, with a telephone, each time as somebody new who comes a second time. */
export async function visitInTurns<Name extends string, Page extends VisitedPage>(
  browser: Browser,
  pages: readonly Page[],
  { awaited, first, rounds }: Watched<Name> & { readonly rounds: number },
): Promise<readonly (Page & { readonly visits: Visits<Name> })[]> {
  const kinds = pages.map(page => {
    const visits: Visits<Name> = { first: [], again: [] }
    return { ...page, visits }
  })
  for (let round = -1; round < rounds; round += 1)
    for (const { targets, at, visits } of round % 2 === 0 ? kinds : kinds.toReversed()) {
      const line = await openSlowLine(targets, slow4G)
      const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 })
      await context.addInitScript(watchShown(awaited))
      const seen = { url: at(line.urls), first }
      const cold = await visit(context, line, seen)
      await wait(500)
      const again = await visit(context, line, seen)
      await context.close()
      line.close()
      // The first round warms up the server.
      if (round < 0) continue
      visits.first.push(cold)
      visits.again.push(again)
    }
  return kinds
}

/** The middle of visits of one kind. */
export const middle = <Name extends string>(visits: readonly Visited<Name>[], first: Name) => {
  const of = (take: (one: Visited<Name>) => number | null | undefined): number =>
    median(visits.flatMap(one => take(one) ?? []))
  return {
    firstPaintMs: of(one => one.firstPaintMs),
    firstMs: of(one => one.shownMs[first]),
    allMs: of(one => one.allMs),
    largestMs: of(one => one.largestMs),
    layoutShift: of(one => one.layoutShift),
    firstDownBytes: of(one => one.downBytes.first),
    firstUpBytes: of(one => one.upBytes.first),
    firstRequests: of(one => one.count.first),
    allDownBytes: of(one => one.downBytes.all),
    allRequests: of(one => one.count.all),
  }
}

const kb = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`

/** The middle in words. @param what the first of it is called */
export const toldMiddle = (name: string, what: string, of: ReturnType<typeof middle>): string =>
  `${name}: first ${what} ${of.firstMs.toFixed(0)} ms, ${kb(of.firstDownBytes)}, ${of.firstRequests} requests; all ${of.allMs.toFixed(0)} ms, ${kb(of.allDownBytes)}, ${of.allRequests}; first paint ${of.firstPaintMs.toFixed(0)}, largest ${of.largestMs.toFixed(0)} ms, shift ${of.layoutShift.toFixed(3)}`

/** Where the bytes went until all was shown, file by file; what no file took came through what had not ended. */
export function bytesByName({ requests, downBytes, allMs }: Visited<string>): Readonly<Record<string, number>> {
  const bytes: Record<string, number> = {}
  let all = 0
  for (const one of requests.filter(({ bytes, endedMs }) => bytes > 0 && (endedMs ?? Infinity) <= allMs)) {
    bytes[one.name] = (bytes[one.name] ?? 0) + one.bytes
    all += one.bytes
  }
  return { ...bytes, 'what had not ended, about': downBytes.all - all }
}
