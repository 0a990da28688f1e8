import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'

import { canonical } from '../bench/queries.ts'
import { schemaOfCatalogue } from '../src/cli/schema.ts'

describe('the queries of the benchmark', () => {
  const schema = buildSchema(schemaOfCatalogue())

  test.each(Object.entries(canonical))('%s is one of this graph', (_name, query) => {
    expect(validate(schema, parse(query))).toEqual([])
  })
})
