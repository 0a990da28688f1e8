import { documentsOf, type SearchScope, visibleDocuments } from './scope.ts'

/**
 * Above so many hits only a window of them is ranked: the newest that match, the newest accent-exact ones and the newest
 * with a hit in the title, so many of each. Below, the order is complete.
 */
export const rankedWindow = 2_000

/** Where a page begins: the values of the last row that was shown, as SQL expressions (placeholders). */
export interface SearchPosition {
  readonly exact: string
  readonly rank: string
  readonly id: string
  readonly typeName: string
}

/** A page of hits. */
export interface SearchPage extends SearchScope {
  /** How many rows, as an SQL expression. */
  readonly limit: string
  readonly position: SearchPosition | null
  /** Rows behind the position in order, or those before it in reverse order. */
  readonly direction: 'forward' | 'backward'
}

/** An index finds candidates newest first; phrases are checked one by one until there are enough. */
const arm = (scope: SearchScope, found: string, phrases: string, only = 'true'): string => `
    select c.* from query q cross join lateral (
      select d.type_name, d.id, d.stage, d.title_words, d.exact, d.folded from ${documentsOf(scope)} d where ${found} and ${visibleDocuments(scope)} order by d.id desc, d.type_name offset 0
    ) c
    where ${only} and (not q.phrased or ${phrases}) and (q.demanded is null or c.exact @@ q.demanded)
    limit ${rankedWindow}`

const titleVector = (document: string): string => `to_tsvector('simple'::regconfig, ${document}.title_words)`
const near = '(d.folded @@ q.near or d.folded @@ q.near_aside and d.exact @@ q.aside)'
const matching = (document: string): string =>
  `(${document}.folded @@ q.matching or ${document}.folded @@ q.matching_aside and ${document}.exact @@ q.aside)`
const weights = `'{0.05, 0.1, 0.4, 1}'`

/**
 * Renders the hits of a query, best first: a select to embed or to run.
 *
 * Rows: `type_name`, `id`, `title`, `headline` and `snippet` (raw, for `snippetHtml`), `exact` (all words with their
 * accents, as typed), `rank` (an integer: 2,000,000 for hits whose accents agree, in the query or in what stands for it,
 * 1,000,000 for a title that is the query, below that weight and closeness of the words), `is_windowed` (the ranking is
 * incomplete, see `rankedWindow`). Order: exact first, rank downwards, id, type name.
 * A query without words gives no rows; no text makes the statement fail.
 *
 * Vectors lie outside their rows, and each comparison fetches them again: `judged` is kept so that each is made once.
 */
export function searchStatement(page: SearchPage): string {
  const { position } = page
  const place = '(not r.exact, -r.rank, r.id, r.type_name)'
  const forward = page.direction === 'forward'
  const from =
    position === null
      ? ''
      : `where ${place} ${forward ? '>' : '<'}
      (not (${position.exact})::boolean, -(${position.rank})::integer, (${position.id})::uuid, (${position.typeName})::text)`
  const order = ['not r.exact', '-r.rank', 'r.id', 'r.type_name']
    .map(key => `${key}${forward ? '' : ' desc'}`)
    .join(', ')
  const overflows = `(select count(*) from found) >= ${rankedWindow}`
  return `with query as materialized (
    select * from public.search_query(${page.text})
  ), found as materialized (${arm(page, near, matching('c'))}
  ), candidates as (
    select distinct on (h.id, h.type_name) h.* from (
    (select * from found)
    union all (${arm(page, 'd.exact @@ q.near_literal', 'c.exact @@ q.literal', overflows)})
    union all (${arm(page, `${titleVector('d')} @@ q.near`, matching('c'), overflows)})
    ) h order by h.id, h.type_name
  ), judged as materialized (
    select c.*, c.exact @@ q.literal as is_exact, q.widened <> q.literal and c.exact @@ q.widened as is_accented from candidates c, query q
  ), ranked as materialized (
    select j.type_name, j.id, j.stage, j.is_exact as exact,
      (case when j.is_exact or j.is_accented then 2000000 else 0 end) + (case when j.title_words = q.words then 1000000 else 0 end)
      + least(999999, 1000000 * case when j.is_exact then ts_rank(${weights}, j.exact, q.literal, 33)
        when j.is_accented then ts_rank(${weights}, j.exact, q.widened, 33)
        else ts_rank(${weights}, j.folded, coalesce(q.matching_aside, q.matching), 33) end)::integer as rank
    from judged j, query q
  )
  select r.type_name, r.id, d.title, public.search_snippet(d.title, q.exact_marks, q.folded_marks, 60) as headline,
    r.rank, r.exact, public.search_snippet(d.lead || ' ' || d.body, q.exact_marks, q.folded_marks, 32) as snippet,
    ${overflows} as is_windowed
  from (select * from ranked r ${from} order by ${order} limit ${page.limit}) r
    join ${documentsOf(page)} d on (d.type_name, d.id, d.stage, d.locale) = (r.type_name, r.id, r.stage, ${page.locale}), query q
  order by ${order}`
}

/** Renders the number of hits of a query: one row with `total`. It reads every hit, and every document near a phrase. */
export function searchTotalStatement(scope: SearchScope): string {
  return `with query as materialized (select * from public.search_query(${scope.text}))
  select count(*) as total from query q join ${documentsOf(scope)} d on ${near}
  where ${visibleDocuments(scope)} and (not q.phrased or ${matching('d')}) and (q.demanded is null or d.exact @@ q.demanded)`
}
