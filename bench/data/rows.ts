import { Buffer } from 'node:buffer'
import { newRecordId, type RecordId } from '../../src/kernel/ids.ts'
import { randomOf, roundAt, type Random } from './random.ts'
import { englishName, personName, slugOf, type Language } from './text.ts'
import { countryCodes, places } from './words.ts'

/** How many rows of each kind there are; transactions are five times the projects. */
export interface Size {
  readonly name: string
  readonly federations: number
  readonly associations: number
  readonly countries: number
  readonly persons: number
  /** Ten of each federation. */
  readonly programmes: number
  readonly projects: number
  readonly tags: number
  readonly articles: number
}
/** The size whose figures are reported. */
export const fullSize: Size = {
  name: 'full',
  federations: 64,
  associations: 1_000,
  countries: 200,
  persons: 300,
  programmes: 640,
  projects: 20_000,
  tags: 40,
  articles: 50_000,
}
/** A size for trying the benchmark itself. */
export const quickSize: Size = { ...fullSize, name: 'quick', projects: 2_000, articles: 3_000 }
/** Ten times as much of what grows; the bodies stay, so that what hangs on one of them grows with the rest. */
export const tenTimes = (size: Size): Size => ({
  ...size,
  name: `ten times ${size.name}`,
  projects: size.projects * 10,
  articles: size.articles * 10,
})

const seed = 20_150_101
/** The seed of a kind depends on its place: new ones go to the end. */
const kinds = [
  'country',
  'federation',
  'association',
  'person',
  'project',
  'transaction',
  'article',
  'tag',
  'programme',
] as const
type RowKind = (typeof kinds)[number]
/** The numbers from which a row of that kind is made. */
export const streamOf = (kind: RowKind, index: number): Random => randomOf(seed + kinds.indexOf(kind), index)

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
