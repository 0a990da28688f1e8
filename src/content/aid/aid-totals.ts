import { currency, date, decimal, integer, text, type Deriving, type DerivedList } from '../../engine/declare/fields.ts'

/** Kinds of amounts and the columns in which they are summed. */
const transactionKinds = [
  ['commitments', 'COMMITMENT'],
  ['disbursements', 'DISBURSEMENT'],
  ['in_kind', 'IN_KIND'],
  ['unstated', 'UNSTATED'],
] as const
const kinds = [['budgets', 'BUDGET'], ...transactionKinds] as const

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

/** Transactions of the projects in `whole` that meet a condition. */
const transactions = (meets: string): string =>
  `select w.id, w.kind, w.currency, w.amount from whole m join aid_project_transactions w on w.id = m.id and w.stage = m.stage where w.kind <> 'EXPENDITURE' and ${meets}`

/** Their budgets: as revised where they were revised, else as first approved. */
const budgets = `select w.id, 'BUDGET', w.currency, w.amount from whole m join aid_project_budgets w on w.id = m.id and w.stage = m.stage
      where w.kind = 'REVISED' or not exists (select from aid_project_budgets r where r.id = w.id and r.stage = w.stage and r.kind = 'REVISED')`

/**
 * Sums per currency over the amounts of the aid `p` that meets a condition: each project once however often it is
 * linked, and parts of aid left out where the whole meets the condition too.
 */
function counted({ readable }: Deriving, meets: (p: string) => string, amounts: string): string {
  const sums = kinds.map(([name, kind]) => `coalesce(sum(a.amount) filter (where a.kind = '${kind}'), 0) as ${name}`)
  return `with recursive met as (
      select p.id, p.stage, p.parent_id from aid_projects p where ${readable('AidProject', 'p')} and ${meets('p')}
    ), above as (
      select m.id, m.parent_id as over from met m where m.parent_id is not null
      union
      select a.id, q.parent_id from above a join aid_projects q on q.id = a.over where ${readable('AidProject', 'q')} and q.parent_id is not null
    ), whole as (
      select m.* from met m where not exists (select from above a join met o on o.id = a.over where a.id = m.id)
    ), figures as (
      select a.currency, count(distinct a.id)::int as projects, ${sums.join(', ')} from (${amounts}) a group by a.currency
    )`
}

/** A programme and all its parts, as far down as the viewer may read them; nothing below one that is hidden. */
const programmeTree = ({ readable }: Deriving, id: string): string =>
  `(with recursive part as (select r.id from programmes r where r.id = ${id} and ${readable('Programme', 'r')} union select c.id from part join programmes c on c.parent_id = part.id where ${readable('Programme', 'c')}) select id from part)`

const inProgramme =
  (tree: string) =>
  (p: string): string =>
    `exists (select from aid_project_programmes k where k.id = ${p}.id and k.stage = ${p}.stage and k.target_id in ${tree})`

/** Money of the aid of a programme and its parts, per currency. */
export const aidTotals: DerivedList = {
  typeName: 'AidTotal',
  description: 'Money of its aid and that of its parts, one entry per currency, each project counted once.',
  fields: {
    ...figures,
    budgets: decimal({
      description: 'Budgets: as revised where they were revised, else as first approved.',
      required: true,
    }),
  },
  sql: deriving => {
    const meets = inProgramme(programmeTree(deriving, `${deriving.t}.id`))
    return `${counted(deriving, meets, `${transactions('true')} union all ${budgets}`)} select * from figures order by currency`
  },
}

/**
 * Money mobilised towards a target: of the aid of its programme, else of its owner, in its period; each currency by itself,
 * and through the newest rate from before its end where there is one.
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
    const within = inProgramme(programmeTree(deriving, `${t}.programme_id`))
    const owner = `exists (select from federations b where b.id = ${t}.owner_id and ${readable('Federation', 'b')}) or exists (select from member_associations b where b.id = ${t}.owner_id and ${readable('MemberAssociation', 'b')})`
    const meets = (p: string): string =>
      `${t}.unit = 'MONEY' and case when ${t}.programme_id is not null then ${within(p)} else ${t}.owner_id in (${p}.federation_id, ${p}.association_id) and (${owner}) end`
    const period = `(${t}.from_on is null or w.value_on >= ${t}.from_on) and (${t}.to_on is null or w.value_on < ${t}.to_on)`
    const rate = `case when f.currency = ${t}.currency then 1 else x.rate end`
    const converted = transactionKinds.map(([name]) => `round(f.${name} * ${rate}, 4) as ${name}_converted`).join(', ')
    return `${counted(deriving, meets, transactions(period))}
      select f.*, ${rate} as rate, x."on" as rate_on, x.source as rate_source, ${converted}
      from figures f left join lateral (
        select r.rate, r."on", r.source from exchange_rates r
        where ${readable('ExchangeRate', 'r')} and r.currency = f.currency and r."to" = ${t}.currency and (${t}.to_on is null or r."on" < ${t}.to_on)
        order by r."on" desc limit 1
      ) x on f.currency <> ${t}.currency
      order by f.currency`
  },
}
