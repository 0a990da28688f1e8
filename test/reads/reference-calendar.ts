import type { Pool } from 'pg'

/** An entry as the calendar must show it. */
export interface Entry {
  readonly on: string
  readonly lastDay: string
  readonly kind: string
  readonly years: number | null
  readonly record: string
}

type Row = Readonly<Record<string, string | null>> & { readonly id: string }

const day = (at: number): string => new Date(at).toISOString().slice(0, 10)
const at = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date)
const parts = (text: string): [number, number, number] => {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number)
  return [year, month, date]
}
const lengthOf = (year: number, month: number): number => new Date(at(year, month + 1, 0)).getUTCDate()

/** The first day behind a date that is known so exactly. */
function behind(text: string, precision: string | null): string {
  const [year, month, date] = parts(text)
  if (precision === 'year') return day(at(year + 1, 1, 1))
  return day(precision === 'month' ? at(year, month + 1, 1) : at(year, month, date + 1))
}

const known = { year: 4, month: 7, day: 10 } as const
const exactly = (text: string, precision: string | null): string =>
  text.slice(0, precision === 'year' ? known.year : precision === 'month' ? known.month : known.day)

/** A day of a month in each of the years; the whole month where no day is known. */
const yearly = (
  row: Row,
  month: string | null | undefined,
  date: string | null | undefined,
  years: readonly number[],
) =>
  month
    ? years.map(year => {
        const precision = date ? 'day' : 'month'
        const on = day(at(year, Number(month), Math.min(Number(date ?? 1), lengthOf(year, Number(month)))))
        return { row, on, precision, until: behind(on, precision), years: null }
      })
    : []

/** The same day in each year behind it. */
const anniversaries = (row: Row, column: string, years: readonly number[]) => {
  const since = row[column]
  if (!since) return []
  const [first, month, date] = parts(since)
  const precision = row[`${column}_precision`]!
  return years
    .filter(year => year > first)
    .map(year => {
      const on = day(at(year, month, Math.min(date, lengthOf(year, month))))
      return { row, on, precision, until: behind(on, precision), years: year - first }
    })
}

const once = (row: Row, from: string, to: string) => {
  const on = row[from]
  const precision = row[`${from}_precision`]!
  return on ? [{ row, on, precision, until: row[to] ?? behind(on, precision), years: null }] : []
}

/** What is asked of the calendar. */
export interface Asked {
  readonly from: string
  readonly to: string
  readonly kinds?: readonly string[]
  readonly countries?: readonly string[]
  readonly organizations?: readonly string[]
  readonly roundOnly?: boolean
}

/** The calendar in plain code over plain rows, in its order. */
export async function calendarOf(pool: Pool, asked: Asked): Promise<readonly Entry[]> {
  const rows = async (table: string): Promise<readonly Row[]> =>
    (await pool.query<Row>(`select * from ${table} t where stage = 'published' order by id`)).rows
  const links = async (
    table: string,
    column = 'target_id',
  ): Promise<(row: Row) => readonly (string | null | undefined)[]> => {
    const all = await rows(table)
    return row => all.filter(one => one.id === row.id).map(one => one[column])
  }
  const [first] = parts(asked.from)
  const years = Array.from({ length: parts(asked.to)[0] - first + 1 }, (_, n) => first + n)
  const [countries, observances, events] = await Promise.all(['partner_countries', 'observances', 'events'].map(rows))
  const [ofObservance, keepers, ofEvent] = await Promise.all(
    ['observance_countries', 'observance_federations', 'event_countries'].map(table => links(table)),
  )
  const bridgePoints = await links('event_bridge_points', 'country_id')
  const organisers = await links('event_organisers', 'organization_id')
  const nobody = () => []
  const self = (row: Row) => [row.id]
  const bodies = (
    type: string,
    all: readonly Row[],
    country: (row: Row) => readonly (string | null | undefined)[],
  ) => ({
    type,
    kind: 'FOUNDATION',
    entries: all
      .flatMap(row => anniversaries(row, 'founded_on', years))
      .filter(({ row, on }) => on < (row['dissolved_on'] ?? '9999')),
    countries: country,
    organizations: self,
  })
  const of = (row: Row) => [row['country_id']]
  const relations = (kind: string, said: string) => ({
    type: 'PartnerCountry',
    kind,
    entries: countries!
      .filter(row => row['relations_kind'] === said)
      .flatMap(row => anniversaries(row, 'relations_since_on', years)),
    countries: self,
    organizations: nobody,
  })
  const observed = (entries: ReturnType<typeof once> | ReturnType<typeof yearly>) => ({
    type: 'Observance',
    kind: 'OBSERVANCE',
    entries,
    countries: ofObservance!,
    organizations: keepers!,
  })
  const feeds = [
    {
      type: 'PartnerCountry',
      kind: 'NATIONAL_DAY',
      entries: countries!.flatMap(row => yearly(row, row['national_day_month'], row['national_day'], years)),
      countries: self,
      organizations: nobody,
    },
    relations('RELATIONS', 'ESTABLISHED'),
    relations('NORMALISATION', 'NORMALISED'),
    bodies('Federation', await rows('federations'), nobody),
    bodies('MemberAssociation', await rows('member_associations'), of),
    bodies('PartnerOrganization', await rows('partner_organizations'), of),
    bodies('Chapter', await rows('chapters'), nobody),
    observed(observances!.flatMap(row => yearly(row, row['month'], row['day'], years))),
    observed(observances!.flatMap(row => once(row, 'from_on', 'to_on'))),
    {
      type: 'Event',
      kind: 'EVENT',
      entries: events!.flatMap(row => once(row, 'starts_on', 'ends_on')),
      countries: (row: Row) => [...ofEvent!(row), ...bridgePoints(row)],
      organizations: (row: Row) => [row['federation_id'], ...organisers(row)],
    },
  ]
  const meets = (wanted: readonly string[] | undefined, ids: readonly (string | null | undefined)[]): boolean =>
    wanted === undefined || ids.some(id => wanted.some(one => one.endsWith(`_${id}`)))
  return feeds
    .flatMap(({ type, kind, entries, countries: concerns, organizations }, n) =>
      entries
        .filter(({ on, until }) => on <= asked.to && until > asked.from)
        .filter(({ row }) => meets(asked.countries, concerns(row)) && meets(asked.organizations, organizations(row)))
        .filter(entry => !asked.roundOnly || (entry.years !== null && entry.years % 5 === 0))
        .map(entry => ({ ...entry, type, kind, n })),
    )
    .filter(({ kind }) => asked.kinds === undefined || asked.kinds.includes(kind))
    .sort((a, b) => order(a.on, b.on) || a.n - b.n || order(a.row.id, b.row.id))
    .map(({ row, on, precision, until, years: gone, type, kind }) => ({
      on: exactly(on, precision),
      lastDay: day(Date.parse(`${until}T00:00:00Z`) - 86_400_000),
      kind,
      years: gone,
      record: `${type}_${row.id}`,
    }))
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
