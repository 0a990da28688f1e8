import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../support/amity.ts'
import { isLong } from './random.ts'
import { fillWorld, writtenAt } from './world.ts'
import { Writing } from './writing.ts'

let amity: TestAmity
let write: Writing
beforeAll(async () => {
  amity = await openAmity({ clock: () => writtenAt })
  write = new Writing(amity, writtenAt)
  await fillWorld(amity, 38, isLong ? 3 : 2)
})
afterAll(async () => amity.close())

const amounts = 'currency projects commitments disbursements inKind'
const total = `${amounts} budgets`
const converted = 'rate rateOn rateSource commitmentsConverted disbursementsConverted inKindConverted'

/** Asks in one statement and in steps. */
async function both(query: string): Promise<any> {
  const planned = await amity.data(query)
  expect(await amity.data(query, { depth: 0 })).toEqual(planned)
  return planned
}

interface Row {
  readonly id: string
  readonly [column: string]: string | null
}
const published = async (table: string): Promise<readonly Row[]> =>
  (await amity.pool.query<Row>(`select * from ${table} t where stage = 'published'`)).rows

/** A programme and everything below it, all of it published. */
function tree(programmes: readonly Row[], root: string): ReadonlySet<string> {
  const out = new Set(programmes.flatMap(({ id }) => (id === root ? [id] : [])))
  for (const id of out) for (const one of programmes) if (one['parent_id'] === id) out.add(one.id)
  return out
}

/** Aid that was met, and each with those above it that were met too, however far. */
interface Met {
  readonly ids: readonly string[]
  readonly pairs: readonly (readonly [id: string, over: string])[]
}
function metAid(projects: readonly Row[], ids: Iterable<string>): Met {
  const met = new Set(ids)
  const above = (id: string): string | null => projects.find(one => one.id === id)?.['parent_id'] ?? null
  const over = function* (id: string): Iterable<string> {
    for (let at = above(id); at !== null; at = above(at)) if (met.has(at)) yield at
  }
  return { ids: [...met], pairs: [...met].flatMap(id => [...over(id)].map(at => [id, at] as const)) }
}

const exact = (sql: string): string => `trim_scale(${sql})::text`
const sum = (kind: string): string => `coalesce(sum(amount) filter (where kind = '${kind}'), 0)`

/** Budgets of the projects: of each period the revised ones where there are some. */
const budgeted = `select id, currency, 'BUDGET' as kind, amount from (
    select b.*, bool_or(kind is not distinct from 'REVISED') over (partition by id, from_on, to_on) as revised from aid_project_budgets b where b.stage = 'published' and b.id = any($1)
  ) b where not revised or kind = 'REVISED'`

/** Money of aid in a time, per currency, in plain SQL; budgets have no time. Of a kind a part counts where no whole of it has some. */
async function money(
  { ids, pairs }: Met,
  { from = null, to = null, budgets = false }: { from?: string | null; to?: string | null; budgets?: boolean },
): Promise<Row[]> {
  const { rows } = await amity.pool.query<Row>(
    `with a as (
      select id, currency, kind, amount from aid_project_transactions where stage = 'published' and id = any($1) and kind in ('COMMITMENT', 'DISBURSEMENT', 'IN_KIND', 'UNSTATED')
      and value_on >= coalesce($2, '-infinity')::date and value_on < coalesce($3, 'infinity')::date${budgets ? ` union all ${budgeted}` : ''}
    ), pairs as (select * from unnest($4::uuid[], $5::uuid[]) as p (id, over))
    select currency, count(distinct id)::int as projects, ${exact(sum('COMMITMENT'))} as commitments, ${exact(sum('DISBURSEMENT'))} as disbursements, ${exact(sum('IN_KIND'))} as "inKind"${budgets ? `, ${exact(sum('BUDGET'))} as budgets` : ''}
    from a where not exists (select from pairs p join a v on v.id = p.over and v.kind = a.kind where p.id = a.id)
    group by currency order by currency`,
    [ids, from, to, pairs.map(([id]) => id), pairs.map(([, over]) => over)],
  )
  return rows
}

describe('money of a programme’s aid', () => {
  test('is what plain SQL adds up, in any tree of programmes and projects', async () => {
    const [programmes, projects, links] = await Promise.all(
      ['programmes', 'aid_projects', 'aid_project_programmes'].map(published),
    )
    const { x } = await both(`{ x: programmes(first: 100) { nodes { id aidTotals { ${total} } } } }`)
    expect(x.nodes).toHaveLength(programmes!.length)
    let leftOut = 0
    for (const { id, aidTotals } of x.nodes) {
      const part = tree(programmes!, id.slice('Programme_'.length))
      const public_ = new Set(projects!.map(one => one.id))
      const met = new Set(
        links!.filter(link => public_.has(link.id) && part.has(link['target_id']!)).map(link => link.id),
      )
      const aid = metAid(projects!, met)
      leftOut += aid.pairs.length
      expect(aidTotals, id).toEqual(await money(aid, { budgets: true }))
    }
    expect(leftOut, 'parts that stand in the same programme as their whole').toBeGreaterThan(3)
  })

  test('counts each project once, leaves parts and drafts out, and subtracts corrections', async () => {
    const programme = (title: string, parent: string | null = null) =>
      write.published('Programme', { parent }, { vi: { title } })
    const main = await programme('Chính')
    const [left, right] = [await programme('Trái', main), await programme('Phải', main)]
    const deep = await programme('Sâu', left)
    const hidden = await write.draft('Programme', { parent: main }, { vi: { title: 'Chưa công khai' } })
    const paid = (amount: string, currency = 'USD', kind = 'COMMITMENT') => ({
      kind,
      amount,
      currency,
      valueOn: '2021-05-05',
    })
    const values = (programmes: readonly string[], transactions: readonly object[], parent: string | null = null) => ({
      kind: 'PROJECT',
      projectStage: 'RUNNING',
      programmes: { add: programmes },
      transactions,
      parent,
    })
    const project = (...of: Parameters<typeof values>) =>
      write.published('AidProject', values(...of), { vi: { title: 'Dự án' } })
    const read = async (id: string): Promise<unknown> =>
      (await both(`{ x: programme(id: "${id}") { aidTotals { ${amounts} } } }`)).x.aidTotals
    const usd = (projects: number, commitments: string, more: object = {}) => ({
      currency: 'USD',
      projects,
      commitments,
      disbursements: '0',
      inKind: '0',
      ...more,
    })
    expect(await read(main)).toEqual([])

    const twice = await project([left, right], [paid('100.50'), paid('-0.25')])
    for (const id of [left, right, main]) expect(await read(id)).toEqual([usd(1, '100.25')])
    expect(await read(deep)).toEqual([])

    const part = await project([deep], [paid('30'), paid('7', 'VND', 'DISBURSEMENT')], twice)
    const ofPart = await project([right], [paid('1')], part)
    const vnd = { currency: 'VND', projects: 1, commitments: '0', disbursements: '7', inKind: '0' }
    expect(await read(deep), 'a part counts where its whole does not').toEqual([usd(1, '30'), vnd])
    expect(await read(left), 'the whole stands in it, and was paid nothing itself').toEqual([usd(1, '100.25'), vnd])
    expect(await read(right), 'as does the whole of the whole').toEqual([usd(1, '100.25')])
    expect(await read(main)).toEqual([usd(1, '100.25'), vnd])

    await project([main], [paid('5', 'USD', 'IN_KIND'), paid('1000', 'EUR', 'EXPENDITURE')])
    expect(await read(main), 'what was spent is no aid').toEqual([usd(2, '100.25', { inKind: '5' }), vnd])

    const draft = await write.draft('AidProject', values([main], [paid('9')]), { vi: { title: 'Nháp' } })
    await project([hidden], [paid('11')])
    await write.edit(twice, 'vi', { transactions: [paid('7777')], programmes: { remove: [right] } })
    await write.edit(right, 'vi', { parent: null })
    expect(await read(main), 'nothing of what is not public').toEqual([usd(2, '100.25', { inKind: '5' }), vnd])

    await write.publish(draft)
    await write.publish(hidden)
    expect(await read(main)).toEqual([usd(4, '120.25', { inKind: '5' }), vnd])
    await write.publish(twice)
    expect(await read(right), 'the part of a part is left without its whole').toEqual([usd(1, '1')])
    expect(await read(left)).toEqual([usd(1, '7777'), vnd])
    await write.unpublish(twice)
    expect(await read(left)).toEqual([usd(1, '30'), vnd])
    await write.unpublish(ofPart)
    expect(await read(right)).toEqual([])
  })

  test('stands below other records and under aliases, and says on what it depends', async () => {
    const { id } = (await published('aid_project_programmes'))[0]!
    const query = `{ x: aidProject(id: "AidProject_${id}") { programmes(first: 1) { nodes { id a: aidTotals { c: currency __typename } b: aidTotals { currency } } } } }`
    const { x } = await both(query)
    const [programme] = x.programmes.nodes
    expect(programme.a.length).toBeGreaterThan(0)
    expect(programme.a).toEqual(programme.b.map(({ currency: c }: any) => ({ c, __typename: 'AidTotal' })))
    const { dependencies } = await amity.answer(query)
    expect([...dependencies!.records]).toEqual(expect.arrayContaining([`AidProject_${id}`, programme.id]))
    const within = programme.id.slice('Programme_'.length)
    const places = dependencies!.lists.flatMap(({ facets }) =>
      facets.map(({ places: [place], values: [value] }) => `${place}=${value}`),
    )
    expect(places).toEqual(
      expect.arrayContaining([`aid_project_programmes.target_id=${within}`, `programmes.parent_id=${within}`]),
    )
    expect(places).toHaveLength(dependencies!.lists.length)
  })
})

describe('money mobilised towards a target', () => {
  test('is what plain SQL adds up in its period, and tells it in the target’s currency where a rate is known', async () => {
    const [programmes, projects, links, targets, federations, associations] = await Promise.all(
      ['programmes', 'aid_projects', 'aid_project_programmes', 'targets', 'federations', 'member_associations'].map(
        published,
      ),
    )
    const bodies = new Set([...federations!, ...associations!].map(one => one.id))
    const public_ = new Set(projects!.map(one => one.id))
    const { x } = await both(`{ x: targets(first: 100) { nodes { id aid { ${amounts} ${converted} } } } }`)
    expect(x.nodes).toHaveLength(targets!.length)
    let [told, left] = [0, 0]
    for (const { id, aid } of x.nodes) {
      const target = targets!.find(one => id.endsWith(one.id))!
      const of = target['programme_id']
      const owner = bodies.has(target['owner_id'] ?? '') ? target['owner_id'] : undefined
      const part = tree(programmes!, of ?? '')
      const met = of
        ? links!.filter(link => public_.has(link.id) && part.has(link['target_id']!)).map(link => link.id)
        : projects!
            .filter(one => owner !== undefined && [one['federation_id'], one['association_id']].includes(owner))
            .map(one => one.id)
      const expected = []
      for (const row of await money(metAid(projects!, target['unit'] === 'MONEY' ? met : []), {
        from: target['from_on'],
        to: target['to_on'],
      }))
        expected.push({ ...row, ...(await rated(row, target)) })
      expect(aid, id).toEqual(expected)
      told += expected.filter(row => 'rate' in row && row.rate !== null).length
      left += expected.length
    }
    expect([told > 3, left > 10], `${told} of ${left}`).toEqual([true, true])
  })

  /** The rate of a currency for a target, and the money at it. */
  async function rated(row: Row, target: Row): Promise<object> {
    const none = {
      rate: null,
      rateOn: null,
      rateSource: null,
      commitmentsConverted: null,
      disbursementsConverted: null,
      inKindConverted: null,
    }
    const same = row['currency'] === target['currency']
    const { rows } = await amity.pool.query<Row>(
      `select rate, "on"::text, source from exchange_rates where stage = 'published' and currency = $1 and "to" = $2 and "on" < coalesce($3, 'infinity')::date order by "on" desc limit 1`,
      [row['currency'], target['currency'], target['to_on']],
    )
    const [found] = same ? [{ rate: '1', on: null, source: null }] : rows
    if (!found) return none
    const { rows: amounts } = await amity.pool.query<Record<string, string>>(
      `select ${exact('$1::numeric')} as rate, ${['commitments', 'disbursements', 'inKind'].map((name, n) => `${exact(`round($${n + 2}::numeric * $1::numeric, 4)`)} as "${name}Converted"`).join(', ')}`,
      [found['rate'], row['commitments'], row['disbursements'], row['inKind']],
    )
    return { ...amounts[0], rateOn: found['on'], rateSource: found['source'] }
  }

  test('counts the first day of its period, and not the end', async () => {
    const programme = await write.published('Programme', {}, { vi: { title: 'Một ngày' } })
    const transactions = [{ kind: 'IN_KIND', amount: '5', currency: 'USD', valueOn: '2021-05-05' }]
    await write.published(
      'AidProject',
      { kind: 'PROJECT', projectStage: 'RUNNING', transactions, programmes: { add: [programme] } },
      { vi: { title: 'Dự án' } },
    )
    const inPeriod = async (from: string | null, to: string | null): Promise<boolean> => {
      const id = await write.published('Target', { unit: 'MONEY', programme, from, to }, { vi: { title: 'Mục tiêu' } })
      return (await both(`{ x: target(id: "${id}") { aid { inKind } } }`)).x.aid.length > 0
    }
    expect([await inPeriod('2021-05-05', '2021-05-06'), await inPeriod('2021-05', '2021-05')]).toEqual([true, true])
    expect([await inPeriod('2021-05-06', null), await inPeriod(null, '2021-05-05')]).toEqual([false, false])
  })

  test('of a programme or an owner that is not public is not told', async () => {
    const paid = { kind: 'COMMITMENT', amount: '5', currency: 'USD', valueOn: '2021-05-05' }
    const programme = await write.draft('Programme', {}, { vi: { title: 'Chưa công khai' } })
    const federation = await write.draft('Federation', { level: 'NATIONAL' }, { vi: { name: 'Chưa công khai' } })
    const values = { kind: 'PROJECT', projectStage: 'RUNNING', transactions: [paid] }
    await write.published('AidProject', { ...values, programmes: { add: [programme] } }, { vi: { title: 'Một' } })
    await write.published('AidProject', { ...values, federation }, { vi: { title: 'Hai' } })
    const targets = [
      await write.published('Target', { unit: 'MONEY', programme }, { vi: { title: 'Của chương trình' } }),
      await write.published('Target', { unit: 'MONEY', owner: federation }, { vi: { title: 'Của tổ chức' } }),
    ]
    const read = async (): Promise<unknown> =>
      (await both(`{ x: nodes(ids: ${JSON.stringify(targets)}) { ... on Target { aid { commitments } } } }`)).x.map(
        ({ aid }: any) => aid,
      )
    expect(await read()).toEqual([[], []])
    await write.publish(programme)
    await write.publish(federation)
    expect(await read()).toEqual([[{ commitments: '5' }], [{ commitments: '5' }]])
  })
})
