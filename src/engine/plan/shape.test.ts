import { buildSchema, getVariableValues, parse, type OperationDefinitionNode } from 'graphql'
import { describe, expect, test } from 'vitest'

import { variableShape } from './shape.ts'

const schema = buildSchema(`
  scalar Cursor
  enum Kind { A B }
  input TextFilter { eq: String, in: [String!], isNull: Boolean }
  input Where { AND: [Where!], NOT: Where, id: ID, ids: [ID!], kind: Kind, title: TextFilter }
  type Query { list(where: Where, first: Int, after: Cursor, with: Boolean, ids: [ID!], kinds: [Kind!]): Int }
`)
const id = (typeName: string, last = '0'): string => `${typeName}_0190aaaa-aaaa-7aaa-8aaa-aaaaaaaaaaa${last}`
const operation = parse(
  'query ($where: Where, $first: Int, $after: Cursor, $with: Boolean, $ids: [ID!], $kinds: [Kind!], $a: ID, $b: ID) { list }',
).definitions[0] as OperationDefinitionNode

function shape(variables: Record<string, unknown>): string {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  expect(errors).toBeUndefined()
  return variableShape(schema, operation, coerced ?? {})
}

describe('variables share a plan', () => {
  test.each([
    [{ first: 1 }, { first: 99 }],
    [{ where: { title: { eq: 'x' } } }, { where: { title: { eq: 'y' } } }],
    [{ where: { title: { in: ['a'] } } }, { where: { title: { in: [] } } }],
    [{ a: id('X', '1') }, { a: id('X', '2') }],
    [{ ids: [id('X'), id('Y')] }, { ids: [id('Y', '1'), id('X'), id('X', '2')] }],
    [{ after: 'a' }, { after: 'b' }],
  ])('when only values differ: %j and %j', (one, other) => {
    expect(shape(one)).toBe(shape(other))
  })
})

describe('variables take plans of their own', () => {
  test.each([
    [{}, { first: 1 }],
    [{}, { first: null }],
    [{ first: null }, { first: 1 }],
    [{ where: {} }, { where: { AND: [] } }],
    [{ where: { AND: [{}] } }, { where: { AND: [{}, {}] } }],
    [{ where: { NOT: {} } }, { where: { AND: [{}] } }],
    [{ where: { title: {} } }, { where: { title: null } }],
    [{ where: { title: { eq: 'x' } } }, { where: { title: { eq: null } } }],
    [{ where: { kind: 'A' } }, { where: { kind: 'B' } }],
    [{ with: true }, { with: false }],
    [{ kinds: ['A'] }, { kinds: ['A', 'B'] }],
    [{ a: id('X') }, { a: id('Y') }],
    [{ a: id('X') }, { a: 'x' }],
    [{ ids: [id('X')] }, { ids: [id('X'), id('Y')] }],
    [{ after: null }, { after: 'a' }],
    [{ a: id('X') }, { b: id('X') }],
  ])('when what they ask differs: %j and %j', (one, other) => {
    expect(shape(one)).not.toBe(shape(other))
  })

  test('whatever an id claims to be: its type cannot be written so as to look like other variables', () => {
    expect(shape({ a: id('X;'), b: id('Y') })).not.toBe(shape({ a: id('X'), b: id(';Y') }).replace('i', 'X'))
    for (const name of ['X;', ';', 'X|Y', '{', '0', 'i;i'])
      expect(shape({ a: id(name) })).toBe(name === '0' ? shape({ a: id('0') }) : shape({ a: 'no id at all' }))
    expect(shape({ a: id('0') })).not.toBe(shape({ a: null, b: undefined }).replace(/0;$/, '0'))
  })
})
