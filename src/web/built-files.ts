import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { FastifyReply, FastifyRequest } from 'fastify'

/** A file that the build made, as it goes out; packed ways to send it where the build made them. */
export interface BuiltFile {
  readonly type: string
  readonly bytes: Buffer
  readonly packed: ReadonlyMap<string, Buffer>
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  php: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** Codings of HTTP, best first, and how the build ends the names of files that are packed so. */
const codings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

/** The files of a folder of the build by their names; none of those that are no page's. */
export async function readBuiltFiles(folder: string): Promise<ReadonlyMap<string, BuiltFile>> {
  const names = await readdir(folder)
  const read = (name: string): Promise<Buffer> => readFile(join(folder, name))
  const files = new Map<string, BuiltFile>()
  for (const name of names) {
    const type = types[name.split('.').at(-1) ?? '']
    if (type === undefined) continue
    const packed = new Map<string, Buffer>()
    for (const [coding, end] of codings) if (names.includes(name + end)) packed.set(coding, await read(name + end))
    files.set(name, { type, bytes: await read(name), packed })
  }
  return files
}

/** The documents that a build sends, by their ids. */
export async function readDocuments(folder: string): Promise<ReadonlyMap<string, string>> {
  const documents: Readonly<Record<string, string>> = JSON.parse(await readFile(join(folder, 'documents.json'), 'utf8'))
  return new Map(Object.entries(documents))
}

/** Kept for good: the name says what is in it. */
export const forGood: Readonly<Record<string, string>> = { 'cache-control': 'public, max-age=31536000, immutable' }

/** Sends a file packed as its client takes it; 404 where there is none. */
export function sendBuilt(
  request: FastifyRequest,
  reply: FastifyReply,
  file: BuiltFile | undefined,
  headers: Readonly<Record<string, string>>,
): void {
  if (file === undefined) return reply.callNotFound()
  const packed = packedFor(file, request.headers['accept-encoding'])
  if (packed) void reply.header('content-encoding', packed.coding)
  void reply
    .headers({ ...headers, vary: 'accept-encoding' })
    .type(file.type)
    .send(packed?.bytes ?? file.bytes)
}

/** How a file goes to a client that takes these codings (RFC 9110, section 12.5.3); null for as it is. */
function packedFor(file: BuiltFile, accepted: string | undefined): { coding: string; bytes: Buffer } | null {
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
