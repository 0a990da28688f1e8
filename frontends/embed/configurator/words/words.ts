import { en } from './en.ts'
import { vi } from './vi.ts'
import type { AttributeName } from '../../attributes/components.ts'
import type { CalendarKindName, Theme } from '../../attributes/forms.ts'
import type { Lines } from '../lines.ts'
import type { Language } from '../../../language/language.ts'

/** The words of the page that sets components up. */
export interface Words {
  readonly title: string
  readonly intro: string
  readonly skip: string
  readonly languages: string
  readonly choose: string
  readonly adjust: string
  readonly preview: string
  readonly paste: string
  readonly content: string
  readonly looks: string
  readonly partner: string
  readonly labels: Readonly<Record<Exclude<AttributeName, 'slug' | 'server'>, string>>
  /** What a list shows when nothing is chosen. */
  readonly all: {
    readonly federation: string
    readonly country: string
    readonly section: string
    readonly sector: string
  }
  readonly whichCountry: string
  readonly asPage: string
  readonly langHint: string
  readonly asPageLooks: string
  readonly usual: string
  readonly themes: Readonly<Record<Theme, string>>
  readonly isLive: string
  readonly isStill: string
  readonly kinds: Readonly<Record<CalendarKindName, string>>
  readonly which: { readonly article: string; readonly project: string }
  readonly find: { readonly article: string; readonly project: string }
  readonly findHint: { readonly article: string; readonly project: string }
  readonly look: string
  readonly nothingFound: string
  readonly tagHint: string
  readonly noTags: string
  readonly noFederations: string
  readonly show: string
  readonly lightPreview: string
  readonly darkPreview: string
  readonly notYet: string
  readonly linesToCome: string
  readonly notRight: string
  readonly forms: Readonly<
    Record<Lines['form'], { readonly title: string; readonly good: string; readonly lines: string }>
  >
  readonly fetchFile: string
  readonly policy: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly renewed: string
}

export const words: Readonly<Record<Language, Words>> = { vi, en }
