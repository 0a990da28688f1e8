import { normaliseLine, slugify, slugLength, slugPattern } from '../../../kernel/text.ts'
import { refused, type Complain, type Path, type Refused } from './parsed.ts'
import { wrong } from './wording.ts'

/** Reads a slug that was sent. An empty one is null, which asks for a fresh one. */
export function readSlug(value: unknown, path: Path, complain: Complain): string | null | Refused {
  if (value === null) return null
  if (typeof value !== 'string') return (complain(path, wrong.kind('a text', 'văn bản')), refused)
  const text = normaliseLine(value)
  if (text === '') return null
  if (text.length > slugLength) return (complain(path, wrong.tooLong(slugLength, text.length)), refused)
  if (slugPattern.test(text)) return text
  return (complain(path, wrong.slug(slugify(text) || null)), refused)
}
