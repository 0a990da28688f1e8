import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder with package.json, found from the sources as well as from what was built of them. */
export const packageRoot = above(import.meta.dirname)

/** The folder of the migrations: they run as they were written, without being built. */
export const migrationsFolder = join(packageRoot, 'migrations')

function above(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('package.json was not found above the program')
  return above(parent)
}
