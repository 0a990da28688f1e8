import { normaliseLine } from '../../kernel/text.ts'
import type { Dropped, Fault, RichReference, Way } from './document.ts'
import { richTextLimits } from './schema.ts'
import { richTextWords } from './wording.ts'

/** What comes up while one rich text is read: faults, what was left out, what it refers to, and how much there is of it. */
export class Reading {
  readonly faults: Fault[] = []
  readonly references: RichReference[] = []
  readonly #dropped = new Map<string, { readonly count: number; readonly excerpt: string }>()
  #nodes = 0
  #characters = 0
  #full = false

  constructor(
    /** Characters at most. */
    readonly max: number,
  ) {}

  /** Whether nothing more is to be read: a limit was passed, or there is enough to complain of. */
  get isOver(): boolean {
    return this.#full || this.faults.length >= richTextLimits.problems
  }

  complain(path: Way, wording: Omit<Fault, 'path'>): null {
    if (!this.isOver) this.faults.push({ ...wording, path })
    return null
  }

  /** A fault after which nothing else is worth reading. */
  stop(path: Way, wording: Omit<Fault, 'path'>): null {
    this.complain(path, wording)
    this.#full = true
    return null
  }

  /** Notes what is left out. @param lost the text that goes with it, of which the beginning is told */
  drop(what: string, lost = ''): null {
    // Names of elements and attributes are the client's: of odd ones there may be as many as it likes.
    const key = this.#dropped.has(what) || this.#dropped.size < 50 ? what : '…'
    const { count = 0, excerpt = '' } = this.#dropped.get(key) ?? {}
    this.#dropped.set(key, { count: count + 1, excerpt: excerpt || beginOf(lost) })
    return null
  }

  /** Counts a node; false when it is one too many. */
  countNode(): boolean {
    this.#nodes += 1
    if (this.#nodes <= richTextLimits.nodes) return true
    this.stop([], richTextWords.tooManyNodes())
    return false
  }

  countText(text: string): void {
    for (const _ of text) this.#characters += 1
    if (this.#characters > this.max) this.stop([], richTextWords.tooLong(this.max))
  }

  dropped(): readonly Dropped[] {
    return [...this.#dropped].map(([what, { count, excerpt }]) => ({ what, count, ...(excerpt ? { excerpt } : {}) }))
  }
}

/** The beginning of a text in one line, for people to find it again. */
function beginOf(text: string): string {
  const line = [...normaliseLine(text.slice(0, 1_000))]
  return line.length <= 100 ? line.join('') : `${line.slice(0, 99).join('')}…`
}

/** Whether the value is an object with named fields. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field that the object has of its own: `constructor` and `__proto__` are names like any other. */
export const own = (value: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined
