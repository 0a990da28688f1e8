import { en } from './words/en.ts'
import { vi, type Words } from './words/vi.ts'
import type { LeaveReason, ChangeKind } from './generated/graphql.ts'
import type { Language } from '../language/language.ts'

export type { Words } from './words/vi.ts'

/** The words of the dashboard, by language. */
export const words: Readonly<Record<Language, Words>> = { vi, en }

/** What happened to a record, as the log tells it. */
export interface Happened {
  readonly kind: ChangeKind
  /** The command that did it. */
  readonly intent: string
  /** Why it left. */
  readonly reason: LeaveReason | null
}

/** What happened, in words: why a record left, else what the command does, else that it came or is another. */
export function saidOf({ kind, intent, reason }: Happened, said: Words): string {
  if (kind === 'LEAVE') return said.reasons[reason ?? 'NOT_READABLE']
  if (kind === 'SNAPSHOT') return said.before
  const [verb = ''] = /^[a-z]+/.exec(intent) ?? []
  return said.intents[intent] ?? said.intents[verb] ?? (kind === 'ENTER' ? said.entered : said.updated)
}

/** Puts values into the places `{name}` of a text. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
