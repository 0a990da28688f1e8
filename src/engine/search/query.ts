/** What a query may be: the rest is cut off by the database, so a door that must not widen a query refuses it before. */
export const queryLimits = {
  /** In characters (code points). */
  characters: 1_000,
  /** After separation: 12-KL/TW are three. */
  words: 200,
  /** Alternatives that synonyms and dates may add. */
  alternatives: 200,
} as const

/** Whether the database would cut the query: more characters or blank-separated words than it reads. */
export function exceedsQueryLimits(query: string): boolean {
  return (
    [...query].length > queryLimits.characters ||
    query.split(/[^\p{Alphabetic}\p{M}\d]+/u).filter(Boolean).length > queryLimits.words
  )
}

/**
 * `search_terms(written)`: the words of a query in order. `unit` counts what stands between blanks (its words are a phrase:
 * 12-KL/TW) and quoted phrases; words of one unit stand next to each other in what is found. A quote without its other
 * half is a blank. `exact` and `folded` are the word with and without accents, spelled alike for all spellings.
 */
const terms = `create function public.search_terms(written text)
  returns table (place integer, unit integer, quoted boolean, exact text, folded text)
  language plpgsql immutable strict parallel safe set search_path = ''
  as $body$
  declare
    parts text[] := string_to_array(translate(left(written, ${queryLimits.characters}), '“”„‟«»', '""""""'), '"');
    piece text;
    word text;
  begin
    place := 0;
    unit := 0;
    for part in 1 .. cardinality(parts) loop
      quoted := part % 2 = 0 and part < cardinality(parts);
      foreach piece in array case when quoted then array[parts[part]]
        else regexp_split_to_array(parts[part] collate pg_catalog.pg_c_utf8, '[[:space:]]+') end
      loop
        unit := unit + 1;
        foreach word in array string_to_array(public.vn_canonical(piece), ' ') loop
          continue when word = '';
          place := place + 1;
          exact := left(word, 500);
          folded := coalesce(nullif(public.vn_words(exact), ''), exact);
          return next;
          if place = ${queryLimits.words} then return; end if;
        end loop;
      end loop;
    end loop;
  end $body$`

/**
 * `search_alternatives(exact, folded)`: what may stand for the words `first_place` to `last_place` instead: the other
 * terms of their synonym groups, and the other form of a date (31/10/2022, 31 tháng 10 năm 2022). A word typed without
 * accents finds the term with accents too, unless that has two letters or fewer: ý is Italy, y is not. Most queries have
 * neither a synonym nor a digit, and to see that costs a fraction of putting alternatives together.
 */
const alternatives = `create function public.search_alternatives(exacts text[], foldeds text[])
  returns table (first_place integer, last_place integer, exact text, folded text)
  language plpgsql stable strict parallel safe set search_path = ''
  as $body$
  #variable_conflict use_column
  declare
    runs constant text[] := array(
      select array_to_string(foldeds[f:t], ' ')
      from generate_series(1, cardinality(foldeds)) f, generate_series(f, least(f + 11, cardinality(foldeds))) t
    );
  begin
    if array_to_string(exacts, '') !~ '[0-9]' and not exists (select from public.search_synonyms s where s.folded_terms && runs) then
      return;
    end if;
    return query with word as (
      select w.place::integer, w.exact, w.folded from unnest(exacts, foldeds) with ordinality as w(exact, folded, place)
    ), run as (
      select f.place as first_place, t as last_place,
        array_to_string(exacts[f.place:t], ' ') as exact, array_to_string(foldeds[f.place:t], ' ') as folded
      from word f, generate_series(f.place, least(f.place + 11, cardinality(exacts))) t
    ), found as (
      select run.first_place, run.last_place, run.exact, s.exact_terms, s.folded_terms
      from public.search_synonyms s
      join run on run.folded = any (s.folded_terms)
      where s.folded_terms && runs
        and exists (
          select from unnest(s.exact_terms, s.folded_terms) as own(exact, folded)
          where own.exact = run.exact or own.folded = run.folded and length(own.folded) > 2
            and not exists (
              select from unnest(string_to_array(run.exact, ' '), string_to_array(own.exact, ' '), string_to_array(run.folded, ' ')) as w(typed, meant, bare)
              where w.typed is distinct from w.meant and w.typed is distinct from w.bare
            )
        )
    ), dated as (
      select run.first_place, run.last_place, d.exact from run, lateral (
        select regexp_replace(run.exact, '^([0-9]{1,2}) ([0-9]{1,2}) ([0-9]{4})$', '\\1 tháng \\2 năm \\3') where run.last_place = run.first_place + 2
        union all
        select regexp_replace(run.exact, '^([0-9]{1,2}) ([0-9]{4})$', '\\1 năm \\2') where run.last_place = run.first_place + 1
        union all
        select regexp_replace(run.exact, '^([0-9]{1,2}) ([0-9]{1,2})$', '\\1 tháng \\2') where run.last_place = run.first_place + 1
        union all
        select regexp_replace(run.folded, '^([0-9]{1,2}) thang ([0-9]{1,2})$', '\\1 \\2') where run.last_place = run.first_place + 2
        union all
        select regexp_replace(run.folded, '^([0-9]{1,2}) thang ([0-9]{1,2}) nam ([0-9]{4})$', '\\1 \\2 \\3') where run.last_place = run.first_place + 4
        union all
        select regexp_replace(run.folded, '^([0-9]{1,2}) nam ([0-9]{4})$', '\\1 \\2') where run.last_place = run.first_place + 2
      ) as d(exact)
      where d.exact not in (run.exact, run.folded)
    )
    select distinct found.first_place, found.last_place, term.exact, term.folded
    from found, unnest(found.exact_terms, found.folded_terms) as term(exact, folded)
    where term.exact <> found.exact
    union
    select dated.first_place, dated.last_place, dated.exact, public.vn_words(dated.exact) from dated
    order by 1, 2, 3
    limit ${queryLimits.alternatives};
  end $body$`

/** Statements that make the functions which read a query; they need the letter routines and the table of synonyms. */
export const queryRoutines: readonly string[] = [terms, alternatives]
