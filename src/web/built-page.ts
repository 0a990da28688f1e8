import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** A file of a built page, as it goes out; packed ways to send it where the build made them. */
export interface BuiltFile {
  readonly type: string
  readonly bytes: Buffer
  readonly packed: ReadonlyMap<string, Buffer>
}

/** A page as the build left it. */
export interface BuiltPage {
  readonly html: string
  /** Files whose names carry a hash of what they hold. */
  readonly assets: ReadonlyMap<string, BuiltFile>
  /** The documents that it sends, by their ids. */
  readonly documents: ReadonlyMap<string, string>
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** Codings of HTTP, best first, and how the build ends the names of files that are packed so. */
const codings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

/**
 * Reads what the build made of a page: `index.html`, `assets/`, `documents.json`.
 * @returns null when nothing was built
 */
export async function readBuiltPage(folder: string): Promise<BuiltPage | null> {
  const html = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null)
  if (html === null) return null
  const names = await readdir(join(folder, 'assets'))
  const read = (name: string): Promise<Buffer> => readFile(join(folder, 'assets', name))
  const assets = new Map<string, BuiltFile>()
  for (const name of names) {
    const type = types[name.split('.').at(-1) ?? '']
    if (type === undefined) continue
    const packed = new Map<string, Buffer>()
    for (const [coding, end] of codings) if (names.includes(name + end)) packed.set(coding, await read(name + end))
    assets.set(name, { type, bytes: await read(name), packed })
  }
  const documents: Readonly<Record<string, string>> = JSON.parse(await readFile(join(folder, 'documents.json'), 'utf8'))
  return { html, assets, documents: new Map(Object.entries(documents)) }
}

/** How a file goes to a client that takes these codings (RFC 9110, section 12.5.3); null for as it is. */
export function packedFor(file: BuiltFile, accepted: string | undefined): { coding: string; bytes: Buffer } | null {
  const taken = new Set(
    (accepted ?? '')
      .toLowerCase()
      .split(',')
      .map(coding => coding.replaceAll(/\s/g, ''))
      .filter(coding => !/;q=0(\.0*)?$/.test(coding))
      .map(coding => coding.split(';')[0]),
  )
  for (const [coding, bytes] of file.packed) if (taken.has(coding)) return { coding, bytes }
  return null
}
