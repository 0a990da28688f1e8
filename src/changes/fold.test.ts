import { describe, expect, it } from 'vitest'

import type { Columns, Operation } from './commit.ts'
import { fold, type LogRow } from './fold.ts'

let position = 0n
function row(
  table: string,
  operation: Operation,
  before: Columns | null,
  after: Columns | null,
  more: Partial<LogRow> = {},
): LogRow {
  const key = { id: 'a', stage: 'draft' }
  const version = Number((after ?? before)?.version ?? 0) || null
  return {
    position: ++position,
    transactionId: '1',
    at: new Date(0),
    typeName: 'Person',
    recordId: 'a',
    stage: 'draft',
    table,
    operation,
    version,
    intent: 'test',
    actor: null,
    requestId: null,
    releaseId: null,
    before: before && { ...key, ...before },
    after: after && { ...key, ...after },
    ...more,
  }
}
const key = { id: 'a', stage: 'draft' }

describe('a folded commit', () => {
  it('has one change per stage of a record, with its parts, in the order of first touch', () => {
    const changes = fold([
      row('people', 'update', { version: 1, name: 'x' }, { version: 2, name: 'y' }),
      row('people', 'insert', null, { version: 1 }, { recordId: 'b' }),
      row('person_translations', 'insert', null, { locale: 'vi', name: 'Y' }),
      row('people', 'insert', null, { version: 1 }, { stage: 'published' }),
    ])
    expect(
      changes.map(({ id, stage, operation, version, parts }) => [id, stage, operation, version, parts.length]),
    ).toEqual([
      ['a', 'draft', 'update', 2, 1],
      ['b', 'draft', 'insert', 1, 0],
      ['a', 'published', 'insert', 1, 0],
    ])
    expect(changes[0]?.parts).toEqual([
      { table: 'person_translations', operation: 'insert', before: null, after: { ...key, locale: 'vi', name: 'Y' } },
    ])
  })

  it('is an update without version when only parts changed', () => {
    expect(
      fold([row('person_translations', 'update', { locale: 'vi', name: 'x' }, { locale: 'vi', name: 'y' })]),
    ).toMatchObject([{ operation: 'update', version: null, row: null, parts: [{ operation: 'update' }] }])
  })

  it('joins the changes of one row: the first before and the last after', () => {
    const [change] = fold([
      row('people', 'update', { version: 1, name: 'x' }, { version: 2, name: 'y' }),
      row('people', 'update', { version: 2, name: 'y', given: 'p' }, { version: 3, name: 'z', given: 'q' }),
    ])
    expect(change).toMatchObject({
      version: 3,
      row: {
        operation: 'update',
        before: { version: 1, name: 'x', given: 'p' },
        after: { version: 3, name: 'z', given: 'q' },
      },
    })
    const [made] = fold([
      row('people', 'insert', null, { version: 1, name: 'x', given: null }),
      row('people', 'update', { version: 1, name: 'x' }, { version: 2, name: 'y' }),
    ])
    expect(made).toMatchObject({
      operation: 'insert',
      version: 2,
      row: { before: null, after: { version: 2, name: 'y', given: null } },
    })
    const [gone] = fold([
      row('people', 'update', { version: 1, name: 'x' }, { version: 2, name: 'y' }),
      row('people', 'delete', { version: 2, name: 'y', given: 'p' }, null),
    ])
    expect(gone).toMatchObject({
      operation: 'delete',
      row: { before: { version: 1, name: 'x', given: 'p' }, after: null },
    })
  })

  it('leaves out what came to nothing', () => {
    expect(
      fold([row('people', 'insert', null, { version: 1 }), row('people', 'delete', { version: 1 }, null)]),
    ).toEqual([])
    expect(
      fold([
        row('people', 'update', { name: 'x' }, { name: 'y' }),
        row('people', 'update', { name: 'y' }, { name: 'x' }),
      ]),
    ).toEqual([])
  })

  it('keeps that a personal value changed, which looks the same before and after', () => {
    const hidden = { changed: true }
    const [change] = fold([
      row('people', 'update', { version: 1, passport: hidden }, { version: 2, passport: hidden }),
      row('people', 'update', { version: 2, name: 'x' }, { version: 3, name: 'y' }),
    ])
    expect(change?.row?.after).toEqual({ ...key, version: 3, passport: hidden, name: 'y' })
  })

  it('makes an update of a row that was deleted and made again, with what differs', () => {
    const [change] = fold([
      row('person_links', 'delete', { ordinal: 1, note: 'x', same: [1] }, null),
      row('person_links', 'insert', null, { ordinal: 1, note: 'y', same: [1] }),
    ])
    expect(change?.parts).toEqual([
      {
        table: 'person_links',
        operation: 'update',
        before: { ...key, ordinal: 1, note: 'x' },
        after: { ...key, ordinal: 1, note: 'y' },
      },
    ])
  })

  it('keeps what happens after a row came to nothing', () => {
    const [change] = fold([
      row('people', 'insert', null, { version: 1 }),
      row('people', 'delete', { version: 1 }, null),
      row('people', 'insert', null, { version: 1, name: 'x' }),
    ])
    expect(change).toMatchObject({ operation: 'insert', row: { after: { name: 'x' } } })
  })
})
