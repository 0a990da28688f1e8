import { askOf } from './asking.ts'
import { changedIn } from './changed.ts'
import { idsOf } from '../asking/names.ts'
import { refusalOf, type Refusal } from '../asking/refused.ts'
import type { Asked } from '../attributes/read.ts'
import type { Part, Withdrawn } from '../parts/part.ts'
import type { Parts } from '../parts/parts.ts'
import { codeOf, OperationFailed } from '../../client/failure.ts'
import type { Values } from '../../client/document.ts'
import { dayIn } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'

/** Where a component stands with what it was asked for. */
export type Phase =
  /** Nothing has come yet. */
  | { readonly is: 'waiting' }
  | { readonly is: 'shown'; readonly part: Part; readonly data: unknown; readonly today: string }
  | { readonly is: 'missing'; readonly what: 'missing' | 'missingScope' }
  | { readonly is: 'withdrawn'; readonly withdrawn: Withdrawn }
  /** The server would not say, and never did. */
  | { readonly is: 'refused' }

/** What a component is to show, from where. */
export interface Wish {
  readonly asked: Asked
  readonly language: Language
  /** Origin of Amity. */
  readonly server: string
}

/** How long a change stands out, in milliseconds. */
const standingOut = 5_000
/** How long the server may be lost before that is said: a stream that comes back at its first attempt is none to speak of. */
const unsaid = 8_000
/** How long the first wait is before what failed is asked again; each is twice the one before, up to the longest. */
const [firstWait, longestWait] = [4_000, 240_000]
const nothingFresh: ReadonlySet<string> = new Set()

/** The way of one component: it asks once, and goes on being told where it is to be kept true. */
export class Course {
  phase: Phase = { is: 'waiting' }
  /** What the last change altered, while that stands out. */
  fresh = nothingFresh
  /** Whether anything was changed by that. */
  isUpdated = false
  /** Why what is shown is kept true no more. */
  trouble: Refusal | null = null
  /** Since when what is shown may be old; null while it is true, or nobody keeps it so. */
  since: Date | null = null
  readonly #parts: Parts
  readonly #changed: () => void
  readonly #now: () => Date
  readonly #random: () => number
  /** Counts questions: what comes for one that is asked no longer is dropped. */
  #turn = 0
  #stop = (): void => {}
  #calm: ReturnType<typeof setTimeout> | undefined
  #tomorrow: ReturnType<typeof setTimeout> | undefined
  #doubting: ReturnType<typeof setTimeout> | undefined
  #again: ReturnType<typeof setTimeout> | undefined
  #wait = firstWait

  /** @param changed called when there is something else to show */
  constructor(parts: Parts, changed: () => void, now: () => Date, random: () => number) {
    this.#parts = parts
    this.#changed = changed
    this.#now = now
    this.#random = random
  }

  /** Asks; what is shown stays until the answer has come. */
  begin(wish: Wish): void {
    this.end()
    const turn = this.#turn
    this.#ask(wish, turn).catch((error: unknown) => this.#refuse(error, wish, turn))
  }

  end(): void {
    this.#turn += 1
    this.#stop()
    this.#stop = () => {}
    this.#calmDown()
    this.#trust()
    clearTimeout(this.#tomorrow)
    clearTimeout(this.#again)
  }

  async #ask(wish: Wish, turn: number): Promise<void> {
    const { asked, language, server } = wish
    const ask = askOf(server, asked.key)
    const [part, ids] = await Promise.all([this.#parts[asked.component](), idsOf(asked, language, ask)])
    if (turn !== this.#turn) return
    if (ids === null) {
      // What has no id cannot be followed; it may come to be.
      if (asked.live) this.#askAgain(wish)
      return this.#show({ is: 'missing', what: asked.record === null ? 'missingScope' : 'missing' })
    }
    const today = dayIn(this.#now())
    const variables = await part.variables({ asked, ids, language, today, ask })
    const data = await ask(part.document, variables)
    if (turn !== this.#turn) return
    this.#wait = firstWait
    this.#take(part, data, today, false)
    if (!asked.live) return
    this.#turnWithDay(wish, today)
    await this.#follow(wish, part, variables, today, turn)
  }

  async #follow(wish: Wish, part: Part, variables: Values, today: string, turn: number): Promise<void> {
    const { asked, server } = wish
    const { clientOf, whileShown } = await import('./live.ts')
    if (turn !== this.#turn) return
    const client = clientOf(server, asked.key)
    this.#stop = whileShown(this.#now, begun => {
      this.#doubt(begun)
      return client.follow(part.document, variables, {
        changed: ({ data, state, since }) => {
          if (turn !== this.#turn) return
          if (state === 'stale') this.#doubt(since)
          if (state !== 'live') return
          this.#trust()
          if (data !== null) this.#take(part, data, today, true)
        },
        ended: error => {
          if (error !== null) this.#refuse(error, wish, turn)
        },
      })
    })
  }

  #doubt(since: Date): void {
    clearTimeout(this.#doubting)
    this.#doubting = setTimeout(() => {
      this.since = since
      this.#changed()
    }, unsaid)
  }

  #trust(): void {
    clearTimeout(this.#doubting)
    if (this.since === null) return
    this.since = null
    this.#changed()
  }

  /** Only what a live answer changed stands out: whoever asks for something else knows that it is another. */
  #take(part: Part, data: unknown, today: string, isLive: boolean): void {
    const standing = part.standing(data)
    if (standing === 'missing') return this.#show({ is: 'missing', what: 'missing' })
    if (standing !== 'shown') return this.#show({ is: 'withdrawn', withdrawn: standing })
    const before = this.phase
    if (isLive && before.is === 'shown') {
      const fresh = changedIn(before.data, data)
      if (fresh.size > 0) this.#standOut(fresh)
      else if (this.trouble === null) return
    }
    this.#show({ is: 'shown', part, data, today })
  }

  #standOut(fresh: ReadonlySet<string>): void {
    this.fresh = fresh
    this.isUpdated = true
    clearTimeout(this.#calm)
    this.#calm = setTimeout(() => {
      this.#calmDown()
      this.#changed()
    }, standingOut)
  }

  #calmDown(): void {
    clearTimeout(this.#calm)
    this.fresh = nothingFresh
    this.isUpdated = false
  }

  /** What is to come is another from midnight in Viet Nam on. */
  #turnWithDay(wish: Wish, today: string): void {
    const midnight = Date.parse(`${today}T24:00:00+07:00`)
    this.#tomorrow = setTimeout(() => this.begin(wish), midnight - this.#now().getTime() + 1_000)
  }

  #refuse(error: unknown, wish: Wish, turn: number): void {
    if (turn !== this.#turn) return
    const refusal = refusalOf(error instanceof OperationFailed ? codeOf(error.errors) : null)
    this.#trust()
    if (refusal === 'unread') this.#askAgain(wish)
    const { phase } = this
    // What was shown a moment ago is better than what the page was written with; what was taken back stays so.
    this.#show(phase.is === 'waiting' || phase.is === 'refused' ? { is: 'refused' } : phase, refusal)
  }

  /** All the pages that a server lost do not come back at once. */
  #askAgain(wish: Wish): void {
    this.#again = setTimeout(() => this.begin(wish), this.#wait * (0.5 + this.#random()))
    this.#wait = Math.min(this.#wait * 2, longestWait)
  }

  #show(phase: Phase, trouble: Refusal | null = null): void {
    this.phase = phase
    this.trouble = trouble
    if (phase.is !== 'shown' || trouble !== null) this.#calmDown()
    this.#changed()
  }
}
