import { documentsOf, type SearchScope, visibleDocuments } from './scope.ts'

/** So many titles that begin with what was typed, and so many that hold it, are compared: any, when more do. */
const compared = 200

/**
 * Renders titles for what is typed so far: `type_name`, `id`, `title`, `headline` (raw, for `snippetHtml`).
 *
 * First the titles that hold the words, the last one as a beginning: accents as typed before others, then titles that
 * begin with the text, then by likeness (trigrams), then short ones. Where there are none and at least four characters
 * were typed, titles that are alike (typing errors).
 */
export function suggestStatement(scope: SearchScope & { readonly limit: string }): string {
  const document = `from ${documentsOf(scope)} d where ${visibleDocuments(scope)}`
  const columns = 'd.type_name, d.id, d.title, d.title_words'
  return `with typed as materialized (
    select * from public.search_beginning(${scope.text})
  ), holding as materialized (
    select distinct on (h.id, h.type_name) h.*, t.exact_words, t.folded_words from typed t cross join lateral (
      (select ${columns} ${document} and d.title_words like t.folded_words || '%' limit ${compared})
      union all
      (select ${columns} ${document} and to_tsvector('simple'::regconfig, d.title_words) @@ t.matching limit ${compared})
    ) h
    order by h.id, h.type_name
  ), alike as (
    select h.*, t.exact_words, t.folded_words from typed t cross join lateral (
      select ${columns} ${document} and t.folded_words operator(public.<%) d.title_words
      order by public.word_similarity(t.folded_words, d.title_words) desc, d.id limit ${compared}
    ) h
    where length(t.folded_words) >= 4 and not exists (select from holding)
  )
  select s.type_name, s.id, s.title, public.search_snippet(s.title,
    string_to_array(s.exact_words, ' '), string_to_array(s.folded_words, ' '), 60) as headline
  from (select true as holds, * from holding union all select false, * from alike) s
  order by s.holds desc, strpos(' ' || public.vn_canonical(s.title), ' ' || s.exact_words) > 0 desc,
    starts_with(s.title_words, s.folded_words) desc, public.word_similarity(s.folded_words, s.title_words) desc,
    length(s.title_words), s.id, s.type_name
  limit ${scope.limit}`
}
