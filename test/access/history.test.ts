import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { dataOf } from '../support/web.ts'
import { openHouses, recordId, type Houses } from './houses.ts'

const whole = `{ nodes { version at intent stage comment changedFields actor { id name kind } values
  diff { field locale kind before after links { added removed } rows { kind from to before after } blocks } }
  edges { cursor node { version } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`
const questions = (id: string): readonly string[] => [
  `{ history(id: "${id}") ${whole} }`,
  `{ history(id: "${id}", first: 1, locale: "en") ${whole} }`,
  `{ revision(id: "${id}", version: 1) { version values diff { field } actor { name } } }`,
]

let houses: Houses
/** An article of ours with five versions: made, changed, translated, published, changed. */
let article: string
let deleted: string
const ask = async (query: string, token: string | null): Promise<any> =>
  dataOf(await houses.web.ask(query, {}, { token }))
const text = async (query: string, token: string | null): Promise<string> =>
  (await houses.web.ask(query, {}, { token })).text

beforeAll(async () => {
  houses = await openHouses()
  const { as, ours } = houses
  const { author, publisher } = ours.tokens
  const made = await as(author).create('Article', { title: 'Tin mật', keeper: ours.id, body: { text: 'Thân' } })
  article = made.id
  const tags = [(await as(author).create('Tag', { title: 'Thẻ mật', keeper: ours.id })).id]
  await as(author).update('Article', { id: article, version: 1 }, { title: 'Tin kín', tags: { add: tags } })
  await as(author).update('Article', { id: article, version: 2 }, { title: 'Secret news' }, '', 'en')
  await as(publisher).publish('Article', { id: article })
  await as(author).update('Article', { id: article, version: 4 }, { body: null, byline: 'An' })
  deleted = (await as(author).create('Article', { title: 'Tin bỏ', keeper: ours.id })).id
  expect(await as(publisher).remove('Article', { id: deleted })).toMatchObject({ __typename: 'Deleted' })
}, 300_000)
afterAll(async () => houses.close())

describe('the history of a record', () => {
  test('tells its people what each version changed, who did it, when and with which intent', async () => {
    const { history } = await ask(questions(article)[0]!, houses.ours.tokens.author)
    expect(history.nodes).toMatchObject([
      { version: 5, intent: 'updateArticle', stage: 'DRAFT', changedFields: ['byline', 'body'] },
      { version: 4, intent: 'publishArticle', stage: 'PUBLISHED', changedFields: [], diff: [] },
      { version: 3, intent: 'updateArticle', stage: 'DRAFT', changedFields: ['title', 'slug'] },
      { version: 2, intent: 'updateArticle', stage: 'DRAFT', changedFields: ['title', 'tags'] },
      { version: 1, intent: 'createArticle', stage: 'DRAFT' },
    ])
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Thân' }] }] }
    const [five, , three, two, one] = history.nodes
    expect(five.diff).toMatchObject([
      { field: 'byline', locale: null, kind: 'ADDED', before: null, after: 'An', blocks: null },
      { field: 'body', locale: 'vi', kind: 'REMOVED', before: body, after: null },
    ])
    expect(three.diff).toMatchObject([
      { field: 'title', locale: 'en', kind: 'ADDED', after: 'Secret news' },
      { field: 'slug', locale: 'en', kind: 'ADDED' },
    ])
    expect(two.diff[0]).toMatchObject({
      field: 'tags',
      kind: 'ADDED',
      links: { added: [expect.stringMatching(/^Tag_/)], removed: [] },
    })
    expect(one.values).toMatchObject({ title: 'Tin mật', body, keeper: houses.ours.id, tags: [], images: [] })
    expect(five.actor).toMatchObject({ kind: 'TOKEN', name: 'a test' })
  })

  test('is read in pages, in another language and between any two versions', async () => {
    const { author } = houses.ours.tokens
    const first = (await ask(`{ history(id: "${article}", first: 2) ${whole} }`, author)).history
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    const after = first.pageInfo.endCursor
    const next = (await ask(`{ history(id: "${article}", first: 3, after: "${after}") ${whole} }`, author)).history
    expect(next.nodes.map(({ version }: any) => version)).toEqual([3, 2, 1])
    expect(next.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    const { revision } = await ask(
      `{ revision(id: "${article}", version: 3) { values(locale: "en") diff(against: 1) { field locale } } }`,
      author,
    )
    expect(revision.values.title).toBe('Secret news')
    expect(revision.diff).toEqual([
      { field: 'tags', locale: null },
      { field: 'title', locale: 'vi' },
      { field: 'title', locale: 'en' },
      { field: 'slug', locale: 'en' },
    ])
  })

  test('is for all others that of an id that nobody has, byte for byte', async () => {
    const { ours, theirs, token, web } = houses
    const nobody = (id: string): string => id.replace(/.{12}$/, '000000000000')
    const preview = await token({ kind: 'preview', recordId: recordId(article) })
    const outside = [null, preview.secret, ...Object.values(theirs.tokens)]
    for (const id of [article, deleted])
      for (const [at, query] of questions(id).entries())
        for (const secret of outside) {
          const [told, silent] = [await text(query, secret), await text(questions(nobody(id))[at]!, secret)]
          expect(told).toBe(silent)
          expect(told).toMatch(/"nodes":\[\]|"revision":null/)
        }
    for (const secret of [ours.tokens.translator, ours.tokens.author, web.token])
      expect((await ask(questions(article)[0]!, secret)).history.nodes).toHaveLength(5)
  })

  test('goes with the record when another organisation keeps it', async () => {
    const { as, ours, theirs, web } = houses
    const moved = await as(ours.tokens.author).create('Article', { title: 'Tin chuyển', keeper: ours.id })
    await as(web.token).update('Article', { id: moved.id, version: 1 }, { keeper: theirs.id })
    const query = `{ history(id: "${moved.id}") { nodes { version } } }`
    expect((await ask(query, ours.tokens.administrator)).history.nodes).toEqual([])
    expect((await ask(query, theirs.tokens.author)).history.nodes).toHaveLength(2)
  })

  test('holds no personal value, and tells those who may see them alone that they changed', async () => {
    const { as, ours, types } = houses
    const event = types.find(({ name }) => name === 'Event')!
    expect(event.owned.has('registrations')).toBe(true)
    const { administrator, editor } = ours.tokens
    const made = await as(administrator).create('Event', { title: 'Gặp mặt', keeper: ours.id, eventStatus: 'HELD' })
    const changed = await as(administrator).update(
      'Event',
      { id: made.id, version: 1 },
      { registrations: [{ name: 'Trần Bí Mật', persons: 2 }] },
    )
    expect(changed).toMatchObject({ version: 2 })
    const query = questions(made.id)[0]!
    for (const secret of [administrator, editor]) expect(await text(query, secret)).not.toContain('Bí Mật')
    expect((await ask(query, administrator)).history.nodes[0].changedFields).toEqual(['registrations'])
    expect((await ask(query, editor)).history.nodes[0].changedFields).toEqual([])
  })
})

describe('deleted records', () => {
  const query =
    '{ deletedRecords(typeName: "Article") { nodes { id typeName title version deletedAt actor { kind } } } }'

  test('are listed for those who read drafts where they were kept, and have their history', async () => {
    const { ours, theirs, web } = houses
    for (const secret of [ours.tokens.author, ours.tokens.translator, web.token])
      expect((await ask(query, secret)).deletedRecords.nodes).toMatchObject([
        { id: deleted, typeName: 'Article', title: 'Tin bỏ', version: 2, actor: { kind: 'TOKEN' } },
      ])
    for (const secret of [null, theirs.tokens.administrator])
      expect((await ask(query, secret)).deletedRecords.nodes).toEqual([])
    const { history } = await ask(questions(deleted)[0]!, ours.tokens.author)
    expect(history.nodes).toMatchObject([
      { version: 2, intent: 'deleteArticle', stage: 'DRAFT', values: { title: 'Tin bỏ' }, diff: [] },
      { version: 1, intent: 'createArticle' },
    ])
  })

  test('come in pages', async () => {
    const { as, ours } = houses
    for (const title of ['Tin bỏ hai', 'Tin bỏ ba']) {
      const { id } = await as(ours.tokens.publisher).create('Article', { title, keeper: ours.id })
      await as(ours.tokens.publisher).remove('Article', { id })
    }
    const seen: string[] = []
    let after = ''
    for (let page = 0; page < 3; page++) {
      const { deletedRecords } = await ask(
        `{ deletedRecords(typeName: "Article", first: 1${after}) { nodes { title } pageInfo { endCursor hasNextPage } } }`,
        ours.tokens.author,
      )
      seen.push(deletedRecords.nodes[0].title)
      after = `, after: "${deletedRecords.pageInfo.endCursor}"`
      expect(deletedRecords.pageInfo.hasNextPage).toBe(page < 2)
    }
    expect(seen).toEqual(['Tin bỏ ba', 'Tin bỏ hai', 'Tin bỏ'])
  })
})

describe('bad questions about history', () => {
  test('are told what is wrong with them', async () => {
    const { author } = houses.ours.tokens
    const cursor = (await ask(`{ history(id: "${article}", first: 1) { pageInfo { endCursor } } }`, author)).history
      .pageInfo.endCursor
    const bad = [
      `{ history(id: "${article}", first: 0) { nodes { version } } }`,
      `{ history(id: "${article}", first: 101) { nodes { version } } }`,
      `{ history(id: "${article}", after: "x.y") { nodes { version } } }`,
      `{ history(id: "${deleted}", after: "${cursor}") { nodes { version } } }`,
      `{ revision(id: "${article}", version: 2) { diff(against: 9) { field } } }`,
      '{ deletedRecords(typeName: "users; drop") { nodes { id } } }',
    ]
    for (const query of bad) expect(await text(query, author), query).toContain('BAD_USER_INPUT')
    for (const version of [-1, 0, 99, 2_147_483_647])
      expect(await ask(`{ revision(id: "${article}", version: ${version}) { version } }`, author)).toEqual({
        revision: null,
      })
    for (const id of ['', 'x', 'Article_x', recordId(article), article.replace('Article', 'Event')])
      expect((await ask(`{ history(id: "${id}") { nodes { version } } }`, author)).history.nodes).toEqual([])
  })

  test('are priced by what must be rebuilt', async () => {
    const { author } = houses.ours.tokens
    const diffs = Array.from({ length: 6 }, (_, n) => `d${n}: diff { field }`).join(' ')
    const query = `{ history(id: "${article}", first: 100) { nodes { ...more } } } fragment more on Revision { ${diffs} }`
    expect(await text(query, author)).toContain('COST_EXCEEDED')
    expect(await text(query.replace('100', '20'), author)).not.toContain('errors')
  })
})
