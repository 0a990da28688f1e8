import { auditServer } from 'graphql-http'
import { expect, test } from 'vitest'

import { startSample } from './sample-web.ts'

test('the server passes every MUST of GraphQL over HTTP', async () => {
  const web = await startSample()
  const results = await auditServer({ url: `${web.url}/graphql` })
  await web.stop()
  const found = results.filter(({ status }) => status !== 'ok').map(({ id, name, status }) => `${status} ${id} ${name}`)
  expect(results.length).toBeGreaterThan(50)
  // What is left are recommendations that the protection against cross-site requests, or Apollo, answers otherwise.
  expect(found.filter(line => line.startsWith('error'))).toEqual([])
  expect(found).toMatchInlineSnapshot(`
    [
      "notice 5A70 MAY accept application/x-www-form-urlencoded formatted GET requests",
      "notice D6D5 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json",
      "notice 6A70 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json",
      "warn 572B SHOULD use 200 status code on document parsing failure when accepting application/json",
      "warn FDE2 SHOULD use 200 status code on document validation failure when accepting application/json",
      "warn 7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json",
    ]
  `)
})
