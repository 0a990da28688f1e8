import { draftKeepers } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import { lowerFirst, snake } from '../../kernel/names.ts'
import type { Problem } from '../../kernel/problem.ts'
import { slugify, slugLength } from '../../kernel/text.ts'
import type { ContentType } from '../model/model.ts'
import { seenSql } from './checks.ts'
import { slugTaken } from './facts.ts'
import { withSlug } from './merge.ts'
import type { ParsedInput, Path } from './parse/parsed.ts'
import { wrong } from './parse/wording.ts'
import type { RecordState } from './state.ts'
import type { Query } from './transaction.ts'

/** The slug that a text gives; the type's name for a text without a letter a–z or a digit. */
export const slugOf = (type: ContentType, text: string): string =>
  slugify(text) || snake(lowerFirst(type.name)).replaceAll('_', '-')

/** A slug with a number behind it, cut to the longest that a slug may be. */
function numbered(base: string, number: number): string {
  const end = `-${number}`
  return `${base.slice(0, slugLength - end.length).replace(/-$/, '')}${end}`
}

/** The base, then numbers 2, 3 … behind it, more of them in each round. */
function candidates(base: string, round: number): readonly string[] {
  if (round === 0) return [base, ...Array.from({ length: 8 }, (_, at) => numbered(base, at + 2))]
  const first = 10 ** round
  return Array.from({ length: first * 9 }, (_, at) => numbered(base, first + at))
}

/**
 * The first of base, base-2, base-3 … that no other record has in the language, in any stage that the viewer sees: what
 * others have in their drafts is told to nobody, and found out when one of the two is published.
 * @param isReserved whether another record is about to take a slug
 */
export async function freeSlug(
  query: Query,
  viewer: Viewer,
  type: ContentType,
  locale: string,
  base: string,
  id: string,
  isReserved: (slug: string) => boolean = () => false,
): Promise<string> {
  for (let round = 0; ; round += 1) {
    const wanted = candidates(base, round)
    const rows = await query<{ slug: string }>(
      `select distinct x.slug from ${type.translations} x join ${type.table} r on r.id = x.id and r.stage = x.stage
       where (x.stage = 'published' or x.stage = 'draft') and x.locale = $1 and x.slug = any($2::text[]) and x.id <> $3::uuid and ${seenSql(viewer, type, 'r', '$4::uuid[]')}`,
      [locale, wanted, id, draftKeepers(viewer, type)],
    )
    const taken = new Set(rows.map(({ slug }) => slug))
    const free = wanted.find(slug => !taken.has(slug) && !isReserved(slug))
    if (free !== undefined) return free
  }
}

/**
 * Whether another record has a slug, as far as the viewer sees. What a public record gives up in its draft may be taken:
 * the two are published together, or in that order.
 */
async function isTaken({ query, viewer, type, id, locale }: SlugContext, slug: string): Promise<boolean> {
  const { translations, table } = type
  const seen = (row: string): string => seenSql(viewer, type, row, '$4::uuid[]')
  const rows = await query(
    `select from ${translations} x join ${table} r on r.id = x.id and r.stage = x.stage
     where (x.stage = 'published' or x.stage = 'draft') and x.locale = $1 and x.slug = $2 and x.id <> $3::uuid and ${seen('r')}
       and not (x.stage = 'published' and exists (select from ${table} d where d.id = x.id and d.stage = 'draft' and ${seen('d')})
         and not exists (select from ${translations} y where y.id = x.id and y.stage = 'draft' and y.locale = x.locale and y.slug = x.slug)) limit 1`,
    [locale, slug, id, draftKeepers(viewer, type)],
  )
  return rows.length > 0
}

/** What the choice of a slug depends on. */
export interface SlugContext {
  readonly query: Query
  readonly viewer: Viewer
  readonly type: ContentType
  readonly id: string
  readonly locale: string
  readonly path: Path
}

/**
 * Gives the language that was written its slug: the one that was sent, else the one it has, else one made from its
 * text, which waits for others that make the same one.
 */
export async function chooseSlug(
  state: RecordState,
  parsed: ParsedInput,
  context: SlugContext,
): Promise<{ state: RecordState; problems: readonly Problem[] }> {
  const { type, locale, query, viewer, id, path } = context
  const waiting = (slug: string): Promise<unknown> =>
    query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`slug ${type.name} ${locale} ${slug}`])
  const source = type.declaration.slugFrom
  if (source === null) return { state, problems: [] }
  const translation = state.translations.get(locale)
  const at = [...path, 'slug']
  if (!translation)
    return {
      state,
      problems:
        typeof parsed.slug === 'string' ? [{ code: 'VALIDATION', path: at, ...wrong.slugWithoutText(source) }] : [],
    }
  if (typeof parsed.slug === 'string') {
    if (parsed.slug === translation.slug) return { state, problems: [] }
    await waiting(parsed.slug)
    const taken = await isTaken(context, parsed.slug)
    return { state: withSlug(state, locale, parsed.slug), problems: taken ? [slugTaken(at)] : [] }
  }
  if (translation.slug !== null && parsed.slug === undefined) return { state, problems: [] }
  const text = translation.texts[source]
  if (!text) return { state: withSlug(state, locale, null), problems: [] }
  const base = slugOf(type, text)
  await waiting(base)
  return { state: withSlug(state, locale, await freeSlug(query, viewer, type, locale, base, id)), problems: [] }
}
