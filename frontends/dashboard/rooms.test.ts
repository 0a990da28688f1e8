import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'

import { expect, test } from 'vitest'

/** The rooms of the page: each knows of those before it alone. */
const rooms = [
  'generated',
  'documents',
  'amounts',
  'view',
  'page',
  'export',
  'money',
  'figures',
  'charts',
  'map',
  'now',
  'records',
  'controls',
  'frame',
]

test('Rooms import one way', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: import.meta.dirname })
  const room = (path: string): string => (path.includes(sep) ? (path.split(sep)[0] ?? '') : '')
  expect([...new Set(files.map(room))].filter(name => name !== '').sort()).toEqual([...rooms, 'style', 'words'].sort())
  const back = files.flatMap(file =>
    [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g)]
      .map(([, to = '']) => normalize(join(dirname(file), to)))
      .filter(to => rooms.indexOf(room(to)) > rooms.indexOf(room(file)) && rooms.includes(room(file)))
      .map(to => `${file} → ${to}`),
  )
  expect(back).toEqual([])
})
