/** What a visitor waits for: something that stands in the page when it is there, and what its text has to hold. */
export interface Awaited {
  readonly selector: string
  /** A regular expression; any text will do when not given. */
  readonly holds?: string
}

/** What the page tells of itself; times in milliseconds since the navigation began. */
export interface Seen<Name extends string> {
  /** Begin of the navigation, ms since 1970. */
  readonly origin: number
  /** When the frame after it stood in the document was drawn. */
  readonly shown: Readonly<Partial<Record<Name, number>>>
  readonly firstPaint: number | null
  /** Time and class of what was largest, the last one last. */
  readonly largest: readonly (readonly [at: number, what: string])[]
  /** Time, value, and what moved. */
  readonly shifts: readonly (readonly [at: number, value: number, what: string])[]
}

/** What an element took as text, when it stood in the document, and when the frame after it was drawn (ms since 1970). */
export type ToldText = readonly [text: string, inDocument: number, drawn: number]

/** Finds things and follows changes in the document and in the trees of all elements that have their own. */
const inAllTrees = `
  const trees = [document]
  const find = selector => {
    for (const tree of trees) {
      const found = tree.querySelector(selector)
      if (found) return found
    }
    return null
  }
  const onChange = look => {
    const observer = new MutationObserver(look)
    const observe = tree => observer.observe(tree, { subtree: true, childList: true, characterData: true })
    observe(document)
    const { attachShadow } = Element.prototype
    Element.prototype.attachShadow = function (how) {
      const tree = attachShadow.call(this, how)
      trees.push(tree)
      observe(tree)
      return tree
    }
  }`

/** Runs before the page's own code. What runs in the page is text: its globals are not those of the benchmark. */
export const watchShown = (awaited: Readonly<Record<string, Awaited>>): string => `(() => {${inAllTrees}
  const awaited = new Map(Object.entries(${JSON.stringify(awaited)}))
  const seen = { origin: performance.timeOrigin, shown: {}, firstPaint: null, largest: [], shifts: [] }
  window.amitySeen = { seen, isAll: () => Object.keys(seen.shown).length === ${Object.keys(awaited).length} }
  onChange(() => {
    for (const [name, { selector, holds = '' }] of awaited) {
      const found = find(selector)
      if (!found || !new RegExp(holds).test(found.textContent)) continue
      awaited.delete(name)
      requestAnimationFrame(() => requestAnimationFrame(() => { seen.shown[name] = performance.now() }))
    }
  })
  const nameOf = node => node?.className?.baseVal ?? (node?.className || node?.nodeName || '')
  const follow = (type, take) =>
    new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true })
  follow('largest-contentful-paint', one => seen.largest.push([one.startTime, nameOf(one.element)]))
  follow('layout-shift', one =>
    seen.shifts.push([one.startTime, one.value, one.sources.map(({ node }) => nameOf(node)).join(', ')]))
  follow('paint', one => { if (one.name === 'first-contentful-paint') seen.firstPaint = one.startTime })
})()`

/** Collects every text that an element takes, by its name, into `amityTold`; an element that is gone has the empty one. */
export const watchTexts = (selectors: Readonly<Record<string, string>>): string => `(() => {${inAllTrees}
  const selectors = Object.entries(${JSON.stringify(selectors)})
  const told = (window.amityTold = Object.fromEntries(selectors.map(([name]) => [name, []])))
  const before = {}
  onChange(() => {
    for (const [name, selector] of selectors) {
      const text = find(selector)?.textContent ?? ''
      if (text === (before[name] ?? '')) continue
      before[name] = text
      const inDocument = Date.now()
      requestAnimationFrame(() => requestAnimationFrame(() => told[name].push([text, inDocument, Date.now()])))
    }
  })
})()`

/** The score of layout shifts: the worst stretch of at most 5 s without a pause of 1 s. */
export function shiftScore(shifts: Seen<string>['shifts']): number {
  let [worst, sum, begun, last] = [0, 0, -Infinity, -Infinity]
  for (const [at, value] of shifts) {
    if (at - last > 1_000 || at - begun > 5_000) [sum, begun] = [0, at]
    sum += value
    last = at
    worst = Math.max(worst, sum)
  }
  return worst
}
