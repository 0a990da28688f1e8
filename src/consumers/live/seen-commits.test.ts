import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'

import { LiveQuery } from './live-query.ts'
import type { Touched } from './touched.ts'
import type { Dependencies } from '../../graph/dependencies.ts'
import { PassedData } from '../../graph/operation.ts'

test('a commit that the answer has seen does not run it again, the next one does', async () => {
  let runs = 0
  const dependencies: Dependencies = {
    records: new Set(),
    below: new Set(),
    lists: [],
    shown: new Map(),
    listed: new Map(),
    shared: new Set(),
    counted: new Set(),
    held: new Map(),
    locales: new Set(),
    drafts: false,
    elsewhere: true,
    until: null,
    position: 7n,
  }
  const heard: unknown[] = []
  const query = new LiveQuery({
    run: async () => ({ data: new PassedData(`{"run":${++runs}}`), dependencies }),
    settled: () => {},
    left: () => {},
    marked: answer => answer,
    throttle: 0,
    onError: error => heard.push(error),
    now: () => performance.now(),
  })
  const settled = (count: number): Promise<void> => expect.poll(() => heard.length).toBe(count)
  query.hear({
    room: async () => {},
    answer: ({ data }) => void heard.push(data),
    over: errors => void heard.push(errors),
  })
  await settled(1)
  const came = (position: bigint): void => {
    const touched: Touched = { position, published: [], drafts: [] }
    query.came({ position, touched }, true)
  }
  came(6n)
  came(7n)
  await wait(20)
  expect(runs).toBe(1)
  came(8n)
  await settled(2)
  expect(heard).toEqual([new PassedData('{"run":1}'), new PassedData('{"run":2}')])
})
