import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'graphql'
import { Client } from 'pg'

import { allRights, noRights, type Rights } from '../../src/access/rights.ts'
import { sweepIdempotencyKeys } from '../../src/engine/commands/once.ts'
import { lowerFirst } from '../../src/kernel/names.ts'
import { editor } from '../support/amity.ts'
import { everyAnswer, everyField, requiredFields, type Making } from '../support/every-field.ts'
import { submitByHttp, submitBySocket, type Submitted } from '../support/submitting.ts'
import { openWeb, type Reply, type TestWeb } from '../support/web.ts'
import { commandsAt, pixel, result } from './inputs.ts'

let web: TestWeb
let other: Awaited<ReturnType<TestWeb['beside']>>
let owner: Client
beforeAll(async () => {
  const edge = { guard: { pointsPerMinute: { address: 0, token: 0, user: 0 } } }
  web = await openWeb({ edge })
  other = await web.beside()
  owner = new Client({ connectionString: web.amity.database.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await other.close()
  await web.close()
})

let keys = 0
const newKey = (): string => `key-${keys++}`
const submit = (submitted: Submitted, at: { url: string } = web): Promise<Reply> =>
  submitByHttp(at, { token: web.token, ...submitted })
const codeOf = ({ errors }: Reply): unknown => errors?.[0]?.extensions['code']
const count = async (sql: string, values: unknown[] = []): Promise<number> =>
  Number((await owner.query(`select count(*) from ${sql}`, values)).rows[0].count)
const named = (name: string): Promise<number> => count('tag_translations where title = $1', [name])
const commits = (name: string): Promise<number> =>
  count(
    `(select distinct transaction_id from changes where record_id in (select id from tag_translations where title = $1)) c`,
    [name],
  )
const tag = (title: string, more = ''): string =>
  `mutation { createTag(input: { title: "${title}" }) { __typename ... on Tag { id version title } ... on Problem { code message path advice } } ${more} }`

describe('fifty submits at once under one key', () => {
  test('have one effect and one answer over HTTP, at two nodes', async () => {
    const submitted = { query: tag('Năm mươi'), key: newKey() }
    const replies = await Promise.all(Array.from({ length: 50 }, (_, n) => submit(submitted, n % 2 ? web : other)))
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1)
    expect(replies[0]?.data.createTag).toMatchObject({ __typename: 'Tag', version: 1 })
    expect([await named('Năm mươi'), await commits('Năm mươi')]).toEqual([1, 1])
  })

  test('have one effect and one answer over the WebSocket, and HTTP gives it again', async () => {
    const submitted = { query: tag('Ổ cắm'), key: newKey(), token: web.token }
    const replies = [...(await submitBySocket(web, submitted, 50)), await submit(submitted)]
    expect(new Set(replies.map(({ text }) => text.trim())).size).toBe(1)
    expect([await named('Ổ cắm'), await commits('Ổ cắm')]).toEqual([1, 1])
  })

  test('leave connections to those who write without that key', async () => {
    await owner.query('begin; lock table tags in exclusive mode')
    const waiting = Array.from({ length: 50 }, () => submit({ query: tag('Chờ'), key: 'waits' }))
    const free = await submit({ query: 'mutation { uploadMedia(fileName: "x", base64: "x") { __typename } }' })
    expect(free.data.uploadMedia.__typename).toBe('ValidationProblem')
    const made = await submit({
      query: 'mutation { createArticle(input: { title: "Tự do" }) { __typename } }',
    })
    expect(made.data.createArticle.__typename).toBe('Article')
    await owner.query('rollback')
    expect(new Set((await Promise.all(waiting)).map(({ text }) => text)).size).toBe(1)
    expect(await named('Chờ')).toBe(1)
  })
})

describe('an answer given again', () => {
  test('is the same to the byte for every type, though the record is another one now', async () => {
    const run = commandsAt(web)
    const sha256 = await run.upload()
    const ids: Record<string, string> = {}
    const making = (n: number): Making => ({ n, sha256, idOf: name => ids[name]! })
    for (const type of web.amity.model.types.values())
      ids[type.name] = (await run.create(type.name, requiredFields(type, making(0)))).id
    for (const type of web.amity.model.types.values()) {
      const { selection, shown } = everyAnswer(type, making(1))
      const query = `mutation($input: ${type.name}Input!) { x: create${type.name}(locale: "vi", input: $input) ${result(type.name, `createdAt updatedAt ${selection}`)} }`
      const submitted = { query, key: newKey(), variables: { input: everyField(type, making(1)) } }
      const first = await submit(submitted)
      expect(first.data.x).toMatchObject({ __typename: type.name, version: 1, ...shown })
      const now = await web.data(
        `query($id: ID!) { x: ${lowerFirst(type.name)}(id: $id, locale: "vi") { __typename id version stage publishedAt createdAt updatedAt ${selection} } }`,
        { id: first.data.x.id },
        { preview: true },
      )
      expect(now.x).toEqual(first.data.x)
      expect(await run.remove(type.name, first.data.x)).toMatchObject({ __typename: 'Deleted' })
      expect((await submit(submitted)).text).toBe(first.text)
      expect((await submit(submitted, other)).text).toBe(first.text)
    }
  })

  test('is one for each response name, and bulks and deletions have one too', async () => {
    const query = `mutation($items: [CreateTagsItem!]!) {
      a: createTag(input: { title: "Một" }) { ... on Tag { id } }
      b: createTag(input: { title: "Hai" }) { ... on Tag { id } }
      c: createTags(items: $items) { ... on TagList { first: items { title } items { id title } } }
      d: deleteTag(id: "Tag_01900000-0000-7000-8000-000000000000") { __typename }
    }`
    const items = [{ input: { title: 'Ba' } }, { input: { title: 'Bốn' } }]
    const submitted = { query, variables: { items }, key: newKey() }
    const [first, again] = [await submit(submitted), await submit(submitted)]
    expect(first.data).toMatchObject({
      c: { first: [{ title: 'Ba' }, { title: 'Bốn' }] },
      d: { __typename: 'NotFound' },
    })
    expect(first.data.a.id).not.toBe(first.data.b.id)
    expect(again.text).toBe(first.text)
    for (const title of ['Một', 'Hai', 'Ba', 'Bốn']) expect([title, await named(title)]).toEqual([title, 1])
  })

  test('is that of the problems too, though they would be none now', async () => {
    const submitted = { query: tag(' '), key: newKey() }
    const first = await submit(submitted)
    expect(first.data.createTag).toMatchObject({ __typename: 'ValidationProblem', path: ['input', 'title'] })
    expect((await submit(submitted)).text).toBe(first.text)

    const slug = 'mutation { createTag(input: { title: "Trùng", slug: "trung" }) { __typename ... on Tag { id } } }'
    const made = await submit({ query: slug })
    const taken = { query: slug, key: newKey() }
    const refused = await submit(taken)
    expect(refused.data.createTag.__typename).toBe('SlugTaken')
    await submit({ query: `mutation { deleteTag(id: "${made.data.createTag.id}") { __typename } }` })
    expect((await submit(taken)).text).toBe(refused.text)
    expect((await submit({ ...taken, key: newKey() })).data.createTag.__typename).toBe('Tag')
  })

  test('is that of a problem that only the commit would find, and nothing of it stays', async () => {
    const made = 'number: "12-CT", kind: DIRECTIVE, title: "Chỉ thị", issuedOn: "2020-01-02", issuerName: "Ban Bí thư"'
    const query = `mutation { createLegalDocument(input: { ${made} }) { __typename ... on Problem { code message } } }`
    const plain = await submit({ query })
    expect(plain.data.createLegalDocument.__typename).toBe('LegalDocument')
    const without = await submit({ query })
    const submitted = { query, key: newKey() }
    const first = await submit(submitted)
    expect(first.data.createLegalDocument.__typename).toBe('ValidationProblem')
    expect(first.text).toBe(without.text)
    expect((await submit(submitted)).text).toBe(first.text)
    expect(await count('legal_documents')).toBeGreaterThan(0)
    expect(await count(`legal_documents where number = '12-CT'`)).toBe(1)
  })

  test('is given no more after 24 hours by the clock of the database, and swept', async () => {
    const submitted = { query: tag('Hôm qua'), key: newKey() }
    const first = await submit(submitted)
    const age = (hours: string) =>
      owner.query(`update idempotency_keys set created_at = now() - $2::interval where key = $1`, [
        submitted.key,
        hours,
      ])
    await age('23 hours 59 minutes')
    expect((await submit(submitted)).text).toBe(first.text)
    await age('24 hours 1 minute')
    const again = await submit(submitted)
    expect(again.data.createTag).toMatchObject({ __typename: 'Tag' })
    expect(again.text).not.toBe(first.text)
    expect((await submit(submitted)).text).toBe(again.text)
    await age('25 hours')
    expect((await submit({ ...submitted, query: tag('Khác') })).data.createTag.__typename).toBe('Tag')
    await age('25 hours')
    expect(await sweepIdempotencyKeys(web.amity.pool)).toBe(1)
    expect(await count('idempotency_keys where key = $1', [submitted.key])).toBe(0)
    await submit({ query: tag('Cũ'), key: submitted.key })
    await age('25 hours')
    await submit({ query: tag('Mới'), key: newKey() })
    expect(await count('idempotency_keys where key = $1', [submitted.key])).toBe(0)
  })

  test('is that of one actor alone', async () => {
    const { secret, id } = await web.newToken('another')
    const submitted = { query: tag('Của ai'), key: newKey() }
    const [first, second] = [await submit(submitted), await submit({ ...submitted, token: secret })]
    expect(second.data.createTag.id).not.toBe(first.data.createTag.id)
    expect(await count('idempotency_keys where actor = $1', [`token:${id}`])).toBe(1)
    expect(codeOf(await submitByHttp(web, submitted))).toBe('UNAUTHENTICATED')
  })

  test('is not given to whoever has lost a right since', async () => {
    const document = parse(tag('Quyền'))
    const as = (rights: Rights) =>
      web.amity.graph.execute({
        document,
        variables: {},
        viewer: { ...editor, rights },
        requestId: 'test',
        idempotencyKey: 'rights',
      })
    const author = { role: 'author', languages: [], seesPersonal: false, isInherited: false } as const
    const organization = '01900000-0000-7000-8000-0000000000aa'
    const lesser: Rights = { ...noRights, standings: new Map([[organization, author]]), granted: [organization] }
    const first = await as(allRights)
    expect(first.data).toMatchObject({ createTag: { __typename: 'Tag' } })
    const refused = await as(lesser)
    expect([refused.data, refused.errors?.[0]?.extensions['code']]).toEqual([null, 'FORBIDDEN'])
    expect(JSON.stringify(await as(noRights))).toContain('UNAUTHENTICATED')
    expect(await as(allRights)).toEqual(first)
    expect(await named('Quyền')).toBe(1)
  })

  test('is noted nowhere twice: neither in the log nor in the audit', async () => {
    const made = await submit({ query: tag('Kiểm toán') })
    const { id } = made.data.createTag
    const submitted = {
      query: `mutation { publishTag(id: "${id}") { __typename ... on Tag { version } } }`,
      key: newKey(),
    }
    const [first, again] = [await submit(submitted), await submit(submitted)]
    expect([first.data.publishTag, again.text]).toEqual([{ __typename: 'Tag', version: 2 }, first.text])
    const record = id.replace('Tag_', '')
    expect(await count('audit_entries where subject = $1', [id])).toBe(1)
    const { rows } = await owner.query('select distinct intent from changes where record_id = $1', [record])
    expect(rows.map(({ intent }) => intent).toSorted()).toEqual(['createTag', 'publishTag'])
  })

  test('of an upload is kept like any other', async () => {
    const query = `mutation { uploadMedia(fileName: "a.png", base64: "${pixel}") { ... on MediaFile { sha256 width } } }`
    const submitted = { query, key: newKey() }
    const [first, again] = [await submit(submitted), await submit(submitted)]
    expect(first.data.uploadMedia).toMatchObject({ width: 1 })
    expect(again.text).toBe(first.text)
    expect(codeOf(await submit({ ...submitted, query: query.replace('a.png', 'b.png') }))).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    )
  })
})

describe('what fails otherwise keeps nothing', () => {
  test('bad input that is an error may be sent again, as may what ran out of time', async () => {
    const submitted = { query: 'mutation { publishTag(id: "x") { __typename } }', key: newKey() }
    expect(codeOf(await submit(submitted))).toBe('BAD_USER_INPUT')
    expect(await count('idempotency_keys where key = $1', [submitted.key])).toBe(0)
    expect((await submit({ ...submitted, query: tag('Sau lỗi') })).data.createTag.__typename).toBe('Tag')
  })

  test('a lock that is not given in time undoes all, and the next try does it', async () => {
    const submitted = { query: tag('Khoá'), key: newKey() }
    await owner.query('begin; lock table tags in exclusive mode')
    const failed = await submit(submitted)
    await owner.query('rollback')
    expect(failed.data ?? null).toBeNull()
    expect(failed.errors).toHaveLength(1)
    expect(await named('Khoá')).toBe(0)
    expect((await submit(submitted)).data.createTag.__typename).toBe('Tag')
  })

  test('while the first attempt runs at another node, a second one is told to come again', async () => {
    const submitted = { query: tag('Bận'), key: newKey() }
    const { id } = (await owner.query(`select id from access_tokens where name = 'the tests'`)).rows[0]
    await owner.query('begin')
    await owner.query('select pg_advisory_xact_lock(20226, hashtext($1))', [`token:${id} ${submitted.key}`])
    expect(codeOf(await submit(submitted))).toBe('UNAVAILABLE')
    await owner.query('rollback')
    expect((await submit(submitted)).data.createTag.__typename).toBe('Tag')
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
    const submitted = { query, variables: { name: 'Một tên' }, key: newKey(), token: web.token }
    const before = await count('tags')
    await submit(submitted)
    const refused = [
      await submit({ ...submitted, ...change }),
      ...(await submitBySocket(web, { ...submitted, ...change })),
    ]
    expect(refused.map(codeOf)).toEqual(['IDEMPOTENCY_KEY_REUSED', 'IDEMPOTENCY_KEY_REUSED'])
    expect(refused[0]).toMatchObject({ status: 422 })
    expect(refused[0]).not.toHaveProperty('data')
    expect(refused[0]?.errors?.[0]?.message).toContain('Send a new key')
    expect(await count('tags')).toBe(before + 1)
  })

  test('the order of keys in the variables is no other input', async () => {
    const query = 'mutation($input: TagInput!) { createTag(input: $input) { ... on Tag { id } } }'
    const key = newKey()
    const first = await submit({ query, key, variables: { input: { title: 'Thứ tự', slug: 'thu-tu' } } })
    const again = await submit({ query, key, variables: { input: { slug: 'thu-tu', title: 'Thứ tự' } } })
    expect(again.text).toBe(first.text)
  })

  test('fields that take no key, with all that stands beside them', async () => {
    const secret = 'createAccessToken(input: { name: "x", kind: SECRET, organization: "x" }) { __typename }'
    for (const query of [
      tag('Bên cạnh', secret),
      tag('Bên cạnh', '...more').concat(` fragment more on Mutation { revokeAccessToken(id: "x") { __typename } }`),
    ]) {
      const [http, socket] = [
        await submit({ query, key: newKey() }),
        (await submitBySocket(web, { query, key: newKey(), token: web.token }))[0]!,
      ]
      expect([http.status, codeOf(http), codeOf(socket)]).toEqual([
        400,
        'IDEMPOTENCY_KEY_UNSUPPORTED',
        'IDEMPOTENCY_KEY_UNSUPPORTED',
      ])
    }
    expect(await named('Bên cạnh')).toBe(0)
    const skipped = tag('Bên cạnh', secret.replace(') {', ') @skip(if: true) {'))
    expect((await submit({ query: skipped, key: newKey() })).data.createTag.__typename).toBe('Tag')
  })

  test('every mutation either takes keys or refuses them', () => {
    const fields = Object.values(web.amity.graph.schema.getMutationType()!.getFields())
    const without = fields.filter(({ extensions }) => extensions['idempotent'] !== true).map(({ name }) => name)
    expect(without.toSorted()).toEqual([
      'createAccessToken',
      'grantRole',
      'inviteUser',
      'revokeAccessToken',
      'revokeRole',
    ])
  })

  test('a key that is none: 400', async () => {
    for (const key of ['a b', '"a', 'x'.repeat(256)]) {
      const refused = await submit({ query: tag('Sai khoá'), key })
      expect([refused.status, codeOf(refused)]).toEqual([400, 'BAD_REQUEST'])
      const [socket] = await submitBySocket(web, { query: tag('Sai khoá'), key, token: web.token })
      expect(codeOf(socket!)).toBe('BAD_REQUEST')
    }
    const both = await submit({ query: tag('Sai khoá'), key: 'a', extensions: { idempotencyKey: 'b' } })
    expect([both.status, codeOf(both)]).toEqual([400, 'BAD_REQUEST'])
    expect(await named('Sai khoá')).toBe(0)
  })
})

describe('where a key may stand', () => {
  test('header, quoted header and extensions mean the same', async () => {
    const query = tag('Ba nơi')
    const key = newKey()
    const texts = [
      await submit({ query, key }),
      await submit({ query, key: `"${key}"` }),
      await submit({ query, extensions: { idempotencyKey: key } }),
      await submit({ query, key, extensions: { idempotencyKey: key } }),
    ].map(({ text }) => text)
    expect(new Set(texts).size).toBe(1)
    expect(await named('Ba nơi')).toBe(1)
  })

  test('a query takes no notice of it, whatever it is', async () => {
    for (const key of ['good', 'not good'])
      expect((await submit({ query: '{ viewer { kind } }', key })).data).toEqual({ viewer: { kind: 'TOKEN' } })
  })

  test('a page may send the header from elsewhere', async () => {
    const { headers } = await fetch(`${web.url}/graphql`, { method: 'OPTIONS' })
    expect(headers.get('access-control-allow-headers')).toContain('idempotency-key')
  })
})
