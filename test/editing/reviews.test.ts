import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openHouses, recordId, type Houses } from '../access/houses.ts'
import { person, type Person } from './moves.ts'

let houses: Houses
const by = (token: string | null): Person => person(houses.web, token)
const ours = (role: keyof Houses['ours']['tokens']): Person => by(houses.ours.tokens[role])
beforeAll(async () => {
  houses = await openHouses()
}, 120_000)
afterAll(async () => houses.close())

const fields = `id record { id stage } version askedBy { id name } askedAt message decision decidedBy { id name } decidedAt comment`
const reviews = `query($open: Boolean = true, $organization: ID) { x: reviews(open: $open, organization: $organization, first: 100) { totalCount nodes { ${fields} } } }`
const reviewsOf = `query($id: ID!) { x: reviewsOf(id: $id) { totalCount nodes { ${fields} } pageInfo { hasNextPage } } }`
const remarks = `query($id: ID!, $version: Int, $first: Int, $after: Cursor) { x: revisionComments(id: $id, version: $version, first: $first, after: $after) { totalCount nodes { id version author { id name } at body } pageInfo { hasNextPage endCursor } } }`
const nobody = 'Article_01900000-0000-7000-8000-00000000dead'

async function submitted(title: string): Promise<{ id: string; version: number }> {
  const made = await houses.as(houses.ours.tokens.author).create('Article', { title })
  return ours('author').move('submit', 'Article', { id: made.id, message: 'Nhờ xem giúp' })
}
const ids = async (viewer: Person, variables: object = {}): Promise<string[]> =>
  (await viewer.see(reviews, { ...variables })).x.nodes.map(({ record }: any) => record.id)

describe('a review', () => {
  test('waits for those who may publish, and is shown to whoever asked', async () => {
    const { id } = await submitted('Chờ duyệt')
    for (const role of ['author', 'publisher', 'administrator'] as const) expect(await ids(ours(role))).toContain(id)
    for (const role of ['editor', 'translator'] as const) expect(await ids(ours(role))).not.toContain(id)
    expect(await ids(ours('publisher'), { organization: houses.ours.id })).toContain(id)
    expect(await ids(by(houses.theirs.tokens.administrator))).toEqual([])
    expect(await ids(by(houses.theirs.tokens.administrator), { organization: houses.ours.id })).toEqual([])
    expect(await ids(by(null))).toEqual([])
    const [review] = (await ours('editor').see(reviewsOf, { id })).x.nodes
    expect(review).toMatchObject({
      record: { id, stage: 'DRAFT' },
      version: 2,
      askedBy: { name: 'a test' },
      message: 'Nhờ xem giúp',
      decision: null,
      decidedBy: null,
    })
  })

  test('ends by an approval, by being sent back, by a new request, by publication', async () => {
    const { id } = await submitted('Qua lại')
    const back = await ours('publisher').move('sendBack', 'Article', { id, comment: 'Thiếu nguồn' })
    expect(back).toMatchObject({ version: 3, state: 'DRAFT' })
    await ours('author').move('submit', 'Article', { id })
    await ours('author').move('submit', 'Article', { id })
    expect(await ours('publisher').move('approve', 'Article', { id, comment: 'Được' })).toMatchObject({
      state: 'IN_REVIEW',
    })
    await ours('author').move('submit', 'Article', { id })
    await ours('publisher').move('publish', 'Article', { id })
    const { nodes } = (await ours('author').see(reviewsOf, { id })).x
    expect(nodes.map(({ decision, comment }: any) => [decision, comment])).toEqual([
      ['APPROVED', null],
      ['APPROVED', 'Được'],
      ['OVERTAKEN', null],
      ['SENT_BACK', 'Thiếu nguồn'],
    ])
    const said = (await ours('translator').see('query($id: ID!) { x: history(id: $id) { nodes { comment } } }', { id }))
      .x
    expect(said.nodes.map(({ comment }: any) => comment)).toEqual([
      null,
      null,
      'Được',
      null,
      null,
      'Thiếu nguồn',
      'Nhờ xem giúp',
      null,
    ])
    expect(await ids(ours('publisher'))).not.toContain(id)
    expect((await ids(ours('publisher'), { open: false })).filter(one => one === id)).toHaveLength(4)
    expect((await ids(ours('publisher'), { open: null })).filter(one => one === id)).toHaveLength(4)
  })

  test('is nothing to those who do not work on the record: the same as of an id that nobody has', async () => {
    const { id } = await submitted('Bí mật')
    const { id: open } = await submitted('Công khai')
    await ours('publisher').move('publish', 'Article', { id: open })
    await ours('publisher').see(
      'mutation($id: ID!) { commentRevision(id: $id, version: 1, body: "Mật") { __typename } }',
      { id },
    )
    const preview = await houses.token({ kind: 'preview', recordId: recordId(id) })
    for (const token of [null, preview.secret, ...Object.values(houses.theirs.tokens)])
      for (const query of [reviewsOf, remarks])
        for (const one of [id, open])
          expect(await by(token).text(query, { id: one })).toBe(await by(token).text(query, { id: nobody }))
  })
})

describe('a remark', () => {
  const say =
    'mutation($id: ID!, $version: Int!, $body: String!) { x: commentRevision(id: $id, version: $version, body: $body) { __typename ... on RevisionComment { id version author { id name } at body } ... on Problem { code path message } } }'

  test('is written and read by those who work on the record, on a version that it had', async () => {
    const { id } = await submitted('Có nhận xét')
    const said = (await ours('translator').see(say, { id, version: 1, body: '  Sửa\ntiêu đề ' })).x
    expect(said).toMatchObject({
      __typename: 'RevisionComment',
      version: 1,
      body: 'Sửa\ntiêu đề',
      author: { name: 'a test' },
    })
    for (const body of ['Hai', 'Ba']) await ours('author').see(say, { id, version: 2, body })
    const { __typename: _, ...first } = said
    const all = (await ours('editor').see(remarks, { id })).x
    expect(all.nodes[0]).toEqual(first)
    expect(all.nodes.map(({ body }: any) => body)).toEqual(['Sửa\ntiêu đề', 'Hai', 'Ba'])
    const page = (await ours('editor').see(remarks, { id, version: 2, first: 1 })).x
    expect(page).toMatchObject({ totalCount: 2, nodes: [{ body: 'Hai' }], pageInfo: { hasNextPage: true } })
    const next = (await ours('editor').see(remarks, { id, version: 2, first: 1, after: page.pageInfo.endCursor })).x
    expect(next).toMatchObject({ nodes: [{ body: 'Ba' }], pageInfo: { hasNextPage: false } })
  })

  test('that is empty, too long, of no version, or on what is not theirs, is a problem that says so', async () => {
    const { id } = await submitted('Nhận xét sai')
    const outcome = async (viewer: Person, variables: object): Promise<unknown[]> => {
      const { x } = await viewer.see(say, { id, version: 1, body: 'Lời', ...variables })
      return [x.__typename, x.path]
    }
    const author = ours('author')
    for (const body of ['', ' \n ', 'a'.repeat(5_001)])
      expect(await outcome(author, { body })).toEqual(['ValidationProblem', ['body']])
    expect(await outcome(author, { body: '😀'.repeat(5_000) })).toEqual(['RevisionComment', undefined])
    for (const version of [-1, 0, 3, 2_147_483_647])
      expect(await outcome(author, { version })).toEqual(['ValidationProblem', ['version']])
    const theirs = by(houses.theirs.tokens.administrator)
    expect(await theirs.text(say, { id, version: 9, body: 'Lời' })).toBe(
      await theirs.text(say, { id: nobody, version: 1, body: 'Lời' }),
    )
    expect(await outcome(theirs, { id: houses.ours.id })).toEqual(['NotAllowed', []])
    const reader = await houses.token({ actions: ['read'] })
    await houses.web.amity.pool.query(
      `insert into role_grants (id, holder_id, organization_id, role, granted_at) values (gen_random_uuid(), $1, $2, 'administrator', now())`,
      [reader.id, recordId(houses.ours.id)],
    )
    expect((await outcome(by(reader.secret), {}))[0]).toBe('NotAllowed')
  })
})
