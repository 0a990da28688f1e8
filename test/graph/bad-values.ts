/** Field, type of the value, values. A value is JSON; where the literal looks otherwise, it stands beside; `<NAME>` is what the running graph gave. */
type BadRow = readonly [field: string, type: string, ...values: readonly (string | readonly [json: string, literal: string])[]]

const ids = ['"x"', '""', '"Article_"', '"Article_123"', '"Nothing_01900000-0000-7000-8000-000000000001"', '"01900000-0000-7000-8000-000000000001"', '"Article_01900000-0000-7000-8000-00000000000G"', '"Article_01900000-0000-7000-8000-00000000000A"', '"Article_01900000-0000-7000-8000-000000000001\'"', '7'] as const
const cursors = ['""', '"x"', '"<PEOPLE>"', '"<BY_TITLE>"', '"<SEARCH>"', '"<NESTED>"', '"<TRUNCATED>"', '"<FORGED>"', '"<UNSIGNED>"', '"<ARTICLES>x"', '"9223372036854775808"', '"a.b.c"', '"' + 'x'.repeat(20_000) + '"'] as const
const sizes = ['-1', '0', '101', '2147483648', '-2147483649', '1.5', '"5"', 'true'] as const
const days = ['"2023-02-30"', '"2024-13-45"', '"2023-1-1"', '"0000-01-01"', '"10000-01-01"', '"yesterday"', '""', '"2023-01-01T00:00:00Z"', '20230101'] as const
const instants = ['"2023-02-30T00:00:00Z"', '"2023-01-01"', '"2023-01-01T25:00:00Z"', '"2023-01-01T00:00:00"', '"2023-01-01T00:00:60Z"', '"2023-01-01T00:00:00+99:00"', '"now"'] as const

/** What means nothing, by the field to which it is given. */
export const badRows: readonly BadRow[] = [
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
