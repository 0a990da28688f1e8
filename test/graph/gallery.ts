import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { openRenditions } from '../../src/content/media/renditions/renditions.ts'
import type { TurnLimits } from '../../src/content/media/renditions/turns.ts'
import type { Files } from '../../src/files/files.ts'
import { openHouses, type Houses } from '../access/houses.ts'
import { startSample } from '../conformance/sample-web.ts'
import { drawn } from '../support/drawn.ts'

/** An answer with its bytes. */
export interface Fetched {
  readonly status: number
  readonly bytes: Buffer
  readonly headers: Readonly<Record<string, string>>
}

/** Two houses, and pictures that ours shows. */
export async function openGallery() {
  let ahead = 0
  const houses = await openHouses({ clock: () => new Date(Date.now() + ahead) })
  const { ours, web } = houses
  const asset = (sha256: string, more: object = {}) => {
    const input = { title: 'x', kind: 'PICTURE', fileName: 'x', sha256, keeper: ours.id }
    return { ...input, ...more }
  }
  const sent = async (bytes: Buffer, token = ours.tokens.author): Promise<string> => {
    const { sha256, ...answer } = await web.upload(bytes, { token })
    if (answer.status !== 201) throw new Error(JSON.stringify(answer))
    return sha256
  }
  let width = 400
  return {
    houses,
    asset,
    sent,
    /** A published picture. */
    shown: async (bytes: Buffer, more: object = {}) => {
      const sha256 = await sent(bytes, ours.tokens.publisher)
      return { sha256, ...(await houses.as(ours.tokens.publisher).published('MediaAsset', asset(sha256, more))) }
    },
    /** A picture that nobody sent before: as wide as none was. */
    fresh: () => drawn((width += 1), 300),
    get: async (
      path: string,
      headers: Record<string, string> = {},
      method = 'GET',
      url = web.url,
    ): Promise<Fetched> => {
      const response = await fetch(`${url}${path}`, { method, headers })
      const bytes = Buffer.from(await response.arrayBuffer())
      return { status: response.status, bytes, headers: Object.fromEntries(response.headers) }
    },
    /** Names of what lies among the files of an original, without its hash. */
    kept: async (sha256: string): Promise<string[]> =>
      (await readdir(join(web.amity.folder, sha256.slice(0, 2), sha256.slice(2, 4))).catch(() => []))
        .filter(name => name.startsWith(sha256))
        .map(name => name.slice(64))
        .sort(),
    /** Sweeps as if it were so much later, in milliseconds. */
    sweep: async (later: number) => {
      ahead = later
      await web.amity.sweep()
      ahead = 0
    },
  }
}
export type Gallery = Awaited<ReturnType<typeof openGallery>>

/** The code of a refusal. */
export const codeOf = ({ bytes }: Fetched): unknown => JSON.parse(bytes.toString()).errors[0].extensions.code
export const by = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` })
export const forEver = 'public, max-age=31536000, immutable'

/**
 * An edge of its own over the same files, which tells how often originals are opened.
 * @param held until then nothing is read of originals, or nothing kept
 */
export async function besides(
  { web: { amity } }: Houses,
  limits: TurnLimits,
  held: { read?: Promise<void>; keep?: Promise<void> } = {},
) {
  const opened: string[] = []
  let keeping = 0
  const files: Files = {
    ...amity.files,
    open: async (name, range) => {
      opened.push(name)
      if (name.length === 64) await held.read
      return amity.files.open(name, range)
    },
    incoming: async () => {
      keeping += 1
      await held.keep
      return amity.files.incoming()
    },
  }
  const renditions = openRenditions({ pool: amity.pool, files, now: () => new Date() }, limits)
  const web = await startSample({ media: { ...amity.media, renditions } })
  return { web, renditions, opened, keeping: () => keeping }
}
/** Something to wait for, and what brings it about. */
export function gate() {
  let open = (): void => {}
  const passed = new Promise<void>(resolve => (open = resolve))
  return { passed, open: () => open() }
}
