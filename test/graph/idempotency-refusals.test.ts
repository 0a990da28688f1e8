import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openDesk, submitBySocket, tag, type Desk } from '../support/submitting.ts'
import type { Reply } from '../support/web.ts'

let desk: Desk
beforeAll(async () => (desk = await openDesk()))
afterAll(async () => desk.close())
const codeOf = ({ errors }: Reply): unknown => errors?.[0]?.extensions['code']

describe('what fails otherwise keeps nothing', () => {
  test('bad input that is an error may be sent again, as may what ran out of time', async () => {
    const submitted = {
      query: 'mutation { createTag(input: { title: "Sai" }) { ... on Tag { articles(first: 0) { totalCount } } } }',
      key: desk.newKey(),
    }
    expect(codeOf(await desk.submit(submitted))).toBe('BAD_USER_INPUT')
    expect(await desk.count('idempotency_keys where key = $1', [submitted.key])).toBe(0)
    expect(await desk.named('Sai')).toBe(0)
    expect((await desk.submit({ ...submitted, query: tag('Sau lỗi') })).data.createTag.__typename).toBe('Tag')
  })

  test('a lock that is not given in time undoes all, and the next try does it', async () => {
    const submitted = { query: tag('Khoá'), key: desk.newKey() }
    await desk.owner.query('begin; lock table tags in exclusive mode')
    const failed = await desk.submit(submitted)
    await desk.owner.query('rollback')
    expect(failed.data ?? null).toBeNull()
    expect(failed.errors).toHaveLength(1)
    expect(await desk.named('Khoá')).toBe(0)
    expect((await desk.submit(submitted)).data.createTag.__typename).toBe('Tag')
  })

  test('while the first attempt runs at another node, a second one is told to come again', async () => {
    const submitted = { query: tag('Bận'), key: desk.newKey() }
    const { id } = (await desk.owner.query(`select id from access_tokens where name = 'the tests'`)).rows[0]
    await desk.owner.query('begin')
    await desk.owner.query('select pg_advisory_xact_lock(20226, hashtext($1))', [`token:${id} ${submitted.key}`])
    expect(codeOf(await desk.submit(submitted))).toBe('UNAVAILABLE')
    await desk.owner.query('rollback')
    expect((await desk.submit(submitted)).data.createTag.__typename).toBe('Tag')
  })
})

describe('what does not fit a key is refused before anything runs', () => {
  test.each([
    ['other variables', { variables: { name: 'Khác' } }],
    ['no variables', { variables: {} }],
    [
      'another document',
      { query: 'mutation($name: String = "Một tên") { createTag(input: { title: $name }) { __typename  } }' },
    ],
  ])('%s: 422, and the same over the WebSocket', async (_what, change) => {
    const query = 'mutation($name: String = "x") { createTag(input: { title: $name }) { __typename } }'
    const submitted = { query, variables: { name: 'Một tên' }, key: desk.newKey(), token: desk.web.token }
    const before = await desk.count('tags')
    await desk.submit(submitted)
    const refused = [
      await desk.submit({ ...submitted, ...change }),
      ...(await submitBySocket(desk.web, { ...submitted, ...change })),
    ]
    expect(refused.map(codeOf)).toEqual(['IDEMPOTENCY_KEY_REUSED', 'IDEMPOTENCY_KEY_REUSED'])
    expect(refused[0]).toMatchObject({ status: 422 })
    expect(refused[0]).not.toHaveProperty('data')
    expect(refused[0]?.errors?.[0]?.message).toContain('Send a new key')
    expect(await desk.count('tags')).toBe(before + 1)
  })

  test('the order of keys in the variables is no other input', async () => {
    const query = 'mutation($input: TagInput!) { createTag(input: $input) { ... on Tag { id } } }'
    const key = desk.newKey()
    const first = await desk.submit({ query, key, variables: { input: { title: 'Thứ tự', slug: 'thu-tu' } } })
    const again = await desk.submit({ query, key, variables: { input: { slug: 'thu-tu', title: 'Thứ tự' } } })
    expect(again.text).toBe(first.text)
  })

  test('fields that take no key, with all that stands beside them', async () => {
    const secret = 'createAccessToken(input: { name: "x", kind: SECRET, organization: "x" }) { __typename }'
    for (const query of [
      tag('Bên cạnh', secret),
      tag('Bên cạnh', '...more').concat(` fragment more on Mutation { revokeAccessToken(id: "x") { __typename } }`),
    ]) {
      const [http, socket] = [
        await desk.submit({ query, key: desk.newKey() }),
        (await submitBySocket(desk.web, { query, key: desk.newKey(), token: desk.web.token }))[0]!,
      ]
      expect([http.status, codeOf(http), codeOf(socket)]).toEqual([
        400,
        'IDEMPOTENCY_KEY_UNSUPPORTED',
        'IDEMPOTENCY_KEY_UNSUPPORTED',
      ])
    }
    expect(await desk.named('Bên cạnh')).toBe(0)
    const skipped = tag('Bên cạnh', secret.replace(') {', ') @skip(if: true) {'))
    expect((await desk.submit({ query: skipped, key: desk.newKey() })).data.createTag.__typename).toBe('Tag')
  })

  test('every mutation either takes keys or refuses them', () => {
    const fields = Object.values(desk.web.amity.graph.schema.getMutationType()!.getFields())
    const without = fields.filter(({ extensions }) => extensions['idempotent'] !== true).map(({ name }) => name)
    expect(without.toSorted()).toEqual([
      'createAccessToken',
      'createWebhook',
      'deleteWebhook',
      'grantRole',
      'inviteUser',
      'pauseWebhook',
      'replayWebhook',
      'resumeWebhook',
      'retryDelivery',
      'revokeAccessToken',
      'revokeRole',
      'rotateWebhookSecret',
      'testWebhook',
      'updateWebhook',
    ])
  })

  test('a key that is none: 400', async () => {
    for (const key of ['a b', '"a', 'x'.repeat(256)]) {
      const refused = await desk.submit({ query: tag('Sai khoá'), key })
      expect([refused.status, codeOf(refused)]).toEqual([400, 'BAD_REQUEST'])
      const [socket] = await submitBySocket(desk.web, { query: tag('Sai khoá'), key, token: desk.web.token })
      expect(codeOf(socket!)).toBe('BAD_REQUEST')
    }
    const both = await desk.submit({ query: tag('Sai khoá'), key: 'a', extensions: { idempotencyKey: 'b' } })
    expect([both.status, codeOf(both)]).toEqual([400, 'BAD_REQUEST'])
    expect(await desk.named('Sai khoá')).toBe(0)
  })
})

describe('where a key may stand', () => {
  test('header, quoted header and extensions mean the same', async () => {
    const query = tag('Ba nơi')
    const key = desk.newKey()
    const texts = [
      await desk.submit({ query, key }),
      await desk.submit({ query, key: `"${key}"` }),
      await desk.submit({ query, extensions: { idempotencyKey: key } }),
      await desk.submit({ query, key, extensions: { idempotencyKey: key } }),
    ].map(({ text }) => text)
    expect(new Set(texts).size).toBe(1)
    expect(await desk.named('Ba nơi')).toBe(1)
  })

  test('a query takes no notice of it, whatever it is', async () => {
    for (const key of ['good', 'not good'])
      expect((await desk.submit({ query: '{ viewer { kind } }', key })).data).toEqual({ viewer: { kind: 'TOKEN' } })
  })

  test('a page may send the header from elsewhere', async () => {
    const { headers } = await fetch(`${desk.web.url}/graphql`, { method: 'OPTIONS' })
    expect(headers.get('access-control-allow-headers')).toContain('idempotency-key')
  })
})
