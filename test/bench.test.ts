import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'

import { canonical } from '../bench/queries.ts'
import { printed } from '../bench/results.ts'
import { schemaOfCatalogue } from '../src/cli/schema.ts'

describe('the queries of the benchmark', () => {
  const schema = buildSchema(schemaOfCatalogue())

  test.each(Object.entries(canonical))('%s is one of this graph', (_name, query) => {
    expect(validate(schema, parse(query))).toEqual([])
  })
})

test('results have a list of numbers on one line, and all values as they were', () => {
  const result = {
    rounds: [{ milliseconds: [1, -2.5, 1e21, 1e-7, 0], none: [], names: ['a', 'b'] }],
    matrix: [
      [1, 2],
      [3, 4],
    ],
    mixed: [1, null, 'x'],
    text: '[\n  1,\n  2\n]',
  }
  const text = printed(result)
  expect(JSON.parse(text)).toEqual(result)
  const lines = text.split('\n').map(line => line.trim())
  expect(lines).toContain('"milliseconds": [1, -2.5, 1e+21, 1e-7, 0],')
  expect(lines).toEqual(expect.arrayContaining(['[1, 2],', '[3, 4]', '"text": "[\\n  1,\\n  2\\n]"']))
})
