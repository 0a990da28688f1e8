import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { editor, openAmity, type TestAmity } from '../support/amity.ts'
import { Writing } from '../reads/writing.ts'
import { aidWriting, paid, titled } from './aid-writing.ts'

const now = new Date('2024-03-01T05:00:00.000Z')
let amity: TestAmity
let write: Writing
let federation: ReturnType<typeof aidWriting>['federation']
let project: ReturnType<typeof aidWriting>['project']
beforeAll(async () => {
  amity = await openAmity({ clock: () => now })
  write = new Writing(amity, now)
  ;({ federation, project } = aidWriting(write))
})
afterAll(async () => amity.close())

/** Figures of some aid, with further arguments. */
const aggregate = (aid: readonly string[], args: string, fields: string, asking: object = {}): Promise<any[]> =>
  amity
    .data(`query ($aid: [ID!]!) { x: aidProjectsAggregate(where: { id: { in: $aid } } ${args}) { ${fields} } }`, {
      variables: { aid },
      ...asking,
    })
    .then(({ x }) => x)

const sums = 'count commitments { currency count sum } disbursements { currency count sum }'
/** Groups of single records in the order in which they come: by their ids. */
const byRecord = <Row extends { readonly key: { readonly record: { readonly id: string } } }>(
  rows: readonly Row[],
): Row[] => rows.toSorted((a, b) => (a.key.record.id < b.key.record.id ? -1 : 1))
const usd = (sum: string, count: number) => [{ currency: 'USD', count, sum }]

describe('the figures of a period', () => {
  test('hold the rows from its first day to the day before its end, and the records that have some', async () => {
    const aid = [
      await project(
        { startsOn: '2020' },
        paid('COMMITMENT', '1', 'USD', '2022-12-31'),
        paid('COMMITMENT', '20', 'USD', '2023-01-01'),
        paid('COMMITMENT', '-5', 'USD', '2023-06-30'),
        paid('COMMITMENT', '300', 'USD', '2024-12-31'),
        paid('COMMITMENT', '4000', 'USD', '2025-01-01'),
      ),
      await project({ startsOn: '2021' }, paid('DISBURSEMENT', '7', 'USD', '2022-12-31')),
      await project({ startsOn: '2022' }),
    ]
    const of = (args: string) => aggregate(aid, args, `${sums} startsOn { min max }`)
    const first = { startsOn: { min: '2020-01-01', max: '2020-01-01' } }
    expect(await of('transactionFrom: "2023-01-01", transactionTo: "2025-01-01"')).toEqual([
      { count: 1, commitments: usd('315', 3), disbursements: [], ...first },
    ])
    expect(await of('transactionFrom: "2025-01-01"')).toEqual([
      { count: 1, commitments: usd('4000', 1), disbursements: [], ...first },
    ])
    expect(await of('transactionTo: "2023-01-01"')).toEqual([
      {
        count: 2,
        commitments: usd('1', 1),
        disbursements: usd('7', 1),
        startsOn: { min: '2020-01-01', max: '2021-01-01' },
      },
    ])
    expect(await of('transactionFrom: null, transactionTo: null')).toMatchObject([{ count: 3 }])
  })

  test('count what is known to the month or year alone on its first day', async () => {
    const aid = await project(
      {},
      paid('COMMITMENT', '1', 'USD', '2023'),
      paid('COMMITMENT', '20', 'USD', '2023-07'),
      paid('COMMITMENT', '300', 'USD', '2023-07-02'),
    )
    const of = async (from: string, to: string) =>
      (await aggregate([aid], `transactionFrom: "${from}", transactionTo: "${to}"`, 'commitments { sum }'))[0]
        .commitments
    expect(await of('2023-01-01', '2023-01-02')).toEqual([{ sum: '1' }])
    expect(await of('2023-01-02', '2023-07-01')).toEqual([])
    expect(await of('2023-07-01', '2023-07-02')).toEqual([{ sum: '20' }])
    expect(await of('2023-07-01', '2024-01-01')).toEqual([{ sum: '320' }])
  })

  test('of which nothing lies in it are none: a group of all, and no group besides', async () => {
    const aid = await project({ budgets: [{ amount: '9', currency: 'USD' }] }, paid('COMMITMENT', '1', 'USD', '2023'))
    const none = { count: 0, commitments: [], disbursements: [], budgets: [], startsOn: { min: null } }
    const empty = 'transactionFrom: "2024-01-01", transactionTo: "2024-01-02"'
    const fields = `${sums} budgets { sum } startsOn { min }`
    expect(await aggregate([aid], empty, fields)).toEqual([none])
    expect(await aggregate([aid], `${empty}, groupBy: [RECORD]`, fields)).toEqual([])
  })

  test('have those of other lists once for each record that has rows in it', async () => {
    const budgets = (amount: string) => [{ amount, currency: 'USD' }]
    const aid = [
      await project(
        { budgets: budgets('100') },
        paid('COMMITMENT', '1', 'USD', '2023-01-01'),
        paid('COMMITMENT', '1', 'USD', '2023-02-01'),
      ),
      await project({ budgets: budgets('1000') }, paid('COMMITMENT', '1', 'USD', '2024-01-01')),
    ]
    expect(
      await aggregate(aid, 'transactionFrom: "2023-01-01", transactionTo: "2024-01-01"', 'count budgets { sum }'),
    ).toEqual([{ count: 1, budgets: [{ sum: '100' }] }])
  })

  test('leave out a part of which the whole tells the same kind, in the period or at any other time', async () => {
    const whole = await project({}, paid('COMMITMENT', '1000', 'USD', '2021-05-01'))
    const part = await project(
      { parent: whole },
      paid('COMMITMENT', '600', 'USD', '2022-12-31'),
      paid('COMMITMENT', '5', 'EUR', '2023-05-01'),
      paid('DISBURSEMENT', '40', 'USD', '2023-05-01'),
    )
    const silent = await project({ parent: part }, paid('DISBURSEMENT', '3', 'USD', '2023-06-01'))
    const of = (aid: string[], from: string, to: string) =>
      aggregate(aid, `transactionFrom: "${from}", transactionTo: "${to}"`, sums)
    expect(await of([whole, part, silent], '2022-01-01', '2024-01-01'), 'the whole lies before it').toEqual([
      { count: 2, commitments: [], disbursements: usd('40', 1) },
    ])
    expect(await of([whole, part, silent], '2021-01-01', '2022-12-31'), 'the part lies behind it').toEqual([
      { count: 1, commitments: usd('1000', 1), disbursements: [] },
    ])
    expect(await of([part, silent], '2022-12-31', '2023-05-01'), 'the whole is none of them').toEqual([
      { count: 1, commitments: usd('600', 1), disbursements: [] },
    ])
  })

  test('are the sum of those of its years, by whatever they are grouped besides', async () => {
    const [one, two] = [await federation('Một'), await federation('Hai')]
    const whole = await project({ federation: one, sector: '11220' }, paid('COMMITMENT', '100', 'USD', '2021'))
    const aid = [
      whole,
      await project(
        { federation: one, sector: '11220', parent: whole },
        paid('COMMITMENT', '60', 'USD', '2023-03-03'),
        paid('DISBURSEMENT', '50.25', 'USD', '2023-03-03'),
        paid('DISBURSEMENT', '-0.25', 'USD', '2024-01-01'),
      ),
      await project(
        { federation: two, sector: '110' },
        paid('COMMITMENT', '7', 'USD', '2022-12-31'),
        paid('COMMITMENT', '8', 'USD', '2024'),
        paid('COMMITMENT', '1', 'EUR', '2024-12-31'),
        paid('COMMITMENT', '9', 'USD', '2025-01-01'),
      ),
      await project({ federation: two }, paid('DISBURSEMENT', '4', 'USD', '2023-12')),
    ]
    const fields =
      'key { transactionYear federation { id } projectStage sector record { id } } commitments { currency sum } disbursements { currency sum }'
    /** Sums by group, kind and currency, over all years. */
    const added = (rows: readonly any[]): Record<string, number> => {
      const out: Record<string, number> = {}
      for (const { key, ...kinds } of rows)
        for (const [kind, all] of Object.entries<any>(kinds))
          for (const { currency, sum } of all) {
            const { transactionYear: _year, ...rest } = key
            const at = JSON.stringify([rest, kind, currency])
            out[at] = (out[at] ?? 0) + Number(sum)
          }
      return out
    }
    for (const group of ['FEDERATION', 'PROJECT_STAGE', 'SECTOR', 'RECORD']) {
      const years = await aggregate(aid, `groupBy: [TRANSACTION_YEAR, ${group}]`, fields)
      const wanted = years.filter(({ key }) => [2023, 2024].includes(key.transactionYear))
      const period = 'transactionFrom: "2023-01-01", transactionTo: "2025-01-01"'
      const found = await aggregate(aid, `${period}, groupBy: [${group}]`, fields)
      expect(Object.keys(added(found)).length).toBeGreaterThan(1)
      expect(added(found)).toEqual(added(wanted))
      expect(added(await aggregate(aid, `${period}, groupBy: [${group}, TRANSACTION_YEAR]`, fields))).toEqual(
        added(wanted),
      )
    }
  })

  test('are of what is public, and with drafts over it for those who read them', async () => {
    const aid = await project({}, paid('COMMITMENT', '10', 'USD', '2023-05-05'))
    await write.edit(aid, 'vi', {
      transactions: [paid('COMMITMENT', '12', 'USD', '2023-05-05'), paid('COMMITMENT', '1', 'USD', '2024-05-05')],
    })
    const draft = await write.draft(
      'AidProject',
      { kind: 'PROJECT', projectStage: 'RUNNING', transactions: [paid('COMMITMENT', '500', 'USD', '2023-06-06')] },
      titled('Nháp'),
    )
    const of = (from: string, asking: object) =>
      aggregate(
        [aid, draft],
        `transactionFrom: "${from}", groupBy: [RECORD]`,
        'key { record { id } } commitments { sum }',
        asking,
      )
    const row = (id: string, sum: string) => ({ key: { record: { id } }, commitments: [{ sum }] })
    expect(await of('2023-01-01', {})).toEqual([row(aid, '10')])
    expect(await of('2024-01-01', {})).toEqual([])
    const preview = { viewer: editor, preview: true }
    expect(await of('2023-01-01', preview)).toEqual(byRecord([row(aid, '13'), row(draft, '500')]))
    expect(await of('2024-01-01', preview)).toEqual([row(aid, '1')])
  })

  test('open into their records, the part of a whole without the amounts that the whole tells', async () => {
    const country = await write.published('PartnerCountry', { code: 'LA' }, { vi: { name: 'Lào' } })
    const whole = await project({ country }, paid('COMMITMENT', '100', 'USD', '2023-02-02'))
    const part = await project({ parent: whole }, paid('COMMITMENT', '60', 'USD', '2023-03-03'))
    const other = await project({ country }, paid('COMMITMENT', '-1.5', 'USD', '2023-04-04'))
    const aid = [whole, part, other]
    const period = 'transactionFrom: "2023-01-01", transactionTo: "2024-01-01"'
    const rows = await aggregate(
      aid,
      `${period}, groupBy: [RECORD]`,
      'key { record { id title country { name } parent { id } } } count commitments { sum }',
    )
    const shown = (id: string, name: string | null, parent: string | null) => ({
      record: {
        id,
        title: expect.stringContaining('Dự án'),
        country: name === null ? null : { name },
        parent: parent === null ? null : { id: parent },
      },
    })
    expect(rows).toEqual(
      byRecord([
        { key: shown(whole, 'Lào', null), count: 1, commitments: [{ sum: '100' }] },
        { key: shown(part, null, whole), count: 1, commitments: [] },
        { key: shown(other, 'Lào', null), count: 1, commitments: [{ sum: '-1.5' }] },
      ]),
    )
    expect(await aggregate(aid, period, 'count commitments { sum }')).toEqual([
      { count: 3, commitments: [{ sum: '98.5' }] },
    ])
  })
})

describe('a period that cannot be', () => {
  test.each([
    ['2024-01-01', '2024-01-01'],
    ['2024-01-02', '2024-01-01'],
  ])('from %s to %s is refused with what to send, by a plan that was made before too', async (from, to) => {
    const query =
      'query ($from: Date, $to: Date) { x: aidProjectsAggregate(transactionFrom: $from, transactionTo: $to) { count } }'
    expect(await amity.errors(query, { variables: { from: '2023-01-01', to: '2024-01-01' } })).toEqual([])
    const [error] = await amity.errors(query, { variables: { from, to } })
    expect(error).toMatchObject({
      path: ['x'],
      extensions: { code: 'BAD_USER_INPUT', argument: ['transactionTo'] },
      message: expect.stringContaining('Send an end after the first day'),
    })
  })
})
