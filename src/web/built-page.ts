import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { readBuiltFiles, readDocuments, type BuiltFile } from './built-files.ts'

/** A page as the build left it. */
export interface BuiltPage {
  readonly html: string
  /** Files whose names carry a hash of what they hold. */
  readonly assets: ReadonlyMap<string, BuiltFile>
  /** The documents that it sends, by their ids. */
  readonly documents: ReadonlyMap<string, string>
}

/**
 * Reads what the build made of a page: `index.html`, `assets/`, `documents.json`.
 * @returns null when nothing was built
 */
export async function readBuiltPage(folder: string): Promise<BuiltPage | null> {
  const html = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null)
  if (html === null) return null
  return { html, assets: await readBuiltFiles(join(folder, 'assets')), documents: await readDocuments(folder) }
}
