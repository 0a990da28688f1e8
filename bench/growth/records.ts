import { between, pick, randomOf, roundAt, type Random } from '../data/random.ts'
import { personName, communeName } from '../data/text.ts'
import type { OwnedMember, ScalarField } from '../../src/engine/declare/fields.ts'
import type { ContentType } from '../../src/engine/model/model.ts'
import type { BulkRecord } from '../../src/engine/commands/bulk.ts'

/** Global ids of records of a type that others may point at. */
export type Pointed = (typeName: string) => readonly string[]

const two = (number: number): string => String(number).padStart(2, '0')
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** A code of two letters; there are 676. */
export const countryCode = (at: number): string => roundAt(letters, Math.floor(at / 26)) + roundAt(letters, at)
const dayIn = (random: Random, from: number, to: number): string =>
  `${between(random, from, to)}-${two(between(random, 1, 12))}-${two(between(random, 1, 28))}`

/** What declarations do not say: values that rules compare with each other, and those that only one record may have. */
const settled: Readonly<Record<string, (at: number, pointed: Pointed) => object>> = {
  PartnerCountry: at => ({ code: countryCode(at), nationalDay: 1 + (at % 28) }),
  ExchangeRate: at => ({
    currency: roundAt(['USD', 'EUR', 'JPY'], at),
    to: 'VND',
    on: new Date(Date.UTC(1960, 0, 1) + Math.floor(at / 3) * 86_400_000).toISOString().slice(0, 10),
  }),
  SavedQuery: at => ({ name: `query-${at}`, document: '{ viewer { kind } }', variables: '{}' }),
  LegalDocument: at => ({ number: `${at}/QĐ` }),
  Observance: at => ({ day: 1 + (at % 28) }),
  Post: () => ({ singleHolder: false }),
  Target: () => ({ unit: 'MONEY' }),
  Event: at => {
    const day = new Date(Date.UTC(1990, 0, 1) + (at % 12_000) * 86_400_000).toISOString().slice(0, 10)
    return { startsOn: day, beginsAt: `${day}T08:30:00+07:00` }
  },
  Agreement: (at, pointed) => ({
    parties: ['Federation', 'PartnerOrganization'].map(name => ({ organization: roundAt(pointed(name), at) })),
  }),
}

/** A value of a scalar; dates and numbers are spread, texts differ. */
function scalar(random: Random, at: number, name: string, field: ScalarField): unknown {
  switch (field.scalar) {
    case 'text': {
      const { pattern } = field
      if (pattern === null) return `${name} ${at}`.slice(0, field.max)
      return ['110', `${name}-${at}`, '2021', 'Asia/Vientiane', '07:30'].find(text => pattern.expression.test(text))
    }
    case 'integer': {
      const [least, most] = field.range ?? [0, 100_000]
      return between(random, least, Math.min(most, least + 100_000))
    }
    case 'decimal':
      return `${between(random, 1, 900_000)}.5`
    case 'boolean':
      return random() < 0.5
    case 'date':
      return dayIn(random, 1990, 2022)
    case 'partialDate':
      return field.end ? `${between(random, 2_100, 2_190)}` : dayIn(random, 1990, 2022)
    case 'instant':
      return `${dayIn(random, 1990, 2022)}T0${between(random, 0, 9)}:30:00.000Z`
    case 'enumeration':
      return pick(random, Object.keys(field.values?.of ?? {}))
    case 'currency':
      return 'VND'
    case 'url':
      return `https://example.org/${name}/${at}`
  }
}

function target(random: Random, targets: readonly string[], pointed: Pointed): string | null {
  const there = targets.flatMap(name => pointed(name).slice(0, 1_000))
  return there.length === 0 ? null : pick(random, there)
}

/**
 * A record of any type, made from its declaration: equal numbers give equal records. It has every number, date and
 * reference by which lists are ordered or filtered, its texts in Vietnamese, and one row of each owned list that it must
 * have.
 */
export function recordOf(type: ContentType, at: number, sha256: string, pointed: Pointed): BulkRecord {
  const random = randomOf(20_260_101, at)
  const member = (name: string, field: OwnedMember): unknown =>
    field.form === 'scalar'
      ? scalar(random, at, name, field)
      : field.form === 'one'
        ? target(random, field.targets, pointed)
        : [{ locale: 'vi', text: communeName(random) }]
  const values: Record<string, unknown> = {}
  for (const [name, field] of type.scalars) values[name] = scalar(random, at, name, field)
  for (const [name, { targets, tree }] of type.ones) values[name] = tree ? null : target(random, targets, pointed)
  for (const [name, { targets }] of type.links) {
    const id = target(random, targets, pointed)
    values[name] = { add: id === null ? [] : [id] }
  }
  for (const { field, formerOf, declared } of type.owned.values()) {
    if (formerOf !== null) continue
    const row = Object.entries(declared.fields).map(([name, one]) => [name, member(name, one)] as const)
    const whole = row.every(([name, value]) => value !== null || !declared.fields[name]?.required)
    values[field] = whole ? [Object.fromEntries(row)] : []
  }
  const vi = Object.fromEntries(
    [...type.localized].map(([name, { max }]) => [
      name,
      `${personName(random)}, ${communeName(random)} ${at}`.slice(0, max),
    ]),
  )
  return {
    values: { ...values, ...(type.scalars.has('sha256') ? { sha256 } : {}), ...settled[type.name]?.(at, pointed) },
    translations: type.localized.size > 0 ? { vi } : {},
  }
}
