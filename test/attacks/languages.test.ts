import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { byHttp, bySocket } from './doors.ts'
import { commandsAt, type Outcome } from '../graph/inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
let article: Outcome
beforeAll(async () => {
  web = await openWeb()
})
afterAll(async () => web.close())

const update = `mutation ($id: ID!, $v: Int!, $locale: Locale!, $i: ArticleInput!) {
  x: updateArticle(id: $id, expectedVersion: $v, locale: $locale, input: $i) {
    __typename ... on Article { id version } ... on Problem { code } } }`

/** Every word of the article's texts, by language and field, with what else its row holds. */
async function stored(locale: string): Promise<unknown> {
  const id = article.id.slice(article.id.indexOf('_') + 1)
  const { rows } = await web.amity.pool.query(
    'select t::text as row from article_translations t where id = $1 and locale = $2 order by stage',
    [id, locale],
  )
  return rows
}
const head = async (): Promise<unknown> => {
  const id = article.id.slice(article.id.indexOf('_') + 1)
  const { rows } = await web.amity.pool.query(
    "select to_jsonb(t) - 'version' - 'updated_at' as row from articles t where id = $1 and stage = 'draft'",
    [id],
  )
  return rows
}

describe.each([
  ['HTTP', byHttp],
  ['WebSocket', bySocket],
])('row 20, over %s: what is not sent is not touched', (_door, ask) => {
  const send = async (version: number, locale: string, input: object): Promise<Outcome> => {
    const variables = { id: article.id, v: version, locale, i: input }
    const { data, text } = await ask(web, { query: update, variables }, { token: web.token })
    if (!data) throw new Error(text)
    return data.x
  }

  test('one language leaves the others bit for bit, also where texts are missing', async () => {
    const run = commandsAt(web)
    article = await run.create('Article', { title: `Tiêu đề ${_door}`, body: { text: 'Thân bài' }, sourceName: 'Báo' })
    const vi = await stored('vi')
    const [first, second] = [await send(1, 'en', { title: 'Title' }), await send(2, 'en', { title: 'Better' })]
    expect([first, second]).toMatchObject([{ version: 2 }, { version: 3 }])
    expect(await stored('vi')).toEqual(vi)
    const en = await stored('en')
    expect(JSON.stringify(en)).toContain('Better')
    expect(await send(3, 'vi', { body: null })).toMatchObject({ version: 4 })
    expect(await stored('en')).toEqual(en)
  })

  test('a partial update leaves every other field', async () => {
    const before = await head()
    expect(before).toHaveLength(1)
    expect(await send(4, 'vi', { lead: 'Sapo' })).toMatchObject({ version: 5 })
    expect(await head()).toEqual(before)
    expect(JSON.stringify(await stored('vi'))).toContain(`Tiêu đề ${_door}`)
  })

  test('a stale version of the same field is a conflict, and changes nothing', async () => {
    const before = [await stored('vi'), await stored('en'), await head()]
    expect(await send(4, 'vi', { lead: 'Khác' })).toMatchObject({ __typename: 'VersionConflict' })
    for (const version of [0, -1, 99, 2_147_483_647])
      expect((await send(version, 'vi', { lead: 'Khác' })).__typename).not.toBe('Article')
    expect([await stored('vi'), await stored('en'), await head()]).toEqual(before)
  })
})
