import { budgetHolds } from './aid-project.owned.ts'
import type { KeptSums } from '../../engine/declare/content.ts'
import type { Deriving, DerivedList } from '../../engine/declare/derived-list.ts'
import { currency, date, decimal, integer, text } from '../../engine/declare/fields.ts'

/** Kinds of transactions that are mobilised aid, and the columns in which they are summed. */
const transactionKinds = [
  ['commitments', 'COMMITMENT'],
  ['disbursements', 'DISBURSEMENT'],
  ['in_kind', 'IN_KIND'],
  ['unstated', 'UNSTATED'],
] as const
const transactionSums = transactionKinds.map(
  ([name, kind]) => [name, `sum(w.amount) filter (where w.kind = '${kind}')`] as const,
)
const columns = ['budgets', ...transactionKinds.map(([name]) => name)]

const figures = {
  currency: currency({ description: 'ISO 4217 code; currencies are never added together.', required: true }),
  projects: integer({ description: 'Number of aid projects with amounts in it.', required: true }),
  commitments: decimal({ description: 'Money promised.', required: true }),
  disbursements: decimal({ description: 'Money paid.', required: true }),
  inKind: decimal({ description: 'Goods and services at their value.', required: true }),
  unstated: decimal({
    description: 'Support of which the source does not say whether it was promised or paid.',
    required: true,
  }),
} as const

/** The money of each project per currency; null where it has none of a kind. */
export const amounts: KeptSums = {
  per: 'currency',
  sums: columns,
  sql: `select id, stage, currency, ${columns.join(', ')} from (
      select w.id, w.stage, w.currency, ${transactionSums.map(([name, sum]) => `${sum} as ${name}`).join(', ')}
      from k join aid_project_transactions w using (id, stage) where w.kind <> 'EXPENDITURE' group by w.id, w.stage, w.currency
    ) paid full join (
      select w.id, w.stage, w.currency, sum(w.amount) as budgets from k join aid_project_budgets w using (id, stage)
      where ${budgetHolds('w')} group by w.id, w.stage, w.currency
    ) planned using (id, stage, currency)`,
}

/**
 * Begins a statement with the aid that is found by id and stage, as `met`, `part` being the programmes that are begun with
 * and all their parts that the viewer may read: each project once however often it is found. `whole` names aid of which it
 * is a part and that was found too. Parents are looked up apart: then an index is all that is read of the projects, and
 * nothing is climbed where nothing has a parent.
 */
const foundAid = ({ readable }: Deriving, begin: string, found: string): string => `with recursive part as (
      ${begin} union select c.id from part join programmes c on c.parent_id = part.id where ${readable('Programme', 'c')}
    ), met as (
      select p.id, p.stage from aid_projects p where ${readable('AidProject', 'p')} and (p.id, p.stage) in (${found})
    ), above as (
      select p.id, p.parent_id as over from met join aid_projects p using (id, stage) where p.parent_id is not null
      union
      select a.id, q.parent_id from above a join aid_projects q on q.id = a.over where ${readable('AidProject', 'q')} and q.parent_id is not null
    ), whole as (
      select a.id, o.id as over, o.stage from above a join met o on o.id = a.over
    )`

/**
 * What `foundAid` depends on: the programmes with what may become a part of them, their aid, and what is above it.
 * @param paid SQL of what is appended to the keys of aid, for days between which something has to be paid
 */
const foundKeys = (
  paid: string,
): string => `select unnest(array['Programme_' || part.id, 'Programme:programmes.parent_id=' || part.id, 'AidProject:aid_project_programmes.target_id=' || part.id || ${paid}]) as key from part
      union all select 'AidProject_' || above.over from above`

/** The types of these. */
const followed = ['Programme', 'AidProject'] as const

/** The aid of the programmes in `part`. */
const inProgramme = `select k.id, k.stage from part join aid_project_programmes k on k.target_id = part.id`

/** Money of the aid of a programme and its parts, per currency. */
export const aidTotals: DerivedList = {
  typeName: 'AidTotal',
  description:
    'Money of its aid and that of its parts, one entry per currency, each project counted once; of a kind of amount a part counts where its whole has none.',
  fields: {
    ...figures,
    budgets: decimal({
      description: 'Budgets as they hold: as revised where the budget of the same period was revised.',
      required: true,
    }),
  },
  sql: deriving => {
    const counted = (name: string): string => `a.${name} is not null and c.${name} is not true`
    const sums = columns.map(name => `coalesce(sum(a.${name}) filter (where c.${name} is not true), 0) as ${name}`)
    return {
      parts: `${foundAid(deriving, `select ${deriving.t}.id`, inProgramme)}, covered as (
        select h.id, ${columns.map(name => `bool_or(o.${name} is not null) as ${name}`).join(', ')}
        from whole h join aid_project_amounts o on o.id = h.over and o.stage = h.stage group by h.id
      )`,
      rows: `select a.currency, count(*)::int as projects, ${sums.join(', ')}
      from met join aid_project_amounts a using (id, stage) left join covered c using (id)
      where ${columns.map(name => `(${counted(name)})`).join(' or ')} group by a.currency order by a.currency`,
      keys: foundKeys(`''`),
    }
  },
  follows: followed,
}

/**
 * Money mobilised towards a target: of the aid of its programme, else of its owner, in its period; each currency by itself,
 * and through the newest rate of the period where there is one.
 */
export const targetAid: DerivedList = {
  typeName: 'TargetAid',
  description:
    'Of a sum of money: aid mobilised in its period by its programme, else by its owner: one entry per currency, and what that is in the target’s currency where a dated rate is known.',
  fields: {
    ...figures,
    rate: decimal({ description: 'Units of the target’s currency for one of this; null where no rate is known.' }),
    rateOn: date({ description: 'The day of that rate; null where none is needed or known.' }),
    rateSource: text({ description: 'Who says so.' }),
    commitmentsConverted: decimal({ description: 'Commitments at that rate.' }),
    disbursementsConverted: decimal({ description: 'Disbursements at that rate.' }),
    inKindConverted: decimal({ description: 'Gifts in kind at that rate.' }),
    unstatedConverted: decimal({
      description: 'Support that is neither stated as promised nor as paid, at that rate.',
    }),
  },
  sql: deriving => {
    const { t, readable } = deriving
    const programme = `select r.id from programmes r where ${t}.unit = 'MONEY' and r.id = ${t}.programme_id and ${readable('Programme', 'r')}`
    const ofOwner = (typeName: string, table: string, column: string): string =>
      `select o.id, o.stage from ${table} b join aid_projects o on o.${column} = b.id where b.id = ${t}.owner_id and ${readable(typeName, 'b')} and ${t}.programme_id is null and ${t}.unit = 'MONEY'`
    const found = [
      inProgramme,
      ofOwner('Federation', 'federations', 'federation_id'),
      ofOwner('MemberAssociation', 'member_associations', 'association_id'),
    ].join(' union all ')
    const period = (w: string): string =>
      `(${t}.from_on is null or ${w}.value_on >= ${t}.from_on) and (${t}.to_on is null or ${w}.value_on < ${t}.to_on)`
    const rate = `case when f.currency = ${t}.currency then 1 else x.rate end`
    const converted = transactionKinds.map(([name]) => `round(f.${name} * ${rate}, 4) as ${name}_converted`).join(', ')
    const sums = transactionSums.map(([name, sum]) => `coalesce(${sum}, 0) as ${name}`)
    // Nothing but what was paid in its period counts.
    const inPeriod = `';aid_project_transactions.value_on=' || coalesce(${t}.from_on::text, '') || '..' || coalesce(${t}.to_on::text, '')`
    const owned = ['federation_id', 'association_id'].map(
      column => `'AidProject:aid_projects.${column}=' || ${t}.owner_id || ${inPeriod}`,
    )
    const owners = ['Federation', 'MemberAssociation'].map(name => `'${name}_' || ${t}.owner_id`)
    return {
      parts: `${foundAid(deriving, programme, found)}, figures as (
        select w.currency, count(distinct w.id)::int as projects, ${sums.join(', ')}
        from met join aid_project_transactions w using (id, stage) where w.kind <> 'EXPENDITURE' and ${period('w')} and not exists (
          select from whole h join aid_project_transactions v on v.id = h.over and v.stage = h.stage where h.id = w.id and v.kind = w.kind and ${period('v')})
        group by w.currency
      )`,
      rows: `select f.*, ${rate} as rate, x."on" as rate_on, x.source as rate_source, ${converted}
      from figures f left join lateral (
        select r.rate, r."on", r.source from exchange_rates r
        where ${readable('ExchangeRate', 'r')} and r.currency = f.currency and r."to" = ${t}.currency and (${t}.to_on is null or r."on" < ${t}.to_on)
        order by r."on" desc limit 1
      ) x on f.currency <> ${t}.currency
      order by f.currency`,
      keys: `${foundKeys(inPeriod)} union all select 'Programme_' || ${t}.programme_id where ${t}.unit = 'MONEY'
      union all select unnest(array[${[...owned, ...owners].join(', ')}]) where ${t}.programme_id is null and ${t}.unit = 'MONEY'`,
    }
  },
  follows: [...followed, 'Federation', 'MemberAssociation'],
}
