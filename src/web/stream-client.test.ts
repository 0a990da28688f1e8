import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { expect, test } from 'vitest'

import { StreamClient } from './stream-client.ts'
import { openStream } from '../../test/support/stream.ts'

test('A stream that said nothing for a while gives a sign of life that pages hear, and that is no answer', async () => {
  let now = 0
  const server = createServer((_request, response) => {
    const client = new StreamClient(response, { credentials: {}, now: () => now, open: () => 'retry: 1\n\n' })
    client.write('id: a\nevent: next\ndata: 1\n\n')
    client.speak(15_000)
    now += 15_000
    client.speak(15_000)
    client.speak(15_000)
    client.write('event: complete\ndata:\n\n')
    client.end()
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const stream = await openStream({ url: `http://127.0.0.1:${port}` }, {})
  expect(await stream.next()).toEqual({ id: 'a', event: 'next', data: 1 })
  expect(await stream.next()).toEqual({ id: null, event: 'complete', data: null })
  expect(await stream.next()).toBeNull()
  expect(stream.seen).toEqual({ pings: 1, retry: 1 })
  await new Promise(closed => server.close(closed))
})
