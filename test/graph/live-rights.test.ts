import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { grant, runOn } from '../../src/access/grants.ts'
import { everyone, registerDocuments } from '../../src/access/trusted-documents.ts'
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
  test('a query of which the answer stays as it was is silent, and goes on with the new ones', async () => {
    const person = await somebody(web, house, 'editor')
    const tag = await run.published('Tag', { title: 'Một' })
    const query = `query @live(throttle: 0) { tag(id: "${tag.id}") { title } }`
    const draft = await run.create('Article', { title: 'Trong nhà', federation: house, keeper: house })
    const socket = socketOf(person)
    const frames = socket.subscribe(query)
    expect(await frames.next()).toEqual({ title: 'Một' })
    const witness = socket.subscribe(`query @live(throttle: 0) { article(id: "${draft.id}") { title } }`)
    expect(await witness.next()).toEqual({ title: 'Trong nhà' })
    await take(person)
    expect(await witness.next()).toBeNull()
    await run.publish('Tag', await run.update('Tag', tag, { title: 'Hai' }))
    expect(await frames.next()).toEqual({ title: 'Hai' })
  })

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

  test('a query that was about to begin meanwhile shows what may be read now', async () => {
    const person = await somebody(web, house, 'editor', { onlyTrusted: true })
    const draft = await run.create('Article', { title: 'Sắp mở', federation: house, keeper: house })
    const ask = (name: string): string => `query @live(throttle: 0) { ${name}: article(id: "${draft.id}") { title } }`
    const [document, next] = [ask('first'), ask('next')]
    const documents = [document, next].map((text, at) => ({ id: `about ${at}`, name: `about ${at}`, document: text }))
    await registerDocuments(web.amity.pool, documents, everyone, new Date())
    const socket = socketOf(person)
    const witness = socket.subscribe(document)
    expect(await witness.next()).toEqual({ title: 'Sắp mở' })
    // It is known who asks; whether they may ask that is not answered yet.
    const owner = new Client({ connectionString: web.amity.database.ownerUrl })
    await owner.connect()
    try {
      await owner.query('begin; lock table trusted_documents in access exclusive mode')
      const frames = socket.subscribe(next)
      const waiting = `select count(*)::int as n from pg_locks l join pg_class c on c.oid = l.relation where c.relname = 'trusted_documents' and not l.granted`
      await expect.poll(async () => (await owner.query(waiting)).rows[0].n).toBe(1)
      await take(person)
      expect(await witness.next()).toBeNull()
      await owner.query('rollback')
      for (let seen = await frames.next(); seen !== null; seen = await frames.next())
        expect(seen).toEqual({ title: 'Sắp mở' })
    } finally {
      await owner.end()
    }
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
