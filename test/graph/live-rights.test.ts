import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { grant, runOn } from '../../src/access/grants.ts'
import { somebody, type Somebody } from '../editing/people.ts'
import { recordId } from '../access/houses.ts'
import { commandsAt, type Commands } from './inputs.ts'
import { openWeb, type TestSocket, type TestWeb } from '../support/web.ts'

let web: TestWeb
let run: Commands
let house: string
const sockets: TestSocket[] = []
beforeAll(async () => {
  web = await openWeb({ edge: { socketTimes: { recheck: 100 } } })
  run = commandsAt(web)
  house = (await run.published('Federation', { name: 'Nhà', level: 'PROVINCIAL' })).id
})
afterAll(async () => {
  for (const socket of sockets) await socket.close()
  await web.close()
})

const socketOf = (person: Somebody): TestSocket => {
  const socket = web.socket({ token: person.token, preview: true })
  sockets.push(socket)
  return socket
}
const take = async (person: Somebody): Promise<void> =>
  void (await web.amity.pool.query(
    'delete from role_grants where holder_id = $1::uuid and organization_id = $2::uuid',
    [person.id, recordId(house)],
  ))

describe('when rights are taken away', () => {
  test('a query that is kept true shows what may be read now, and nothing of before', async () => {
    const person = await somebody(web, house, 'editor')
    const other = (await run.published('Federation', { name: 'Nhà khác', level: 'PROVINCIAL' })).id
    await grant(
      runOn(web.amity.pool),
      {
        holderId: person.id,
        organizationId: recordId(other),
        role: 'editor',
        languages: [],
        seesPersonal: false,
        isInherited: false,
      },
      null,
      new Date(),
    )
    const draft = await run.create('Article', { title: 'Chỉ trong nhà', federation: house, keeper: house })
    const frames = socketOf(person).subscribe(`query @live(throttle: 0) { article(id: "${draft.id}") { title } }`)
    expect(await frames.next()).toEqual({ title: 'Chỉ trong nhà' })
    await take(person)
    expect(await frames.next()).toBeNull()
  })

  test('a subscription to changes ends, and says what to do', async () => {
    const person = await somebody(web, house, 'editor')
    const frames = socketOf(person).subscribe('subscription { changes { __typename } }')
    await frames.next()
    const ended = frames.next().catch((error: unknown) => error)
    await take(person)
    expect(JSON.stringify(await ended)).toContain('RIGHTS_CHANGED')
  })
})
