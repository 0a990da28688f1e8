import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { intentsAt, logged, places, type Intend } from './intending.ts'
import { commandsAt, type Commands, type Outcome } from '../graph/inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
let run: Commands
let intend: Intend
let union: string
beforeAll(async () => {
  web = await openWeb()
  run = commandsAt(web)
  intend = intentsAt(web)
  union = (await run.published('Federation', { name: 'Liên hiệp', level: 'PROVINCIAL', foundedOn: '1990' })).id
})
afterAll(async () => web.close())

/** Every problem says what to do, in English and in Vietnamese. */
function refused(outcome: Outcome, ...expected: string[]): void {
  expect(places(outcome)).toEqual(expected)
  expect(outcome['advice']).toMatch(/\w{3,}/)
  expect(outcome['messageVi']).toMatch(/[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/i)
}

const paid = (amount: string, values: object = {}) => ({
  kind: 'DISBURSEMENT',
  amount,
  currency: 'USD',
  valueOn: '2024-03',
  ...values,
})
let projects = 0
const project = async (values: object = {}): Promise<string> =>
  (
    await run.published('AidProject', {
      title: `Dự án ${(projects += 1)}`,
      kind: 'PROJECT',
      projectStage: 'RUNNING',
      federation: union,
      ...values,
    })
  ).id
const amounts = '... on AidProject { transactions { amount } }'
const figures = async (id: string): Promise<any> => {
  const { aidProjectsAggregate } = await web.data(
    'query ($id: ID!) { aidProjectsAggregate(where: { id: { in: [$id] } }) { disbursements { sum } budgets { sum } } }',
    { id },
    { token: null },
  )
  return aidProjectsAggregate[0]
}

describe('recording on an aid project', () => {
  test('adds to the draft behind what is there, under its own name in the log, and to no figure', async () => {
    const id = await project({ transactions: [paid('1')] })
    const done = await intend('recordTransaction', { project: id, input: paid('2.5') }, amounts)
    expect(done).toMatchObject({ __typename: 'AidProject', id, version: 3, stage: 'DRAFT' })
    expect(done['transactions']).toEqual([{ amount: '1' }, { amount: '2.5' }])
    expect(new Set((await logged(web, id)).slice(-2))).toEqual(new Set(['recordTransaction']))
    expect(await figures(id)).toMatchObject({ disbursements: [{ sum: '1' }] })
  })

  test('publishes in the same transaction, and then it stands in the figures; a negative amount corrects', async () => {
    const id = await project({ transactions: [paid('10')] })
    const done = await intend('recordTransaction', { project: id, input: paid('-2.5'), publish: true })
    expect(done).toMatchObject({ stage: 'PUBLISHED' })
    await intend('recordBudget', {
      project: id,
      input: { kind: 'ORIGINAL', amount: '100', currency: 'USD', from: '2024', to: '2024' },
      publish: true,
    })
    expect(await figures(id)).toEqual({ disbursements: [{ sum: '7.5' }], budgets: [{ sum: '100' }] })
    await intend('recordBudget', {
      project: id,
      input: { kind: 'REVISED', amount: '80', currency: 'USD', from: '2024', to: '2024' },
      publish: true,
    })
    expect(await figures(id)).toMatchObject({ budgets: [{ sum: '80' }] })
    const title = [{ locale: 'vi', text: 'Ba giếng nước' }]
    const result = await intend(
      'recordResult',
      { project: id, input: { title, count: 3, on: '2024' }, publish: true },
      '... on AidProject { results { title count } }',
    )
    expect(result['results']).toEqual([{ title: 'Ba giếng nước', count: 3 }])
    expect(new Set(await logged(web, id))).toEqual(
      new Set(['createAidProject', 'publishAidProject', 'recordTransaction', 'recordBudget', 'recordResult']),
    )
  })

  test('refuses a result below zero, beside the results that are there', async () => {
    const title = [{ locale: 'vi', text: 'Giếng' }]
    const id = await project({ results: [{ title, count: 0 }] })
    refused(await intend('recordResult', { project: id, input: { title, count: -3 } }), 'VALIDATION input.count')
    refused(
      await intend('recordResults', {
        project: id,
        inputs: [
          { title, count: 3 },
          { title, count: -3 },
        ],
      }),
      'VALIDATION inputs.1.count',
    )
  })

  test('keeps what twenty record at once, and all of it of those who record several', async () => {
    const id = await project()
    const one = Array.from({ length: 20 }, (_, at) =>
      intend('recordTransaction', { project: id, input: paid(`${at + 1}`) }),
    )
    const several = Array.from({ length: 5 }, () =>
      intend('recordTransactions', { project: id, inputs: [paid('100'), paid('200')] }),
    )
    for (const done of await Promise.all([...one, ...several])) expect(done.__typename).toBe('AidProject')
    await run.publish('AidProject', { id })
    expect(await figures(id)).toMatchObject({ disbursements: [{ sum: String(210 + 1500) }] })
  })

  test('takes along nothing that others left in the draft', async () => {
    const id = await project()
    await run.update('AidProject', { id, version: 2 }, { approvalNumber: 'chưa chắc' })
    const done = await intend('recordTransaction', { project: id, input: paid('5'), publish: true })
    refused(done, 'VALIDATION publish')
    expect(done['advice']).toMatch(/leave publish out/)
    expect(await intend('recordTransaction', { project: id, input: paid('5') }, amounts)).toMatchObject({
      version: 4,
      transactions: [{ amount: '5' }],
    })
  })

  test.each([
    ['an unknown currency', paid('1', { currency: 'XXQ' }), 'VALIDATION input.currency'],
    ['too many digits', paid('0.00001'), 'VALIDATION input.amount'],
    ['an amount of thirty digits', paid('1'.repeat(30)), 'VALIDATION input.amount'],
    ...['NaN', 'Infinity', '-Infinity', '1e5', ''].map((amount): [string, object, string] => [
      `the amount ${JSON.stringify(amount)}`,
      paid(amount),
      'VALIDATION input.amount',
    ]),
    [
      'a language that is not configured',
      paid('1', { note: [{ locale: 'xx', text: 'x' }] }),
      'VALIDATION input.note.0.locale',
    ],
  ])('refuses %s', async (_, input, expected) => {
    const id = await project({ transactions: [paid('1'), paid('2')] })
    refused(await intend('recordTransaction', { project: id, input }), expected)
    refused(
      await intend('recordTransactions', { project: id, inputs: [paid('3'), input] }),
      expected.replace('input', 'inputs.1'),
    )
    const { aidProject } = await web.data('query ($id: ID!) { aidProject(id: $id) { version } }', { id })
    expect(aidProject.version).toBe(2)
  })

  test('refuses a negative budget, one that ends before it begins, and more than a hundred at once', async () => {
    const id = await project({ budgets: [{ amount: '5', currency: 'USD' }] })
    const budget = { amount: '-1', currency: 'USD' }
    refused(await intend('recordBudget', { project: id, input: budget }), 'VALIDATION input.amount')
    const backwards = { amount: '1', currency: 'USD', from: '2025', to: '2024' }
    refused(await intend('recordBudgets', { project: id, inputs: [budget, backwards] }), 'VALIDATION inputs.1.to')
    refused(await intend('recordBudgets', { project: id, inputs: [] }), 'VALIDATION inputs')
    const many = Array.from({ length: 101 }, () => paid('1'))
    refused(await intend('recordTransactions', { project: id, inputs: many }), 'VALIDATION inputs')
    expect(await intend('recordTransactions', { project: id, inputs: many.slice(1) })).toMatchObject({ version: 3 })
  })

  test('knows no id that nobody has, none of another type, and nothing that is no id', async () => {
    const id = 'AidProject_01900000-0000-7000-8000-00000000dead'
    refused(await intend('recordTransaction', { project: id, input: paid('1') }), 'NOT_FOUND project')
    for (const wrong of [union, 'x', ''])
      refused(await intend('recordTransaction', { project: wrong, input: paid('1') }), 'VALIDATION project')
  })
})

describe('a target', () => {
  const money = {
    title: 'Vận động 50 tỷ',
    value: '50000000000',
    unit: 'MONEY',
    currency: 'VND',
    from: '2025',
    to: '2025',
  }

  test('is set, published and measured', async () => {
    const done = await intend('setTarget', { owner: union, ...money, publish: true }, '... on Target { title value }')
    expect(done).toMatchObject({ stage: 'PUBLISHED', title: 'Vận động 50 tỷ', value: '50000000000' })
    expect(new Set(await logged(web, done.id))).toEqual(new Set(['setTarget']))
    const { targetsAggregate } = await web.data(
      'query ($id: ID!) { targetsAggregate(where: { id: { in: [$id] } }) { count value { sum } } }',
      { id: done.id },
      { token: null },
    )
    expect(targetsAggregate).toEqual([{ count: 1, value: [{ sum: '50000000000' }] }])
  })

  test.each([
    ['a sum without a currency', { currency: null }, 'VALIDATION currency'],
    ['a count below zero', { unit: 'PERSONS', value: '-1', currency: null }, 'VALIDATION value'],
    ['a half of a person', { unit: 'PERSONS', value: '5.5', currency: null }, 'VALIDATION value'],
    ['a sum below zero', { value: '-5' }, 'VALIDATION value'],
    ['a year that ends before it begins', { to: '2024' }, 'VALIDATION to'],
    ['an empty title', { title: ' ' }, 'VALIDATION title'],
    ['an owner that is no body', { owner: 'Person_01900000-0000-7000-8000-00000000dead' }, 'VALIDATION owner'],
    [
      'a programme that is not there',
      { programme: 'Programme_01900000-0000-7000-8000-00000000dead' },
      'VALIDATION programme',
    ],
  ])('is not set with %s, and nothing is written', async (_, values, expected) => {
    const count = async () => (await web.data('{ targetsAggregate { count } }', {}, { preview: true })).targetsAggregate
    const before = await count()
    refused(await intend('setTarget', { owner: union, ...money, ...values, publish: true }), expected)
    expect(await count()).toEqual(before)
  })
})

describe('an agreement', () => {
  const parties = [{ name: [{ locale: 'vi', text: 'Hội bạn' }] }]

  test('is signed by somebody, and before it ends', async () => {
    const { id: agreement } = await run.create('Agreement', { title: 'Ghi nhớ', parties })
    const sign = (args: object) => intend('signAgreement', { agreement, signedOn: '2024', ...args })
    refused(await sign({ signatories: [{ name: 'An' }, {}] }), 'VALIDATION signatories.1')
    refused(await sign({ signedOn: '2030', from: '2020', to: '2021' }), 'VALIDATION signedOn')
    refused(await sign({ signedOn: '2022-01-02', to: '2021' }), 'VALIDATION signedOn')
    expect((await sign({ signedOn: '2021-12-31', to: '2021' }))['__typename']).toBe('Agreement')
  })

  test('is signed once, and what is not sent stays', async () => {
    const made = await run.published('Agreement', {
      title: 'Ghi nhớ',
      parties,
      agreementStatus: 'AGREED',
      from: '2024',
    })
    const args = { agreement: made.id, signedOn: '2024-05-20', signatories: [{ name: 'Nguyễn Văn An' }] }
    const fields = '... on Agreement { agreementStatus signedOn from signatories { name } }'
    expect(await intend('signAgreement', { ...args, publish: true }, fields)).toMatchObject({
      stage: 'PUBLISHED',
      version: 4,
      agreementStatus: 'SIGNED',
      signedOn: '2024-05-20',
      from: '2024',
      signatories: [{ name: 'Nguyễn Văn An' }],
    })
    expect((await logged(web, made.id)).at(-1)).toBe('signAgreement')
    expect(await intend('signAgreement', args), 'the same again').toMatchObject({ version: 4 })
    const other = await intend('signAgreement', { ...args, signedOn: '2024-05-21' })
    refused(other, 'VALIDATION signedOn')
    expect(other['message']).toContain('2024-05-20')
    refused(await intend('signAgreement', { agreement: made.id, signedOn: '2024-05-20', to: '2023' }), 'VALIDATION to')
    expect(
      await intend('signAgreement', { agreement: made.id, signedOn: '2024-05-20', from: null }, fields),
    ).toMatchObject({
      from: null,
      signatories: [{ name: 'Nguyễn Văn An' }],
    })
  })
})
