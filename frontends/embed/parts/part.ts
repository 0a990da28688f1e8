import type { TemplateResult } from 'lit'

import type { Ask } from '../asking/ask.ts'
import type { Ids } from '../asking/names.ts'
import type { Asked } from '../attributes/read.ts'
import type { View } from '../views/view.ts'
import type { TypedDocument, Values } from '../../client/document.ts'
import type { Language } from '../../language/language.ts'

/** All from which a component knows what to ask. */
export interface Question {
  readonly asked: Asked
  readonly ids: Ids
  readonly language: Language
  /** The day that it is in Viet Nam, `YYYY-MM-DD`. */
  readonly today: string
  readonly ask: Ask
}

/** That a record was taken back, when, and the reason that stays public. */
export interface Withdrawn {
  readonly withdrawnAt: string
  readonly reason: string
  /** The language of the reason. */
  readonly locale: string
}

/** What an answer holds: something to show, nothing, or that it was withdrawn. */
export type Standing = 'shown' | 'missing' | Withdrawn

/** A component: what it asks, and how the answer looks. Methods, so that all components are parts of unknown data. */
export interface Part<Data = unknown> {
  readonly document: TypedDocument<Data, never>
  variables(question: Question): Promise<Values> | Values
  standing(data: Data): Standing
  /** What its page is called. */
  title(data: Data, view: View): string
  view(data: Data, view: View): TemplateResult
}

/** A part by what it is made of: holds its types together. */
export const part = <Data>(made: Part<Data>): Part<Data> => made
