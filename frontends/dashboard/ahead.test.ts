import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { quick } from '../client/documents-fixture.ts'
import { createClient, type Client } from '../client/index.ts'
import { openTiny, type TinyServer } from '../client/server-fixture.ts'
import { readView } from './view/view.ts'

let tiny: TinyServer
let client: Client
let askAhead: typeof import('./ahead.ts').askAhead
let afterFigures: typeof import('./page/after-figures.ts').afterFigures
beforeEach(async () => {
  tiny = await openTiny()
  client = createClient({ url: tiny.url, times: quick })
  // That figures have come is known once for a page: each test is one of its own.
  vi.resetModules()
  ;({ askAhead } = await import('./ahead.ts'))
  ;({ afterFigures } = await import('./page/after-figures.ts'))
})
afterEach(async () => {
  client.close()
  await tiny.close()
})

const groups = { all: [], countries: [], sectors: [], stages: [], federations: [] }
/** Whether what comes after the figures has come; sooner than where they never come. */
const loading = () => {
  let isLoaded = false
  void afterFigures(async () => void (isLoaded = true))
  return { soon: () => expect.poll(() => isLoaded, { timeout: 1_500 }).toBe(true), isLoaded: () => isLoaded }
}

test('What is asked ahead is kept until it is shown and answered; what comes later waits for the figures alone', async () => {
  const { view } = readView('', 'vi')
  const shown = askAhead(client, view, '2026-11-22')
  await tiny.operation(3)
  const [figures, ...others] = tiny.sockets[0]!.operations
  expect(figures!.payload.variables).toEqual({ where: {}, from: '2026-01-01', to: '2027-01-01', locale: 'vi' })
  const later = loading()
  shown()
  for (const other of others) other.next({ data: { aidProjectsAggregate: [], targets: { nodes: [] } } })
  await expect.poll(() => tiny.sockets[0]!.ended).toEqual(others.map(({ id }) => id))
  expect(later.isLoaded()).toBe(false)
  figures!.next({ data: groups })
  await later.soon()
  await expect.poll(() => tiny.sockets[0]!.ended).toHaveLength(3)
})

test('A federation is read before its figures; where there is none, nothing else is asked', async () => {
  const { view } = readView('?federation=lien-hiep', 'en')
  askAhead(client, view, '2026-11-22')
  const named = await tiny.operation(1)
  expect(named.payload.variables).toEqual({ slug: 'lien-hiep', locale: 'en' })
  const later = loading()
  named.next({ data: { federation: null } })
  await later.soon()
  named.next({ data: { federation: { id: 'Federation_1' } } })
  expect(tiny.sockets[0]!.operations).toHaveLength(1)
})

test('What a component shows meanwhile goes on without being asked again', async () => {
  const { view } = readView('', 'vi')
  const shown = askAhead(client, view, '2026-11-22')
  await tiny.operation(3)
  const { aidByYear } = await import('./documents/aid.ts')
  const { sharedBy } = await import('../client/shared-live.ts')
  const store = sharedBy(client).store(aidByYear, { where: {} })
  const leave = store.subscribe(() => {})
  shown()
  const byYear = tiny.sockets[0]!.operations[1]!
  byYear.next({ data: { aidProjectsAggregate: [] } })
  await expect.poll(() => store.read().data).toEqual({ aidProjectsAggregate: [] })
  expect([tiny.sockets[0]!.operations.length, tiny.sockets[0]!.ended]).toEqual([3, []])
  leave()
  await expect.poll(() => tiny.sockets[0]!.ended).toEqual([byYear.id])
})
