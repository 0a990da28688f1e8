import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'

import { nameOf, sizeOffered, middle, type Asked, type Format } from './address.ts'
import { keep, openKept, type KeepingParts } from './kept.ts'
import { makePicture, type MadePicture } from './make.ts'
import { cutOf, type Size } from './sizes.ts'
import { openTurns, type TurnLimits } from './turns.ts'

/** The original of a rendition. */
export interface Original {
  readonly sha256: string
  readonly mimeType: string
  readonly width: number | null
  readonly height: number | null
}

/** A rendition to be sent. */
export interface Rendition {
  readonly mimeType: string
  readonly byteLength: number
  readonly body: Readable | Buffer
  /** Whether it was made for this answer, which may have taken a while. */
  readonly isNew: boolean
}

/** Why there is no rendition: not in this size, not of a document, of what cannot be read, or is there no more; or not now. */
export type Missing = 'unoffered' | 'document' | 'damaged' | 'gone' | 'late' | 'busy'

/** Renditions of pictures, made when they are first asked for. */
export interface Renditions {
  /** What would be sent, by its name among those of the original; no picture is touched. */
  readonly plan: (original: Original, asked: Asked, accepted: Format) => Planned | Missing
  readonly open: (planned: Planned) => Promise<Rendition | Missing>
}

/** A rendition of a picture that is offered. */
export interface Planned {
  readonly original: Original
  readonly name: string
  readonly picture: Size
  readonly size: Size
  readonly asked: Asked
  readonly format: Format
}

/**
 * Bytes that reading a picture takes at worst, for each of its pixels: measured on 50 megapixels, progressive or interlaced
 * where the format knows that. What is written takes some more for each of its own.
 */
const bytesToRead: Readonly<Record<string, number>> = { 'image/jpeg': 7, 'image/png': 10, 'image/avif': 18 }
const [bytesOfOthers, bytesToWrite] = [8, 40] as const

/** Two at a time leave two of the four threads on which Node reads files; together they stay below 500 MB, or one works alone. */
const usualLimits: TurnLimits = { atOnce: 2, weight: 500_000_000, waiting: 100, patience: 20_000 }

/** Opens the renditions of a node. Two requests for the same one at a time have it made once. */
export function openRenditions(parts: KeepingParts, limits: TurnLimits = usualLimits): Renditions {
  const turns = openTurns(limits)
  const making = new Map<string, Promise<MadePicture | Missing>>()
  const make = async ({ original, name, picture, size, asked, format }: Planned): Promise<MadePicture | Missing> => {
    const weight =
      picture.width * picture.height * (bytesToRead[original.mimeType] ?? bytesOfOthers) +
      size.width * size.height * bytesToWrite
    return turns(weight, async () => {
      const source = await parts.files.open(original.sha256)
      if (source === null) return 'gone'
      const focal = (asked.fit === 'cover' ? asked.focal : null) ?? middle
      const made = await makePicture(await buffer(source), { size, cut: cutOf(picture, size, focal), format })
      if (typeof made !== 'string') await keep(parts, original.sha256, name, made)
      return made
    })
  }
  return {
    plan: (original, asked, accepted) => {
      const { mimeType, width, height } = original
      if (width === null || height === null) return 'document'
      const picture = { width, height }
      const size = sizeOffered(picture, asked)
      if (size === null) return 'unoffered'
      const wanted = asked.format ?? accepted
      // Nothing in a JPEG is transparent: it is not kept under two names.
      const format = wanted === 'plain' && mimeType === 'image/jpeg' ? 'jpg' : wanted
      return { original, name: nameOf(asked, format), picture, size, asked, format }
    },
    open: async planned => {
      const { original, name } = planned
      const known = await openKept(parts, original.sha256, name)
      if (known) return { ...known, isNew: false }
      const key = `${original.sha256}/${name}`
      let work = making.get(key)
      if (!work) {
        work = make(planned).finally(() => making.delete(key))
        making.set(key, work)
      }
      const made = await work
      if (typeof made === 'string') return made
      return { mimeType: made.mimeType, byteLength: made.bytes.length, body: made.bytes, isNew: true }
    },
  }
}
