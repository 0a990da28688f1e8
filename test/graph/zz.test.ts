import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWeb, type TestWeb } from '../support/web.ts'
import { schemaOfCatalogue } from '../../src/cli/schema.ts'
import { printedSchema } from '../../src/schema.ts'
let web: TestWeb
beforeAll(async () => { web = await openWeb({ }) })
afterAll(async () => web.close())
test('x', async () => {
  const a = schemaOfCatalogue(); const b = schemaOfCatalogue()
  expect(a === b).toBe(true)
  expect(printedSchema(web.amity.graph.schema) === a).toBe(true)
  const r = await web.ask(`mutation { createPartnerCountry(locale: vi, input: { code: "LA", name: "Lào" }) { __typename ... on PartnerCountry { id name stage version associations { nodes { id } } } ... on Problem { message path } } }`)
  console.log(r.status, r.text)
  const r2 = await web.ask(`mutation { createPartnerCountry(locale: "vi", input: { code: "LA", name: "Lào" }) { __typename ... on PartnerCountry { id name stage version associations { nodes { id } } } ... on Problem { message path } } }`)
  console.log(r2.status, r2.text)
  const s = web.socket()
  console.log(await s.ask('{ viewer { kind } partnerCountries { totalCount } }'))
  await s.close()
})
