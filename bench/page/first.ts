import type { Browser } from 'playwright-core'

import { slow4G } from './slow-line.ts'
import { slowness, type Visited } from './visit.ts'
import { bytesByName, middle, toldMiddle, visitInTurns } from './visits.ts'
import type { PageServer } from './order.ts'

/** Texts of the page's operations, by their ids. */
export type Documents = Readonly<Record<string, string>>

/** What a visitor of the dashboard waits for. */
const awaited = {
  figure: { selector: '.tile .sum b', holds: '\\d' },
  targets: { selector: '.target' },
  years: { selector: '.year-chart svg rect, .year-chart svg path' },
  map: { selector: '.map-of svg path' },
  parts: { selector: '.part' },
  feed: { selector: '.changes li' },
  controls: { selector: '.controls button, .controls select, .controls input' },
}
const watched = { awaited, first: 'figure' } as const

/** What came through the socket, by the names of the operations, with the time of the first answer. */
function answersByName(
  { frames }: Visited<string>,
  documents: Documents,
): readonly (readonly [string, number, number])[] {
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

/** Visits the dashboards of all servers in turns. */
export async function measureFirst(
  browser: Browser,
  { servers, slug, rounds, documents }: Place,
  tell: (line: string) => void,
): Promise<object> {
  const paths = { all: '/dashboard?lang=vi', federation: `/dashboard?lang=vi&federation=${slug}` } as const
  const pages = servers.flatMap(server =>
    (['all', 'federation'] as const).map(path => ({
      server: server.name,
      path,
      targets: [server.url],
      at: ([url = '']: readonly string[]) => url + paths[path],
    })),
  )
  const kinds = await visitInTurns(browser, pages, { ...watched, rounds })
  const figures = kinds.map(({ server, path, visits }) => {
    const [first, again] = [middle(visits.first, watched.first), middle(visits.again, watched.first)]
    tell(toldMiddle(`${server}, ${path}, first visit`, 'figure', first))
    tell(toldMiddle(`${server}, ${path}, again`, 'figure', again))
    const [one] = visits.first
    return {
      server,
      path,
      first,
      again,
      bytesByName: one ? bytesByName(one) : {},
      answers: one ? answersByName(one, documents) : [],
    }
  })
  const raw = kinds.map(({ server, path, visits }) => ({ server, path, ...visits }))
  return { line: slow4G, slowness, rounds, figures, raw }
}
