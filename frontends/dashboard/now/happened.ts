import type { NowWords } from './words.ts'
import type { ChangeKind, LeaveReason } from '../generated/graphql.ts'

/** What happened to a record, as the log tells it. */
export interface Happened {
  readonly kind: ChangeKind
  /** The command that did it. */
  readonly intent: string
  /** Why it left. */
  readonly reason: LeaveReason | null
}

/** What happened, in words: why a record left, else what the command does, else that it came or is another. */
export function saidOf({ kind, intent, reason }: Happened, said: NowWords): string {
  if (kind === 'LEAVE') return said.reasons[reason ?? 'NOT_READABLE']
  if (kind === 'SNAPSHOT') return said.before
  const [verb = ''] = /^[a-z]+/.exec(intent) ?? []
  return said.intents[intent] ?? said.intents[verb] ?? (kind === 'ENTER' ? said.entered : said.updated)
}
