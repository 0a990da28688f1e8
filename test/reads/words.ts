import type { Random } from './random.ts'

/** Syllables that differ by accents alone, spellings of one word, and what `like` and JSON read in their own way. */
const syllables = [
  'hòa',
  'hoà',
  'bình',
  'Bình',
  'hữu',
  'nghị',
  'hội',
  'Hồi',
  'má',
  'mà',
  'Đặng',
  'đang',
  'Đỗ',
  'Dương',
  'Ân',
  'An',
  'Ăn',
  'Ông',
  'Ơn',
  'Ưng',
  'ĐỐI',
  'ngoại',
  'Uỷ',
  'ủy',
  'ban',
  '100%',
  'a_b',
  'C:\\x',
  '“Lào”',
  '"x"',
  "d'or",
  '2020–2025',
  'Laos',
  'peace',
  'Σ',
  '😀',
  '%',
  '_',
  '\\',
  '~',
]

/** A few words; few enough that titles are equal now and then. */
export function words(random: Random, most = 3): string {
  return Array.from({ length: random.whole(1, most) }, () => random.pick(syllables)).join(' ')
}

/** A piece of a text, a word, or something that stands nowhere. */
export function needle(random: Random, texts: readonly string[]): string {
  if (random.chance(0.3)) return random.pick(syllables)
  const characters = [...random.pick(texts)]
  const from = random.whole(0, characters.length - 1)
  const piece = characters.slice(random.chance(0.3) ? 0 : from, from + random.whole(1, 5)).join('')
  if (piece.trim() === '') return 'x'
  const cased = random.pick([
    piece,
    piece.toUpperCase(),
    piece.toLowerCase(),
    piece.normalize('NFD'),
    piece.normalize('NFD').replace(/\p{M}/gu, ''),
  ])
  return cased === '' ? 'x' : cased
}
