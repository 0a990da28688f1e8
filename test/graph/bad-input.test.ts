import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commandsAt } from './inputs.ts'
import { openWeb, type Reply, type TestSocket, type TestWeb } from '../support/web.ts'

let web: TestWeb
let socket: TestSocket
/** Values that only the running graph can give, by the words that stand for them in the table. */
const known: Record<string, string> = {}
beforeAll(async () => {
  web = await openWeb()
  const run = commandsAt(web)
  const country = await run.published('PartnerCountry', { code: 'LA', name: 'Lào' })
  const person = await run.published('Person', { name: 'Nguyễn Văn An' })
  for (const title of ['Một', 'Hai', 'Ba']) await run.published('Article', { title, country: country.id, body: 'Chung' })
  const draft = await run.create('Article', { title: 'Nháp' })
  const gone = await run.published('Article', { title: 'Đã xóa' })
  await run.remove('Article', gone)
  Object.assign(known, { COUNTRY: country.id, PERSON: person.id, DRAFT: draft.id, GONE: gone.id, OTHER: `Article_${person.id.slice(7)}`, NEVER: 'Article_01900000-0000-7000-8000-000000000001' })
  const cursors = await web.data('{ articles { pageInfo { endCursor } } byTitle: articles(orderBy: [{ title: ASC }]) { pageInfo { endCursor } } people { pageInfo { endCursor } } search(text: "chung") { pageInfo { endCursor } } partnerCountries { nodes { articles { pageInfo { endCursor } } } } }')
  Object.assign(known, {
    ARTICLES: cursors.articles.pageInfo.endCursor, BY_TITLE: cursors.byTitle.pageInfo.endCursor, PEOPLE: cursors.people.pageInfo.endCursor,
    SEARCH: cursors.search.pageInfo.endCursor, NESTED: cursors.partnerCountries.nodes[0].articles.pageInfo.endCursor,
  })
  known['TRUNCATED'] = known['ARTICLES']!.slice(0, -1)
  known['FORGED'] = known['ARTICLES']!.replace(/^./, first => (first === 'W' ? 'X' : 'W'))
  known['UNSIGNED'] = known['ARTICLES']!.split('.')[0]!
  socket = web.socket({ token: null })
})
afterAll(async () => {
  await socket.close()
  await web.close()
})

/** The text of a literal or variable with what the graph gave in it. */
const filled = (text: string): string => text.replace(/<([A-Z_]+)>/g, (_, name: string) => known[name] ?? `no ${name}`)

/** Field, type of the value, values. A value is JSON; where the literal looks otherwise, it stands beside. */
type Row = readonly [field: string, type: string, ...values: readonly (string | readonly [json: string, literal: string])[]]

const ids = ['"x"', '""', '"Article_"', '"Article_123"', '"Nothing_01900000-0000-7000-8000-000000000001"', '"01900000-0000-7000-8000-000000000001"', '"Article_01900000-0000-7000-8000-00000000000G"', '"Article_01900000-0000-7000-8000-00000000000A"', '"Article_01900000-0000-7000-8000-000000000001\'"', '7'] as const
const cursors = ['""', '"x"', '"<PEOPLE>"', '"<BY_TITLE>"', '"<SEARCH>"', '"<NESTED>"', '"<TRUNCATED>"', '"<FORGED>"', '"<UNSIGNED>"', '"<ARTICLES>x"', '"9223372036854775808"', '"a.b.c"', '"' + 'x'.repeat(20_000) + '"'] as const
const sizes = ['-1', '0', '101', '2147483648', '-2147483649', '1.5', '"5"', 'true'] as const
const days = ['"2023-02-30"', '"2024-13-45"', '"2023-1-1"', '"0000-01-01"', '"10000-01-01"', '"yesterday"', '""', '"2023-01-01T00:00:00Z"', '20230101'] as const
const instants = ['"2023-02-30T00:00:00Z"', '"2023-01-01"', '"2023-01-01T25:00:00Z"', '"2023-01-01T00:00:00"', '"2023-01-01T00:00:60Z"', '"2023-01-01T00:00:00+99:00"', '"now"'] as const

const rows: readonly Row[] = [
  ['article(id: $v) { id }', 'ID', ...ids, '"<COUNTRY>"'],
  ['node(id: $v) { id }', 'ID!', ...ids, 'null'],
  ['nodes(ids: $v) { id }', '[ID!]!', '["x"]', '["<PERSON>", "x"]', '[null]', 'null', JSON.stringify(Array.from({ length: 101 }, () => 'Article_01900000-0000-7000-8000-000000000001'))],
  ['articles(where: { id: { eq: $v } }) { nodes { id } }', 'ID', '"x"', '"<PERSON>"', 'null'],
  ['articles(where: { id: { in: $v } }) { nodes { id } }', '[ID!]', '["x"]', '["<PERSON>"]', 'null'],
  ['articles(where: { countryId: { eq: $v } }) { totalCount }', 'ID', '"x"', '"<PERSON>"'],
  ['articles(where: { country: { id: { in: [$v] } } }) { totalCount }', 'ID!', '"<PERSON>"'],
  ['articles(after: $v) { nodes { id } }', 'Cursor', ...cursors],
  ['articles(before: $v, last: 2) { nodes { id } }', 'Cursor', ...cursors],
  ['people(after: $v) { nodes { id } }', 'Cursor', '"<ARTICLES>"'],
  ['articles(orderBy: [{ title: DESC }], after: $v) { nodes { id } }', 'Cursor', '"<BY_TITLE>"', '"<ARTICLES>"'],
  ['partnerCountries { nodes { articles(after: $v) { nodes { id } } } }', 'Cursor', '"<ARTICLES>"', '""', '"x"'],
  ['search(text: "chung", after: $v) { nodes { title } }', 'Cursor', '""', '"x"', '"<ARTICLES>"', '"<FORGED>"'],
  ['articles(first: $v) { nodes { id } }', 'Int', ...sizes],
  ['articles(last: $v) { nodes { id } }', 'Int', ...sizes],
  ['articles(first: 1, last: $v) { nodes { id } }', 'Int', '1'],
  ['partnerCountries { nodes { articles(first: $v) { nodes { id } } } }', 'Int', ...sizes],
  ['partnerCountries { edges { node { articles(last: 1, first: $v) { nodes { id } } } } }', 'Int', '1'],
  ['search(text: "chung", first: $v) { nodes { title } }', 'Int', ...sizes],
  ['suggest(text: "chung", first: $v) { title }', 'Int', ...sizes],
  ['search(text: $v) { nodes { title } }', 'String!', '"a\\u0000b"', `"${'dài '.repeat(300)}"`, 'null'],
  ['suggest(text: $v) { title }', 'String!', '"a\\u0000b"', `"${'d'.repeat(1001)}"`],
  ['search(text: "a", types: $v) { nodes { title } }', '[SearchType!]', ['["NOTHING"]', '[NOTHING]'], ['["article"]', '[article]']],
  ['articles(asOf: $v) { nodes { id } }', 'Date', ...days],
  ['aidProjects(where: { approvedOn: { gt: $v } }) { nodes { id } }', 'Date', ...days, 'null'],
  ['articles(where: { publishedAt: { gte: $v } }) { nodes { id } }', 'DateTime', ...instants],
  ['articles(locale: $v) { nodes { id } }', 'Locale', '"fr"', '"VI"', '"vi-VN"', '""', '"vi\' or 1=1 --"', '1'],
  ['search(text: "a", locale: $v) { nodes { title } }', 'Locale', '"fr"'],
  ['node(id: "<PERSON>", locale: $v) { id }', 'Locale', '"de"'],
  ['articles(where: $v) { nodes { id } }', 'ArticleWhere',
    ['{"nothing": {"eq": 1}}', '{ nothing: { eq: 1 } }'], ['{"title": {"like": "a"}}', '{ title: { like: "a" } }'], ['{"title": {}}', '{ title: {} }'], ['{"title": {"eq": null}}', '{ title: { eq: null } }'], ['{"title": null}', '{ title: null }'],
    ['{"kind": {"eq": "NOTHING"}}', '{ kind: { eq: NOTHING } }'], ['{"kind": {"in": ["NEWS", "OTHER"]}}', '{ kind: { in: [NEWS, OTHER] } }'], ['{"people": {}}', '{ people: {} }'], ['{"people": {"some": {"name": {"equals": "a"}}}}', '{ people: { some: { name: { equals: "a" } } } }'],
    ['{"AND": [{"title": {"eq": "a"}}, {"x": 1}]}', '{ AND: [{ title: { eq: "a" } }, { x: 1 }] }'], ['{"NOT": {"body": {"contains": 1}}}', '{ NOT: { body: { contains: 1 } } }'], ['{"titleDerived": {"eq": "yes"}}', '{ titleDerived: { eq: "yes" } }'],
    ['{"title": {"eq": "a\\u0000b"}}', '{ title: { eq: "a\\u0000b" } }'], ['{"slug": {"in": ["a", null]}}', '{ slug: { in: ["a", null] } }'], ['{"prototype": {"eq": "a"}}', '{ __proto__: { eq: "a" } }'], ['{"constructor": {"eq": "a"}}', '{ constructor: { eq: "a" } }'],
    ['{"title": {"eq": {"sql": "1=1"}}}', '{ title: { eq: { sql: "1=1" } } }'], ['{"validity": "ALL"}', '{ validity: ALL }'], ['"x"', '"x"'], ['[[]]', '[[]]']],
  ['postHoldings(where: { validity: $v }) { totalCount }', 'Validity', ['"SOMETIMES"', 'SOMETIMES']],
  ['aidProjects(where: $v) { totalCount }', 'AidProjectWhere', ['{"country": {"none": {}}}', '{ country: { none: {} } }'], ['{"startsOn": {"eq": "2023"}}', '{ startsOn: { eq: "2023" } }']],
  ['posts(where: { rank: { gt: $v } }) { totalCount }', 'Int', '2147483648', '"1"', '1.5', 'null'],
  ['articles(orderBy: $v) { nodes { id } }', '[ArticleOrder!]',
    ['[{"nothing": "ASC"}]', '[{ nothing: ASC }]'], ['[{"title": "UP"}]', '[{ title: UP }]'], ['[{}]', '[{}]'], ['[{"title": "ASC", "createdAt": "ASC"}]', '[{ title: ASC, createdAt: ASC }]'], ['[{"title": null}]', '[{ title: null }]'], ['[null]', '[null]'], ['[{"body": "ASC"}]', '[{ body: ASC }]'], ['[{"country": {}}]', '[{ country: {} }]']],
  ['articlesAggregate(groupBy: $v) { count }', '[ArticleGroup!]', ['["NOTHING"]', '[NOTHING]'], ['["KIND", "KIND"]', '[KIND, KIND]'], ['[null]', '[null]']],
  ['article(id: "<NEVER>", slug: $v) { id }', 'String', '"mot"'],
  ['article(slug: $v) { id }', 'String', 'null', '"a\\u0000b"', '1'],
  ['partnerCountry(slug: $v) { id }', 'String', '"a\\u0000b"'],
]

const table = rows.flatMap(([field, type, ...values]) => values.map(value => {
  const [json, literal] = typeof value === 'string' ? [value, value] : value
  return [`${field} with ${json.length > 100 ? `${json.slice(0, 60)} … of ${json.length} characters` : json}`, field, type, json, literal] as const
}))

/** A refusal: one error or more that all say what was wrong where, and no data. */
function refused({ status, errors, data, text }: Reply, key: string): void {
  expect([400, 200, 0]).toContain(status)
  expect(errors?.length, text).toBeGreaterThan(0)
  for (const error of errors ?? []) {
    expect([error.extensions['code'], error.path?.[0]], text).toEqual(['BAD_USER_INPUT', key])
    expect(Object.keys(error).filter(name => !['message', 'locations', 'path', 'extensions'].includes(name))).toEqual([])
  }
  expect(data ?? null).toBeNull()
  expect(text).not.toMatch(/select |syntax error|invalid input syntax|node_modules|\.ts:|stack/i)
}

describe('what means nothing is refused with its path, as a literal and as a variable, over HTTP and over the WebSocket', () => {
  test.each(table)('%s', async (_name, field, type, json, literal) => {
    const key = field.slice(0, field.search(/\W/))
    const place = filled(field)
    const asLiteral = `{ ${place.replace('$v', () => filled(literal))} }`
    const asVariable = `query($v: ${type}) { ${place} }`
    const variables = { v: JSON.parse(filled(json)) }
    refused(await web.ask(asLiteral, {}, { token: null }), key)
    refused(await web.ask(asVariable, variables, { token: null }), key)
    refused(await socket.ask(asLiteral), key)
    refused(await socket.ask(asVariable, variables), key)
  })

  test('under an alias the path is the alias, in a nested connection it leads there', async () => {
    const { errors } = await web.ask('{ a: partnerCountries { b: nodes { c: articles(first: 0) { nodes { id } } } } }')
    expect(errors).toMatchObject([{ path: ['a', 'b', 'c'], extensions: { argument: ['first'] } }])
  })

  test('a mutation is refused its id, language and version', async () => {
    for (const [args, key] of [['id: "x", expectedVersion: 1, input: {}', 'id'], [`id: "${known['PERSON']}", expectedVersion: 1, input: {}`, 'id'], [`id: "${known['DRAFT']}", expectedVersion: 1.5, input: {}`, ''], [`id: "${known['DRAFT']}", expectedVersion: 1, locale: "fr", input: {}`, ''], [`id: "${known['DRAFT']}", expectedVersion: 1, input: { nothing: 1 }`, '']] as const) {
      const query = `mutation { updateArticle(${args}) { __typename } }`
      const answer = await web.ask(query)
      refused(answer, 'updateArticle')
      if (key) expect(answer.errors?.[0]?.extensions['argument']).toEqual([key])
    }
  })

  test('instants far from UTC are instants, or refused', async () => {
    for (const at of ['2023-01-01T00:00:00+14:00', '2023-01-01T00:00:00-12:00', '2023-01-01T00:00:00+23:59', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-14:00', '2023-01-01T24:00:00Z']) {
      const { status, errors, text } = await web.ask('query($v: DateTime) { articles(where: { publishedAt: { gt: $v } }) { totalCount } }', { v: at })
      expect([at, status < 500, errors?.[0]?.extensions['code'] ?? 'BAD_USER_INPUT'], text).toEqual([at, true, 'BAD_USER_INPUT'])
    }
  })
})

describe('what is not there is null', () => {
  test('by id, slug and node, whether it never was, is gone, of another type or a draft: with the same words', async () => {
    const texts = new Set<string>()
    for (const name of ['NEVER', 'GONE', 'OTHER', 'DRAFT']) {
      const { status, text } = await web.ask('query($id: ID!) { article(id: $id) { id title } node(id: $id) { id } nodes(ids: [$id, $id]) { id } articles(where: { id: { eq: $id } }) { totalCount nodes { id } } related: articles(where: { related: { some: { id: { eq: $id } } } }) { totalCount } }', { id: known[name] }, { token: null })
      expect(status).toBe(200)
      texts.add(text)
    }
    expect([...texts]).toEqual(['{"data":{"article" : null, "node" : null, "nodes" : [null, null], "articles" : {"totalCount" : 0, "nodes" : []}, "related" : {"totalCount" : 0}}}'])
  })

  test.each([['khong-co'], [''], ['nhap'], ['da-xoa'], ["' or 1=1 --"], ['__proto__'], ['\ud800'], ['x'.repeat(10_000)]])('by slug %#', async slug => {
    const { data } = await web.ask('query($slug: String!) { article(slug: $slug) { id } }', { slug }, { token: null })
    expect(data).toEqual({ article: null })
  })
})

describe('names and values that try something', () => {
  test.each([['a"b'], ["x' = '1' or 1=1 --"], ['{"__raw":true}'], ['%'], ['_'], ['\\'], ["'; drop table articles; --"], ['$1'], ['ử\u0323\u0301'], ['\ud800']])('%j in a filter is only text', async text => {
    const data = await web.data('query($t: String) { eq: articles(where: { title: { eq: $t } }) { totalCount } some: articles(where: { title: { contains: $t } }) { totalCount } begin: articles(where: { body: { startsWith: $t } }) { totalCount } search(text: "x") { totalCount } }', { t: text }, { token: null })
    expect(data).toEqual({ eq: { totalCount: 0 }, some: { totalCount: 0 }, begin: { totalCount: 0 }, search: { totalCount: 0 } })
  })

  test('surplus variables and odd keys in them change nothing', async () => {
    const query = 'query($n: Int) { articles(first: $n) { totalCount nodes { id } } }'
    const odd = JSON.parse('{"n": 1, "constructor": {"n": 100}, "a\\"b": {"sql": "1"}, "toString": 1}')
    for (const { data } of [await web.ask(query, odd, { token: null }), await socket.ask(query, odd)]) expect([data.articles.totalCount, data.articles.nodes.length]).toEqual([3, 1])
    // JSON.parse makes it a key like any other; the parser of HTTP bodies takes no such body.
    const worse = JSON.parse('{"n": 1, "__proto__": {"n": 100}}')
    expect((await socket.ask(query, worse)).data.articles.nodes).toHaveLength(1)
    expect((await web.ask(query, worse, { token: null })).status).toBe(400)
    const { errors } = await socket.ask('query($w: ArticleWhere) { articles(where: $w) { totalCount } }', { w: JSON.parse('{"__proto__": {"title": {"eq": "Một"}}}') })
    expect(errors).toMatchObject([{ path: ['articles'], extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('odd texts are stored as data', async () => {
    for (const title of ['a"b', "x' = '1' or 1=1 --", '{"__raw":true}', '__proto__', '<script>alert(1)</script>', '\\x27', '${1}']) {
      const data = await web.data('mutation($t: String!) { createArticle(input: { title: $t, body: $t, images: [], sourceName: $t }) { __typename ... on Article { title body sourceName slug } } }', { t: title })
      expect(data.createArticle).toMatchObject({ __typename: 'Article', title, body: title, sourceName: title, slug: expect.stringMatching(/^[a-z0-9-]+$/) })
    }
  })

  test('every alias a client may write stands in the answer, and takes nothing from the graph', async () => {
    const data = await web.data('{ __proto: articles(first: 1) { constructor: nodes { toString: title hasOwnProperty: id then: version nodes: slug } } }')
    expect(Object.keys(data['__proto'].constructor[0])).toEqual(['toString', 'hasOwnProperty', 'then', 'nodes'])
  })
})

describe('documents that ask for too much are refused before they cost', () => {
  const fanOut = Array.from({ length: 30 }, (_, at) => `fragment f${at} on Article { ...f${at + 1} a: id ...f${at + 1} }`).join(' ')
  test.each([
    ['5,000 overlapping fields', `{ articles { nodes { ${'id '.repeat(1_900)} } } }`],
    ['overlapping fields with arguments', `{ ${Array.from({ length: 400 }, () => 'articles(first: 1) { nodes { id } }').join(' ')} }`],
    ['9,000 directives', `{ articles { totalCount ${'@skip(if: false)'.repeat(9_000)} } }`],
    ['10,000 tokens', `{ ${Array.from({ length: 5_000 }, (_, at) => `a${at}: __typename`).join(' ')} }`],
    ['30 levels of fragments that fan out', `{ articles { nodes { ...f0 } } } ${fanOut} fragment f30 on Article { id }`],
    ['fragments in a circle', '{ articles { nodes { ...a } } } fragment a on Article { ...b } fragment b on Article { ...a }'],
    ['connections 20 deep', `{ articles { nodes { ${'related { nodes { '.repeat(12)} id ${'} }'.repeat(12)} } } }`],
  ])('%s', async (_what, query) => {
    for (const ask of [() => web.ask(query, {}, { token: null }), () => socket.ask(query)]) {
      const before = process.cpuUsage()
      const { status, errors, data } = await ask()
      const { user, system } = process.cpuUsage(before)
      expect(status).toBeLessThan(500)
      expect(['LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']).toContain(errors?.[0]?.extensions['code'])
      expect(data ?? null).toBeNull()
      expect((user + system) / 1_000).toBeLessThan(300)
    }
  })
})
