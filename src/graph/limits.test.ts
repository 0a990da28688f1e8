import { buildSchema, getIntrospectionQuery } from 'graphql'
import { describe, expect, test } from 'vitest'

import { createDocuments } from './documents.ts'
import { limits, tooDeepVariables } from './limits.ts'

const schema = buildSchema(`
  type Query { hello: String, me: Query, f(first: Int, w: W): String }
  input W { a: Int, and: [W] }
`)
const documents = createDocuments(schema, true)
const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ')

/** The first error, or `ok`, and the milliseconds of CPU that it took. */
function admit(source: string): { verdict: string; milliseconds: number } {
  const before = process.cpuUsage()
  const admission = documents.admit(source)
  const { user, system } = process.cpuUsage(before)
  const error = 'errors' in admission ? admission.errors[0]! : null
  const verdict = error === null ? 'ok' : `${String(error.extensions.code)}: ${error.message}`
  return { verdict, milliseconds: (user + system) / 1000 }
}
// The first document pays for compiling the parser and the rules.
admit(getIntrospectionQuery())
admit('{ hello me { hello } f(w: { and: [{ a: "x" }] }) ...F } fragment F on Query { hello @include(if: true) }')

const fortyNine = `fragment F on Query { ${times(49, index => `a${index}: hello`)} }`

describe('a document at a limit is admitted and one step beyond is refused', () => {
  test.each<[string, number, (size: number) => string]>([
    ['tokens', limits.tokens, size => `{ f(first: [${'1 '.repeat(size - 9)}]) }`],
    ['depth', limits.depth, size => `{ ${'me { '.repeat(size - 1)} hello ${'}'.repeat(size - 1)} }`],
    [
      'depth in fragments',
      limits.depth,
      size =>
        `{ ...F1 } ${times(size - 1, index => `fragment F${index + 1} on Query { me { ...F${index + 2} } }`)} fragment F${size} on Query { hello }`,
    ],
    [
      'fields',
      limits.selections,
      size => `{ ${times(20, index => `m${index}: me { ...F }`)} ${'hello '.repeat(size - 1_000)} } ${fortyNine}`,
    ],
    [
      'input',
      limits.inputDepth,
      size => `{ f(w: ${'{ and: ['.repeat(size / 2)}${size % 2 === 1 ? '{}' : ''}${']}'.repeat(size / 2)}) }`,
    ],
    ['root fields', limits.rootFields, size => `{ ${times(size, index => `a${index}: hello`)} }`],
    [
      'root fields in fragments',
      limits.rootFields,
      size => `{ ...F ... { z: hello } } fragment F on Query { ${times(size - 1, index => `a${index}: hello`)} }`,
    ],
    ['fields of one name', limits.sameName, size => `{ me { ${times(size, () => 'hello')} } }`],
    ['characters', limits.documentLength, size => `{ hello }${' '.repeat(size - 9)}`],
  ])('%s', (_what, limit, document) => {
    const within = admit(document(limit)).verdict
    expect(within.startsWith('LIMIT_EXCEEDED')).toBe(false)
    const beyond = admit(document(limit + 1)).verdict
    expect(beyond).toMatch(/^LIMIT_EXCEEDED: The (document|operation) .*\d|^LIMIT_EXCEEDED: A value/)
  })

  test('directives', () => {
    const withDirectives = (count: number): string =>
      `{ ${times(count, index => `a${index % 50}: hello @include(if: true)`)} }`
    expect(admit(withDirectives(50)).verdict).toBe('ok')
    expect(admit(`query { hello ${'@include(if: true) '.repeat(51)} }`).verdict).toContain('more than 50 directives')
  })

  test('the introspection that editors send is admitted', () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      inputValueDeprecation: true,
      oneOf: true,
    })
    expect(admit(query).verdict).toBe('ok')
  })
})

describe('a hostile document is refused in under 100 ms of CPU', () => {
  test.each([
    ['5,000 overlapping fields', `{ ${'hello '.repeat(5_000)} }`],
    ['900 overlapping fields', `{ me { ${'hello '.repeat(900)} } }`],
    ['9,000 directives', `{ hello ${'@aa '.repeat(9_000)} }`],
    ['600 directives', `{ hello ${'@aa '.repeat(600)} }`],
    ['10,000 tokens', `{ ${times(10_000, index => `a${index}`)} }`],
    [
      '30 levels of fragments that fan out',
      `{ ...F0 } ${times(30, index => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F30 on Query { hello }`,
    ],
    [
      'the same with fields',
      `{ ...F0 } ${times(19, index => `fragment F${index} on Query { a: me { ...F${index + 1} } b: me { ...F${index + 1} } }`)} fragment F19 on Query { hello }`,
    ],
    ['circular fragments', '{ me { ...A } } fragment A on Query { me { ...B } } fragment B on Query { me { ...A } }'],
    ['circular fragments that nobody uses', '{ hello } fragment A on Query { ...B } fragment B on Query { ...A }'],
    [
      'many overlapping fragments',
      `{ me { ${times(24, index => `...F${index}`)} } } ${times(24, index => `fragment F${index} on Query { ${'hello '.repeat(40)} }`)}`,
    ],
    ['nesting of a thousand lists', `{ f(first: ${'['.repeat(900)}${']'.repeat(900)}) }`],
    ['nesting of a hundred thousand braces', '{'.repeat(99_000)],
  ])('%s', (_what, source) => {
    const { verdict, milliseconds } = admit(source)
    expect(verdict).not.toBe('ok')
    expect(verdict).not.toContain('INTERNAL')
    expect(milliseconds).toBeLessThan(100)
  })
})

describe('variables', () => {
  const nested = (depth: number): Record<string, unknown> =>
    JSON.parse(`{"v":${'['.repeat(depth)}${']'.repeat(depth)}}`)

  test('may be nested up to the limit, and a hundred thousand lists do no harm', () => {
    expect(tooDeepVariables(nested(limits.inputDepth))).toBeNull()
    for (const depth of [limits.inputDepth + 1, 100_000]) {
      expect(tooDeepVariables(nested(depth))?.extensions.code).toBe('LIMIT_EXCEEDED')
    }
  })
})

describe('admitted documents', () => {
  test('are parsed once', () => {
    const [first, second] = [documents.admit('{ hello }'), documents.admit('{ hello }')]
    expect('document' in first && 'document' in second && first.document === second.document).toBe(true)
  })
})
