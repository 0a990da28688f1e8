import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import type { ContentDeclaration } from '../../src/engine/declare/content.ts'

const repository = resolve(import.meta.dirname, '../..')

/** The house with one more folder of content, in a temporary place. */
export interface House {
  /** THE list of that house. */
  readonly catalogue: readonly ContentDeclaration[]
  /** All migrations so far; more may be written there. */
  readonly migrations: string
  /** Lines of the new folder, all files together. */
  readonly lines: number
  /** Lines that the catalogue has besides those of the real one. */
  readonly catalogueLines: readonly string[]
  readonly remove: () => void
}

/** Everything of a folder but some, by links: modules stay the same ones. */
function linkAll(from: string, to: string, but: readonly string[]): void {
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) if (!but.includes(name)) symlinkSync(join(from, name), join(to, name))
}

/**
 * Builds a house beside this one whose `content/<folder>` holds copies of the given files, `x.txt` as `x.ts`, and whose
 * catalogue names the declaration that its index exports.
 */
export async function houseWith(folder: string, declaration: string, files: string): Promise<House> {
  const root = mkdtempSync(join(tmpdir(), 'amity-house-'))
  const source = join(root, 'src')
  linkAll(join(repository, 'src'), source, ['content', 'catalogue.ts'])
  linkAll(join(repository, 'src/content'), join(source, 'content'), [])
  const place = join(source, 'content', folder)
  mkdirSync(place)
  for (const name of readdirSync(files)) cpSync(join(files, name), join(place, name.replace(/\.txt$/, '.ts')))

  const before = readFileSync(join(repository, 'src/catalogue.ts'), 'utf8')
  const after = before
    .replace(/^import type/m, `import { ${declaration} } from './content/${folder}/index.ts'\nimport type`)
    .replace(/^\]$/m, `  ${declaration},\n]`)
  writeFileSync(join(source, 'catalogue.ts'), after)
  const known = new Set(before.split('\n'))
  const { catalogue }: { catalogue: readonly ContentDeclaration[] } = await import(
    /* @vite-ignore */ join(source, 'catalogue.ts')
  )

  // Migrations are loaded by Node itself, which looks for packages above them.
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'))
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
  const migrations = join(root, 'migrations')
  cpSync(join(repository, 'migrations'), migrations, { recursive: true })
  return {
    catalogue,
    migrations,
    lines: readdirSync(place).reduce(
      (sum, name) => sum + readFileSync(join(place, name), 'utf8').trimEnd().split('\n').length,
      0,
    ),
    catalogueLines: after.split('\n').filter(line => !known.has(line)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
