import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const source = join(root, 'src')

/** Rooms from the top of the house down: a file may import its own room and the rooms below. Rooms on one line stand side by side. */
const floors = [
  ['main.ts'],
  ['rooms.ts'],
  ['lifecycle.ts'],
  ['web', 'cli'],
  ['assemble.ts'],
  ['schema.ts', 'demo'],
  ['consumers', 'interchange', 'administration', 'releases'],
  ['catalogue.ts'],
  ['content'],
  ['engine'],
  ['graph', 'changes'],
  ['access', 'jobs', 'mail', 'outbound'],
  ['config.ts'],
  ['files'],
  ['store'],
  ['kernel'],
]

/** Content folders in the order in which they may point at each other: a folder may import those above it in this list. */
const folders = [
  'media',
  'countries',
  'areas',
  'organizations',
  'people',
  'documents',
  'programmes',
  'aid',
  'agreements',
  'events',
  'awards',
  'sites',
  'articles',
]

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  file => file.endsWith('.ts') && !/(\.test|-fixture)\.ts$/.test(file),
)
const roomOf = (file: string): string => file.split('/')[0]!
const floorOf = (room: string): number => floors.findIndex(floor => floor.includes(room))

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target]) =>
    relative(source, resolve(dirname(join(source, file)), target!)),
  )
}

/** Folders that are not written here, but installed or made. */
const made = new Set(['node_modules', 'dist', '.git', '.amity', 'coverage', 'migrations', 'generated'])

/** Files that people write, all but JSON, which is data, by paths from the root. */
const written = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return made.has(entry.name) ? [] : written(path)
    return /\.(ts|mjs|md|txt|yml)$/.test(entry.name) ? [relative(root, path)] : []
  })

describe('the house', () => {
  test('every file stands in a known room', () => {
    expect(files.filter(file => floorOf(roomOf(file)) < 0)).toEqual([])
  })

  test('imports run one way, from upper rooms to lower ones', () => {
    const wrong = files.flatMap(file =>
      importsOf(file)
        .filter(target => {
          const [from, to] = [roomOf(file), roomOf(target)]
          // What stands outside has a test of its own below.
          return from !== to && to !== '..' && floorOf(to) <= floorOf(from)
        })
        .map(target => `${file} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test('content folders import only the folders above them', () => {
    const wrong = files
      .filter(file => file.startsWith('content/'))
      .flatMap(file =>
        importsOf(file)
          .filter(target => {
            if (!target.startsWith('content/')) return false
            const [from, to] = [file.split('/')[1]!, target.split('/')[1]!]
            return from !== to && folders.indexOf(to) >= folders.indexOf(from)
          })
          .map(target => `${file} imports ${target}`),
      )
    expect(wrong).toEqual([])
  })

  test('a frontend speaks to the server through the graph alone', () => {
    const frontends = join(root, 'frontends')
    const wrong = readdirSync(frontends, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts') && !/(\.test|-fixture)\.ts$/.test(file))
      .filter(file => {
        const text = readFileSync(join(frontends, file), 'utf8')
        return [...text.matchAll(/from\s*'(\.[^']+)'/g)].some(([, target]) =>
          relative(frontends, resolve(dirname(join(frontends, file)), target!)).startsWith('..'),
        )
      })
    expect(wrong).toEqual([])
  })

  test('the server takes of the frontends only what makes the HTML of embeds, where it is put together', () => {
    const taken = files.flatMap(file =>
      importsOf(file)
        .filter(target => target.startsWith('../frontends/'))
        .map(target => `${file} imports ${target}`),
    )
    expect(taken).toEqual(['rooms.ts imports ../frontends/embed/server/embeds.ts'])
  })

  test('only config.ts reads the environment', () => {
    expect(
      files.filter(file => file !== 'config.ts' && readFileSync(join(source, file), 'utf8').includes('process.env')),
    ).toEqual([])
  })

  test('no file of code has more than 300 lines', () => {
    const all = written(root).filter(file => !file.endsWith('.md'))
    expect(all.length).toBeGreaterThan(400)
    const long = all.filter(file => readFileSync(join(root, file), 'utf8').split('\n').length > 301)
    expect(long).toEqual([])
  })

  test('no file is a drawer', () => {
    expect(
      files.filter(file => /(^|\/|\.|-)(utils?|helpers?|common|misc|manager|service)s?(\/|\.|-)/i.test(file)),
    ).toEqual([])
  })
})
