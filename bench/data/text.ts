import { between, pick, type Random } from './random.ts'
import { english, vietnamese } from './sentences.ts'
import { deeds, families, givens, middles, places, syllables, topics } from './words.ts'

/** Languages of the synthetic articles. */
export type Language = 'vi' | 'en'

/** Lower-case ASCII of a Vietnamese text: what a reader without a Vietnamese keyboard types. */
export const plainLetters = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase()

/** A URL part made of a text. */
export const slugOf = (text: string): string =>
  plainLetters(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 70)
    .replace(/^-|-$/g, '')

const asciiNames = new Map<string, string>()

/** A proper name as English texts write it: without marks. */
export function englishName(name: string): string {
  const known = asciiNames.get(name)
  if (known !== undefined) return known
  const plain = plainLetters(name).replace(/\b[a-z]/g, letter => letter.toUpperCase())
  asciiNames.set(name, plain)
  return plain
}

/** The name of a commune, in Vietnamese. */
export function communeName(random: Random): string {
  const first = between(random, 0, syllables.length - 1)
  const second = (first + between(random, 1, syllables.length - 1)) % syllables.length
  return `${syllables[first]} ${syllables[second]}`
}

/** The name of a person, in Vietnamese order. */
export const personName = (random: Random): string =>
  `${pick(random, families)} ${pick(random, middles)} ${pick(random, givens)}`

/** What an article is about. */
export interface Subject {
  readonly place: string
  readonly country: Readonly<Record<Language, string>>
  readonly commune: string
  readonly topic: readonly [vi: string, en: string]
}

const patterns = { vi: vietnamese, en: english } as const
const split = new Map([...vietnamese, ...english].map(pattern => [pattern, pattern.split(/[{}]/)]))

function sentence(random: Random, language: Language, subject: Subject): string {
  const name = (vietnameseName: string) => (language === 'vi' ? vietnameseName : englishName(vietnameseName))
  const slot = (word: string): string => {
    if (word === 'country') return subject.country[language]
    if (word === 'person') return name(personName(random))
    if (word === 'number') return String(between(random, 12, 980))
    if (word === 'place') return name(random() < 0.6 ? subject.place : pick(random, places))
    if (word === 'commune') return name(random() < 0.5 ? subject.commune : communeName(random))
    const topic = random() < 0.8 ? subject.topic : pick(random, topics)
    return language === 'vi' ? topic[0] : topic[1]
  }
  const parts = split.get(pick(random, patterns[language])) ?? []
  return parts.map((part, index) => (index % 2 === 1 ? slot(part) : part)).join('')
}

/** Sentences in paragraphs of three, at least `bytes` long in UTF-8. */
export function proseOf(random: Random, language: Language, subject: Subject, bytes: number): string {
  let text = ''
  for (let count = 0, length = 0; length < bytes; count += 1) {
    const next = sentence(random, language, subject)
    text += (count === 0 ? '' : count % 3 === 0 ? '\n\n' : ' ') + next
    length += Buffer.byteLength(next) + 1
  }
  return text
}

/** The headline of an article. */
export function headlineOf(random: Random, subject: Subject): Readonly<Record<Language, string>> {
  const deed = pick(random, deeds)
  return {
    vi: `${deed[0]} ${subject.topic[0]} giữa ${subject.country.vi} và xã ${subject.commune}, ${subject.place}`,
    en: `${deed[1]} ${subject.topic[1]} between ${subject.country.en} and ${englishName(subject.commune)}, ${englishName(subject.place)}`,
  }
}
