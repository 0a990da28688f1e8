import type { RecordId } from '../../src/kernel/ids.ts'
import { between, pick, randomOf, roundAt, type Random } from './random.ts'
import { programmeIdsOf } from './programmes.ts'
import { countryAt, federationAt, idOf, type Both, type Size } from './rows.ts'
import { communeName, englishName, proseOf, slugOf } from './text.ts'
import { places, topics } from './words.ts'

export const projectStages = [
  'SURVEY',
  'DOSSIER',
  'APPRAISAL',
  'APPROVED',
  'RUNNING',
  'HANDED_OVER',
  'AUDITED',
] as const
export const transactionKinds = ['commitment', 'disbursement', 'in_kind'] as const
export const currencies = ['VND', 'USD', 'EUR'] as const
type Currency = (typeof currencies)[number]

/** A sum with two digits, as text. */
export interface Money {
  readonly amount: string
  readonly currency: Currency
  readonly valueOn: string
}
export interface ProjectRow {
  readonly id: RecordId
  readonly slug: string
  readonly federationId: RecordId
  readonly countryId: RecordId
  readonly title: Both
  readonly summary: Both
  readonly stage: (typeof projectStages)[number]
  /** ISO day; no two projects of a country begin on the same day. */
  readonly startsOn: string
  readonly endsOn: string
  /** ISO day; every third project has none. */
  readonly approvedOn: string | null
  readonly programmeIds: readonly RecordId[]
  readonly budgets: readonly Money[]
  readonly donors: readonly { readonly name: string; readonly countryId: RecordId }[]
}
export interface TransactionRow extends Money {
  readonly id: RecordId
  readonly projectId: RecordId
  readonly kind: (typeof transactionKinds)[number]
}

const firstDay = Date.UTC(2015, 0, 1) / 86_400_000
/** Days of 2015–2025. */
const days = 4_018
const isoDay = (day: number): string => new Date((firstDay + day) * 86_400_000).toISOString().slice(0, 10)
// 7,919 is prime to 4,018: the days go round without repeating.
const startDay = (index: number): number => (index * 7_919) % days

/** A federation works with four countries, a country with one or two federations. */
const countryIndexAt = (index: number, size: Size): number =>
  ((index % size.federations) * 4 + (Math.floor(index / size.federations) % 4)) % size.countries

function moneyOf(random: Random, currency: Currency, valueOn: string): Money {
  const whole = currency === 'VND' ? between(random, 20_000, 9_000_000) * 1_000 : between(random, 500, 400_000)
  return {
    amount: `${whole}.${String(currency === 'VND' ? 0 : between(random, 0, 99)).padStart(2, '0')}`,
    currency,
    valueOn,
  }
}
const currencyOf = (index: number, size: Size): Currency =>
  index % 8 === 3 ? 'VND' : countryIndexAt(index, size) % 3 === 0 ? 'EUR' : 'USD'

const donorKinds = ['Foundation for', 'Partners of', 'Friends of', 'Fund for', 'Hands for'] as const

export function projectAt(index: number, size: Size): ProjectRow {
  const random = randomOf(20_150_201, index)
  const countryIndex = countryIndexAt(index, size)
  const country = countryAt(countryIndex)
  const place = roundAt(places, index % size.federations)
  const topic = pick(random, topics)
  const commune = communeName(random)
  const subject = { place, country: country.name, commune, topic }
  const start = startDay(index)
  const donor = () => ({ name: `${country.name.en} ${pick(random, donorKinds)} ${topic[1]}`, countryId: country.id })
  return {
    id: idOf('project', index),
    slug: `${slugOf(`${topic[0]} ${commune}`)}-${index}`,
    federationId: federationAt(index % size.federations).id,
    countryId: country.id,
    title: {
      vi: `Dự án ${topic[0]} tại xã ${commune}, ${place}`,
      en: `Project for ${topic[1]} in ${englishName(commune)}, ${englishName(place)}`,
    },
    summary: { vi: proseOf(random, 'vi', subject, 240), en: proseOf(random, 'en', subject, 200) },
    stage: pick(random, projectStages),
    startsOn: isoDay(start),
    endsOn: isoDay(start + between(random, 200, 1_400)),
    approvedOn: index % 3 === 0 ? null : isoDay(start - 90),
    programmeIds: programmeIdsOf(index, size),
    budgets: [currencyOf(index, size), ...(index % 4 === 0 ? (['VND'] as const) : [])].map(currency =>
      moneyOf(random, currency, isoDay(start)),
    ),
    donors: index % 5 === 0 ? [donor(), donor()] : [donor()],
  }
}

/** Projects have from three to seven transactions, five on average. */
export function* transactionsOf(project: number, size: Size): Iterable<TransactionRow> {
  const random = randomOf(20_150_301, project)
  const start = startDay(project)
  const count = 3 + (project % 5)
  for (let number = 0; number < count; number += 1) {
    const share = random()
    const kind = share < 0.4 ? 'commitment' : share < 0.88 ? 'disbursement' : 'in_kind'
    const currency = kind === 'in_kind' ? 'VND' : currencyOf(project, size)
    yield {
      id: idOf('transaction', project * 8 + number),
      projectId: idOf('project', project),
      kind,
      ...moneyOf(random, currency, isoDay(between(random, start, days - 1))),
    }
  }
}
