import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../support/amity.ts'
import { Writing } from '../reads/writing.ts'
import { aidWriting, paid, titled } from './aid-writing.ts'

const now = new Date('2024-03-01T05:00:00.000Z')
let amity: TestAmity
let write: Writing
let federation: ReturnType<typeof aidWriting>['federation']
let programme: ReturnType<typeof aidWriting>['programme']
let project: ReturnType<typeof aidWriting>['project']
beforeAll(async () => {
  amity = await openAmity({ clock: () => now })
  write = new Writing(amity, now)
  ;({ federation, programme, project } = aidWriting(write))
})
afterAll(async () => amity.close())

describe('the money of a programme', () => {
  const totals = async (id: string): Promise<unknown> => {
    amity.statements()
    const { programme } = await amity.data(
      'query ($id: ID!) { programme(id: $id) { aidTotals { currency projects commitments disbursements inKind } } }',
      { variables: { id } },
    )
    expect(amity.statements()).toHaveLength(1)
    return programme.aidTotals
  }

  test('is that of its aid per currency, kinds apart, corrections taken off', async () => {
    const id = await programme('Vận động viện trợ')
    await project(
      { programmes: { add: [id] } },
      paid('COMMITMENT', '100', 'USD', '2021-01-01'),
      paid('COMMITMENT', '-10', 'USD', '2021-02-01'),
      paid('DISBURSEMENT', '40.5', 'USD', '2021-03-01'),
      paid('EXPENDITURE', '7', 'USD', '2021-03-01'),
      paid('IN_KIND', '5000000', 'VND', '2021-03-01'),
    )
    await project({ programmes: { add: [id] } }, paid('DISBURSEMENT', '1', 'USD', '2022-01-01'))
    await project({}, paid('DISBURSEMENT', '1000', 'USD', '2022-01-01'))
    expect(await totals(id)).toEqual([
      { currency: 'USD', projects: 2, commitments: '90', disbursements: '41.5', inKind: '0' },
      { currency: 'VND', projects: 1, commitments: '0', disbursements: '0', inKind: '5000000' },
    ])
  })

  test('has the budgets as revised, else as first approved', async () => {
    const id = await programme('Có ngân sách')
    const budget = (kind: string, amount: string, of = 'EUR') => ({ kind, amount, currency: of })
    await project({
      programmes: { add: [id] },
      budgets: [budget('ORIGINAL', '100'), budget('REVISED', '80'), budget('REVISED', '15')],
    })
    await project({ programmes: { add: [id] }, budgets: [budget('ORIGINAL', '7'), budget('ORIGINAL', '3', 'USD')] })
    const { programme: found } = await amity.data(
      'query ($id: ID!) { programme(id: $id) { aidTotals { currency projects budgets commitments } } }',
      { variables: { id } },
    )
    expect(found.aidTotals).toEqual([
      { currency: 'EUR', projects: 2, budgets: '102', commitments: '0' },
      { currency: 'USD', projects: 1, budgets: '3', commitments: '0' },
    ])
  })

  test('counts aid once that stands in several of its parts', async () => {
    const whole = await programme('Cả chương trình')
    const [north, south] = [
      await programme('Phần Bắc', { parent: whole }),
      await programme('Phần Nam', { parent: whole }),
    ]
    await project({ programmes: { add: [north, south, whole] } }, paid('COMMITMENT', '10', 'EUR', '2021-01-01'))
    await project({ programmes: { add: [south] } }, paid('COMMITMENT', '5', 'EUR', '2021-01-01'))
    const eur = (commitments: string, count: number) => [
      { currency: 'EUR', projects: count, commitments, disbursements: '0', inKind: '0' },
    ]
    expect(await totals(whole)).toEqual(eur('15', 2))
    expect(await totals(north)).toEqual(eur('10', 1))
    expect(await totals(south)).toEqual(eur('15', 2))
  })

  test('never adds a part of aid to its whole, however deep', async () => {
    const id = await programme('Có dự án con')
    const whole = await project({ programmes: { add: [id] } }, paid('COMMITMENT', '100', 'USD', '2021-01-01'))
    const between = await project({ parent: whole }, paid('COMMITMENT', '60', 'USD', '2021-01-01'))
    await project({ parent: between, programmes: { add: [id] } }, paid('COMMITMENT', '30', 'USD', '2021-01-01'))
    expect(await totals(id)).toEqual([
      { currency: 'USD', projects: 1, commitments: '100', disbursements: '0', inKind: '0' },
    ])
    const other = await programme('Chỉ phần con')
    await project({ parent: whole, programmes: { add: [other] } }, paid('COMMITMENT', '40', 'USD', '2021-01-01'))
    expect(await totals(other)).toMatchObject([{ commitments: '40' }])
  })

  test('follows what is published, correction by correction, and never a draft', async () => {
    const id = await programme('Được sửa')
    const eur = (commitments: string) => [
      { currency: 'EUR', projects: 1, commitments, disbursements: '0', inKind: '0' },
    ]
    const aid = await project({ programmes: { add: [id] } }, paid('COMMITMENT', '10', 'USD', '2021-01-01'))
    await write.edit(aid, 'vi', { transactions: [paid('COMMITMENT', '12', 'EUR', '2021-01-01')] })
    expect(await totals(id)).toMatchObject([{ currency: 'USD', commitments: '10' }])
    await write.publish(aid)
    expect(await totals(id)).toEqual(eur('12'))
    const most = '99999999999999999999'
    await write.edit(aid, 'vi', {
      transactions: [paid('COMMITMENT', most, 'EUR', '2021'), paid('COMMITMENT', most, 'EUR', '2022')],
    })
    await write.publish(aid)
    expect(await totals(id)).toEqual(eur('199999999999999999998'))
    await write.edit(aid, 'vi', { transactions: [] })
    await write.publish(aid)
    expect(await totals(id)).toEqual([])
    await write.unpublish(aid)
    expect(await totals(id)).toEqual([])
  })

  test('leaves out what is not public', async () => {
    const id = await programme('Còn nháp')
    await write.draft(
      'AidProject',
      {
        kind: 'PROJECT',
        projectStage: 'RUNNING',
        programmes: { add: [id] },
        transactions: [paid('COMMITMENT', '9', 'USD', '2021-01-01')],
      },
      titled('Nháp'),
    )
    expect(await totals(id)).toEqual([])
  })
})

describe('a target', () => {
  const aid = async (id: string): Promise<any[]> => {
    const { target } = await amity.data(
      'query ($id: ID!) { target(id: $id) { value currency aid { currency commitments disbursements inKind rate rateOn rateSource commitmentsConverted disbursementsConverted } } }',
      { variables: { id } },
    )
    return target.aid
  }

  test('is set against the aid of its owner in its period, each currency by itself', async () => {
    const owner = await federation('Chủ chỉ tiêu')
    const id = await write.published(
      'Target',
      { owner, from: '2020', to: '2020', unit: 'MONEY', value: '50000000000', currency: 'VND' },
      titled('Vận động 50 tỷ đồng'),
    )
    await project(
      { federation: owner },
      paid('DISBURSEMENT', '1', 'VND', '2019-12-31'),
      paid('DISBURSEMENT', '20', 'VND', '2020-01-01'),
      paid('DISBURSEMENT', '300', 'VND', '2020-12-31'),
      paid('DISBURSEMENT', '4000', 'VND', '2021-01-01'),
      paid('DISBURSEMENT', '7', 'SEK', '2020-05-05'),
    )
    expect(await aid(id)).toMatchObject([
      { currency: 'SEK', disbursements: '7', rate: null, rateOn: null, disbursementsConverted: null },
      { currency: 'VND', disbursements: '320', rate: '1', rateOn: null, disbursementsConverted: '320' },
    ])
  })

  test('is compared with other currencies only through the newest rate of its period, which is shown', async () => {
    const rate = (value: string, on: string) =>
      write.published('ExchangeRate', { currency: 'USD', to: 'VND', rate: value, on, source: `Ngân hàng, ${on}` })
    await rate('20000', '2020-06-30')
    await rate('25000', '2021-01-01')
    const owner = await federation('Có tỷ giá')
    await project({ federation: owner }, paid('COMMITMENT', '1.5', 'USD', '2020-03-03'))
    const id = await write.published(
      'Target',
      { owner, from: '2020', to: '2020', unit: 'MONEY', value: '1000000', currency: 'VND' },
      titled('Chỉ tiêu năm'),
    )
    const usd = { currency: 'USD', commitments: '1.5' }
    expect(await aid(id)).toMatchObject([
      {
        ...usd,
        rate: '20000',
        rateOn: '2020-06-30',
        rateSource: 'Ngân hàng, 2020-06-30',
        commitmentsConverted: '30000',
      },
    ])
    await rate('21000', '2020-12-31')
    expect(await aid(id)).toMatchObject([
      { ...usd, rate: '21000', rateOn: '2020-12-31', commitmentsConverted: '31500' },
    ])
  })

  test('of a programme counts the aid of the programme, whoever mobilised it', async () => {
    const [owner, other] = [await federation('Chủ'), await federation('Khác')]
    const of = await programme('Của chương trình')
    await project({ federation: other, programmes: { add: [of] } }, paid('COMMITMENT', '3', 'VND', '2022-03-03'))
    await project({ federation: owner }, paid('COMMITMENT', '500', 'VND', '2022-03-03'))
    const id = await write.published(
      'Target',
      { owner, programme: of, unit: 'MONEY', value: '10', currency: 'VND' },
      titled('Của chương trình'),
    )
    expect(await aid(id)).toMatchObject([{ currency: 'VND', commitments: '3' }])
  })
})
