const named = (type: string, attribute: string): string =>
  `select jsonb_path_query(document, 'strict $.** ? (@.type == "${type}").attrs.${attribute}', '{}', true) #>> '{}' as named`

/**
 * - `rich_text_text(document)`: the plain text of a rich text, as `toText` has it; search, filters and answers read it.
 * - `rich_text_references(document)`: the records and pictures that it names.
 *
 * The first is no single query: its executor would take three times as long to begin as the walk takes. Blocks are parted
 * by a character that no text holds.
 */
export const richTextRoutines: readonly string[] = [
  `create or replace function public.rich_text_text(document jsonb) returns text
  language plpgsql immutable strict parallel safe set search_path = pg_catalog as $$
declare
  node jsonb;
  parts text[] := '{}';
begin
  for node in select jsonb_path_query(document, 'strict $.** ? (exists (@.type))') loop
    case node ->> 'type'
      when 'text' then parts := array_append(parts, node ->> 'text');
      when 'mention' then parts := array_append(parts, node #>> '{attrs,label}');
      when 'hardBreak' then parts := array_append(parts, E'\\n');
      when 'paragraph', 'heading' then parts := array_append(parts, E'\\x01');
      when 'image' then parts := array_append(parts, E'\\x01' || concat_ws(' ', node #>> '{attrs,caption}', node #>> '{attrs,credit}'));
      when 'embed' then parts := array_append(parts, E'\\x01' || coalesce(node #>> '{attrs,title}', node #>> '{attrs,url}'));
      else null;
    end case;
  end loop;
  return nullif(regexp_replace(btrim(array_to_string(parts, ''), E'\\x01'), E'\\x01+', E'\\n\\n', 'g'), '');
end
$$`,
  `create or replace function public.rich_text_references(document jsonb) returns table (type_name text, id uuid)
  language sql immutable strict parallel safe
  begin atomic
    select left(r.named, -37), right(r.named, 36)::uuid from (${named('mention', 'id')} union ${named('image', 'asset')}) r
    where r.named is not null;
  end`,
]
