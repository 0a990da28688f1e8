import { afterAll, beforeAll, expect, test } from 'vitest'

import { paid } from '../domain/aid-writing.ts'
import { bulkCreate } from '../../src/engine/commands/bulk.ts'
import { typeNamed } from '../../src/engine/model/model.ts'
import { commandsAt, type Commands, type Outcome } from '../graph/inputs.ts'
import { editor } from '../support/amity.ts'
import { openWeb, type TestSocket, type TestWeb } from '../support/web.ts'

let web: TestWeb
let run: Commands
let socket: TestSocket
beforeAll(async () => {
  web = await openWeb()
  run = commandsAt(web)
  socket = web.socket({ token: null })
})
afterAll(async () => {
  await socket.close()
  await web.close()
})

test('the figures of a period are kept true record by record: added to, corrected, renamed, moved, withdrawn', async () => {
  const federation = async (name: string): Promise<string> =>
    (await run.published('Federation', { name, level: 'PROVINCIAL' })).id
  const [here, there] = [await federation('Đây'), await federation('Kia')]
  const country = await run.published('PartnerCountry', { code: 'LA', name: 'Lào' })
  const first = paid('COMMITMENT', '100', 'USD', '2023-01-01')
  const values = { title: 'Trường học', kind: 'PROJECT', projectStage: 'RUNNING', federation: here }
  let aid = await run.published('AidProject', { ...values, country: country.id, transactions: [first] })

  const frames = socket.subscribe(
    `query ($federation: ID!, $from: Date, $to: Date) @live(throttle: 0) {
      aidProjectsAggregate(where: { federationId: { eq: $federation } }, transactionFrom: $from, transactionTo: $to, groupBy: [RECORD]) {
        key { record { title country { name } } } commitments { currency sum }
      }
    }`,
    { federation: here, from: '2023-01-01', to: '2024-01-01' },
  )
  const row = (title: string, sum: string, name = 'Lào') => ({
    key: { record: { title, country: { name } } },
    commitments: [{ currency: 'USD', sum }],
  })
  const change = async (type: string, of: Outcome, input: object): Promise<Outcome> =>
    run.publish(type, await run.update(type, of, input))
  const changeAid = async (input: object): Promise<void> => void (aid = await change('AidProject', aid, input))

  expect(await frames.next()).toEqual([row('Trường học', '100')])
  const second = paid('COMMITMENT', '50', 'USD', '2023-12-31')
  await changeAid({ transactions: [first, second] })
  expect(await frames.next()).toEqual([row('Trường học', '150')])
  await changeAid({ transactions: [first, second, paid('COMMITMENT', '-20.5', 'USD', '2023-12-31')] })
  expect(await frames.next()).toEqual([row('Trường học', '129.5')])
  await changeAid({ transactions: [first, { ...second, valueOn: '2024-01-01' }] })
  expect(await frames.next()).toEqual([row('Trường học', '100')])
  await changeAid({ title: 'Trạm xá' })
  expect(await frames.next()).toEqual([row('Trạm xá', '100')])
  await change('PartnerCountry', country, { name: 'CHDCND Lào' })
  expect(await frames.next()).toEqual([row('Trạm xá', '100', 'CHDCND Lào')])
  await changeAid({ federation: there })
  expect(await frames.next()).toEqual([])
  await changeAid({ federation: here })
  expect(await frames.next()).toEqual([row('Trạm xá', '100', 'CHDCND Lào')])
  await run.unpublish('AidProject', aid)
  expect(await frames.next()).toEqual([])
})

test('those who hear figures by record are told when the records become too many, and what to do', async () => {
  const { door, model } = web.amity
  const made = await bulkCreate(
    door,
    typeNamed(model, 'Tag'),
    Array.from({ length: 1_000 }, (_, at) => ({ values: {}, translations: { vi: { title: `Thẻ ${at}` } } })),
    { viewer: editor, now: new Date(), stage: 'published' },
  )
  expect(made).toMatchObject({ ok: true })
  const frames = socket.subscribe('query @live(throttle: 0) { tagsAggregate(groupBy: [RECORD]) { count } }')
  expect(await frames.next()).toHaveLength(1_000)
  // It may be told before the writer is answered.
  const told = expect(frames.next()).rejects.toMatchObject([
    { message: expect.stringContaining('narrow the filter'), extensions: { code: 'BAD_USER_INPUT' } },
  ])
  await Promise.all([told, run.published('Tag', { title: 'Thẻ nữa' })])
})
