import { Buffer } from 'node:buffer'
import { newRecordId, type RecordId } from '../../src/kernel/ids.ts'
import { between, pick, randomOf, roundAt, type Random } from './random.ts'
import { communeName, englishName, headlineOf, personName, proseOf, slugOf, type Language } from './text.ts'
import { countryCodes, places, topics } from './words.ts'

/** How many rows of each kind there are; transactions are five times the projects. */
export interface Size {
  readonly name: string
  readonly federations: number
  readonly associations: number
  readonly countries: number
  readonly persons: number
  readonly projects: number
  readonly articles: number
}
/** The size whose figures are reported. */
export const fullSize: Size = {
  name: 'full',
  federations: 64,
  associations: 1_000,
  countries: 200,
  persons: 300,
  projects: 20_000,
  articles: 50_000,
}
/** A size for trying the benchmark itself. */
export const quickSize: Size = { ...fullSize, name: 'quick', projects: 2_000, articles: 3_000 }
/** A tenth of a size in what grows; the bodies stay, so that what hangs on one of them grows with the rest. */
export const tenthOf = (size: Size): Size => ({
  ...size,
  name: `a tenth of ${size.name}`,
  projects: size.projects / 10,
  articles: size.articles / 10,
})

const seed = 20_150_101
const kinds = ['country', 'federation', 'association', 'person', 'project', 'transaction', 'article'] as const
type RowKind = (typeof kinds)[number]
const streamOf = (kind: RowKind, index: number): Random => randomOf(seed + kinds.indexOf(kind), index)

/** The id of a row, known without making the row. */
export function idOf(kind: RowKind, index: number): RecordId {
  const random = randomOf(seed - 1 - kinds.indexOf(kind), index)
  const bytes = Buffer.alloc(12)
  for (let offset = 0; offset < 12; offset += 4) bytes.writeUInt32LE(Math.floor(random() * 4_294_967_296), offset)
  return newRecordId(Date.UTC(2015, 0, 1) + index, bytes.subarray(0, 10))
}

/** A name or title in both languages. */
export type Both = Readonly<Record<Language, string>>
export interface NamedRow {
  readonly id: RecordId
  readonly slug: string
  readonly name: Both
}
export interface CountryRow {
  readonly id: RecordId
  readonly code: string
  readonly name: Both
}
export interface AssociationRow extends NamedRow {
  readonly federationId: RecordId
  readonly countryId: RecordId
}
export interface PersonRow {
  readonly id: RecordId
  readonly slug: string
  readonly name: string
}

const regionNames = {
  vi: new Intl.DisplayNames(['vi'], { type: 'region' }),
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
}
const countryNames: readonly Both[] = countryCodes.map(code => ({
  vi: regionNames.vi.of(code) ?? code,
  en: regionNames.en.of(code) ?? code,
}))
const countryNameAt = (index: number): Both => roundAt(countryNames, index)

export const countryAt = (index: number): CountryRow => ({
  id: idOf('country', index),
  code: roundAt(countryCodes, index),
  name: countryNameAt(index),
})

export function federationAt(index: number): NamedRow {
  const place = roundAt(places, index)
  return {
    id: idOf('federation', index),
    slug: slugOf(place),
    name: {
      vi: `Liên hiệp các tổ chức hữu nghị ${place}`,
      en: `${englishName(place)} Union of Friendship Organizations`,
    },
  }
}

/** Federations have from some sixty associations down to ten, each with another country. */
export function associationAt(index: number, size: Size): AssociationRow {
  const federation = Math.floor((index / size.associations) ** 1.5 * size.federations)
  const country = (federation * 37 + index * 13) % size.countries
  const place = roundAt(places, federation)
  const name = countryNameAt(country)
  return {
    id: idOf('association', index),
    slug: `${slugOf(place)}-${slugOf(name.en)}`,
    federationId: idOf('federation', federation),
    countryId: idOf('country', country),
    name: {
      vi: `Hội hữu nghị Việt Nam – ${name.vi} ${place}`,
      en: `Viet Nam – ${name.en} Friendship Association of ${englishName(place)}`,
    },
  }
}

export function personAt(index: number): PersonRow {
  const name = personName(streamOf('person', index))
  return { id: idOf('person', index), slug: `${slugOf(name)}-${index}`, name }
}

/** What the articles of a country and a place speak of. */
export interface ArticleRow {
  readonly id: RecordId
  readonly federationId: RecordId
  readonly countryId: RecordId
  readonly authorId: RecordId
  /** ISO 8601 with seconds. One in ten shares its instant with the one before, but none of the newest hundred. */
  readonly publishedAt: string
  readonly translations: Readonly<Record<Language, ArticleText>>
}
export interface ArticleText {
  readonly slug: string
  readonly title: string
  readonly lead: string
  readonly body: string
}

export function articleAt(index: number, size: Size): ArticleRow {
  const random = streamOf('article', index)
  const federation = between(random, 0, size.federations - 1)
  const country = between(random, 0, size.countries - 1)
  const subject = {
    place: roundAt(places, federation),
    country: countryNameAt(country),
    commune: communeName(random),
    topic: pick(random, topics),
  }
  const title = headlineOf(random, subject)
  const text = (language: Language): ArticleText => ({
    slug: `${slugOf(title[language])}-${index}`,
    title: title[language],
    lead: proseOf(random, language, subject, 130),
    body: proseOf(random, language, subject, 2_000),
  })
  const tied = index % 10 === 9 && index < size.articles - 100
  const seconds = Math.floor(((tied ? index - 1 : index) / size.articles) * 11 * 365 * 86_400)
  return {
    id: idOf('article', index),
    federationId: idOf('federation', federation),
    countryId: idOf('country', country),
    authorId: idOf('person', between(random, 0, size.persons - 1)),
    publishedAt: new Date(Date.UTC(2015, 0, 1) + seconds * 1_000).toISOString(),
    translations: { vi: text('vi'), en: text('en') },
  }
}
