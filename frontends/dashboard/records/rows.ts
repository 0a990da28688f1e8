import { isOf } from './scope.ts'
import { ofKind, partsOf, sumsOf, type Amount } from '../amounts/amounts.ts'
import type { Named } from '../figures/follow-aid.ts'
import type { Kind } from '../amounts/kinds.ts'
import type { AidRecordsQuery } from '../generated/graphql.ts'
import { greatestFirst, sumOf } from '../../language/decimals.ts'
import { currencyOf, measured, type Money } from '../money/measure.ts'
import { localeOfField } from '../page/locale.ts'
import type { Opened } from '../view/opened.ts'

type Groups = AidRecordsQuery['aidProjectsAggregate']
type Answered = NonNullable<Groups[number]['key']['record']>

/** A record, and what it brings to the figure. */
export interface AidRow {
  readonly id: string
  readonly title: Named
  readonly donors: readonly string[]
  readonly country: Named | null
  readonly federation: Named | null
  readonly stage: string
  readonly sector: string | null
  readonly iatiIdentifier: string | null
  /** The title of what it is a part of. */
  readonly whole: string | null
  /** What counts: of the period, and not told by a whole. */
  readonly amounts: readonly Amount[]
}

type Content = Parameters<typeof localeOfField>[0]

const named = (of: Content & { readonly name: string }): Named => ({ name: of.name, locale: localeOfField(of, 'name') })
const toldIn = (of: Content, name: string, field: string): Named => ({ name, locale: localeOfField(of, field) })

function rowOf(record: Answered, amounts: readonly Amount[]): AidRow {
  const { id, country, federation, sector, iatiIdentifier, parent } = record
  return {
    id,
    title: toldIn(record, record.title, 'title'),
    donors: record.donors.map(({ name }) => name),
    country: country && named(country),
    federation: federation && named(federation),
    stage: record.projectStage,
    sector,
    iatiIdentifier,
    whole: parent?.title ?? null,
    amounts,
  }
}

/** The records of a figure that have amounts of their own in it: together they are the figure. */
export function rowsOf(groups: Groups, opened: Opened): readonly AidRow[] {
  const own = groups.filter(({ key: { record } }) => record !== null && isOf(opened, record))
  const records = new Map(own.flatMap(({ key: { record } }) => (record ? [[record.id, record]] : [])))
  return partsOf(own, ({ record }) => record?.id ?? null).flatMap(({ key, amounts }) => {
    const record = key === null ? undefined : records.get(key)
    return record ? [rowOf(record, amounts)] : []
  })
}

/** The sums of all records by kind, year and currency, as the figure has them: converted, they are rounded alike. */
export function totalsOf(rows: readonly AidRow[]): readonly Amount[] {
  const totals = new Map<string, Amount>()
  for (const amount of rows.flatMap(({ amounts }) => amounts)) {
    const key = `${amount.kind} ${amount.year} ${amount.currency}`
    const so = totals.get(key)
    const added = so && { ...so, sum: sumOf([so.sum, amount.sum]), count: so.count + amount.count }
    totals.set(key, added ?? amount)
  }
  return [...totals.values()]
}

/**
 * Those with amounts of a kind first, the greatest before the others. Currencies are not compared: first comes the one in
 * which the figure is shown, then the others, one after the other.
 */
export function inOrder(rows: readonly AidRow[], kind: Kind, money: Money): readonly AidRow[] {
  const all = rows.flatMap(({ amounts }) => ofKind(amounts, kind))
  const first = currencyOf(all, money)
  const currencies = [...(first === null ? [] : [first]), ...sumsOf(all).map(({ currency }) => currency)]
  const placed = rows.map(row => {
    const amounts = ofKind(row.amounts, kind)
    const sums = sumsOf(amounts)
    if (money.convertedTo !== null && amounts.length > 0) {
      const { sum, left } = measured(amounts, money.convertedTo, money)
      if (left.length < sums.length) return { row, at: 0, sum }
    }
    const at = currencies.findIndex(currency => sums.some(one => one.currency === currency))
    return {
      row,
      at: at < 0 ? currencies.length : at,
      sum: sums.find(({ currency }) => currency === currencies[at])?.sum ?? '0',
    }
  })
  return placed
    .toSorted((a, b) => a.at - b.at || greatestFirst(a.sum, b.sum) || (a.row.title.name < b.row.title.name ? -1 : 1))
    .map(({ row }) => row)
}
