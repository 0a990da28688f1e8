import { expect, test } from 'vitest'

import { emptyFeed, withBatch, withLast, type Feed } from './feed.ts'

const localization = { fields: [{ field: 'title', locale: 'vi' }] }
const record = (id: string, title = id) => ({ __typename: 'Article', id, localization, title }) as const
const change = (id: string, more: object = {}) => ({
  kind: 'UPDATE' as const,
  id,
  typeName: 'Article',
  version: 2,
  intent: 'updateArticle',
  at: '2026-01-01T00:00:00.000Z',
  reason: null,
  record: record(id),
  ...more,
})
const batch = (cursor: string, ...changes: ReturnType<typeof change>[]) => ({
  __typename: 'ChangeBatch' as const,
  cursor,
  changes,
})
const last = (...ids: string[]) => ({
  aidProjects: { nodes: [] },
  events: { nodes: [] },
  articles: {
    nodes: ids.map((id, day) => ({ ...record(id), version: 1, updatedAt: `2025-01-0${day + 1}T00:00:00.000Z` })),
  },
})
const shown = ({ entries }: Feed): string[] => entries.map(({ kind, id, name }) => `${kind} ${id} ${name?.text ?? '–'}`)

test('What is new stands above what was there before, which tells of no record again', () => {
  const feed = withLast(withBatch(emptyFeed, batch('1', change('a'), change('b'))), last('a', 'c', 'd'))
  expect(shown(feed)).toEqual(['UPDATE b b', 'UPDATE a a', 'SNAPSHOT d d', 'SNAPSHOT c c'])
  expect(feed).toMatchObject({ isRead: true, isUnread: false, came: 2 })
  expect(feed.entries[0]?.name).toEqual({ text: 'b', locale: 'vi' })
  expect(shown(withBatch(feed, batch('2', change('c'))))[0]).toBe('UPDATE c c')
  expect(shown(withBatch(feed, batch('2', change('c'))))).not.toContain('SNAPSHOT c c')
})

test('A record may change again and again: each time is a line of its own', () => {
  const feed = withBatch(withBatch(emptyFeed, batch('1', change('a'))), batch('2', change('a')))
  expect(shown(feed)).toEqual(['UPDATE a a', 'UPDATE a a'])
  expect(new Set(feed.entries.map(({ key }) => key)).size).toBe(2)
})

test.each(['WITHDRAWN', 'UNPUBLISHED', 'ARCHIVED', 'NOT_READABLE', null])(
  'What a record was called is forgotten when it is no longer public (%s)',
  reason => {
    const leaves = change('a', { kind: 'LEAVE', reason, record: null })
    const feed = withBatch(withBatch(emptyFeed, batch('1', change('a'), change('b'))), batch('2', leaves))
    expect(shown(feed)).toEqual(['LEAVE a –', 'UPDATE b b', 'UPDATE a –'])
  },
)

test.each(['DELETED', 'NO_MATCH'])(
  'What was deleted or went elsewhere is called as it was called last (%s)',
  reason => {
    const leaves = (id: string) => change(id, { kind: 'LEAVE', reason, record: null })
    const [before, after] = [change('a', { record: record('a', 'Cũ') }), change('a', { record: record('a', 'Mới') })]
    const heard = withBatch(withBatch(emptyFeed, batch('1', before)), batch('2', after))
    expect(shown(withBatch(heard, batch('3', leaves('a'))))).toEqual(['LEAVE a Mới', 'UPDATE a Mới', 'UPDATE a Cũ'])
    expect(shown(withBatch(withLast(emptyFeed, last('a')), batch('1', leaves('a'))))).toEqual(['LEAVE a a'])
    expect(shown(withBatch(emptyFeed, batch('1', leaves('unknown'))))).toEqual(['LEAVE unknown –'])
  },
)

test('The list does not grow for ever', () => {
  let feed = emptyFeed
  for (let at = 0; at < 100; at += 1) feed = withBatch(feed, batch(String(at), change(String(at))))
  expect(feed.entries).toHaveLength(40)
  expect([feed.entries[0]?.id, feed.came]).toEqual(['99', 100])
})
