/** Stand around a highlighted run in a snippet's raw text; private-use characters, which `search_snippet` takes out of the content. */
const opening = '\ue000'
const closing = '\ue001'

/** A snippet as plain text with the places that match, in UTF-16 units. */
export interface SnippetText {
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** Reads what the column `snippet` or `headline` of a search statement holds. */
export function snippetText(raw: string): SnippetText {
  const marks: { start: number; end: number }[] = []
  let text = ''
  for (const [index, run] of raw.split(opening).entries()) {
    const [inside = '', ...outside] = index === 0 ? ['', ...run.split(closing)] : run.split(closing)
    if (inside !== '') marks.push({ start: text.length, end: text.length + inside.length })
    text += inside + outside.join('')
  }
  return { text, marks }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, character => entities[character] ?? '')

/** HTML of a snippet: the text escaped, `<mark>` around what matches and no other element. */
export function snippetHtml(raw: string): string {
  const { text, marks } = snippetText(raw)
  let html = ''
  let done = 0
  for (const { start, end } of marks) {
    html += `${escaped(text.slice(done, start))}<mark>${escaped(text.slice(start, end))}</mark>`
    done = end
  }
  return html + escaped(text.slice(done))
}

/** A word of the written text: what `vn_spelled` makes one word of, so a number with its groups of digits too. */
const written = String.raw`([0-9]{1,3}(?:[.,][0-9]{3})+(?![0-9]|[.,][0-9])|[[:alnum:]\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufeff]+)`

/**
 * `search_snippet(content, exact_marks, folded_marks, most_words)`: the part of the content that holds the most of the
 * phrases, as it is written (accents, case, punctuation; blanks single), with marks around them. A phrase is sought with
 * its accents first, and only where those never stand without. Without any hit: the beginning, unmarked.
 * Words of more than 80 characters are cut. Reads the first 50,000 characters.
 */
const snippet = `create function public.search_snippet(content text, exact_marks text[], folded_marks text[], most_words integer)
  returns text
  language plpgsql immutable strict parallel safe set search_path = ''
  as $body$
  declare
    pieces text[];
    words text[];
    gaps text[];
    exacts text[];
    foldeds text[];
    places integer[];
    hits integer[] := '{}';
    phrases integer[] := '{}';
    marked boolean[];
    here integer;
    first integer;
    last integer;
    parts text[];
    result text := '';
    inside boolean := false;
  begin
    pieces := string_to_array(regexp_replace(
      regexp_replace(translate(left(content, 50000), U&'\\E000\\E001', ''), '[[:space:][:cntrl:]]+' collate pg_catalog.pg_c_utf8, ' ', 'g'),
      '${written}' collate pg_catalog.pg_c_utf8, U&'\\E000\\\\1\\E001', 'g'), U&'\\E000');
    if cardinality(pieces) < 2 then return left(btrim(coalesce(pieces[1], '')), 80); end if;
    select array_agg(split_part(p.piece, U&'\\E001', 1) order by p.place), array_agg(split_part(p.piece, U&'\\E001', 2) order by p.place)
      into words, gaps from unnest(pieces[2:]) with ordinality as p(piece, place);
    exacts := string_to_array(public.vn_exact_lines(array_to_string(words, U&'\\000A')), U&'\\000A');
    marked := array_fill(false, array[cardinality(words)]);
    for phrase in 1 .. cardinality(exact_marks) loop
      places := '{}';
      for form in 1 .. 2 loop
        if form = 2 and foldeds is null then
          foldeds := string_to_array(public.vn_folded_lines(array_to_string(words, U&'\\000A')), U&'\\000A');
        end if;
        parts := string_to_array((case form when 1 then exact_marks else folded_marks end)[phrase], ' ');
        foreach here in array array_positions((case form when 1 then exacts else foldeds end), parts[1]) loop
          if (case form when 1 then exacts else foldeds end)[here : here + cardinality(parts) - 1] = parts then
            places := places || here;
          end if;
        end loop;
        exit when places <> '{}';
      end loop;
      foreach here in array places[1 : 2 + 100 / cardinality(exact_marks)] loop
        hits := hits || here;
        phrases := phrases || phrase;
        for word in here .. here + cardinality(parts) - 1 loop marked[word] := true; end loop;
      end loop;
    end loop;
    select h.place into here from unnest(hits, phrases) as h(place, phrase)
      order by (
        select count(distinct o.phrase) from unnest(hits, phrases) as o(place, phrase)
        where o.place >= h.place and o.place < h.place + most_words - 5
      ) desc, h.place limit 1;
    first := greatest(1, least(coalesce(here, 1) - 5, cardinality(words) - most_words + 1));
    last := least(cardinality(words), first + most_words - 1);
    result := (case when first = 1 then ltrim(right(pieces[1], 20)) else '…' end);
    for word in first .. last loop
      if marked[word] and not inside then result := result || U&'\\E000'; end if;
      result := result || case when length(words[word]) > 80 then left(words[word], 80) || '…' else words[word] end;
      inside := marked[word] and word < last and marked[word + 1] and gaps[word] ~ '^[ /.–—-]{1,3}$';
      if marked[word] and not inside then result := result || U&'\\E001'; end if;
      if word < last then result := result || left(gaps[word], 20); end if;
    end loop;
    return result || case when last = cardinality(words) then rtrim(left(gaps[last], 20)) else '…' end;
  end $body$`

/** Statements that make the function which cuts and marks snippets; it needs the letter routines. */
export const snippetRoutines: readonly string[] = [snippet]
