import { setTimeout as wait } from 'node:timers/promises'

import type { Browser } from 'playwright-core'

import { openSlowLine, slow4G } from './slow-line.ts'
import { slowness, visit, type Visited } from './visit.ts'
import { watchFigures } from './watching.ts'
import type { PageServer } from './order.ts'
import { median } from '../measure/figures.ts'

/** Texts of the page's operations, by their ids. */
export type Documents = Readonly<Record<string, string>>

type Visits = Record<'first' | 'again', Visited[]>

/** The middle of the visits of one kind. */
const middle = (visits: readonly Visited[]) => {
  const of = (take: (one: Visited) => number | null | undefined): number =>
    median(visits.flatMap(one => take(one) ?? []))
  return {
    firstPaintMs: of(one => one.firstPaintMs),
    figureMs: of(one => one.shownMs.figure),
    allMs: of(one => one.allMs),
    largestMs: of(one => one.largestMs),
    layoutShift: of(one => one.layoutShift),
    figureDownBytes: of(one => one.downBytes.figure),
    figureUpBytes: of(one => one.upBytes.figure),
    figureRequests: of(one => one.count.figure),
    allDownBytes: of(one => one.downBytes.all),
    allRequests: of(one => one.count.all),
  }
}

const kb = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`
const told = (name: string, of: ReturnType<typeof middle>): string =>
  `${name}: first figure ${of.figureMs.toFixed(0)} ms, ${kb(of.figureDownBytes)}, ${of.figureRequests} requests; all ${of.allMs.toFixed(0)} ms, ${kb(of.allDownBytes)}, ${of.allRequests}; first paint ${of.firstPaintMs.toFixed(0)}, largest ${of.largestMs.toFixed(0)} ms, shift ${of.layoutShift.toFixed(3)}`

/** Where the bytes of a visit went, file by file; what no file took came through the socket. */
function bytesByName({ requests, downBytes }: Visited): Readonly<Record<string, number>> {
  const files = requests.filter(({ bytes }) => bytes > 0)
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0)
  return { ...Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), 'socket, about': downBytes.all - all }
}

/** What came through the socket, by the names of the operations, with the time of the first answer. */
function answersByName({ frames }: Visited, documents: Documents): readonly (readonly [string, number, number])[] {
  const nameOf = (id: string | null): string =>
    /(?:query|subscription) (\w+)/.exec(documents[id ?? ''] ?? '')?.[1] ?? '–'
  return frames.map(({ documentId, letters, atMs }) => [nameOf(documentId), letters, Math.round(atMs)])
}

interface Place {
  readonly servers: readonly PageServer[]
  /** Of the federation that is visited. */
  readonly slug: string
  readonly rounds: number
  readonly documents: Documents
}

/** Visits the dashboards of all servers in turns, each time as somebody new who comes a second time. */
export async function measureFirst(
  browser: Browser,
  { servers, slug, rounds, documents }: Place,
  tell: (line: string) => void,
): Promise<object> {
  const paths = { all: '/dashboard?lang=vi', federation: `/dashboard?lang=vi&federation=${slug}` } as const
  const kinds = servers.flatMap(server =>
    (['all', 'federation'] as const).map(path => {
      const visits: Visits = { first: [], again: [] }
      return { server, path, visits }
    }),
  )
  for (let round = -1; round < rounds; round += 1)
    for (const { server, path, visits } of round % 2 === 0 ? kinds : kinds.toReversed()) {
      const line = await openSlowLine(server.url, slow4G)
      const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 })
      await context.addInitScript(watchFigures)
      const first = await visit(context, line, paths[path])
      await wait(500)
      const again = await visit(context, line, paths[path])
      await context.close()
      line.close()
      // The first round warms up the server.
      if (round < 0) continue
      visits.first.push(first)
      visits.again.push(again)
    }
  const figures = kinds.map(({ server, path, visits }) => {
    const [first, again] = [middle(visits.first), middle(visits.again)]
    tell(told(`${server.name}, ${path}, first visit`, first))
    tell(told(`${server.name}, ${path}, again`, again))
    const [one] = visits.first
    return {
      server: server.name,
      path,
      first,
      again,
      bytesByName: one ? bytesByName(one) : {},
      answers: one ? answersByName(one, documents) : [],
    }
  })
  const raw = kinds.map(({ server, path, visits }) => ({ server: server.name, path, ...visits }))
  return { line: slow4G, slowness, rounds, figures, raw }
}
