import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { catalogueModel } from '../../src/catalogue.ts'
import { rolesMatrix } from '../../src/cli/roles.ts'

test('the table of roles in the documentation is that of the policies', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/access.md'), 'utf8')
  const shown = /<!-- roles -->([\s\S]*?)<!-- \/roles -->/.exec(text)?.[1] ?? ''
  // Formatters align tables.
  const plain = (table: string): string => table.replaceAll(/ +/g, ' ').replaceAll(/-+/g, '-').trim()
  expect(plain(shown)).toBe(plain(rolesMatrix(catalogueModel())))
})
