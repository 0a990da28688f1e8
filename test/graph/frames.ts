import { expect } from 'vitest'

import type { Frames, TestSocket } from '../support/web.ts'

/** Everything that frames tell of a change. */
export const query = `subscription($after: Cursor) { changes(after: $after) { __typename
  ... on ChangeBatch { cursor changes { kind typeName id version intent at record { id version stage } } }
  ... on Heartbeat { cursor at } ... on Reset { cursor reason } } }`

/** The next batch; heartbeats are passed over. */
export async function batch(frames: Frames): Promise<any> {
  for (;;) {
    const frame = await frames.next()
    if (frame.__typename !== 'Heartbeat') return frame
  }
}

/** A subscription that has begun; `cursor` is where. */
export async function begun(socket: TestSocket, document = query): Promise<Frames & { readonly cursor: string }> {
  const frames = socket.subscribe(document)
  const first = await frames.next()
  expect(first).toMatchObject({ cursor: expect.any(String) })
  return { ...frames, cursor: first.cursor }
}
