import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'graphql'

import { allRights, noRights, type Rights } from '../../src/access/rights.ts'
import { sweepIdempotencyKeys } from '../../src/engine/commands/once.ts'
import { lowerFirst } from '../../src/kernel/names.ts'
import { editor } from '../support/amity.ts'
import { everyAnswer, everyField, requiredFields, type Making } from '../support/every-field.ts'
import { openDesk, submitByHttp, submitBySocket, tag, type Desk } from '../support/submitting.ts'
import type { Reply, TestWeb } from '../support/web.ts'
import { commandsAt, pixel, result } from './inputs.ts'

let desk: Desk
beforeAll(async () => (desk = await openDesk()))
afterAll(async () => desk.close())
const codeOf = ({ errors }: Reply): unknown => errors?.[0]?.extensions['code']
/** Submits under a new key and again; the answers must be equal. */
const twice: TestWeb['ask'] = async (query, variables = {}) => {
  const submitted = { query, variables, key: desk.newKey() }
  const first = await desk.submit(submitted)
  expect((await desk.submit(submitted)).text).toBe(first.text)
  return first
}
const commits = (title: string): Promise<number> =>
  desk.count(
    '(select distinct transaction_id from changes where record_id in (select id from tag_translations where title = $1)) c',
    [title],
  )

describe('fifty submits at once under one key', () => {
  test('have one effect and one answer over HTTP, at two nodes', async () => {
    const submitted = { query: tag('Năm mươi'), key: desk.newKey() }
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, n) => desk.submit(submitted, n % 2 ? desk.web : desk.other)),
    )
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1)
    expect(replies[0]?.data.createTag).toMatchObject({ __typename: 'Tag', version: 1 })
    expect([await desk.named('Năm mươi'), await commits('Năm mươi')]).toEqual([1, 1])
  })

  test('have one effect and one answer over the WebSocket, and HTTP gives it again', async () => {
    const submitted = { query: tag('Ổ cắm'), key: desk.newKey(), token: desk.web.token }
    const replies = [...(await submitBySocket(desk.web, submitted, 50)), await desk.submit(submitted)]
    expect(new Set(replies.map(({ text }) => text.trim())).size).toBe(1)
    expect([await desk.named('Ổ cắm'), await commits('Ổ cắm')]).toEqual([1, 1])
  })

  test('leave connections to those who write without that key', async () => {
    await desk.owner.query('begin; lock table tags in exclusive mode')
    const waiting = Array.from({ length: 50 }, () => desk.submit({ query: tag('Chờ'), key: 'waits' }))
    const free = await desk.submit({ query: 'mutation { prepareUpload(fileName: "x", byteLength: 0) { __typename } }' })
    expect(free.data.prepareUpload.__typename).toBe('ValidationProblem')
    const made = await desk.submit({
      query: 'mutation { createArticle(input: { title: "Tự do" }) { __typename } }',
    })
    expect(made.data.createArticle.__typename).toBe('Article')
    await desk.owner.query('rollback')
    expect(new Set((await Promise.all(waiting)).map(({ text }) => text)).size).toBe(1)
    expect(await desk.named('Chờ')).toBe(1)
  })
})

describe('an answer given again', () => {
  test('is the same to the byte for every type, though the record is another one now', async () => {
    const run = commandsAt(desk.web)
    const { sha256 } = await desk.web.upload(pixel)
    const ids: Record<string, string> = {}
    const making = (n: number): Making => ({ n, sha256, idOf: name => ids[name]! })
    for (const type of desk.web.amity.model.types.values())
      ids[type.name] = (await run.create(type.name, requiredFields(type, making(0)))).id
    for (const type of desk.web.amity.model.types.values()) {
      const { selection, shown } = everyAnswer(type, making(1))
      const query = `mutation($input: ${type.name}Input!) { x: create${type.name}(locale: "vi", input: $input) ${result(type.name, `createdAt updatedAt ${selection}`)} }`
      const submitted = { query, key: desk.newKey(), variables: { input: everyField(type, making(1)) } }
      const first = await desk.submit(submitted)
      expect(first.data.x).toMatchObject({ __typename: type.name, version: 1, ...shown })
      const now = await desk.web.data(
        `query($id: ID!) { x: ${lowerFirst(type.name)}(id: $id, locale: "vi") { __typename id version stage publishedAt createdAt updatedAt ${selection} } }`,
        { id: first.data.x.id },
        { preview: true },
      )
      expect(now.x).toEqual(first.data.x)
      const again = commandsAt({ ask: twice })
      expect(await again.update(type.name, first.data.x, everyField(type, making(2)), selection)).toMatchObject({
        version: 2,
        ...everyAnswer(type, making(2)).shown,
      })
      expect(await again.publish(type.name, first.data.x)).toMatchObject({ version: 3, stage: 'PUBLISHED' })
      expect(await again.unpublish(type.name, first.data.x)).toMatchObject({ version: 4, stage: 'DRAFT' })
      expect(await again.remove(type.name, first.data.x)).toMatchObject({ __typename: 'Deleted' })
      expect((await desk.submit(submitted)).text).toBe(first.text)
      expect((await desk.submit(submitted, desk.other)).text).toBe(first.text)
    }
  })

  test('is one for each response name, and bulks and deletions have one too', async () => {
    const query = `mutation($items: [TagCreateItem!]!) {
      a: createTag(input: { title: "Một" }) { ... on Tag { id } }
      b: createTag(input: { title: "Hai" }) { ... on Tag { id } }
      c: createTags(items: $items) { ... on TagList { first: items { title } items { id title } } }
      d: deleteTag(id: "Tag_01900000-0000-7000-8000-000000000000") { __typename }
    }`
    const items = [{ input: { title: 'Ba' } }, { input: { title: 'Bốn' } }]
    const submitted = { query, variables: { items }, key: desk.newKey() }
    const [first, again] = [await desk.submit(submitted), await desk.submit(submitted)]
    expect(first.data).toMatchObject({
      c: { first: [{ title: 'Ba' }, { title: 'Bốn' }] },
      d: { __typename: 'NotFound' },
    })
    expect(first.data.a.id).not.toBe(first.data.b.id)
    expect(again.text).toBe(first.text)
    for (const title of ['Một', 'Hai', 'Ba', 'Bốn']) expect([title, await desk.named(title)]).toEqual([title, 1])
  })

  test('is that of the problems too, though they would be none now', async () => {
    const submitted = { query: tag(' '), key: desk.newKey() }
    const first = await desk.submit(submitted)
    expect(first.data.createTag).toMatchObject({ __typename: 'ValidationProblem', path: ['input', 'title'] })
    expect((await desk.submit(submitted)).text).toBe(first.text)

    const slug = 'mutation { createTag(input: { title: "Trùng", slug: "trung" }) { __typename ... on Tag { id } } }'
    const made = await desk.submit({ query: slug })
    const taken = { query: slug, key: desk.newKey() }
    const refused = await desk.submit(taken)
    expect(refused.data.createTag.__typename).toBe('SlugTaken')
    await desk.submit({ query: `mutation { deleteTag(id: "${made.data.createTag.id}") { __typename } }` })
    expect((await desk.submit(taken)).text).toBe(refused.text)
    expect((await desk.submit({ ...taken, key: desk.newKey() })).data.createTag.__typename).toBe('Tag')
  })

  test('is that of a problem that only the commit would find, and nothing of it stays', async () => {
    const made = 'number: "12-CT", kind: DIRECTIVE, title: "Chỉ thị", issuedOn: "2020-01-02", issuerName: "Ban Bí thư"'
    const query = `mutation { createLegalDocument(input: { ${made} }) { __typename ... on Problem { code message } } }`
    const plain = await desk.submit({ query })
    expect(plain.data.createLegalDocument.__typename).toBe('LegalDocument')
    const without = await desk.submit({ query })
    const submitted = { query, key: desk.newKey() }
    const first = await desk.submit(submitted)
    expect(first.data.createLegalDocument.__typename).toBe('ValidationProblem')
    expect(first.text).toBe(without.text)
    expect((await desk.submit(submitted)).text).toBe(first.text)
    expect(await desk.count('legal_documents')).toBeGreaterThan(0)
    expect(await desk.count(`legal_documents where number = '12-CT'`)).toBe(1)
  })

  test('is that of a problem that the database finds while the work is written', async () => {
    const run = commandsAt({ ask: twice })
    const [post, person] = [
      await run.create('Post', { title: 'Chủ tịch', singleHolder: true }),
      await run.create('Person', { name: 'Một' }),
    ]
    const hold = () => run.create('PostHolding', { person: person.id, post: post.id, from: '2020' })
    expect([await hold(), await hold()]).toMatchObject([
      { __typename: 'PostHolding' },
      { __typename: 'HolderOverlap', path: ['input', 'from'] },
    ])
    expect(await desk.count('post_holdings where post_id = $1', [post.id.replace('Post_', '')])).toBe(1)
  })

  test('is given no more after 24 hours by the clock of the database, and swept', async () => {
    const submitted = { query: tag('Hôm qua'), key: desk.newKey() }
    const first = await desk.submit(submitted)
    const age = (hours: string) =>
      desk.owner.query(`update idempotency_keys set created_at = now() - $2::interval where key = $1`, [
        submitted.key,
        hours,
      ])
    await age('23 hours 59 minutes')
    expect((await desk.submit(submitted)).text).toBe(first.text)
    await age('24 hours 1 minute')
    const again = await desk.submit(submitted)
    expect(again.data.createTag).toMatchObject({ __typename: 'Tag' })
    expect(again.text).not.toBe(first.text)
    expect((await desk.submit(submitted)).text).toBe(again.text)
    await age('25 hours')
    expect((await desk.submit({ ...submitted, query: tag('Khác') })).data.createTag.__typename).toBe('Tag')
    await age('25 hours')
    expect(await sweepIdempotencyKeys(desk.web.amity.pool)).toBe(1)
    expect(await desk.count('idempotency_keys where key = $1', [submitted.key])).toBe(0)
    await desk.submit({ query: tag('Cũ'), key: submitted.key })
    await age('25 hours')
    await desk.submit({ query: tag('Mới'), key: desk.newKey() })
    expect(await desk.count('idempotency_keys where key = $1', [submitted.key])).toBe(0)
  })

  test('is that of one actor alone', async () => {
    const { secret, id } = await desk.web.newToken('another')
    const submitted = { query: tag('Của ai'), key: desk.newKey() }
    const [first, second] = [await desk.submit(submitted), await desk.submit({ ...submitted, token: secret })]
    expect(second.data.createTag.id).not.toBe(first.data.createTag.id)
    expect(await desk.count('idempotency_keys where actor = $1', [`token:${id}`])).toBe(1)
    expect(codeOf(await submitByHttp(desk.web, submitted))).toBe('UNAUTHENTICATED')
  })

  test('is not given to whoever has lost a right since', async () => {
    const document = parse(tag('Quyền'))
    const as = (rights: Rights) =>
      desk.web.amity.graph.execute({
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
    expect(await desk.named('Quyền')).toBe(1)
  })

  test('is noted nowhere twice: neither in the log nor in the audit', async () => {
    const made = await desk.submit({ query: tag('Kiểm toán') })
    const { id } = made.data.createTag
    const submitted = {
      query: `mutation { publishTag(id: "${id}") { __typename ... on Tag { version } } }`,
      key: desk.newKey(),
    }
    const [first, again] = [await desk.submit(submitted), await desk.submit(submitted)]
    expect([first.data.publishTag, again.text]).toEqual([{ __typename: 'Tag', version: 2 }, first.text])
    const record = id.replace('Tag_', '')
    expect(await desk.count('audit_entries where subject = $1', [id])).toBe(1)
    const { rows } = await desk.owner.query('select distinct intent from changes where record_id = $1', [record])
    expect(rows.map(({ intent }) => intent).toSorted()).toEqual(['createTag', 'publishTag'])
  })

  test('tells again what was left out of rich texts', async () => {
    const html = '<p>Một</p><script>x</script>'
    const query = `mutation { createArticle(input: { title: "Bỏ bớt", body: { html: "${html}" } }) { __typename } }`
    const submitted = { query, key: desk.newKey() }
    const [first, again] = [await desk.submit(submitted), await desk.submit(submitted)]
    expect(first.text).toContain('"dropped":[{')
    expect(again.text).toBe(first.text)
  })

  test('is that of a release too, which is made, filled and live once', async () => {
    const record = (await commandsAt(desk.web).create('Article', { title: 'Cùng đợt' })).id
    const shown =
      '{ __typename ... on Release { id state items { totalCount nodes { record title problems { code } } } } }'
    const make = { query: `mutation { x: createRelease(name: "Đợt một") ${shown} }`, key: desk.newKey() }
    const [made, madeAgain] = [await desk.submit(make), await desk.submit(make)]
    expect(made.data.x).toMatchObject({ __typename: 'Release', state: 'OPEN', items: { totalCount: 0 } })
    expect(madeAgain.text).toBe(made.text)
    const query = `mutation($id: ID!, $record: ID!) {
      added: addToRelease(release: $id, items: [{ record: $record }]) ${shown}
      live: publishRelease(id: $id) ${shown}
    }`
    const live = { query, variables: { id: made.data.x.id, record }, key: desk.newKey() }
    const replies = await Promise.all([desk.submit(live), desk.submit(live, desk.other), desk.submit(live)])
    expect(replies[0].data).toMatchObject({
      added: { state: 'OPEN', items: { totalCount: 1, nodes: [{ record, title: 'Cùng đợt', problems: [] }] } },
      live: { state: 'PUBLISHED', items: { totalCount: 1 } },
    })
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1)
    expect(await desk.count("releases where name = 'Đợt một'")).toBe(1)
    // The log says with which release it went live, as it does without a key.
    expect(
      await desk.count(
        "(select distinct transaction_id from changes where release_id = $1 and intent = 'publishRelease') c",
        [made.data.x.id.slice('Release_'.length)],
      ),
    ).toBe(1)
  })

  test('of an upload is kept like any other', async () => {
    const query =
      'mutation { prepareUpload(fileName: "a.png", byteLength: 9) { ... on UploadTicket { url expiresAt } } }'
    const submitted = { query, key: desk.newKey() }
    const [first, again] = [await desk.submit(submitted), await desk.submit(submitted)]
    expect(first.data.prepareUpload.url).toContain('/media/uploads/')
    expect(again.text).toBe(first.text)
    expect(codeOf(await desk.submit({ ...submitted, query: query.replace('a.png', 'b.png') }))).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    )
  })
})
