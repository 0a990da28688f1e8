import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { badRows } from './bad-values.ts'
import { commandsAt } from './inputs.ts'
import { openWeb, type Reply, type TestSocket, type TestWeb } from '../support/web.ts'

let web: TestWeb
let socket: TestSocket
/** Values that only the running graph can give, by the words that stand for them in the table. */
const known: Record<string, string> = {}
beforeAll(async () => {
  web = await openWeb()
  const run = commandsAt(web)
  const country = await run.published('PartnerCountry', {
    code: 'LA',
    name: 'Lào',
    nationalDay: 2,
    nationalDayMonth: 12,
  })
  const person = await run.published('Person', { name: 'Nguyễn Văn An' })
  for (const title of ['Một', 'Hai', 'Ba'])
    await run.published('Article', { title, country: country.id, body: { text: 'Chung' } })
  const draft = await run.create('Article', { title: 'Nháp' })
  const gone = await run.published('Article', { title: 'Đã xóa' })
  await run.remove('Article', gone)
  Object.assign(known, {
    COUNTRY: country.id,
    PERSON: person.id,
    DRAFT: draft.id,
    GONE: gone.id,
    OTHER: `Article_${person.id.slice(7)}`,
    NEVER: 'Article_01900000-0000-7000-8000-000000000001',
  })
  const cursors = await web.data(
    '{ articles { pageInfo { endCursor } } byTitle: articles(orderBy: [{ title: ASC }]) { pageInfo { endCursor } } people { pageInfo { endCursor } } search(text: "chung") { pageInfo { endCursor } } partnerCountries { nodes { articles { pageInfo { endCursor } } } } calendar(from: "2023-01-01", to: "2023-12-31") { pageInfo { endCursor } } }',
  )
  Object.assign(known, {
    ARTICLES: cursors.articles.pageInfo.endCursor,
    BY_TITLE: cursors.byTitle.pageInfo.endCursor,
    PEOPLE: cursors.people.pageInfo.endCursor,
    SEARCH: cursors.search.pageInfo.endCursor,
    CALENDAR: cursors.calendar.pageInfo.endCursor,
    NESTED: cursors.partnerCountries.nodes[0].articles.pageInfo.endCursor,
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

/** Asks with variables as text: what a number such as 1e999 becomes is the server's to see. */
async function askText(query: string, variables: string): Promise<Pick<Reply, 'data' | 'text'>> {
  const response = await fetch(`${web.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${web.token}` },
    body: `{ "query": ${JSON.stringify(query)}, "variables": ${variables} }`,
  })
  const text = await response.text()
  return { text, data: JSON.parse(text).data }
}

/** The text of a literal or variable with what the graph gave in it. */
const filled = (text: string): string => text.replace(/<([A-Z_]+)>/g, (_, name: string) => known[name] ?? `no ${name}`)

const table = badRows.flatMap(([field, type, ...values]) =>
  values.map(value => {
    const [json, literal] = typeof value === 'string' ? [value, value] : value
    return [
      `${field} with ${json.length > 100 ? `${json.slice(0, 60)} … of ${json.length} characters` : json}`,
      field,
      type,
      json,
      literal,
    ] as const
  }),
)

/** A refusal: one error or more that all say what was wrong where, and no data. */
function refused({ status, errors, data, text }: Reply, key: string): void {
  expect([400, 200, 0]).toContain(status)
  expect(errors?.length, text).toBeGreaterThan(0)
  for (const error of errors ?? []) {
    expect([error.extensions['code'], error.path?.[0]], text).toEqual(['BAD_USER_INPUT', key])
    expect(Object.keys(error).filter(name => !['message', 'locations', 'path', 'extensions'].includes(name))).toEqual(
      [],
    )
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

  test('a mutation is refused its language and version', async () => {
    for (const args of [
      'expectedVersion: 1.5, input: {}',
      'expectedVersion: 1, locale: "fr", input: {}',
      'expectedVersion: 1, input: { nothing: 1 }',
    ])
      refused(
        await web.ask(`mutation { updateArticle(id: "${known['DRAFT']}", ${args}) { __typename } }`),
        'updateArticle',
      )
  })

  test('an id that is none of the type is nobody’s, and a bulk of none or too many is a problem: the fields beside them answer', async () => {
    const items = (count: number) => `[${Array.from({ length: count }, () => `{ id: "${known['DRAFT']}" }`).join(',')}]`
    const { data, errors } = await web.ask(`mutation {
      before: createTag(input: { title: "Trước" }) { __typename }
      ${['x', '', known['PERSON'], 'Article_', known['NEVER']].map((id, at) => `i${at}: updateArticle(id: "${id}", expectedVersion: 1, input: {}) { ...P }`).join('\n')}
      deletion: deleteArticle(id: "x") { ...P }
      none: publishArticles(items: []) { ...P }
      many: deleteArticles(items: ${items(101)}) { ...P }
      after: createTag(input: { title: "Sau" }) { __typename }
    } fragment P on Problem { __typename path advice }`)
    expect(errors).toBeUndefined()
    const nobodys = { __typename: 'NotFound', path: ['id'] }
    const counted = { __typename: 'ValidationProblem', path: ['items'], advice: expect.stringContaining('100') }
    expect(data).toMatchObject({
      before: { __typename: 'Tag' },
      ...Object.fromEntries([0, 1, 2, 3, 4].map(at => [`i${at}`, nobodys])),
      deletion: nobodys,
      none: counted,
      many: counted,
      after: { __typename: 'Tag' },
    })
  })

  const budgets = (last: string) => `title: "T", budgets: [{ amount: "1", currency: "VND" }, { ${last} }]`
  test.each([
    ['DecimalInput', 'Target', 'value: $v', '"NaN"', ['value']],
    ['DecimalInput', 'Target', 'value: $v', '"Infinity"', ['value']],
    ['DecimalInput', 'Target', 'value: $v', '1e999', ['value']],
    ['PartialDateInput', 'Target', 'from: $v', '"2024-13"', ['from']],
    ['DateInput', 'Target', 'actualOn: $v', '"2024-02-30"', ['actualOn']],
    ['DecimalInput!', 'AidProject', budgets('amount: $v, currency: "VND"'), '"1e3"', ['budgets', '1', 'amount']],
    [
      'PartialDateInput',
      'AidProject',
      budgets('amount: "1", currency: "VND", from: $v'),
      '""',
      ['budgets', '1', 'from'],
    ],
    ['DateTimeInput', 'Event', 'beginsAt: $v', '"now"', ['beginsAt']],
  ] as const)(
    'a %s of %s that means nothing is a problem at its place: %s with %s',
    async (scalar, type, fields, value, way) => {
      const create = `x: create${type}(input: { ${fields} }) { __typename ... on Problem { code path messageVi advice problems { path } } }`
      const whole = `{ ${fields.replace('$v', () => value)} }`
      const ask = [
        web.ask(`mutation { ${create.replace('$v', () => value)} }`),
        askText(`mutation($v: ${scalar}) { ${create} }`, `{ "v": ${value} }`),
        askText(
          `mutation($input: ${type}Input!) { ${create.replace(/\(input: .* \}\) \{ __/, '(input: $input) { __')} }`,
          `{ "input": ${whole.replace(/(\w+):/g, '"$1":')} }`,
        ),
      ]
      for (const { data, text } of await Promise.all(ask)) {
        const { path, problems } = data?.x ?? {}
        expect(data?.x, text).toMatchObject({ __typename: 'ValidationProblem', code: 'VALIDATION' })
        expect([path, ...(problems ?? []).map((one: { path: unknown }) => one.path)], text).toContainEqual([
          'input',
          ...way,
        ])
      }
    },
  )

  test('what one calls no date stands beside everything else that is wrong', async () => {
    const { x } = await web.data(
      `mutation($input: AidProjectInput!) { x: createAidProject(input: $input) { ... on Problem { problems { path messageVi } } } }`,
      {
        input: {
          title: 'x'.repeat(501),
          startsOn: '2024-02-30',
          sector: '12',
          budgets: [{ amount: 'NaN', currency: 'XXQ' }],
        },
      },
    )
    expect(x.problems.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
      'input.title',
      'input.sector',
      'input.startsOn',
      'input.budgets.0.amount',
      'input.budgets.0.currency',
      'input.kind',
      'input.projectStage',
    ])
  })

  test.each(['"never"', '"2024-02-30T00:00:00Z"', '""', '"2030-01-01"'])(
    'an instant to publish at that is none: %s',
    async at => {
      const { data } = await web.ask(
        `mutation($id: ID!, $at: DateTimeInput!, $release: ID!) {
        record: scheduleArticle(id: $id, publishAt: $at) { ...P } publish: publishArticle(id: $id, publishedAt: $at) { ...P }
        release: scheduleRelease(id: $release, publishAt: $at) { ...P } }
       fragment P on Problem { __typename path advice }`,
        {
          id: known['DRAFT'],
          at: JSON.parse(at),
          release: (await web.data('mutation { x: createRelease(name: "Đợt") { ... on Release { id } } }')).x.id,
        },
      )
      for (const [name, path] of [
        ['record', 'publishAt'],
        ['publish', 'publishedAt'],
        ['release', 'publishAt'],
      ] as const)
        expect(data?.[name]).toMatchObject({
          __typename: 'ValidationProblem',
          path: [path],
          advice: expect.stringContaining('2024-02-29T'),
        })
    },
  )

  test('instants far from UTC are instants, or refused', async () => {
    for (const at of [
      '2023-01-01T00:00:00+14:00',
      '2023-01-01T00:00:00-12:00',
      '2023-01-01T00:00:00+23:59',
      '0001-01-01T00:00:00+14:00',
      '9999-12-31T23:59:59-14:00',
      '2023-01-01T24:00:00Z',
    ]) {
      const { status, errors, text } = await web.ask(
        'query($v: DateTime) { articles(where: { publishedAt: { gt: $v } }) { totalCount } }',
        { v: at },
      )
      expect([at, status < 500, errors?.[0]?.extensions['code'] ?? 'BAD_USER_INPUT'], text).toEqual([
        at,
        true,
        'BAD_USER_INPUT',
      ])
    }
  })
})

describe('what is not there is null', () => {
  test('by id, slug and node, whether it never was, is gone, of another type or a draft: with the same words', async () => {
    const texts = new Set<string>()
    for (const name of ['NEVER', 'GONE', 'OTHER', 'DRAFT']) {
      const { status, text } = await web.ask(
        'query($id: ID!) { article(id: $id) { id title } node(id: $id) { id } nodes(ids: [$id, $id]) { id } articles(where: { id: { eq: $id } }) { totalCount nodes { id } } related: articles(where: { related: { some: { id: { eq: $id } } } }) { totalCount } }',
        { id: known[name] },
        { token: null },
      )
      expect(status).toBe(200)
      texts.add(text)
    }
    expect([...texts]).toEqual([
      '{"data":{"article" : null, "node" : null, "nodes" : [null, null], "articles" : {"totalCount" : 0, "nodes" : []}, "related" : {"totalCount" : 0}}}',
    ])
  })

  test.each([
    ['khong-co'],
    [''],
    ['nhap'],
    ['da-xoa'],
    ["' or 1=1 --"],
    ['__proto__'],
    ['\ud800'],
    ['x'.repeat(10_000)],
  ])('by slug %#', async slug => {
    const { data } = await web.ask('query($slug: String!) { article(slug: $slug) { id } }', { slug }, { token: null })
    expect(data).toEqual({ article: null })
  })
})
