import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { Writing } from '../reads/writing.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
let write: Writing
let latest: string
beforeAll(async () => {
  web = await openWeb()
  write = new Writing(web.amity, new Date())
  await write.published('Federation', { level: 'NATIONAL' }, { vi: { name: 'Liên hiệp' }, en: { name: 'Union' } })
  latest = await save(
    'the-union',
    'query ($locale: Locale, $first: Int!) { federations(first: $first, locale: $locale) { nodes { name } } }',
    '{"locale":"vi","first":5}',
  )
})
afterAll(async () => web.close())

const save = (name: string, document: string, variables?: string): Promise<string> =>
  write.published('SavedQuery', { name, document, ...(variables ? { variables } : {}) }, { vi: { title: name } })

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${web.url}/queries/${path}`, { headers })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
}
const named = (name: string) => ({ data: { federations: { nodes: [{ name }] } } })

describe('a saved query', () => {
  test('is answered under its name, with its variables', async () => {
    const { status, headers, body } = await get('the-union')
    expect(body).toEqual(named('Liên hiệp'))
    expect(status).toBe(200)
    expect(headers.get('content-type')).toMatch(/json/)
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  test('takes single variables from the address', async () => {
    expect((await get(`the-union?variables=${encodeURIComponent('{"locale":"en"}')}`)).body).toEqual(named('Union'))
  })

  test('need not be sent again while its answer is the same', async () => {
    const { headers } = await get('the-union')
    const etag = headers.get('etag') ?? ''
    expect((await get('the-union', { 'if-none-match': etag })).status).toBe(304)
  })

  test('says the same to HEAD, without the answer', async () => {
    for (const [path, sent] of [
      ['the-union', {}],
      ['the-union', { 'if-none-match': (await get('the-union')).headers.get('etag') ?? '' }],
      ['the-union', { authorization: `Bearer ${web.token}` }],
      ['nobody', {}],
    ] as const) {
      const [whole, head] = [
        await get(path, sent),
        await fetch(`${web.url}/queries/${path}`, { method: 'HEAD', headers: sent }),
      ]
      const told = ({ status, headers }: { status: number; headers: Headers }) => [
        status,
        // The connection is the client's choice, and the clock goes on.
        [...headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)),
      ]
      expect(told(head)).toEqual(told(whole))
      expect(await head.text()).toBe('')
    }
    expect((await get('the-union')).headers.get('etag')).toMatch(/^"/)
  })

  test('is the published one: a draft changes nothing until it is published', async () => {
    const id = await save('titles', '{ federations { nodes { name } } }')
    await write.edit(id, 'vi', { document: '{ federations { totalCount } }' })
    expect((await get('titles')).body).toEqual(named('Liên hiệp'))
    await write.publish(id)
    expect((await get('titles')).body).toEqual({ data: { federations: { totalCount: 1 } } })
    await write.unpublish(id)
    expect((await get('titles')).status).toBe(404)
  })

  test('stands in the graph as content', async () => {
    const { savedQueries } = await web.data(
      '{ savedQueries(where: { name: { eq: "the-union" } }) { nodes { id name variables } } }',
    )
    expect(savedQueries.nodes).toEqual([{ id: latest, name: 'the-union', variables: '{"locale":"vi","first":5}' }])
  })

  test.each([
    ['an unknown name', 'nobody', 404, 'NOT_FOUND'],
    ['variables that are no JSON', 'the-union?variables={', 400, 'BAD_USER_INPUT'],
    ['variables that are a list', 'the-union?variables=[]', 400, 'BAD_USER_INPUT'],
    ['variables twice', 'the-union?variables={}&variables={}', 400, 'BAD_USER_INPUT'],
    ['a value that means nothing', `the-union?variables=${encodeURIComponent('{"first":101}')}`, 400, 'BAD_USER_INPUT'],
    ['a value of another type', `the-union?variables=${encodeURIComponent('{"first":"x"}')}`, 400, 'BAD_USER_INPUT'],
  ])('answers %s with an error that says so', async (_, path, status, code) => {
    const answer = await get(path)
    expect(answer.body.errors[0].extensions.code).toBe(code)
    expect(answer.status).toBe(status)
  })

  test.each([
    ['no GraphQL', '{ federations', undefined, 'document'],
    ['what the schema does not have', '{ unions { id } }', undefined, 'document'],
    ['a mutation', 'mutation { deleteArticle(id: "x", expectedVersion: 1) { __typename } }', undefined, 'document'],
    ['two operations', 'query A { viewer { kind } } query B { viewer { kind } }', undefined, 'document'],
    ['fragments alone', 'fragment F on Viewer { kind }', undefined, 'document'],
    ['variables that are no object', '{ viewer { kind } }', '[1]', 'variables'],
    ['variables that it does not declare', '{ viewer { kind } }', '{"locale":"vi"}', 'variables'],
    ['a variable of another type', 'query ($n: Int) { people(first: $n) { totalCount } }', '{"n":"x"}', 'variables'],
  ])('is refused when it is %s', async (_, document, variables, field) => {
    const { createSavedQuery } = await web.data(
      'mutation ($input: SavedQueryInput!) { createSavedQuery(input: $input) { __typename ... on ValidationProblem { problems { path message advice } } } }',
      { input: { name: 'wrong', document, variables } },
    )
    expect(createSavedQuery.__typename).toBe('ValidationProblem')
    expect(createSavedQuery.problems).toHaveLength(1)
    expect(createSavedQuery.problems[0].path).toEqual(['input', field])
  })
})
