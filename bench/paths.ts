import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** The project's root, from the sources and from the compiled files alike. */
export const projectRoot: string =
  [join(here, '..'), join(here, '..', '..')].find(path => existsSync(join(path, 'bench', 'rivals', 'package.json'))) ??
  join(here, '..')

/** A file of the benchmark that runs by itself: the one beside this file, compiled or not. */
export const benchFile = (name: string): string =>
  join(here, `${name}${fileURLToPath(import.meta.url).endsWith('.ts') ? '.ts' : '.js'}`)
/** The folder of the rivals, never compiled: their packages lie there. */
export const rivalsFolder: string = join(projectRoot, 'bench', 'rivals')
/** Where results are kept. */
export const resultsFolder: string = join(projectRoot, 'bench', 'results')
