import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'

/**
 * Streams bytes into a new file: piece by piece, each waited for, so that a slow disk slows the sender.
 * @returns whether exactly as many came as were to come; false as soon as there are more, and when the sender breaks off
 */
export async function takeIn(body: Readable, path: string, byteLength: number): Promise<boolean> {
  const file = await open(path, 'wx', 0o600)
  let length = 0
  try {
    // Not destroyed when there is too much: whoever sends it is to read why it is refused.
    for await (const piece of body.iterator({ destroyOnReturn: false })) {
      if (!(piece instanceof Uint8Array)) throw new Error('an upload is made of bytes')
      length += piece.length
      if (length > byteLength) return false
      await file.appendFile(piece)
    }
    return length === byteLength
  } catch (error) {
    if (body.errored !== null) return false
    throw error
  } finally {
    await file.close()
  }
}
