import { normaliseLine } from '../../kernel/text.ts'
import type { RichMark } from './document.ts'

/** What an element is gathered for: a picture with its words, an embed with its title, a mention with its label. */
export type GatheredKind = 'figure' | 'embed' | 'mention'

/** The words of a picture, an embed or a mention while they come in. */
export class Gathered {
  #caption = ''
  #credit = ''
  #marks: readonly RichMark[] | null = null

  constructor(
    readonly kind: GatheredKind,
    /** Id of what is shown or mentioned; of an embed its address. */
    readonly id: string,
  ) {}

  get caption(): string | null {
    return normaliseLine(this.#caption) || null
  }

  get credit(): string | null {
    return normaliseLine(this.#credit) || null
  }

  /** How the words of a mention are set. */
  get marks(): readonly RichMark[] {
    return this.#marks ?? []
  }

  addCredit(text: string): void {
    this.#credit += text
  }

  /** Adds words. @returns false when they are set otherwise than the first ones, which a mention cannot be */
  add(text: string, marks: readonly RichMark[]): boolean {
    this.#caption += text
    if (text.trim() === '') return true
    this.#marks ??= marks
    return JSON.stringify(this.#marks) === JSON.stringify(marks)
  }
}
