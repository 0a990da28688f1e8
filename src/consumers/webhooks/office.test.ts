import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { recordId } from '../../../test/access/houses.ts'
import type { Receiver } from '../../../test/support/receiver.ts'
import { grant, runOn } from '../../access/grants.ts'
import type { Role } from '../../access/rights.ts'
import { createToken } from '../../access/tokens.ts'
import { openDesk, sending, type Desk } from './webhooks-fixture.ts'

let desk: Desk
beforeAll(async () => (desk = await openDesk()))
afterAll(() => desk.web.close())
afterEach(() => desk.clear())

const came = (receiver: Receiver, count: number): Promise<void> =>
  expect.poll(() => receiver.all.length).toBeGreaterThanOrEqual(count)
const delivered = (webhook: string, count: number): Promise<void> =>
  expect.poll(async () => (await desk.deliveries(webhook, ['DELIVERED'])).length).toBe(count)

describe('those who look after webhooks', () => {
  test('rotate the secret: until an instant both sign, then the new one alone', async () => {
    const receiver = await desk.receiving()
    const { id, secret: first } = await desk.make(receiver)
    const soon = new Date(Date.now() + 60_000).toISOString()
    const rotated = await desk.run('rotateWebhookSecret', { id, formerUntil: soon })
    expect(rotated).toMatchObject({ __typename: 'SignedWebhook', webhook: { formerUntil: soon } })
    expect(rotated.secret).not.toBe(first)
    await desk.article()
    await came(receiver, 1)
    const [both] = receiver.all
    expect(both!.signatures).toHaveLength(2)
    for (const secret of [first, rotated.secret]) expect(both!.verify(secret)).toEqual(both!.body)
    // The present instant ends the one before at once.
    const again = await desk.run('rotateWebhookSecret', { id, formerUntil: new Date().toISOString() })
    await desk.article()
    await came(receiver, 2)
    const last = receiver.all.at(-1)!
    expect(last.signatures).toHaveLength(1)
    expect(last.verify(again.secret)).toEqual(last.body)
    for (const secret of [first, rotated.secret]) expect(() => last.verify(secret)).toThrow()
    for (const formerUntil of ['2020-01-01T00:00:00Z', new Date(Date.now() + 40 * 86_400_000).toISOString()])
      expect(await desk.run('rotateWebhookSecret', { id, formerUntil })).toMatchObject({ path: ['formerUntil'] })
  })

  test('replay from any cursor: under the same ids, before what comes next', async () => {
    const receiver = await desk.receiving()
    const { id } = await desk.make(receiver)
    const first = await desk.article()
    await desk.article()
    await desk.edit(first, 'Sửa lại')
    await delivered(id, 3)
    const [newest, second, oldest] = await desk.deliveries(id)
    const versions = receiver.bodies(first.id).map(({ data }) => data.version)
    expect(await desk.run('replayWebhook', { id, after: oldest.cursor })).toMatchObject({ id })
    await came(receiver, 5)
    // Of several records at once, so that only the events of each have an order.
    expect(
      receiver.all
        .slice(3)
        .map(message => message.id)
        .toSorted(),
    ).toEqual([newest.id, second.id].toSorted())
    // The cursor in a message is one too.
    const { cursor } = receiver.bodies(first.id)[0].data
    expect(cursor).toBe(oldest.cursor)
    await desk.article()
    await came(receiver, 6)
    expect(receiver.bodies(first.id).map(({ data }) => data.version)).toEqual([...versions, versions[1]])
    const replayed = (await desk.deliveries(id)).find(one => one.id === second.id)
    expect(replayed.attempts).toHaveLength(2)
    const elsewhere = `${cursor.slice(0, 2)}${cursor.slice(2, 30).toLowerCase()}${cursor.slice(30)}`
    for (const after of ['x', elsewhere])
      expect(await desk.run('replayWebhook', { id, after })).toMatchObject({ code: 'VALIDATION', path: ['after'] })
  })

  test('replay no further back than cursors hold', async () => {
    const receiver = await desk.receiving()
    const { id, cursor } = await desk.make(receiver)
    const late = await desk.web.beside({ resumeFor: -1_000, webhooks: sending })
    try {
      await desk.article()
      const query =
        'mutation ($id: ID!, $after: Cursor!) { x: replayWebhook(id: $id, after: $after) { ... on Problem { path message } } }'
      expect((await late.data(query, { id, after: cursor })).x).toMatchObject({ path: ['after'] })
    } finally {
      await late.close()
    }
  })

  test('pause and resume without a loss, test, change and delete', async () => {
    const receiver = await desk.receiving()
    const { id } = await desk.make(receiver)
    expect(await desk.run('testWebhook', { id })).toMatchObject({
      type: 'webhook.test',
      record: null,
      state: 'WAITING',
    })
    await came(receiver, 1)
    expect(receiver.all[0]!.body).toMatchObject({ type: 'webhook.test', data: { webhook: id, name: 'Cổng thông tin' } })
    expect(await desk.run('pauseWebhook', { id })).toMatchObject({ state: 'PAUSED' })
    const missed = await desk.article('Tin trong lúc tạm dừng')
    await desk.edit(missed, 'Tin trong lúc tạm dừng, sửa')
    expect(await desk.deliveries(id)).toHaveLength(1)
    const changed = await desk.run('updateWebhook', { id, input: { name: 'Tên mới', locale: 'en' } })
    expect(changed).toMatchObject({ name: 'Tên mới', locale: 'en', where: null, url: receiver.url })
    await desk.run('resumeWebhook', { id })
    await came(receiver, 3)
    expect(receiver.bodies(missed.id).map(({ type }) => type)).toEqual(['article.published', 'article.updated'])
    const where = { article: { title: { contains: 'không có' } } }
    expect(await desk.run('updateWebhook', { id, input: { where } })).toMatchObject({ where, name: 'Tên mới' })
    expect(await desk.run('updateWebhook', { id, input: { where: null } })).toMatchObject({ where: null })
    expect(await desk.run('deleteWebhook', { id })).toEqual({ __typename: 'Deleted', id })
    expect(await desk.webhook(id)).toBeUndefined()
    expect(await desk.deliveries(id)).toEqual([])
    const { rows } = await desk.web.amity.pool.query(`select kind from audit_entries where subject = $1 order by id`, [
      id,
    ])
    expect(rows.map(({ kind }) => kind)).toEqual([
      'WEBHOOK_MADE',
      ...Array.from({ length: 5 }, () => 'WEBHOOK_CHANGED'),
      'WEBHOOK_DELETED',
    ])
  })

  test('can make one with the document of the manual', async () => {
    const manual = readFileSync(join(import.meta.dirname, '../../../docs/webhooks.md'), 'utf8')
    const named = /document: "(.*?)"/.exec(manual)?.[1] ?? ''
    const documents = JSON.parse(/```json\n(\{.*\})\n```/.exec(manual)?.[1] ?? '{}')
    expect(Object.keys(documents)).toEqual([named])
    await desk.register(named, documents[named])
    const receiver = await desk.receiving()
    const { id } = await desk.make(receiver, { document: named })
    const made = await desk.article('Gặp mặt hữu nghị')
    await delivered(id, 1)
    expect(receiver.bodies(made.id)[0].data.record).toEqual({ article: { title: 'Gặp mặt hữu nghị' } })
  })

  test('are told at once what cannot be: addresses, filters, documents, names', async () => {
    const made = (input: object) =>
      desk.run('createWebhook', { input: { name: 'N', url: 'https://hooks.friends.vn/a', ...input } })
    const wrong = async (input: object, path: string): Promise<void> => {
      const answer = await made(input)
      expect([answer.code, answer.path.slice(0, 2), answer.messageVi]).toEqual([
        'VALIDATION',
        ['input', path],
        expect.any(String),
      ])
    }
    for (const url of [
      '',
      'friends',
      'http://hooks.friends.vn/',
      'https://10.0.0.1/',
      'https://a:b@friends.vn/',
      'https://friends.vn:25/',
    ])
      await wrong({ url }, 'url')
    await wrong({ name: ' ' }, 'name')
    await wrong({ where: {} }, 'where')
    await wrong({ where: { article: { section: { title: { eq: 'x' } } } } }, 'where')
    await desk.register('two', 'query A($id: ID!) { article(id: $id) { id } } query B { __typename }')
    await desk.register('writes', 'mutation ($id: ID!) { deleteArticle(id: $id) { __typename } }')
    await desk.register(
      'other',
      'query ($id: ID!, $more: Int!) { article(id: $id) { id } articles(first: $more) { nodes { id } } }',
    )
    await desk.register('none', 'query { __typename }')
    await desk.register('live', 'query ($id: ID!) @live { article(id: $id) { id } }')
    for (const document of ['unknown', 'two', 'writes', 'other', 'none', 'live']) await wrong({ document }, 'document')
    const several = await made({ name: '', url: 'x', document: 'unknown' })
    expect(several.problems.map(({ path }: any) => path[1])).toEqual(['name', 'url', 'document'])
    expect((await desk.web.data('{ webhooks { id } }')).webhooks).toEqual([])
    expect(await desk.run('updateWebhook', { id: 'nonsense', input: { name: 'x' } })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('are the administrators of its organisation, and nobody else learns that there is one', async () => {
    const receiver = await desk.receiving()
    const { pool } = desk.web.amity
    const house = async (name: string): Promise<string> =>
      (await desk.content.published('Federation', { name, level: 'PROVINCIAL' })).id
    const holder = async (organization: string, role: Role): Promise<string> => {
      const made = await createToken(runOn(pool), { name: role, now: new Date(), random: randomBytes })
      const rights = { role, languages: [], seesPersonal: false, isInherited: false }
      await grant(
        runOn(pool),
        { holderId: made.id, organizationId: recordId(organization), ...rights },
        null,
        new Date(),
      )
      return made.secret
    }
    const [ours, theirs] = [await house('Liên hiệp của ta'), await house('Liên hiệp bạn')]
    const own = await holder(ours, 'administrator')
    const strangers = [await holder(theirs, 'administrator'), await holder(ours, 'publisher')]
    const input = { name: 'Của ta', url: receiver.url, organization: ours }
    const { webhook, secret } = await desk.run('createWebhook', { input }, { token: own })
    const { id } = webhook
    await desk.article()
    await delivered(id, 1)
    const [{ id: delivery, cursor }] = await desk.deliveries(id)
    const list = `{ webhooks { id name } webhookDeliveries(webhook: "${id}") { id } }`
    expect(await desk.web.data(list, {}, { token: own })).toEqual({
      webhooks: [{ id, name: 'Của ta' }],
      webhookDeliveries: [{ id: delivery }],
    })
    for (const token of strangers) {
      expect(await desk.run('createWebhook', { input }, { token })).toMatchObject({ code: 'NOT_ALLOWED' })
      const platform = await desk.run('createWebhook', { input: { name: 'x', url: receiver.url } }, { token })
      expect(platform).toMatchObject({ code: 'NOT_ALLOWED', path: ['input', 'organization'] })
      const tries: [string, object][] = [
        ['updateWebhook', { input: { url: 'https://elsewhere.vn/' } }],
        ['pauseWebhook', {}],
        ['resumeWebhook', {}],
        ['deleteWebhook', {}],
        ['rotateWebhookSecret', { formerUntil: null }],
        ['testWebhook', {}],
        ['replayWebhook', { after: cursor }],
      ]
      for (const [field, more] of tries) {
        const asked = await desk.run(field, { id, ...more }, { token })
        const unknown = await desk.run(field, { id: '01900000-0000-7000-8000-00000000dead', ...more }, { token })
        expect([field, asked.code]).toEqual([field, 'NOT_FOUND'])
        expect(asked).toEqual(unknown)
      }
      expect(await desk.run('retryDelivery', { id: delivery }, { token })).toMatchObject({ code: 'NOT_FOUND' })
    }
    const [administrator = '', publisher = ''] = strangers
    expect(await desk.web.data(list, {}, { token: administrator })).toEqual({ webhooks: [], webhookDeliveries: [] })
    for (const token of [publisher, null]) {
      for (const field of ['webhooks { id }', `webhookDeliveries(webhook: "${id}") { id }`]) {
        const { errors } = await desk.web.ask(`{ ${field} }`, {}, { token })
        expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN'])
      }
    }
    const anonymous = await desk.web.ask(`mutation { testWebhook(id: "${id}") { __typename } }`, {}, { token: null })
    expect(anonymous.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
    expect(await desk.webhook(id)).toMatchObject({ url: receiver.url, state: 'ACTIVE', organization: ours })
    // The secret stands nowhere: not in what is shown, not in the audit, not in the tables.
    for (const table of ['webhooks', 'webhook_deliveries', 'webhook_attempts', 'audit_entries']) {
      const { rows } = await pool.query(`select t::text from ${table} t`)
      expect(JSON.stringify(rows)).not.toContain(secret.slice(6))
    }
  })
})
