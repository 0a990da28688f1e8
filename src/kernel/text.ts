const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** No-break, typographic and ideographic spaces: search, sorting and line breaks treat them as what they look like. */
const blanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
/** Joiners that spell: inside emoji, and behind letters of scripts that need them (Persian, Sinhala, Hindi). */
const spellingJoiners =
  /(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d(?=\p{Extended_Pictographic})|(?<=[[\p{L}\p{M}]--[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]])[\u200c\u200d](?=\p{L})/gv
/** Zero-width, direction and control characters, soft hyphens, tags; not the visible signs that Unicode counts among them. */
const invisible =
  /[[\p{Cc}\p{Cf}\u034f\ufdd0-\ufdef\ufffe\uffff]--[\n\t\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]]/gv

/**
 * Text as it is stored: composed (NFC), lines ended by `\n`, blanks plain, nothing invisible, no lone surrogates and no
 * NUL. Every write passes through it, so that equal looks are equal text. Joiners stay where they spell.
 */
export function normaliseText(input: string): string {
  const text = input.toWellFormed().replace(lineEnds, '\n').replace(blanks, ' ')
  const kept = new Set([...text.matchAll(spellingJoiners)].map(joiner => joiner.index))
  return text.replace(invisible, (character, at: number) => (kept.has(at) ? character : '')).normalize('NFC')
}

/** A line of text as it is stored: `normaliseText`, with single blanks and none at the ends. */
export const normaliseLine = (input: string): string => normaliseText(input).replace(/\s+/g, ' ').trim()

/** Letters that are not a base letter with a mark. */
const spelledOut: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
}

/** The longest slug, in characters. */
export const slugLength = 80

/** What a slug may be. */
export const slugPattern = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * A slug of a title: `Hội hữu nghị Việt – Lào` → `hoi-huu-nghi-viet-lao`. At most `slugLength` characters, cut between
 * words where that leaves more than half; empty when the title holds no Latin letter and no digit.
 */
export function slugify(title: string): string {
  const words = normaliseText(title)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đðßæœøłþıħŋ]/g, letter => spelledOut[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (words.length <= slugLength) return words
  const cut = words.lastIndexOf('-', slugLength)
  return words.slice(0, cut > slugLength / 2 ? cut : slugLength)
}
