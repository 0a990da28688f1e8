import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { expect, test } from 'vitest'

import { closeCodes } from '../../src/web/close-codes.ts'

const root = resolve(import.meta.dirname, '../..')
const protocol = readFileSync(resolve(root, 'docs/protocol.md'), 'utf8')
/** What the tables of the protocol explain: the first column of each row. */
const explained = [...protocol.matchAll(/^\| ([^|]+) \|/gm)].map(([, first = '']) => first).join(' ')

/** Codes that the protocol library sends, and the one of the socket library. */
const ofLibraries = [1009, 4400, 4401, 4403, 4408, 4409, 4429]

test.each([...new Set([...Object.values(closeCodes), ...ofLibraries, 1006])])(
  'the protocol explains the close code %i',
  code => {
    expect(explained).toContain(String(code))
  },
)

const sources = ['src/web', 'src/graph', 'src/engine/read', 'src/engine/plan', 'src/consumers'].flatMap(room =>
  globSync(`${room}/**/*.ts`, { cwd: root, exclude: ['**/*.test.ts', '**/*-fixture.ts'] }),
)
/** Codes of GraphQL errors, as they are given to `extensions`. */
const given = new Set(
  sources.flatMap(path =>
    [...readFileSync(resolve(root, path), 'utf8').matchAll(/\bcode(?::| =) '([A-Z_]{4,})'|\[\d{3}, '([A-Z_]+)'/g)].map(
      ([, one, other]) => one ?? other ?? '',
    ),
  ),
)
/** Problems that commands answer as data. */
const problems = new Set(['PART_MISSING', 'VALIDATION', 'NOT_ALLOWED'])

test('there are codes to look for', () => {
  expect(given.size).toBeGreaterThan(15)
})

test.each([...given].filter(code => !problems.has(code)))('the protocol explains the error %s', code => {
  expect(protocol).toContain(`\`${code}\``)
})
