import { setTimeout as wait } from 'node:timers/promises'

import { expect } from 'vitest'

import { registered } from './doors.ts'
import { commandsAt } from '../graph/inputs.ts'
import { RawClient } from '../../src/web/raw-client-fixture.ts'
import { openStream } from '../support/stream.ts'
import type { TestWeb } from '../support/web.ts'

/** Somebody who does nothing wrong: a socket with a subscription and a query that is kept true, and a stream of events. */
export interface Beside {
  /** Writes while something goes on, at least once, and asserts that all of it came to all three, once and in order. */
  readonly during: <T>(goesOn: () => Promise<T>) => Promise<T>
  readonly leave: () => void
}

const changes = 'subscription { changes(where: { tag: {} }) { __typename ... on ChangeBatch { changes { kind id } } } }'
const live = 'query @live(throttle: 0) { tags { totalCount } }'

/** Comes to the server as somebody else than those who attack it. */
export async function besides(web: TestWeb): Promise<Beside> {
  const { published } = commandsAt(web)
  const client = await new RawClient(web.url).open()
  client.subscribe('changes', changes)
  client.subscribe('live', live)
  const stream = await openStream(web, { documentId: await registered(web, changes) })
  const told: any[] = []
  const listening = (async () => {
    for (;;) {
      const event = await stream.next()
      if (event === null) return
      told.push(event.data)
    }
  })()
  // It ends when it is left.
  listening.catch(() => {})

  const framesOf = (name: string): any[] =>
    client.frames.map(text => JSON.parse(text)).filter(({ id, type }) => id === name && type === 'next')
  const idsIn = (answers: readonly any[]): string[] =>
    answers.flatMap(({ data }) => data.changes.changes ?? []).map(({ id }) => id)
  const counted = (): number => framesOf('live').at(-1)?.payload.data.tags.totalCount
  await expect.poll(counted).toBeTypeOf('number')
  await expect.poll(() => framesOf('changes').length > 0 && told.length > 0).toBe(true)
  const [before, written] = [counted(), new Array<string>()]

  return {
    during: async goesOn => {
      let isOver = false
      const writing = (async () => {
        do {
          written.push((await published('Tag', { title: `Bên cạnh ${written.length}` })).id)
          await wait(20)
        } while (!isOver)
      })()
      try {
        return await goesOn()
      } finally {
        isOver = true
        await writing
        const heard = () => ({
          socket: idsIn(framesOf('changes').map(({ payload }) => payload)),
          stream: idsIn(told),
          live: counted(),
        })
        await expect
          .poll(heard, { timeout: 20_000 })
          .toEqual({ socket: written, stream: written, live: before + written.length })
      }
    },
    leave: () => {
      client.socket.terminate()
      stream.leave()
    },
  }
}
