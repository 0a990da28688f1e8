/** Nested `replace` calls, the first pair innermost. */
const replaced = (inner: string, pairs: readonly (readonly [from: string, to: string])[]): string =>
  pairs.reduce((sql, [from, to]) => `replace(${sql}, '${from}', '${to}')`, inner)

const spellings = (from: string, to: string): (readonly [string, string])[] => {
  const others = to.split(' ')
  return from.split(' ').map((spelling, index) => [spelling, others[index] ?? spelling])
}

/** Every regular expression judges letters by Unicode, whatever the locale of the database is. */
const substituted = (sql: string, pattern: string, by: string): string =>
  `regexp_replace(${sql} collate pg_catalog.pg_c_utf8, '${pattern}', '${by}', 'g')`

/** Shows nothing, or is an accent that composes with no letter: soft hyphen, joiners, direction marks, selectors, tags. */
const invisible = String.raw`[\u00ad\u0300-\u036f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e007f]`

/**
 * Numbers, without lookbehind (PostgreSQL runs it from the start of the text: quadratic). In order: groups of three
 * digits are joined (1.250, 12,345,678; not 0225.384.261 nor 1,05), dates with dots get strokes (31.10.2022), and a zero
 * before a single digit goes (05/03/2024).
 */
const numbers: readonly (readonly [pattern: string, by: string])[] = [
  [
    String.raw`([^[:alnum:].,]|^)([1-9][0-9]{0,2})[.,]([0-9]{3})(?:[.,]([0-9]{3}))?(?:[.,]([0-9]{3}))?(?:[.,]([0-9]{3}))?(?![0-9]|[.,][0-9])`,
    String.raw`\1\2\3\4\5\6`,
  ],
  [String.raw`\m([0-9]{1,2})[.]([0-9]{1,2})[.]([0-9]{4})\M`, String.raw`\1/\2/\3`],
  [String.raw`([^[:alnum:].,]|^)0([1-9])(?![[:alnum:]])`, String.raw`\1\2`],
]

/** Two placements of the tone are in use in oa, oe and uy, and quy is written qui too: the left one becomes the right one. */
const tonePlacements = [
  ...spellings('oà oá oả oã oạ', 'òa óa ỏa õa ọa'),
  ...spellings('oè oé oẻ oẽ oẹ', 'òe óe ỏe õe ọe'),
  ...spellings('uỳ uý uỷ uỹ uỵ', 'ùy úy ủy ũy ụy'),
  ...spellings('quy qùy qúy qủy qũy qụy', 'qui quì quí quỉ quĩ quị'),
  ...spellings('qùi qúi qủi qũi qụi', 'quì quí quỉ quĩ quị'),
]

/** A syllable whose only vowel is y, behind a consonant that is written with i as well: kỹ and kĩ, Mỹ and Mĩ. Not ý, not tay. */
const loneY: readonly [pattern: string, by: string] = [String.raw`\m([hklmst][yýỳỷỹỵ])\M`, '\\1\u0001']
const loneYs = spellings('y\u0001 ý\u0001 ỳ\u0001 ỷ\u0001 ỹ\u0001 ỵ\u0001', 'i í ì ỉ ĩ ị')
/** Icelandic and African letters stand for đ in texts that were converted from old encodings. */
const foreignDs = spellings('ð ɖ', 'đ đ')

/** Most texts have nothing to mend, and to see that costs a fraction of mending. */
const visible = `case when written is nfc normalized and written !~ '${invisible}' then written
    else ${substituted('normalize(written, nfc)', invisible, '')} end`
const numbered = `case when written ~ '0[1-9]|[0-9][.,][0-9]'
    then ${numbers.reduce((sql, [pattern, by]) => substituted(sql, pattern, by), 'written')} else written end`
const lowered = 'lower(public.vn_visible(written) collate pg_catalog.pg_c_utf8)'
const spelled = replaced(substituted(replaced(lowered, [...foreignDs, ...tonePlacements]), ...loneY), loneYs)

/** Everything but letters, digits, blanks and line ends becomes a blank. */
const separated = (sql: string): string => substituted(`(${sql})`, String.raw`[^[:alnum:] \n]`, ' ')
const single = (sql: string): string => `btrim(${substituted(`(${sql})`, '[^[:alnum:]]+', ' ')})`
const unaccented = (sql: string): string =>
  `lower(public.unaccent('public.unaccent'::regdictionary, ${sql}) collate pg_catalog.pg_c_utf8)`

const routine = (name: string, parameters: string, returns: string, body: string): string =>
  `create function public.${name}(${parameters}) returns ${returns}
  language sql immutable strict parallel safe
  return ${body}`

const folded = unaccented(`translate(public.vn_visible(written), U&'\\00a0\\2007\\202f', '   ')`)

const termByTerm = (name: string, of: string): string =>
  routine(
    name,
    'terms text[]',
    'text[]',
    `array(
    select public.${of}(given.term) from unnest(terms) with ordinality as given(term, place) order by given.place)`,
  )

/** A tsvector holds one mebibyte: these cuts keep the worst text below it. Positions above 16,383 are one for PostgreSQL. */
const weighed = (lines: string): string =>
  [
    ['title', 2_000, 'A'],
    ['lead', 10_000, 'B'],
    ['body', 180_000, 'C'],
  ]
    .map(
      ([part, most, weight]) =>
        `setweight(to_tsvector('pg_catalog.simple'::regconfig, left(public.${lines}(left(coalesce(${part}, ''), ${most})), ${most})), '${weight}')`,
    )
    .join('\n    || ')

const vector = (name: string, lines: string): string =>
  `create function public.${name}(title text, lead text, body text) returns tsvector
  language sql immutable parallel safe
  return ${weighed(lines)}`

/**
 * Text made comparable, as statements that make SQL functions; to be run in this order by the owner of the tables.
 * All are immutable and parallel safe; a body with `return` is parsed when it is made, so no search_path reaches it, and
 * a dump restores it after the extension that it needs. They need PostgreSQL 17 (for the collation `pg_c_utf8`),
 * `unaccent` in the schema public, and a database in UTF-8.
 *
 * - `vn_visible(text)`: NFC without characters that show nothing. `vn_numbered(text)`: one spelling of numbers.
 * - `vn_fold(text)`: lower case without accents, punctuation kept: for filters that ignore case and accents.
 * - `vn_spelled(text)`: lower case with accents; one spelling for tone placement, i and y, and numbers; punctuation kept.
 * - `vn_exact_lines(text)`, `vn_folded_lines(text)`: that text, and without accents, with a blank for each other
 *   character; line ends stay, so lists can be passed through joined by them.
 * - `vn_canonical(text)`, `vn_words(text)`: the same with single blanks: equal for texts that differ in spelling only.
 * - `vn_canonical_all(text[])`, `vn_words_all(text[])`: these, term by term.
 * - `vn_exact_vector(title, lead, body)`, `vn_folded_vector(title, lead, body)`: words with the weights A, B and C.
 */
export const letterRoutines: readonly string[] = [
  routine('vn_visible', 'written text', 'text', visible),
  routine('vn_numbered', 'written text', 'text', numbered),
  routine('vn_fold', 'written text', 'text', folded),
  routine('vn_spelled', 'written text', 'text', `public.vn_numbered(${spelled})`),
  routine('vn_exact_lines', 'written text', 'text', separated('public.vn_spelled(written)')),
  routine('vn_folded_lines', 'written text', 'text', separated(unaccented('public.vn_exact_lines(written)'))),
  routine('vn_canonical', 'written text', 'text', single('public.vn_spelled(written)')),
  routine('vn_words', 'written text', 'text', single(unaccented('public.vn_canonical(written)'))),
  termByTerm('vn_canonical_all', 'vn_canonical'),
  termByTerm('vn_words_all', 'vn_words'),
  vector('vn_exact_vector', 'vn_exact_lines'),
  vector('vn_folded_vector', 'vn_folded_lines'),
]
