/** What a visitor waits for, by a selector of something that stands when it is there. */
const awaited = {
  figure: '.tile .sum b',
  targets: '.target',
  years: '.year-chart svg rect, .year-chart svg path',
  map: '.map-of svg path',
  parts: '.part',
  feed: '.changes li',
  controls: '.controls button, .controls select, .controls input',
} as const

export type Awaited = keyof typeof awaited

/** What the page tells of itself; times in milliseconds since the navigation began. */
export interface Seen {
  /** Begin of the navigation, ms since 1970. */
  readonly origin: number
  /** When the frame after it stood in the document was drawn. */
  readonly shown: Readonly<Partial<Record<Awaited, number>>>
  readonly firstPaint: number | null
  /** Time and class of what was largest, the last one last. */
  readonly largest: readonly (readonly [at: number, what: string])[]
  /** Time, value, and what moved. */
  readonly shifts: readonly (readonly [at: number, value: number, what: string])[]
}

/** Runs before the page's own code. What runs in the page is text: its globals are not those of the benchmark. */
export const watchFigures = `(() => {
  const awaited = new Map(Object.entries(${JSON.stringify(awaited)}))
  const seen = { origin: performance.timeOrigin, shown: {}, firstPaint: null, largest: [], shifts: [] }
  window.amitySeen = { seen, isAll: () => Object.keys(seen.shown).length === ${Object.keys(awaited).length} }
  const look = () => {
    for (const [name, selector] of awaited) {
      const found = document.querySelector(selector)
      if (!found || (name === 'figure' && !/\\d/.test(found.textContent))) continue
      awaited.delete(name)
      requestAnimationFrame(() => requestAnimationFrame(() => { seen.shown[name] = performance.now() }))
    }
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
  const nameOf = node => node?.className?.baseVal ?? (node?.className || node?.nodeName || '')
  const follow = (type, take) =>
    new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true })
  follow('largest-contentful-paint', one => seen.largest.push([one.startTime, nameOf(one.element)]))
  follow('layout-shift', one =>
    seen.shifts.push([one.startTime, one.value, one.sources.map(({ node }) => nameOf(node)).join(', ')]))
  follow('paint', one => { if (one.name === 'first-contentful-paint') seen.firstPaint = one.startTime })
})()`

/** Collects every text that the committed sum takes, and when the frame after it was drawn (ms since 1970). */
export const watchCommitments = `(() => {
  const told = (window.amityTold = [])
  let before = null
  new MutationObserver(() => {
    const text = document.querySelector('.tile[data-kind=commitments] .sum b')?.textContent ?? null
    if (text === null || text === before) return
    before = text
    const inDocument = Date.now()
    requestAnimationFrame(() => requestAnimationFrame(() => told.push([text, inDocument, Date.now()])))
  }).observe(document, { subtree: true, childList: true, characterData: true })
})()`

/** The score of layout shifts: the worst stretch of at most 5 s without a pause of 1 s. */
export function shiftScore(shifts: Seen['shifts']): number {
  let [worst, sum, begun, last] = [0, 0, -Infinity, -Infinity]
  for (const [at, value] of shifts) {
    if (at - last > 1_000 || at - begun > 5_000) [sum, begun] = [0, at]
    sum += value
    last = at
    worst = Math.max(worst, sum)
  }
  return worst
}
