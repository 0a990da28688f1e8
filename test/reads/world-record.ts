import type { BulkRecord } from '../../src/engine/commands/bulk.ts'
import { fits } from '../../src/engine/commands/parse/texts.ts'
import type { OwnedMember, ScalarField } from '../../src/engine/declare/fields.ts'
import type { ContentType } from '../../src/engine/model/model.ts'
import type { Random } from './random.ts'
import { words } from './words.ts'

/** A record of the world, without its id. */
export type Draft = Omit<BulkRecord, 'id'>

/** What a record may point at: the records before it, published or not; of its own type published ones. */
export type Made = (typeName: string) => readonly string[]

/** What the declarations do not say: values that must exist or be the only ones, and what makes others meet now and then. */
const settled: Readonly<
  Record<string, (random: Random, made: Made, at: number, drawn: Readonly<Record<string, any>>) => object>
> = {
  MediaAsset: (random, made) => ({ sha256: random.pick(made('file')) }),
  PartnerCountry: (random, _made, at) => ({
    code: letters[Math.floor(at / 26) % 26]! + letters[at % 26]!,
    relationsSince: random.maybe(0.7, () => random.partial(1950, 1990)),
    ...monthAndDay(random, 'nationalDayMonth', 'nationalDay'),
  }),
  MemberAssociation: (random, made) => ({
    memberships: random.some(made('Federation'), 3).flatMap(memberships(random)),
  }),
  Post: random => ({ singleHolder: false, rank: random.maybe(0.6, () => random.whole(0, 3)) }),
  // A key of four values, of which the number alone tells these apart.
  LegalDocument: (random, _made, at) => ({ number: random.maybe(0.7, () => `${at}/QĐ`) }),
  // One rate a day for each pair.
  ExchangeRate: (random, _made, at) => {
    const [currency, to] = random.pick(pairs)
    const on = `${random.whole(2019, 2022)}-0${1 + (at % 9)}-${10 + (at % 19)}`
    return { currency, to, rate: `${random.whole(1, 30_000)}.5`, on }
  },
  // Of money more often than not, and then now and then without a figure; it ends between the days of transactions.
  Target: (random, _made, _at, drawn) => ({
    ...Object.fromEntries(
      ['value', 'baseline', 'actual'].map(name => [name, drawn[name] && String(drawn[name]).replace('-', '')]),
    ),
    ...(random.chance(0.6) ? money(random) : { unit: random.pick([null, 'PERCENT']), currency: null }),
    to: random.maybe(0.7, () => random.partial(2021, 2022)),
  }),
  AidProject: (_random, _made, _at, { budgets }) => ({
    budgets: budgets.map((budget: any) => ({ ...budget, amount: budget.amount.replace('-', '') })),
  }),
  // Signed by somebody, at the latest in the year in which it ends.
  Agreement: (random, made, at, { signatories, signedOn, to }) => ({
    signatories: signatories.map((one: any) => ({ ...one, name: one.name ?? `Người ký ${at}` })),
    signedOn: signedOn && to && signedOn.slice(0, 4) >= to.slice(0, 4) ? null : signedOn,
    parties: random
      .some([...made('Federation'), ...made('PartnerOrganization')], 3)
      .concat(random.pick(made('Chapter')))
      .map(organization => ({ organization })),
  }),
  SavedQuery: (random, _made, at) => ({
    name: `truy-van-${at}`,
    document: `{ v${random.whole(0, 9)}: viewer { kind } }`,
    variables: random.maybe(0.5, () => '{}'),
  }),
  Observance: random => ({ ...monthAndDay(random, 'month', 'day'), ...lunar(random) }),
  Event: random => ({ ...lunar(random), beginsAt: null }),
}
/** In one federation once, or once more after a first time. */
const memberships =
  (random: Random) =>
  (federation: string): object[] => {
    const role = (): string | null => random.maybe(0.7, () => random.pick(['MEMBER', 'ASSOCIATE', 'OBSERVER']))
    const from = random.maybe(0.7, () => random.partial(2019, 2020))
    const to = random.maybe(0.7, () => random.partial(2023, 2026))
    const first = { federation, from: random.partial(2015, 2016), to: random.partial(2017, 2018), role: role() }
    return [...(from !== null && random.chance(0.4) ? [first] : []), { federation, from, to, role: role() }]
  }
const money = (random: Random): object =>
  random.chance(0.8)
    ? { unit: 'MONEY', currency: random.pick(['USD', 'VND']) }
    : { unit: 'MONEY', currency: null, value: null, baseline: null, actual: null }
const lunar = (random: Random): object => ({
  lunarMonth: random.whole(1, 12),
  lunarDay: random.maybe(0.5, () => random.whole(1, 30)),
})
const pairs = [
  ['USD', 'VND'],
  ['EUR', 'VND'],
  ['EUR', 'USD'],
  ['VND', 'USD'],
] as const
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const monthAndDay = (random: Random, month: string, day: string): object =>
  random.chance(0.6) ? { [month]: random.whole(1, 12), [day]: random.whole(1, 28) } : { [month]: null, [day]: null }

/** Texts that patterns ask for. */
const patterned = [
  '110',
  '11220',
  'LAO',
  '2021',
  '2021-05',
  'Europe/Sofia',
  '07:30',
  'https://x.example/{language}/{slug}',
]

function scalar(random: Random, field: ScalarField): unknown {
  switch (field.scalar) {
    case 'text':
      return field.pattern
        ? random.pick(patterned.filter(text => field.pattern && fits(text, field.pattern)))
        : [...words(random)].slice(0, field.max).join('')
    case 'integer': {
      const [least, most] = field.range ?? [0, 900]
      return random.whole(least, Math.min(most, least + 12))
    }
    case 'decimal':
      return `${random.whole(-500, 90_000)}${random.pick(['', '.5', '.0001', '.10'])}`
    case 'boolean':
      return random.chance(0.5)
    case 'date':
      return random.day(2020, 2022)
    case 'partialDate':
      return field.end ? random.partial(2023, 2026) : random.partial(2019, 2020)
    case 'instant':
      return random.instant()
    case 'enumeration':
      return random.pick(Object.keys(field.values?.of ?? {}).slice(0, 4))
    case 'currency':
      return random.pick(['USD', 'VND', 'EUR'])
    case 'url':
      return `https://example.org/${random.pick(['', 'a?b=%20&c=_', 'x'])}`
  }
}

/** A record to point at, of any of the types; null where there is none. */
function target(random: Random, made: Made, targets: readonly string[]): string | null {
  const there = targets.filter(name => made(name).length > 0)
  return there.length === 0 ? null : random.pick(made(random.pick(there)))
}

function member(random: Random, made: Made, field: OwnedMember): unknown {
  if (field.form === 'one') return target(random, made, field.targets)
  if (field.form === 'scalar') return scalar(random, field)
  return [{ locale: random.pick(['vi', 'en']), text: words(random) }]
}

/** Values of an owned list; none where a record that they must point at is not there. */
function rows(random: Random, made: Made, members: Readonly<Record<string, OwnedMember>>): object[] {
  const fields = Object.entries(members)
  if (
    fields.some(([, field]) => field.form === 'one' && field.required && target(random, made, field.targets) === null)
  )
    return []
  return Array.from({ length: random.whole(0, 3) }, () =>
    Object.fromEntries(
      fields.map(([name, field]) => [name, field.required || random.chance(0.7) ? member(random, made, field) : null]),
    ),
  )
}

/** Former values of two languages, each in times of its own that follow one another. */
function former(random: Random, name: string): object[] {
  if (random.chance(0.6)) return []
  return random.some(['vi', 'en'], 2).map(locale => ({
    locale,
    [name]: words(random),
    from: random.maybe(0.7, () => random.partial(2018, 2019)),
    to: random.partial(2020, 2022),
  }))
}

/** Texts in Vietnamese, and in English now and then; a required one always stands in Vietnamese. */
function texts(random: Random, type: ContentType): Draft['translations'] {
  const some = (always: number, often: number): Record<string, string> =>
    Object.fromEntries(
      [...type.localized].flatMap(([name, { required }]) =>
        random.chance(required ? always : often) ? [[name, words(random)]] : [],
      ),
    )
  const vi = some(1, 0.6)
  return random.chance(0.5) ? { vi, en: some(0.7, 0.5) } : { vi }
}

/** Draws a record of a type: whatever its declaration lets it hold, about a third of it missing. */
export function drawn(random: Random, made: Made, type: ContentType, at: number): Draft {
  const values: Record<string, unknown> = {}
  for (const [name, field] of type.scalars)
    values[name] = field.required || random.chance(0.65) ? scalar(random, field) : null
  for (const [name, { targets, required }] of type.ones)
    values[name] = required || random.chance(0.65) ? target(random, made, targets) : null
  // Only what has ended has a successor.
  const [, end] = type.declaration.validity ?? []
  if (end !== undefined && values[end] === null && type.ones.has('successor')) values['successor'] = null
  for (const [name, { targets }] of type.links) values[name] = { add: random.some(targets.flatMap(made), 4) }
  for (const { field, formerOf, declared } of type.owned.values())
    values[field] = formerOf === null ? rows(random, made, declared.fields) : former(random, formerOf)
  const publishedAt = type.declaration.dayOf
    ? { publishedAt: random.pick([random.instant(), random.instant(), '2023-05-05T05:00:00.000Z']) }
    : {}
  return {
    values: { ...values, ...settled[type.name]?.(random, made, at, values) },
    translations: texts(random, type),
    ...publishedAt,
  }
}
