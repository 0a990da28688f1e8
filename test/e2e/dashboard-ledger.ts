import type { Pool } from 'pg'

import type { Shown } from './dashboard-figures.ts'

/** What a screen is asked to show, in the words of the tables. */
export interface Asked {
  /** The id of a federation; null for all of them. */
  readonly federation: string | null
  /** The first day, and the day after the last. */
  readonly from: string | null
  readonly to: string | null
  readonly kind: string
  readonly currency: string
  /** Whether everything is told in `currency` by dated rates. */
  readonly isConverted: boolean
}

const kinds: Readonly<Record<string, string>> = {
  COMMITMENT: 'commitments',
  DISBURSEMENT: 'disbursements',
  IN_KIND: 'inKind',
  UNSTATED: 'unstated',
}

/** Every public sum of aid, and what it is by the newest rate that was known before the year of it was over. */
const sums = `
  select 'PartnerCountry_' || country.id as country, 'Federation_' || federation.id as federation,
    left(project.sector, 3) as sector, project.project_stage as stage,
    paid.kind, extract(year from paid.value_on)::int as year,
    paid.value_on >= coalesce($3, '-infinity')::date and paid.value_on < coalesce($4, 'infinity')::date as is_within,
    case when $1 then $2 else paid.currency end as currency,
    case when not $1 or paid.currency = $2 then paid.amount else paid.amount * (
      select dated.rate from exchange_rates dated
      where dated.stage = 'published' and dated.currency = paid.currency and dated."to" = $2
        and dated."on" < make_date(extract(year from paid.value_on)::int + 1, 1, 1)
      order by dated."on" desc limit 1) end as amount
  from aid_projects project
  join aid_project_transactions paid on paid.id = project.id and paid.stage = project.stage
  left join partner_countries country on country.id = project.country_id and country.stage = 'published'
  left join federations federation on federation.id = project.federation_id and federation.stage = 'published'
  where project.stage = 'published' and paid.kind in ('COMMITMENT', 'DISBURSEMENT', 'IN_KIND', 'UNSTATED')
    and ($5::uuid is null or project.federation_id = $5)`

interface Row {
  readonly key: string | null
  readonly kind: string
  readonly currency: string
  readonly sum: string
}

/** What a screen must show, added up in the tables themselves. */
export async function shouldShow(pool: Pool, asked: Asked): Promise<Shown> {
  const { federation, from, to, kind, currency, isConverted } = asked
  /** Sums in ten thousandths, exact, and as text. */
  const rows = async (key: string, where = 'is_within'): Promise<readonly Row[]> => {
    const { rows: found } = await pool.query<Row>(
      `with sums as (${sums})
       select ${key}::text as key, kind, currency, (sum(amount) * 10000)::numeric(60)::text as sum
       from sums where amount is not null and ${where} group by 1, 2, 3`,
      [isConverted, currency, from, to, federation],
    )
    return found.map(row => ({ ...row, kind: kinds[row.kind] ?? '' }))
  }
  const parts = async (key: string) =>
    (await rows(key))
      .filter(row => row.currency === currency && row.kind === kind)
      .map(row => [row.key ?? '', row.sum] as const)
  const years = (await rows('year', 'true')).filter(row => row.currency === currency)
  return {
    tiles: Object.fromEntries((await rows('null')).map(row => [`${row.kind} ${row.currency}`, row.sum])),
    years: Object.fromEntries(years.map(row => [`${row.key} ${row.kind}`, row.sum])),
    country: Object.fromEntries(await parts('country')),
    sector: Object.fromEntries(await parts('sector')),
    stage: Object.fromEntries(await parts('stage')),
    federation: federation === null ? Object.fromEntries(await parts('federation')) : {},
  }
}
