import type { Pattern } from '../../declare/fields.ts'
import { normaliseLine, normaliseText } from '../../../kernel/text.ts'
import { refused, type Complain, type Path, type Refused } from './parsed.ts'
import { wrong } from './wording.ts'

/** Texts that may be longer have lines and paragraphs, others are one line. */
const longestLine = 500

/** What a text must be: longest length in characters, and what it must look like. */
export interface TextRule {
  readonly max: number
  readonly pattern?: Pattern | null
}

/**
 * Reads a text: normalised (NFC, without invisible characters, trimmed, short ones in one line), an empty one is null.
 * @returns refused after a complaint
 */
export function readText(value: unknown, rule: TextRule, path: Path, complain: Complain): string | null | Refused {
  if (typeof value !== 'string') return (complain(path, wrong.kind('a text', 'văn bản')), refused)
  if (!value.isWellFormed()) return (complain(path, wrong.broken()), refused)
  const text = rule.max > longestLine ? normaliseText(value).trim() : normaliseLine(value)
  if (text === '') return null
  const length = lengthOf(text, rule.max)
  if (length > rule.max) return (complain(path, wrong.tooLong(rule.max, length)), refused)
  if (rule.pattern && !fits(text, rule.pattern)) return (complain(path, wrong.pattern(rule.pattern)), refused)
  return text
}

/** Whether a text is what a pattern asks for. */
export const fits = (text: string, { expression, exists }: Pattern): boolean =>
  expression.test(text) && (exists?.(text) ?? true)

/** Characters as PostgreSQL counts them; counted only where UTF-16 units leave it open. */
function lengthOf(text: string, max: number): number {
  if (text.length <= max) return text.length
  let count = 0
  for (const _ of text) count += 1
  return count
}
