import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../support/amity.ts'
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

describe('figures over records with parts', () => {
  const aggregate = (aid: readonly string[], rest: string) =>
    amity
      .data(`query ($aid: [ID!]!) { x: aidProjectsAggregate(where: { id: { in: $aid } }${rest} } }`, {
        variables: { aid },
      })
      .then(({ x }) => x)

  test('add up the whole or its parts, for each kind of amount whichever tells it', async () => {
    const whole = await project({}, paid('COMMITMENT', '1000', 'USD', '2021-01-01'))
    const part = await project({ parent: whole }, paid('COMMITMENT', '600', 'USD', '2021-01-01'))
    const deep = await project(
      { parent: part },
      paid('COMMITMENT', '5', 'EUR', '2022-01-01'),
      paid('DISBURSEMENT', '40', 'USD', '2022-01-01'),
    )
    const other = await project({}, paid('COMMITMENT', '7', 'USD', '2022-01-01'))
    const sums = 'count commitments { currency sum } disbursements { currency sum }'
    expect(await aggregate([whole, part, deep, other], `) { ${sums}`)).toEqual([
      { count: 4, commitments: [{ currency: 'USD', sum: '1007' }], disbursements: [{ currency: 'USD', sum: '40' }] },
    ])
    expect(await aggregate([part, deep, other], `) { ${sums}`), 'the whole is none of them').toEqual([
      { count: 3, commitments: [{ currency: 'USD', sum: '607' }], disbursements: [{ currency: 'USD', sum: '40' }] },
    ])
    expect(
      await aggregate([whole, deep], ', groupBy: [TRANSACTION_YEAR]) { key { transactionYear } commitments { sum }'),
      'in another year too',
    ).toEqual([
      { key: { transactionYear: 2021 }, commitments: [{ sum: '1000' }] },
      { key: { transactionYear: 2022 }, commitments: [] },
    ])
    expect(
      await aggregate([whole, part], ', groupBy: [PARENT]) { key { parent { id } } commitments { sum }'),
      'grouped by their whole they stand apart from it',
    ).toEqual(
      expect.arrayContaining([
        { key: { parent: { id: whole } }, commitments: [{ sum: '600' }] },
        { key: { parent: null }, commitments: [{ sum: '1000' }] },
      ]),
    )
  })

  test('never add a target to the years of which it is made, unless they measure something else', async () => {
    const owner = await federation('Chỉ tiêu nhiều năm')
    const target = (values: object) => write.published('Target', { owner, ...values }, titled('Chỉ tiêu'))
    const whole = await target({ unit: 'MONEY', currency: 'VND', value: '12500' })
    await target({ unit: 'MONEY', currency: 'VND', value: '6000', actual: '5000', parent: whole })
    await target({ unit: 'MONEY', currency: 'VND', value: '6500', actual: '7070', parent: whole })
    await target({ unit: 'PERSONS', value: '30', parent: whole })
    const { targetsAggregate } = await amity.data(
      'query ($owner: ID!) { targetsAggregate(where: { ownerId: { eq: $owner } }) { value { unit sum } actual { unit sum } } }',
      { variables: { owner } },
    )
    expect(targetsAggregate).toEqual([
      {
        value: expect.arrayContaining([
          { unit: 'MONEY', sum: '12500' },
          { unit: 'PERSONS', sum: '30' },
        ]),
        actual: [{ unit: 'MONEY', sum: '12070' }],
      },
    ])
  })

  test('hold budgets as they were revised, period by period', async () => {
    const budget = (kind: string, from: string, amount: string) => ({ kind, amount, currency: 'USD', from, to: from })
    const aid = await project({
      budgets: [
        budget('ORIGINAL', '2024', '100'),
        budget('REVISED', '2024', '150'),
        budget('ORIGINAL', '2025', '1000'),
      ],
    })
    expect(await aggregate([aid], ') { budgets { count sum }')).toEqual([{ budgets: [{ count: 2, sum: '1150' }] }])
  })
})

describe('counts', () => {
  test('of persons and of participations are never added', async () => {
    const owner = await federation('Đếm')
    const measured = (unit: string, value: string) =>
      write.published('Indicator', { owner, unit, value }, titled(`${value} ${unit}`))
    await measured('PERSONS', '40')
    await measured('PERSONS', '2')
    await measured('PARTICIPATIONS', '1250')
    const { indicatorsAggregate } = await amity.data(
      'query ($owner: ID!) { indicatorsAggregate(where: { ownerId: { eq: $owner } }) { count value { unit count sum } } }',
      { variables: { owner } },
    )
    expect(indicatorsAggregate).toEqual([
      {
        count: 3,
        value: [
          { unit: 'PARTICIPATIONS', count: 1, sum: '1250' },
          { unit: 'PERSONS', count: 2, sum: '42' },
        ],
      },
    ])
  })

  test('of those who took part in events are kept apart by unit, in every group', async () => {
    const host = await federation('Đông vui')
    const held = (startsOn: string, ...participants: object[]) =>
      write.published('Event', { eventStatus: 'HELD', federation: host, startsOn, participants }, titled(startsOn))
    await held('2022-05-01', { count: 300, comparator: 'OVER', unit: 'PERSONS' })
    await held(
      '2022-06-01',
      { count: 1250, comparator: 'OVER', unit: 'PARTICIPATIONS' },
      { count: 50, unit: 'PERSONS' },
      { group: [{ locale: 'vi', text: 'Không rõ bao nhiêu' }] },
    )
    await held('2023-06-01', { count: 7, unit: 'PERSONS' })
    const { eventsAggregate } = await amity.data(
      'query ($host: ID!) { eventsAggregate(where: { federationId: { eq: $host } }, groupBy: [STARTS_YEAR]) { key { startsYear } count participants { unit count sum } } }',
      { variables: { host } },
    )
    expect(eventsAggregate).toEqual([
      {
        key: { startsYear: 2022 },
        count: 2,
        participants: [
          { unit: 'PARTICIPATIONS', count: 1, sum: '1250' },
          { unit: 'PERSONS', count: 2, sum: '350' },
        ],
      },
      { key: { startsYear: 2023 }, count: 1, participants: [{ unit: 'PERSONS', count: 1, sum: '7' }] },
    ])
  })
})
