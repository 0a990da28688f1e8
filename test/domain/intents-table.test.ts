import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { intentsTable } from '../../src/cli/intents.ts'

test('the table of intents in the documentation is that of the declarations', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/intents.md'), 'utf8')
  const shown = /<!-- intents -->([\s\S]*?)<!-- \/intents -->/.exec(text)?.[1] ?? ''
  // Formatters align tables.
  const plain = (table: string): string => table.replaceAll(/ +/g, ' ').replaceAll(/-+/g, '-').trim()
  expect(plain(shown)).toBe(plain(intentsTable()))
})
