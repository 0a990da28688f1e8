/**
 * The tables of search. `search_documents` holds one row per record, stage and locale with the texts that answer in that
 * locale; the write door keeps it. `search_synonyms` holds groups of words and phrases that stand for each other; its
 * rows are data that editors may change, and widen queries from the next one on.
 *
 * `title_words`, `exact` and `folded` are `vn_words`, `vn_exact_vector` and `vn_folded_vector` of the texts. Whoever writes them
 * makes them once for all languages in which the same texts answer: that is most of what a write costs.
 *
 * `toast_tuple_target` moves texts and vectors out of the rows, so that walking many hits reads few pages.
 */
export const searchTables: readonly string[] = [
  `create table public.search_documents (
    type_name text not null,
    id uuid not null,
    stage text not null,
    locale text not null,
    title text not null,
    lead text not null default '',
    body text not null default '',
    title_words text not null,
    exact tsvector not null,
    folded tsvector not null,
    primary key (type_name, id, stage, locale)
  ) with (toast_tuple_target = 256)`,
  'create index search_documents_exact_index on public.search_documents using gin (exact)',
  'create index search_documents_folded_index on public.search_documents using gin (folded)',
  `create index search_documents_title_vector_index on public.search_documents
    using gin (to_tsvector('simple'::regconfig, title_words))`,
  `create index search_documents_title_words_index on public.search_documents using gin (title_words public.gin_trgm_ops)`,
  `create table public.search_synonyms (
    id uuid primary key,
    terms text[] not null,
    exact_terms text[] generated always as (vn_canonical_all(terms)) stored,
    folded_terms text[] generated always as (vn_words_all(terms)) stored,
    constraint search_synonyms_terms_check check (
      cardinality(terms) >= 2 and array_position(terms, null) is null and '' <> all (vn_words_all(terms)))
  )`,
  'create index search_synonyms_folded_terms_index on public.search_synonyms using gin (folded_terms)',
]
