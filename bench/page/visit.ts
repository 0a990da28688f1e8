import { setTimeout as wait } from 'node:timers/promises'

import type { BrowserContext } from 'playwright-core'

import { shiftScore, type Seen } from './watching.ts'
import type { Arrived, SlowLine } from './slow-line.ts'

/** One request of a page. Times in milliseconds since the navigation began. */
export interface Requested {
  readonly name: string
  readonly begunMs: number
  /** Null for a socket, which stays. */
  readonly endedMs: number | null
  /** As they came, packed and with their headers; 0 from the cache, and for a socket, whose bytes are the rest of the line's. */
  readonly bytes: number
  readonly isCached: boolean
}

/** An answer that came through the socket, before anything packs it. */
export interface Frame {
  /** The id of its document; null for what is no answer. */
  readonly documentId: string | null
  readonly atMs: number
  readonly letters: number
}

/** What a visitor waited for and what came over the line until then. */
export interface Visited<Name extends string> {
  readonly shownMs: Readonly<Partial<Record<Name, number>>>
  /** Until the last of them. */
  readonly allMs: number
  readonly firstPaintMs: number | null
  readonly largestMs: number | null
  readonly largestIs: string | null
  readonly layoutShift: number
  readonly shifts: Seen<string>['shifts']
  /** Bytes that had come down the line, and up, when the first of it and when all was shown. */
  readonly downBytes: { readonly first: number; readonly all: number }
  readonly upBytes: { readonly first: number; readonly all: number }
  /** Requests that had begun by then; a socket is one. */
  readonly count: { readonly first: number; readonly all: number }
  readonly requests: readonly Requested[]
  readonly frames: readonly Frame[]
}

/** How many times slower than this machine's the page's processor is. */
export const slowness = 4
/** How long a visitor waits for everything, and for what still moves after that, in milliseconds. */
const [patience, rest] = [90_000, 1_000]

const until = (arrived: readonly Arrived[], at: number): number =>
  arrived.reduce((sum, one) => sum + (one.at <= at ? one.bytes : 0), 0)

/**
 * Opens a page on a slow processor over a slow line, and closes it when everything is shown. The page has to watch itself.
 * @param first what counts as the first of it
 */
export async function visit<Name extends string>(
  context: BrowserContext,
  line: SlowLine,
  { url, first }: { readonly url: string; readonly first: Name },
): Promise<Visited<Name>> {
  line.cut()
  line.take()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  const begun = new Map<string, { name: string; at: number; isCached: boolean }>()
  const ended = new Map<string, { at: number; bytes: number }>()
  /** What the browser's steady clock shows at 1970, in milliseconds. */
  let epoch = 0
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
    epoch ||= (wallTime - timestamp) * 1_000
    begun.set(requestId, { name: new URL(request.url).pathname, at: timestamp * 1_000, isCached: false })
  })
  session.on('Network.webSocketWillSendHandshakeRequest', ({ requestId, timestamp }) => {
    begun.set(requestId, { name: 'WebSocket', at: timestamp * 1_000, isCached: false })
  })
  session.on('Network.requestServedFromCache', ({ requestId }) => {
    const known = begun.get(requestId)
    if (known) known.isCached = true
  })
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const known = begun.get(requestId)
    if (known && response.fromDiskCache === true) known.isCached = true
  })
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength: bytes }) => {
    ended.set(requestId, { at: timestamp * 1_000, bytes })
  })
  const operations = new Map<string, string>()
  const frames: { documentId: string | null; at: number; letters: number }[] = []
  const messageOf = (text: string): { type?: string; id?: string; payload?: { documentId?: string } } =>
    JSON.parse(text)
  session.on('Network.webSocketFrameSent', ({ response }) => {
    const { type, id, payload } = messageOf(response.payloadData)
    if (type === 'subscribe' && id !== undefined) operations.set(id, payload?.documentId ?? '')
  })
  session.on('Network.webSocketFrameReceived', ({ timestamp, response: { payloadData } }) => {
    const { id } = messageOf(payloadData)
    const documentId = operations.get(id ?? '') ?? null
    frames.push({ documentId, at: timestamp * 1_000, letters: payloadData.length })
  })
  try {
    await page.goto(url, { waitUntil: 'commit', timeout: patience })
    const end = Date.now() + patience
    while (!(await page.evaluate<boolean>('window.amitySeen.isAll()'))) {
      if (Date.now() > end)
        throw new Error(`not all is shown: ${await page.evaluate<string>('JSON.stringify(window.amitySeen)')}`)
      await wait(300)
    }
    await wait(rest)
    const seen = await page.evaluate<Seen<Name>>('window.amitySeen.seen')
    const came = line.take()
    const requests = [...begun].map(([id, { name, at, isCached }]): Requested => {
      const end = ended.get(id)
      return {
        name,
        begunMs: at + epoch - seen.origin,
        endedMs: end ? end.at + epoch - seen.origin : null,
        bytes: isCached ? 0 : (end?.bytes ?? 0),
        isCached,
      }
    })
    const firstMs = seen.shown[first] ?? Number.NaN
    const allMs = Math.max(...Object.values<number | undefined>(seen.shown).map(at => at ?? Number.NaN))
    const both = (count: (ms: number) => number) => ({ first: count(firstMs), all: count(allMs) })
    const largest = seen.largest.at(-1)
    return {
      shownMs: seen.shown,
      allMs,
      firstPaintMs: seen.firstPaint,
      largestMs: largest?.[0] ?? null,
      largestIs: largest?.[1] ?? null,
      layoutShift: shiftScore(seen.shifts),
      shifts: seen.shifts,
      downBytes: both(ms => until(came.down, seen.origin + ms)),
      upBytes: both(ms => until(came.up, seen.origin + ms)),
      count: both(ms => requests.filter(one => one.begunMs <= ms && !one.isCached).length),
      requests,
      frames: frames.map(({ at, ...frame }) => ({ ...frame, atMs: at + epoch - seen.origin })),
    }
  } finally {
    await page.close()
  }
}
