import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'

import { expect, test } from 'vitest'

/** The rooms of the kit: each knows of those before it alone. The last two stand side by side. */
const rooms = [
  'generated',
  'attributes',
  'documents',
  'asking',
  'words',
  'views',
  'parts',
  'configurator',
  'elements',
  'server',
]
const room = (path: string): string => (path.includes(sep) ? (path.split(sep)[0] ?? '') : '')
const files = globSync('**/*.ts', { cwd: import.meta.dirname })
const imports = files.flatMap(file =>
  [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map(
    ([, to = '']) => ({ file, to: normalize(join(dirname(file), to)) }),
  ),
)
const shown = ({ file, to }: (typeof imports)[number]): string => `${file} → ${to}`

test('Rooms import one way', () => {
  expect([...new Set(files.map(room))].filter(name => name !== '').sort()).toEqual(rooms.toSorted())
  const back = imports.filter(
    ({ file, to }) =>
      rooms.includes(room(to)) && rooms.indexOf(room(to)) > rooms.indexOf(room(file)) && room(file) !== '',
  )
  expect(back.map(shown)).toEqual([])
  expect(imports.filter(({ file, to }) => room(file) === 'server' && room(to) === 'elements').map(shown)).toEqual([])
})
