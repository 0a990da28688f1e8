import { afterAll, expect, test } from 'vitest'

import { editor, openAmity } from '../../../test/support/amity.ts'
import { assemble } from '../../assemble.ts'
import { systemClock } from '../../kernel/clock.ts'
import { parse } from 'graphql'
import { anonymous } from '../../access/viewer.ts'
import { PassedData } from '../../graph/operation.ts'

const first = await openAmity()
afterAll(async () => first.close())

test('a language that is configured later shows what stands, in the languages that stand in for it, and goes again', async () => {
  const { createFederation } = await first.data(
    'mutation { createFederation(input: { name: "Liên hiệp thử", level: PROVINCIAL }) { ... on Federation { id } } }',
    { viewer: editor },
  )
  await first.data('mutation P($id: ID!) { publishFederation(id: $id) { ... on Federation { id } } }', {
    viewer: editor,
    variables: { id: createFederation.id },
  })
  const settled: number[] = []
  const other = await assemble({
    serverUrl: first.database.serverUrl,
    locales: ['vi', 'en', 'lo'],
    clock: systemClock,
    files: first.files,
    connections: 2,
    secret: null,
    onSettled: count => settled.push(count),
  })
  try {
    expect(settled).toEqual([1])
    const { data } = await other.graph.execute({
      document: parse('{ federations(locale: "lo") { nodes { name localization { asked } } } }'),
      variables: {},
      viewer: anonymous,
      requestId: 't',
    })
    expect(data instanceof PassedData && JSON.parse(data.json)).toEqual({
      federations: { nodes: [{ name: 'Liên hiệp thử', localization: { asked: ['lo', 'vi', 'en'] } }] },
    })
  } finally {
    await other.stop()
  }
  const again = await assemble({
    serverUrl: first.database.serverUrl,
    locales: ['vi', 'en'],
    clock: systemClock,
    files: first.files,
    connections: 2,
    secret: null,
    onSettled: count => settled.push(count),
  })
  await again.stop()
  expect(settled).toEqual([1, 1])
  const { rows } = await first.pool.query('select distinct locale from federation_localized order by 1')
  expect(rows.map(({ locale }) => locale)).toEqual(['en', 'vi'])
  const same = await assemble({
    serverUrl: first.database.serverUrl,
    locales: ['vi', 'en'],
    clock: systemClock,
    files: first.files,
    connections: 2,
    secret: null,
    onSettled: count => settled.push(count),
  })
  await same.stop()
  expect(settled).toHaveLength(2)
})
