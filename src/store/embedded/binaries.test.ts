import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { findBinaries, linkLibraries } from './binaries.ts'

describe('the programs of PostgreSQL', () => {
  it('are found for this machine', () => {
    const found = findBinaries()
    expect(found.major).toBe(18)
    for (const program of [found.initdb, found.postgres, found.pgCtl]) expect(existsSync(program), program).toBe(true)
  })

  it('are not there for every platform, and then it is said what to do', () => {
    expect(() => findBinaries('aix', 'ppc64')).toThrow(
      /^no embedded PostgreSQL is installed for aix-ppc64 .*set DATABASE_URL/,
    )
  })

  it('get the library links that an installation without scripts leaves out, once', () => {
    const root = mkdtempSync(join(tmpdir(), 'amity-links-'))
    mkdirSync(join(root, 'native/lib'), { recursive: true })
    writeFileSync(join(root, 'native/lib/libx.so.1.2'), 'library')
    writeFileSync(
      join(root, 'native/pg-symlinks.json'),
      JSON.stringify(
        ['libx.so', 'libx.so.1'].map(name => ({ source: 'native/lib/libx.so.1.2', target: `native/lib/${name}` })),
      ),
    )
    expect(linkLibraries(root)).toBe(2)
    expect(lstatSync(join(root, 'native/lib/libx.so')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(root, 'native/lib/libx.so.1'), 'utf8')).toBe('library')
    expect(linkLibraries(root)).toBe(0)
    rmSync(root, { recursive: true })
  })
})
