import { afterAll, beforeAll, test } from 'vitest'
import { openAmity, type TestAmity } from '../../../test/support/amity.ts'
import { PassedData } from '../../graph/operation.ts'
let amity: TestAmity
beforeAll(async () => { amity = await openAmity({ demo: true }) })
afterAll(async () => amity.close())
const qs: [string, Record<string, unknown>?][] = [
 ['{ articles(first: 5) { totalCount } }'],
 ['{ articles { totalCount } }'],
 ['{ articles { __typename } }'],
 ['{ viewer { kind } }'],
 ['{ partnerCountries(first:2) { nodes { code } } }'],
 ['{ articles(first: 3) { edges { __typename } } }'],
 ['{ articles(first: 3) { edges { __typename } totalCount } }'],
 ['{ articles(first: 3) { pageInfo { hasPreviousPage } } }'],
 ['{ articles(first: 3) { pageInfo { __typename } } }'],
 ['{ articles(last: 3) { __typename } }'],
 ['{ search(text: "hữu nghị") { totalCount } }'],
 ['{ search(text: "hữu nghị") { __typename } }'],
 ['{ search(text: "hữu nghị") { pageInfo { hasPreviousPage } } }'],
 ['{ search(text: "zzzzqqq") { totalCount nodes { title } pageInfo { hasPreviousPage endCursor } } }'],
 ['{ nodes(ids: []) { id } }'],
 ['query($s: String) { article(slug: $s) { id } }', { s: 'a\u0000b' }],
 ['query($s: String) { articles(where: {title: {eq: $s}}) { totalCount } }', { s: 'a\u0000b' }],
 ['query($s: Cursor) { articles(after: $s) { totalCount nodes { id } } }', { s: 'abc.ééééééééééééééééééééééé'.slice(0, 26) }],
 ['{ articles(where: {AND: null}) { totalCount nodes {id} } }'],
 ['{ articles(where: {countries: {every: null}}) { totalCount nodes {id} } }'],
 ['{ articles(where: {countries: {some: null}}) { totalCount nodes {id} } }'],
 ['{ articles(where: {title: {contains: "%"}}) { totalCount nodes {title} } }'],
 ['{ articles(where: {title: {contains: "\\u0301"}}) { totalCount nodes {id} } }'],
 ['{ articles(where: {title: {contains: ""}}) { totalCount nodes {id} } }'],
 ['query($s: DateTime) { articles(where: {createdAt: {lt: $s}}) { totalCount nodes {id} } }', { s: '2024-01-01T00:00:00+23:59' }],
 ['query($s: DateTime) { articles(where: {createdAt: {lt: $s}}) { totalCount nodes {id} } }', { s: '0001-01-01T00:00:00+14:00' }],
 ['{ node(id: "Article_01900000-0000-7000-8000-000000000001", asOf: "2023-01-01") { id } }'],
 ['{ articlesAggregate { count } }'],
 ['{ articlesAggregate { __typename } }'],
 ['{ articles(first: 1) { nodes { ' + Array.from({length: 60}, (_, i) => `a${i}: title`).join(' ') + ' constructor: federation { id } __proto__: title } } }'],
 ['{ articles(first: 1) { nodes { ' + 'a'.repeat(70) + 'x: title ' + 'a'.repeat(70) + 'y: id } } }'],
]
test('scratch', async () => {
  for (const [q, variables = {}] of qs) for (const depth of [undefined, 0]) {
    const at = depth === undefined ? 'plan' : 'step'
    try {
      const a = await amity.answer(q, { variables, depth })
      const data = a.data instanceof PassedData ? a.data.json : JSON.stringify(a.data)
      console.log(at, q.slice(0, 100), '\n   ', data?.slice(0, 300), a.errors?.map(e => `${e.message} ${JSON.stringify(e.extensions)} ${JSON.stringify(e.path)}`), depth === undefined ? a.dependencies && { u: a.dependencies.until, r: a.dependencies.records.size, l: a.dependencies.lists.length } : '')
    } catch (e) { console.log(at, q.slice(0, 100), '\n    THROWN', String(e).slice(0, 300)) }
  }
})
