import { randomBytes } from 'node:crypto'

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { taken, type Receiver } from '../../../test/support/receiver.ts'
import { listDead, listWebhooks } from '../../cli/webhooks.ts'
import { connected } from '../../store/embedded/bootstrap.ts'
import { openDesk, sending, type Desk } from './webhooks-fixture.ts'

let desk: Desk
beforeAll(async () => (desk = await openDesk()))
afterAll(() => desk.web.close())
afterEach(() => desk.clear())

const came = (receiver: Receiver, count: number): Promise<void> =>
  expect.poll(() => receiver.all.length).toBeGreaterThanOrEqual(count)
const became = (webhook: string, states: string[]): Promise<void> =>
  expect.poll(async () => (await desk.deliveries(webhook)).map(({ state }) => state)).toEqual(states)

describe('a webhook', () => {
  test('is told of what becomes public, another and withdrawn, signed, with versions that ascend', async () => {
    const receiver = await desk.receiving()
    const { secret, id, state } = await desk.make(receiver)
    expect([secret, state]).toEqual([expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/), 'ACTIVE'])
    const made = await desk.article('Gặp mặt hữu nghị')
    await came(receiver, 1)
    const edited = await desk.edit(made, 'Gặp mặt hữu nghị lần thứ hai')
    await came(receiver, 2)
    const draft = await desk.content.update('Article', edited, { title: 'Chưa ai được biết' })
    await desk.withdraw(made, 'Nguồn tin sai.')
    await came(receiver, 3)
    await became(id, ['DELIVERED', 'DELIVERED', 'DELIVERED'])
    for (const message of receiver.all) expect(message.verify(secret)).toEqual(message.body)
    expect(receiver.all.map(({ signatures }) => signatures.length)).toEqual([1, 1, 1])
    expect(() => receiver.all[0]!.verify(`whsec_${randomBytes(32).toString('base64')}`)).toThrow()
    const [entered, updated, left] = receiver.bodies(made.id)
    expect(entered).toMatchObject({
      type: 'article.published',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: { typeName: 'Article', kind: 'ENTER', version: 2, intent: 'publishArticle', diff: [], reason: null },
    })
    expect(entered.data).not.toHaveProperty('record')
    expect(updated).toMatchObject({
      type: 'article.updated',
      data: {
        kind: 'UPDATE',
        diff: expect.arrayContaining([
          expect.objectContaining({
            field: 'title',
            locale: 'vi',
            before: 'Gặp mặt hữu nghị',
            after: 'Gặp mặt hữu nghị lần thứ hai',
          }),
        ]),
      },
    })
    expect(left).toMatchObject({
      type: 'article.withdrawn',
      data: {
        kind: 'LEAVE',
        reason: 'WITHDRAWN',
        diff: [],
        withdrawal: { reason: 'Nguồn tin sai.', withdrawnAt: expect.any(String) },
      },
    })
    expect(receiver.all[2]!.text).not.toMatch(/Gặp mặt|Chưa ai/)
    const versions = receiver.bodies(made.id).map(({ data }) => data.version)
    expect(versions).toEqual([2, edited.version, draft.version + 1])
    // Drafts are nobody's business.
    expect(receiver.all).toHaveLength(3)
  })

  test('is told of the records that its filter means, as its document shapes them, in its language', async () => {
    const receiver = await desk.receiving()
    const document =
      'query Shape($id: ID!, $locale: Locale) { article(id: $id, locale: $locale) { title slug version } }'
    await desk.register('shape', document)
    const where = { article: { title: { contains: 'Hà Nội' } } }
    const made = await desk.make(receiver, { where, document: 'shape', locale: 'en' })
    expect(made).toMatchObject({ where, document: 'shape', locale: 'en' })
    await desk.article('Tin từ Huế')
    await desk.content.published('Tag', { title: 'Hà Nội' })
    const matched = await desk.article('Tin từ Hà Nội')
    await came(receiver, 1)
    const left = await desk.edit(matched, 'Tin từ Đà Nẵng')
    await came(receiver, 2)
    await desk.edit(left, 'Tin lại từ Hà Nội')
    await came(receiver, 3)
    const other = await desk.article('Tin khác từ Hà Nội')
    await came(receiver, 4)
    const told = receiver.bodies()
    expect(told.map(({ type, data }) => [type, data.kind, data.reason])).toEqual([
      ['article.published', 'ENTER', null],
      ['article.unmatched', 'LEAVE', 'NO_MATCH'],
      ['article.matched', 'ENTER', null],
      ['article.published', 'ENTER', null],
    ])
    expect(told[0].data.record).toEqual({
      article: { title: 'Tin từ Hà Nội', slug: expect.any(String), version: 2 },
    })
    expect(told[1].data).toMatchObject({ record: null, diff: [{ field: 'title', before: 'Tin từ Hà Nội' }] })
    expect(told[3].data).toMatchObject({ id: other.id, record: { article: { title: 'Tin khác từ Hà Nội' } } })
  })

  test('that is late is told nothing of what was taken back meanwhile but that it is', async () => {
    const receiver = await desk.receiving()
    receiver.answer = response => void response.writeHead(500).end()
    const document = 'query Late($id: ID!) { article(id: $id) { title } }'
    await desk.register('late', document)
    const { id } = await desk.make(receiver, { document: 'late' })
    const made = await desk.article('Bài sẽ bị rút')
    await desk.edit(made, 'Bài sẽ bị rút, bản hai')
    await became(id, ['DEAD', 'DEAD'])
    await desk.withdraw(made, 'Sai.')
    const before = receiver.all.length
    receiver.answer = taken
    for (const { id: one } of await desk.deliveries(id, ['DEAD'])) await desk.run('retryDelivery', { id: one })
    await became(id, ['DELIVERED', 'DELIVERED', 'DELIVERED'])
    const late = receiver.all.slice(before).filter(({ body }) => body.data.kind !== 'LEAVE')
    expect(late).toHaveLength(2)
    for (const { body, text } of late) {
      expect(body.data).toMatchObject({ diff: [], record: null })
      expect(text).not.toContain('Bài sẽ bị rút')
    }
  })

  test('is sent the versions of a record in their order, whatever else is written', async () => {
    const receiver = await desk.receiving()
    const { id: webhook } = await desk.make(receiver)
    // All of it waits at once, and positions get one more digit meanwhile: their order is that of numbers.
    await desk.run('pauseWebhook', { id: webhook })
    await connected(desk.web.amity.database.ownerUrl, client =>
      client.query(`select setval(pg_get_serial_sequence('changes', 'position'), 99980)`),
    )
    const count = 6
    const write = async (): Promise<string> => {
      let last = await desk.article()
      for (let at = 1; at < count; at += 1) last = await desk.edit(last, `Tin ${last.id} lần ${at}`)
      return last.id
    }
    const ids = await Promise.all([write(), write(), write()])
    await desk.run('resumeWebhook', { id: webhook })
    await came(receiver, 3 * count)
    for (const id of ids) {
      const versions = receiver.bodies(id).map(({ data }) => data.version)
      expect(versions).toHaveLength(count)
      expect(versions).toEqual(versions.toSorted((a, b) => a - b))
    }
    expect(new Set(receiver.all.map(({ id }) => id)).size).toBe(3 * count)
  })
})

describe('a receiver', () => {
  test('that fails three times is told a fourth time, and the log says how it went', async () => {
    const receiver = await desk.receiving()
    receiver.answer = response => {
      if (receiver.all.length > 3) return taken(response, receiver.all[0]!)
      response.writeHead(500).end('Lỗi máy chủ <b>\0 ')
    }
    const { id } = await desk.make(receiver)
    await desk.article()
    await became(id, ['DELIVERED'])
    const [done] = await desk.deliveries(id)
    expect(done.attempts.map(({ status }: any) => status)).toEqual([500, 500, 500, 204])
    expect(done.attempts[0]).toMatchObject({
      number: 1,
      failure: 'The receiver answered 500.',
      answer: 'Lỗi máy chủ <b> ',
    })
    expect(done.attempts[3]).toMatchObject({ number: 4, failure: null, answer: '' })
    expect(new Set(receiver.all.map(({ id: one }) => one))).toEqual(new Set([done.id]))
  })

  test('that fails for ever leaves dead letters, which are listed and sent again when somebody says so', async () => {
    const receiver = await desk.receiving()
    receiver.answer = response => void response.writeHead(404).end()
    const { id } = await desk.make(receiver)
    const { id: record } = await desk.article()
    await became(id, ['DEAD'])
    const [dead] = await desk.deliveries(id, ['DEAD'])
    expect(dead).toMatchObject({ record, type: 'article.published', kind: 'ENTER', nextAt: null })
    expect(dead.attempts).toHaveLength(sending.delays.length + 1)
    expect(await desk.webhook(id)).toMatchObject({ state: 'ACTIVE', dead: 1, waiting: 0 })
    const lines: string[] = []
    const { pool } = desk.web.amity
    await listWebhooks(pool, line => lines.push(line))
    await listDead(pool, line => lines.push(line))
    expect(lines.map(line => line.split('\t'))).toEqual([
      ['ACTIVE', '0', '1', id, 'Cổng thông tin', receiver.url],
      [dead.id, 'Cổng thông tin', 'article.published', record, '4', 'The receiver answered 404.'],
    ])
    receiver.answer = taken
    expect(await desk.run('retryDelivery', { id: dead.id })).toMatchObject({ state: 'WAITING', id: dead.id })
    await became(id, ['DELIVERED'])
    expect((await desk.deliveries(id))[0].attempts).toHaveLength(sending.delays.length + 2)
  })

  test('that hangs, drips or redirects holds up nobody else', async () => {
    const [hanging, dripping, redirecting, quick] = await Promise.all([
      desk.receiving(),
      desk.receiving(),
      desk.receiving(),
      desk.receiving(),
    ])
    hanging.answer = () => {}
    dripping.answer = response => {
      response.write('HTTP? ')
      const timer = setInterval(() => response.write('.'), 20)
      response.once('close', () => clearInterval(timer))
    }
    redirecting.answer = response => void response.writeHead(307, { location: quick.url }).end()
    const hooks: string[] = []
    for (const receiver of [hanging, dripping, redirecting, quick]) hooks.push((await desk.make(receiver)).id)
    const made = [await desk.article(), await desk.article(), await desk.article()]
    await came(quick, 3)
    expect(
      quick
        .bodies()
        .map(({ data }) => data.id)
        .toSorted(),
    ).toEqual(made.map(({ id }) => id).toSorted())
    const [ofHanging = '', ofDripping = '', ofRedirecting = ''] = hooks
    await became(ofRedirecting, ['DEAD', 'DEAD', 'DEAD'])
    // A status is an answer, however long its body drips.
    await became(ofDripping, ['DELIVERED', 'DELIVERED', 'DELIVERED'])
    expect(
      new Set(
        (await desk.deliveries(ofRedirecting)).flatMap(({ attempts }) => attempts.map((one: any) => one.failure)),
      ),
    ).toEqual(new Set(['Redirects are not followed: give the address to which it leads.']))
    expect(quick.all).toHaveLength(3)
    const failures = async () =>
      (await desk.deliveries(ofHanging)).flatMap(({ attempts }) =>
        attempts.map((one: any) => [one.status, one.failure]),
      )
    await expect.poll(failures).toContainEqual([null, 'There was no answer in time.'])
    hanging.answer = taken
    await desk.run('updateWebhook', { id: ofHanging, input: { name: 'Đã chữa' } })
    await expect.poll(async () => (await desk.deliveries(ofHanging, ['WAITING'])).length).toBe(0)
  })

  test('whose name leads to a network inside is not asked, though it was public when the webhook was made', async () => {
    const { id } = await desk.make({ url: 'https://hooks.friends.vn:8443/' })
    await desk.article()
    await became(id, ['DEAD'])
    const [dead] = await desk.deliveries(id)
    expect(new Set(dead.attempts.map(({ failure }: any) => failure))).toEqual(
      new Set(['The name leads to an address that is not public.']),
    )
  })

  test('that is gone is not told any more, and told of all of it when somebody resumes', async () => {
    const receiver = await desk.receiving()
    receiver.answer = response => void response.writeHead(410).end()
    const { id } = await desk.make(receiver)
    const refused = await desk.article()
    await expect.poll(async () => (await desk.webhook(id)).state).toBe('GONE')
    await became(id, ['WAITING'])
    expect((await desk.deliveries(id))[0].attempts).toMatchObject([
      { status: 410, failure: 'The receiver is gone: the webhook was switched off.' },
    ])
    const { rows } = await desk.web.amity.pool.query(
      `select actor_kind, details ->> 'name' as name from audit_entries where kind = 'WEBHOOK_SWITCHED_OFF' and subject = $1`,
      [id],
    )
    expect(rows).toEqual([{ actor_kind: 'operator', name: 'Cổng thông tin' }])
    expect(await desk.run('testWebhook', { id })).toMatchObject({ code: 'VALIDATION', path: ['id'] })
    const missed = await desk.article()
    receiver.answer = taken
    expect(await desk.run('resumeWebhook', { id })).toMatchObject({ state: 'ACTIVE' })
    await became(id, ['DELIVERED', 'DELIVERED'])
    expect([receiver.bodies(refused.id).length, receiver.bodies(missed.id).length]).toEqual([2, 1])
  })

  test('that wishes to be left alone is, whole and for as long as it says', async () => {
    const receiver = await desk.receiving()
    receiver.answer = (response, message) => {
      if (receiver.all.length > 1) return taken(response, message)
      response.writeHead(429, { 'retry-after': '1' }).end()
    }
    const { id } = await desk.make(receiver)
    await desk.article()
    await came(receiver, 1)
    await expect.poll(async () => (await desk.deliveries(id))[0].attempts.length).toBe(1)
    const { restsUntil } = await desk.webhook(id)
    await desk.article()
    await became(id, ['DELIVERED', 'DELIVERED'])
    const tried = (await desk.deliveries(id)).flatMap(({ attempts }) => attempts.map((one: any) => one.at)).toSorted()
    expect(tried).toHaveLength(3)
    expect(tried[0] < restsUntil && restsUntil <= tried[1]).toBe(true)
  })
})
