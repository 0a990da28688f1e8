import { typeNamed } from '../../src/engine/model/model.ts'
import type { TestAmity } from '../support/amity.ts'

/** Days between which transactions count; the end is not part of it. */
export interface Period {
  readonly transactionFrom?: string | null
  readonly transactionTo?: string | null
}

/** Each group: what the key asks, the same in SQL, and what must be joined for that. */
type Groups = Readonly<Record<string, readonly [key: string, sql: string, join?: (day: string) => string]>>

/** A number that is kept apart: its rows, what keeps them apart (graph → column), which of them count. */
interface Apart {
  readonly table: string
  readonly amount: string
  readonly keys: Readonly<Record<string, string>>
  /** Which rows count, for an alias. */
  readonly only?: (w: string) => string
}

/** References to what a record is a part of, and the group by it: figures add up the part or the whole. */
const wholes: Readonly<Record<string, string>> = { AidProject: 'PARENT', Target: 'PARENT', Event: 'PARENT' }

const public_ = (table: string, id: string): string =>
  `(select x.id from ${table} x where x.stage = 'published' and x.id = ${id})`
/** The first of the tables that has it: ids are unique over all of them. */
const body = (id: string): string =>
  `coalesce(${['federations', 'member_associations', 'partner_organizations', 'chapters'].map(table => public_(table, id)).join(', ')})`
/** The public records to which an owned list of a record leads on the day, each once. */
const led =
  (list: string, column: string, target: string, alias: string, holds = 'true') =>
  (day: string): string =>
    ` left join lateral (select distinct k.${column} from ${list} k where (k.id, k.stage) = (t.id, t.stage) and ${holds.replace('$day', day)} and ${public_(target, `k.${column}`)} is not null) ${alias} on true`
const transactions = (): string => ` join aid_project_transactions o on (o.id, o.stage) = (t.id, t.stage)`
const home = (column: string): string => `(${column} at time zone 'Asia/Ho_Chi_Minh')`
const month = (column: string, day = column): string =>
  `case when ${column}_precision in ('month', 'day') then to_char(${day}, 'YYYY-MM') end`
/** The last day of what ended, where the end is a whole year or month. */
const ended = (column: string): string => `(${column} - case when ${column}_precision = 'day' then 0 else 1 end)`
const published: Groups = {
  PUBLISHED_YEAR: ['publishedYear', `extract(year from ${home('t.published_at')})::int`],
  PUBLISHED_MONTH: ['publishedMonth', `to_char(${home('t.published_at')}, 'YYYY-MM')`],
}

const paid = (kind: string): Apart => ({
  table: 'aid_project_transactions',
  amount: 'amount',
  keys: { currency: 'currency' },
  only: w => `${w}.kind = '${kind}'`,
})
const ofTarget = (amount: string): Apart => ({ table: 'targets', amount, keys: { unit: 'unit', currency: 'currency' } })
const measured = (amount: string): Apart => ({ table: 'indicators', amount, keys: { unit: 'unit' } })

/** The types that are aggregated, with their groups, their figures, and those that are kept apart. */
export const types: Readonly<
  Record<
    string,
    {
      readonly groups: Groups
      readonly figures: Readonly<Record<string, string>>
      readonly apart?: Readonly<Record<string, Apart>>
    }
  >
> = {
  AidProject: {
    groups: {
      ...published,
      FEDERATION: ['federation { id }', public_('federations', 't.federation_id')],
      COUNTRY: ['country { id }', public_('partner_countries', 't.country_id')],
      ASSOCIATION: ['association { id }', public_('member_associations', 't.association_id')],
      PARENT: ['parent { id }', public_('aid_projects', 't.parent_id')],
      AREA: ['area { id }', 'ka.area_id', led('aid_project_locations', 'area_id', 'areas', 'ka')],
      ORGANIZATION: [
        'organization { id }',
        'ko.organization_id',
        led('aid_project_donors', 'organization_id', 'partner_organizations', 'ko'),
      ],
      KIND: ['kind', 't.kind'],
      PROJECT_STAGE: ['projectStage', 't.project_stage'],
      SECTOR: ['sector', 't.sector'],
      STARTS_YEAR: ['startsYear', 'extract(year from t.starts_on)::int'],
      STARTS_MONTH: ['startsMonth', month('t.starts_on')],
      ENDS_YEAR: ['endsYear', `extract(year from ${ended('t.ends_on')})::int`],
      ENDS_MONTH: ['endsMonth', month('t.ends_on', ended('t.ends_on'))],
      APPROVED_YEAR: ['approvedYear', 'extract(year from t.approved_on)::int'],
      TRANSACTION_YEAR: ['transactionYear', 'extract(year from o.value_on)::int', transactions],
      TRANSACTION_MONTH: [
        'transactionMonth',
        `case when o.value_on_precision <> 'year' then to_char(o.value_on, 'YYYY-MM') end`,
        transactions,
      ],
    },
    figures: { startsOn: 't.starts_on', endsOn: 't.ends_on', publishedAt: 't.published_at' },
    apart: {
      budgets: {
        table: 'aid_project_budgets',
        amount: 'amount',
        keys: { currency: 'currency' },
        only: w =>
          `(${w}.kind = 'REVISED' or (select count(*) from aid_project_budgets r where (r.id, r.stage, r.kind) = (${w}.id, ${w}.stage, 'REVISED') and coalesce(r.from_on, 'infinity') = coalesce(${w}.from_on, 'infinity') and coalesce(r.to_on, 'infinity') = coalesce(${w}.to_on, 'infinity')) = 0)`,
      },
      beneficiaries: { table: 'aid_project_beneficiaries', amount: 'count', keys: { unit: 'unit' } },
      commitments: paid('COMMITMENT'),
      disbursements: paid('DISBURSEMENT'),
      inKind: paid('IN_KIND'),
      expenditures: paid('EXPENDITURE'),
    },
  },
  MemberAssociation: {
    groups: {
      FEDERATION: [
        'federation { id }',
        'kf.federation_id',
        led(
          'member_association_memberships',
          'federation_id',
          'federations',
          'kf',
          'daterange(k.from_on, k.to_on) @> $day',
        ),
      ],
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
      ORGANIZATION: ['organization { id }', body('t.organization_id')],
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
  Target: {
    groups: {
      OWNER: ['owner { id }', body('t.owner_id')],
      PROGRAMME: ['programme { id }', public_('programmes', 't.programme_id')],
      UNIT: ['unit', 't.unit'],
      TO_MONTH: ['toMonth', month('t.to_on', ended('t.to_on'))],
    },
    figures: { from: 't.from_on', actualOn: 't.actual_on' },
    apart: { value: ofTarget('value'), baseline: ofTarget('baseline'), actual: ofTarget('actual') },
  },
  Indicator: {
    groups: {
      OWNER: ['owner { id }', body('t.owner_id')],
      TARGET: ['target { id }', public_('targets', 't.target_id')],
      COMPARATOR: ['comparator', 't.comparator'],
    },
    figures: { from: 't.from_on' },
    apart: {
      value: measured('value'),
      baseline: measured('baseline'),
      changePercent: measured('change_percent'),
    },
  },
  ExchangeRate: {
    groups: { ON_YEAR: ['onYear', 'extract(year from t."on")::int'] },
    figures: { on: 't."on"' },
    apart: { rate: { table: 'exchange_rates', amount: 'rate', keys: { currency: 'currency', to: '"to"' } } },
  },
  Event: {
    groups: {
      AREA: ['area { id }', public_('areas', 't.area_id')],
      EVENT_STATUS: ['eventStatus', 't.event_status'],
      IS_ONLINE: ['isOnline', 't.is_online'],
    },
    figures: { sessions: 't.sessions', startsOn: 't.starts_on' },
    apart: { participants: { table: 'event_participants', amount: 'count', keys: { unit: 'unit' } } },
  },
}

const exact = (sql: string): string => `trim_scale(${sql}::numeric)::text`
const isNumber = (figure: string): boolean => ['rank', 'nationalDay', 'sessions'].includes(figure)
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

/** What a query asks of a figure that is kept apart. */
export const apartQuery = (typeName: string, name: string): string =>
  `${name} { ${Object.keys(types[typeName]!.apart![name]!.keys).join(' ')} count sum min max average }`

/** The aggregate in SQL: each group's records counted once, amounts counted once each. */
export async function aggregated(
  { pool, model }: TestAmity,
  typeName: string,
  groups: readonly string[],
  condition: string,
  day: string,
  asked: readonly string[],
  { transactionFrom = null, transactionTo = null }: Period = {},
): Promise<unknown[]> {
  const type = typeNamed(model, typeName)
  const { groups: own, figures, apart = {} } = types[typeName]!
  const known: Groups = { ...own, RECORD: ['record { id }', 't.id'] }
  const bounds = [
    ...(transactionFrom ? [`>= '${transactionFrom}'`] : []),
    ...(transactionTo ? [`< '${transactionTo}'`] : []),
  ]
  const inPeriod = (w: string): string => bounds.map(bound => ` and ${w}.value_on ${bound}`).join('')
  const dated = groups.some(group => group.startsWith('TRANSACTION'))
  const within =
    bounds.length === 0
      ? ''
      : dated
        ? inPeriod('o')
        : ` and exists (select from aid_project_transactions i where (i.id, i.stage) = (t.id, t.stage)${inPeriod('i')})`
  const joins = [...new Set(groups.map(group => known[group]![2]?.(day) ?? ''))].join('')
  const named = groups.map((group, n) => `${known[group]![1]} as k${n}`)
  const ks = named.map((_, n) => `k${n}`)
  const base = `g as (select distinct ${['t.id', ...named].join(', ')} from ${type.table} t${joins} where t.stage = 'published' and ${condition}${within}),
    named as (select t.id from ${type.table} t where t.stage = 'published' and ${condition})`
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
      return [JSON.stringify(read.key), { ...read, ...Object.fromEntries(asked.map(name => [name, []])) }]
    }),
  )
  for (const name of asked) {
    const { table, amount, keys, only = () => 'true' } = apart[name]!
    // Those above a record, one after the other; one of them that the filter names, in the period or not, and that has
    // such a number itself covers it.
    const units = Object.values(keys).filter(column => column === 'unit')
    const covered =
      wholes[typeName] === undefined || groups.includes(wholes[typeName])
        ? 'false'
        : `exists (with recursive up as (select p.parent_id as id from ${type.table} p where p.id = w.id and p.stage = 'published' union select q.parent_id from up join ${type.table} q on q.id = up.id and q.stage = 'published')
            select from up join named on named.id = up.id join ${table} v on v.id = up.id and v.stage = 'published' where ${only('v')} and v.${amount} is not null${units.map(unit => ` and v.${unit} is not distinct from w.${unit}`).join('')})`
    const values = Object.values(keys).map((column, n) => `w.${column} as a${n}`)
    const as = values.map((_, n) => `a${n}`)
    // Where the groups are dates of the same list, each of its rows stands in its own group.
    const counted = table === 'aid_project_transactions' ? inPeriod('w') : ''
    const from = joins.includes(` ${table} o `)
      ? `from ${type.table} t${joins} join lateral (select o.*) w on true where t.stage = 'published' and ${condition}${counted}`
      : `from g join ${table} w on w.id = g.id and w.stage = 'published' where true${counted}`
    const grouped = joins.includes(` ${table} o `) ? named : ks.map(k => `g.${k}`)
    const { rows: sums } = await pool.query<{ key: string; figures: string }>(`with ${base},
      a as (select ${[...grouped, ...values, `w.${amount} as amount`].join(', ')} ${from} and ${only('w')} and w.${amount} is not null and not ${covered})
      select json_build_array(${ks.join(', ')})::text as key,
      json_build_object(${Object.keys(keys)
        .map((key, n) => `'${key}', a${n}`)
        .join(', ')}, 'count', count(*), ${numbersOf('amount')})::text as figures
      from a group by ${[...ks, ...as].join(', ')} order by ${as.join(', ')}`)
    for (const { key, figures: text } of sums) out.get(JSON.stringify(JSON.parse(key)))[name].push(JSON.parse(text))
  }
  return [...out.values()]
}
