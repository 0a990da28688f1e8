import { afterAll, beforeAll, test } from 'vitest'

import { quick, typed } from './documents-fixture.ts'
import { createClient, type Client } from './index.ts'
import { openProxy, type Proxy } from './proxy-fixture.ts'
import { commandsAt } from '../../test/graph/inputs.ts'
import { openWeb, type TestWeb } from '../../test/support/web.ts'

let web: TestWeb
let proxy: Proxy
let client: Client
beforeAll(async () => {
  web = await openWeb()
  proxy = await openProxy(web.url)
  client = createClient({ url: `${proxy.url}/graphql`, times: quick })
})
afterAll(async () => {
  client.close()
  await proxy.close()
  await web.close()
})

const counted = typed<{ readonly people: { readonly totalCount: number } }, Record<string, never>>(
  'query Counted @live(throttle: 0) { people { totalCount } }',
)

test('a live query is kept true by the server, and true again after the connection was lost', async () => {
  const run = commandsAt(web)
  const results = client.live(counted, {})
  const total = async (wanted: number): Promise<void> => {
    for (;;) {
      const { done, value } = await results.next()
      if (done) throw new Error('the live query ended')
      if (value.data?.people.totalCount === wanted && value.state === 'live') return
    }
  }
  await total(0)
  const one = await run.published('Person', { name: 'An' })
  await total(1)
  proxy.cut()
  await run.published('Person', { name: 'Bình' })
  await total(2)
  await run.unpublish('Person', one)
  await total(1)
  await results.return?.()
})
