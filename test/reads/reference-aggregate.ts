import { typeNamed } from '../../src/engine/model/model.ts'
import type { TestAmity } from '../support/amity.ts'

/** Each group: what the key asks, and the same in SQL; `o` is a transaction, `k` a membership that holds. */
type Groups = Readonly<Record<string, readonly [key: string, sql: string]>>

const public_ = (table: string, id: string): string =>
  `(select x.id from ${table} x where x.stage = 'published' and x.id = ${id})`
const home = (column: string): string => `(${column} at time zone 'Asia/Ho_Chi_Minh')`
const month = (column: string, day = column): string =>
  `case when ${column}_precision in ('month', 'day') then to_char(${day}, 'YYYY-MM') end`
/** The last day of what ended, where the end is a whole year or month. */
const ended = (column: string): string => `(${column} - case when ${column}_precision = 'day' then 0 else 1 end)`
const published: Groups = {
  PUBLISHED_YEAR: ['publishedYear', `extract(year from ${home('t.published_at')})::int`],
  PUBLISHED_MONTH: ['publishedMonth', `to_char(${home('t.published_at')}, 'YYYY-MM')`],
}

/** The types that are aggregated, with their groups and figures. */
export const types: Readonly<
  Record<string, { readonly groups: Groups; readonly figures: Readonly<Record<string, string>> }>
> = {
  AidProject: {
    groups: {
      ...published,
      FEDERATION: ['federation { id }', public_('federations', 't.federation_id')],
      COUNTRY: ['country { id }', public_('partner_countries', 't.country_id')],
      ASSOCIATION: ['association { id }', public_('member_associations', 't.association_id')],
      KIND: ['kind', 't.kind'],
      PROJECT_STAGE: ['projectStage', 't.project_stage'],
      STARTS_YEAR: ['startsYear', 'extract(year from t.starts_on)::int'],
      STARTS_MONTH: ['startsMonth', month('t.starts_on')],
      ENDS_YEAR: ['endsYear', `extract(year from ${ended('t.ends_on')})::int`],
      ENDS_MONTH: ['endsMonth', month('t.ends_on', ended('t.ends_on'))],
      APPROVED_YEAR: ['approvedYear', 'extract(year from t.approved_on)::int'],
      TRANSACTION_YEAR: ['transactionYear', 'extract(year from o.value_on)::int'],
      TRANSACTION_MONTH: ['transactionMonth', `to_char(o.value_on, 'YYYY-MM')`],
    },
    figures: { startsOn: 't.starts_on', endsOn: 't.ends_on', publishedAt: 't.published_at' },
  },
  MemberAssociation: {
    groups: {
      FEDERATION: ['federation { id }', public_('federations', 'k.federation_id')],
      KIND: ['kind', 't.kind'],
      COUNTRY: ['country { id }', public_('partner_countries', 't.country_id')],
      FOUNDED_YEAR: ['foundedYear', 'extract(year from t.founded_on)::int'],
    },
    figures: { foundedOn: 't.founded_on' },
  },
  Article: {
    groups: {
      ...published,
      AUTHOR: ['author { id }', public_('people', 't.author_id')],
      FEDERATION: ['federation { id }', public_('federations', 't.federation_id')],
      KIND: ['kind', 't.kind'],
      TITLE_DERIVED: ['titleDerived', 't.title_derived'],
    },
    figures: { publishedAt: 't.published_at' },
  },
  Post: {
    groups: {
      ORGANIZATION: [
        'organization { id }',
        `coalesce(${public_('federations', 't.organization_id')}, ${public_('member_associations', 't.organization_id')})`,
      ],
      SINGLE_HOLDER: ['singleHolder', 't.single_holder'],
    },
    figures: { rank: 't.rank' },
  },
  PartnerCountry: {
    groups: {
      RELATIONS_KIND: ['relationsKind', 't.relations_kind'],
      RELATIONS_SINCE_YEAR: ['relationsSinceYear', 'extract(year from t.relations_since_on)::int'],
    },
    figures: { nationalDay: 't.national_day', relationsSince: 't.relations_since_on' },
  },
}

/** Figures of money: their table, and which of its rows count. */
export const money = {
  budgets: ['aid_project_budgets', 'true'],
  commitments: ['aid_project_transactions', `w.kind = 'COMMITMENT'`],
  disbursements: ['aid_project_transactions', `w.kind = 'DISBURSEMENT'`],
  inKind: ['aid_project_transactions', `w.kind = 'IN_KIND'`],
  expenditures: ['aid_project_transactions', `w.kind = 'EXPENDITURE'`],
} as const

const exact = (sql: string): string => `trim_scale(${sql}::numeric)::text`
const isNumber = (figure: string): boolean => ['rank', 'nationalDay'].includes(figure)
/** What a query asks of a figure. */
export const figureQuery = (figure: string): string =>
  `${figure} { ${isNumber(figure) ? 'sum min max average' : 'min max'} }`
const numbersOf = (column: string): string =>
  `'sum', ${exact(`sum(${column})`)}, 'min', ${exact(`min(${column})`)}, 'max', ${exact(`max(${column})`)}, 'average', ${exact(`round(avg(${column}), 6)`)}`

function figureSql(figure: string, column: string): string {
  if (isNumber(figure)) return `json_build_object(${numbersOf(column)})`
  const shown = (sql: string): string =>
    figure === 'publishedAt' ? `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : `${sql}::text`
  return `json_build_object('min', ${shown(`min(${column})`)}, 'max', ${shown(`max(${column})`)})`
}

/** The aggregate in SQL: each group's records counted once, amounts counted once each. */
export async function aggregated(
  { pool, model }: TestAmity,
  typeName: string,
  groups: readonly string[],
  condition: string,
  day: string,
  withMoney: readonly (keyof typeof money)[],
): Promise<unknown[]> {
  const type = typeNamed(model, typeName)
  const { groups: known, figures } = types[typeName]!
  const keys = groups.map(group => known[group]![1])
  const dated = groups.some(group => group.startsWith('TRANSACTION'))
  const from = `${type.table} t${dated ? ` join aid_project_transactions o on (o.id, o.stage) = (t.id, t.stage)` : ''}${typeName === 'MemberAssociation' && groups.includes('FEDERATION') ? ` left join member_association_memberships k on (k.id, k.stage) = (t.id, t.stage) and daterange(k.from_on, k.to_on) @> ${day} and exists (select from federations x where x.id = k.federation_id and x.stage = 'published')` : ''}`
  const named = keys.map((sql, n) => `${sql} as k${n}`)
  const ks = keys.map((_, n) => `k${n}`)
  const base = `g as (select distinct ${['t.id', ...named].join(', ')} from ${from} where t.stage = 'published' and ${condition})`
  const { rows } = await pool.query<{
    row: string
  }>(`with ${base} select json_build_object('key', json_build_array(${ks.map(k => `g.${k}`).join(', ')}), 'count', count(*)${Object.entries(
    figures,
  )
    .map(([figure, column]) => `, '${figure}', ${figureSql(figure, column)}`)
    .join('')})::text as row
    from g join ${type.table} t on t.id = g.id and t.stage = 'published' ${ks.length > 0 ? `group by ${ks.join(', ')}` : ''}`)
  const out = new Map(
    rows.map(({ row }) => {
      const read = JSON.parse(row)
      return [JSON.stringify(read.key), { ...read, ...Object.fromEntries(withMoney.map(name => [name, []])) }]
    }),
  )
  for (const name of withMoney) {
    const [table, only] = money[name]
    const amounts = dated
      ? `select ${[...named, 'w.currency', 'w.amount'].join(', ')} from ${type.table} t join aid_project_transactions w on (w.id, w.stage) = (t.id, t.stage) join lateral (select w.value_on) o on true where t.stage = 'published' and ${condition} and ${only}`
      : `select ${[...ks.map(k => `g.${k}`), 'w.currency', 'w.amount'].join(', ')} from g join ${table} w on w.id = g.id and w.stage = 'published' where ${only}`
    const { rows: sums } = await pool.query<{
      key: string
      figures: string
    }>(`with ${base}, a as (${amounts}) select json_build_array(${ks.join(', ')})::text as key,
      json_build_object('currency', currency, 'count', count(*), ${numbersOf('amount')})::text as figures from a group by ${[...ks, 'currency'].join(', ')} order by currency`)
    for (const { key, figures: text } of sums) out.get(JSON.stringify(JSON.parse(key)))[name].push(JSON.parse(text))
  }
  return [...out.values()]
}
