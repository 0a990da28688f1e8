import { newRecordId, type RecordId } from '../../kernel/ids.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { Rule } from '../declare/content.ts'
import type { ContentType } from '../model/model.ts'
import { judge } from './judge.ts'
import { merge } from './merge.ts'
import { readInput } from './parse/input.ts'
import { complainTo, refused, type ParsedInput, type Path, type Reference } from './parse/parsed.ts'
import { readInstant } from './parse/scalars.ts'
import { emptyState, type RecordState } from './state.ts'

/** A record of a bulk: its values, and its texts by language (with `slug` where it is given). */
export interface BulkRecord {
  readonly id?: RecordId
  /** Field name → value as in the input of a creation, without localized texts. */
  readonly values: Readonly<Record<string, unknown>>
  readonly translations: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** RFC 3339; now by default. */
  readonly publishedAt?: string | Date | null
}

/** A record of a bulk, read and judged as far as it alone tells. */
export interface ReadRecord {
  readonly id: RecordId
  readonly at: number
  readonly state: RecordState
  readonly values: ParsedInput
  /** By language, in the order in which they were sent. */
  readonly texts: ReadonlyMap<string, ParsedInput>
  readonly references: readonly Reference[]
  readonly publishedAt: string
  readonly problems: readonly Problem[]
}

/** Where a record of a bulk stands, for problems. */
export const pathOf = (at: number): Path => ['records', at, 'values']
/** Where the texts of one language stand. */
export const textsPath = (at: number, locale: string): Path => ['records', at, 'translations', locale]

/** Reads a record of a bulk by the rules of single writes: one version, in which all languages are written. */
export function readRecord(
  type: ContentType,
  record: BulkRecord,
  at: number,
  locales: readonly string[],
  now: Date,
  rule?: Rule,
): ReadRecord {
  const source = locales[0] ?? ''
  const values = readInput(type, record.values, { locale: source, locales, path: pathOf(at) })
  const problems = [...values.problems]
  const texts = new Map<string, ParsedInput>()
  let state = merge(emptyState, values.parsed, { locale: source, version: 1 })
  for (const [locale, input] of Object.entries(record.translations)) {
    const reading = readInput(type, input, { locale, locales, path: textsPath(at, locale) })
    problems.push(...reading.problems)
    texts.set(locale, reading.parsed)
    state = merge(state, reading.parsed, { locale, version: 1 })
  }
  const publishedAt = record.publishedAt
    ? readInstant(record.publishedAt, ['records', at, 'publishedAt'], complainTo(problems))
    : now.toISOString()
  return {
    id: record.id ?? newRecordId(now.getTime()),
    at,
    state,
    texts,
    values: values.parsed,
    references: [...values.parsed.references, ...[...texts.values()].flatMap(({ references }) => references)],
    publishedAt: publishedAt === refused ? now.toISOString() : publishedAt,
    problems: [...problems, ...judge(type, state, { locale: source, path: pathOf(at), found: problems, rule })],
  }
}
