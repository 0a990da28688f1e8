/**
 * `search_query(written)`: one row, or none when the query holds no word.
 *
 * - `matching`: what a document's `folded` must match: every unit, or what may stand for it. `near` is the same with the
 *   words of phrases anywhere: an index answers it alone, without reading the documents. They differ when `phrased`.
 * - `aside`: set when something of two letters or fewer with accents stands for the query's words (Ý for Italia). `near`
 *   and `matching` leave that out, for without accents it is everywhere (y tế): a document matches, too, when `folded`
 *   matches `near_aside` and `matching_aside`, which hold it, and `exact` matches `aside`, which is one of these words.
 * - `demanded`: what its `exact` must match besides: the quoted phrases that hold an accent; null when there are none.
 * - `literal`: matched by `exact` in accent-exact hits; `near_literal` with phrases loosened. `widened`: with alternatives.
 * - `words`: all words without accents, for comparison with whole titles.
 * - `exact_marks`, `folded_marks`: the phrases to highlight, with and without accents, in pairs.
 *
 * A conjunction has one clause per unit. An alternative for several units stands in the clause of each of them, so
 * overlapping alternatives combine as they should: (a | x) & (b | x | y) & (c | y).
 */
const query = `create function public.search_query(written text)
  returns table (
    near tsquery, matching tsquery, near_aside tsquery, matching_aside tsquery, aside tsquery, demanded tsquery, near_literal tsquery, literal tsquery, widened tsquery, phrased boolean,
    words text, exact_marks text[], folded_marks text[]
  )
  language plpgsql stable strict parallel safe rows 1 set search_path = ''
  as $body$
  declare
    simple constant regconfig := 'pg_catalog.simple';
    exacts text[];
    foldeds text[];
    units integer[];
    quotes boolean[];
    other_firsts integer[];
    other_lasts integer[];
    other_exacts text[];
    other_foldeds text[];
    unit record;
    way record;
    clause_exact tsquery;
    clause_folded tsquery;
    clause_near tsquery;
    near_clause_aside tsquery;
    clause_aside tsquery;
    part tsquery;
    phrase tsquery;
  begin
    select array_agg(t.exact order by t.place), array_agg(t.folded order by t.place),
      array_agg(t.unit order by t.place), array_agg(t.quoted order by t.place)
      into exacts, foldeds, units, quotes from public.search_terms(written) t;
    if exacts is null then return; end if;
    words := array_to_string(foldeds, ' ');
    exact_marks := '{}';
    folded_marks := '{}';
    select array_agg(a.first_place), array_agg(a.last_place), array_agg(a.exact), array_agg(a.folded)
      into other_firsts, other_lasts, other_exacts, other_foldeds from public.search_alternatives(exacts, foldeds) a;
    for unit in
      select min(t.place)::integer as first_place, max(t.place)::integer as last_place, t.quoted,
        string_agg(t.exact, ' ' order by t.place) as exact, string_agg(t.folded, ' ' order by t.place) as folded
      from unnest(exacts, foldeds, units, quotes) with ordinality as t(exact, folded, unit, quoted, place)
      group by t.unit, t.quoted order by 1
    loop
      phrase := phraseto_tsquery(simple, unit.exact);
      clause_exact := phrase;
      clause_folded := phraseto_tsquery(simple, unit.folded);
      clause_near := plainto_tsquery(simple, unit.folded);
      near_clause_aside := clause_near;
      clause_aside := clause_folded;
      if unit.exact <> all (exact_marks) then
        exact_marks := exact_marks || unit.exact;
        folded_marks := folded_marks || unit.folded;
      end if;
      literal := case when literal is null then phrase else literal && phrase end;
      near_literal := case when near_literal is null then plainto_tsquery(simple, unit.exact)
        else near_literal && plainto_tsquery(simple, unit.exact) end;
      if unit.quoted then
        if unit.exact <> unit.folded then
          demanded := case when demanded is null then phrase else demanded && phrase end;
        end if;
      elsif other_firsts is not null then
        for way in
          with recursive alternative as materialized (
            select * from unnest(other_firsts, other_lasts, other_exacts, other_foldeds)
              as o(first_place, last_place, exact, folded)
          ), path (next_place, exact, folded, changed) as (
            select unit.first_place, '', '', false
            union all
            select step.next_place, path.exact || ' ' || step.exact, path.folded || ' ' || step.folded, path.changed or step.changed
            from path, lateral (
              select path.next_place + 1, exacts[path.next_place], foldeds[path.next_place], false
              union all
              (select a.last_place + 1, a.exact, a.folded, true from alternative a
              where a.first_place = path.next_place and a.last_place <= unit.last_place limit 8)
            ) as step(next_place, exact, folded, changed)
            where path.next_place <= unit.last_place and unit.last_place - unit.first_place < 4
          )
          (select btrim(path.exact) as exact, btrim(path.folded) as folded, unit.folded as bare from path
          where path.next_place > unit.last_place and path.changed limit 24)
          union
          select a.exact, a.folded, array_to_string(foldeds[a.first_place : a.last_place], ' ') from alternative a
          where a.first_place <= unit.first_place and a.last_place >= unit.last_place
            and a.last_place - a.first_place > unit.last_place - unit.first_place
        loop
          clause_exact := clause_exact || phraseto_tsquery(simple, way.exact);
          if way.folded <> way.bare then
            near_clause_aside := near_clause_aside || plainto_tsquery(simple, way.folded);
            clause_aside := clause_aside || phraseto_tsquery(simple, way.folded);
            if length(way.folded) <= 2 and way.exact <> way.folded then
              part := plainto_tsquery(simple, way.exact);
              aside := case when aside is null then part else aside || part end;
            else
              clause_folded := clause_folded || phraseto_tsquery(simple, way.folded);
              clause_near := clause_near || plainto_tsquery(simple, way.folded);
            end if;
          end if;
          if way.exact <> all (exact_marks) then
            exact_marks := exact_marks || way.exact;
            folded_marks := folded_marks || way.folded;
          end if;
        end loop;
      end if;
      widened := case when widened is null then clause_exact else widened && clause_exact end;
      matching := case when matching is null then clause_folded else matching && clause_folded end;
      near := case when near is null then clause_near else near && clause_near end;
      near_aside := case when near_aside is null then near_clause_aside else near_aside && near_clause_aside end;
      matching_aside := case when matching_aside is null then clause_aside else matching_aside && clause_aside end;
    end loop;
    phrased := near <> matching or near_aside <> matching_aside;
    if aside is null then
      near_aside := null;
      matching_aside := null;
    end if;
    return next;
  end $body$`

/**
 * `search_beginning(written)`: one row for what is typed so far, or none. `matching`: the words, the last one a beginning;
 * as written too, for `my` begins Myanmar and is one spelling of Mỹ. `exact_words` and `folded_words`: all of it as text.
 */
const beginning = `create function public.search_beginning(written text)
  returns table (matching tsquery, exact_words text, folded_words text)
  language sql stable strict parallel safe rows 1 set search_path = ''
  as $body$
    with word as (select * from public.search_terms(translate(left(written, 200), '"“”„‟«»', ' ')))
    select (
        select to_tsquery('pg_catalog.simple', string_agg(
          case when w.place < (select max(place) from word) then w.folded
            else '(' || replace(w.folded, ' ', ' & ') || ':*' || coalesce(' | ' || substring(btrim(public.vn_fold(left(written, 200)))
              collate pg_catalog.pg_c_utf8 from '[[:alnum:]]+$') || ':*', '') || ')' end,
          ' & ' order by w.place)) from word w
      ),
      (select string_agg(w.exact, ' ' order by w.place) from word w),
      (select string_agg(w.folded, ' ' order by w.place) from word w)
    where exists (select from word)
  $body$`

/** Statements that make the functions which turn a query into conditions; they call the query routines. */
export const matchingRoutines: readonly string[] = [query, beginning]
