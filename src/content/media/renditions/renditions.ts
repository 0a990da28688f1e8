import { readFile, rm, writeFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'

import { mostPixels } from '../media-file.ts'
import { nameOf, sizeOffered, middle, type Asked, type Format } from './address.ts'
import { keep, openKept, type KeepingParts } from './kept.ts'
import { openMaker, type Maker } from './maker.ts'
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
  /** Ends what is being made. */
  readonly close: () => void
}

/** A picture that was made just now, for all who wait for it. */
interface Made {
  readonly mimeType: string
  readonly bytes: Buffer
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

/** Two at a time, each in a process of its own; together they stay below 500 MB, or one works alone. */
const usualLimits: TurnLimits = { atOnce: 2, weight: 500_000_000, waiting: 100, patience: 20_000 }

/** Opens the renditions of a node. Two requests for the same one at a time have it made once. */
export function openRenditions(
  parts: KeepingParts,
  limits: TurnLimits = usualLimits,
  maker: Maker = openMaker(),
): Renditions {
  const turns = openTurns(limits)
  const making = new Map<string, Promise<Made | Missing>>()
  const make = async ({ original, name, picture, size, asked, format }: Planned): Promise<Made | Missing> => {
    const weight =
      picture.width * picture.height * (bytesToRead[original.mimeType] ?? bytesOfOthers) +
      size.width * size.height * bytesToWrite
    return turns(weight, async () => {
      const source = await parts.files.open(original.sha256)
      if (source === null) return 'gone'
      const [from, to] = [await parts.files.incoming(), await parts.files.incoming()]
      const focal = (asked.fit === 'cover' ? asked.focal : null) ?? middle
      try {
        await writeFile(from, source, { mode: 0o600, flag: 'wx' })
        const made = await maker.make({ from, to, size, cut: cutOf(picture, size, focal), format, mostPixels })
        if (typeof made === 'string') return made
        const bytes = await readFile(to)
        await keep(parts, original.sha256, name, { ...made, byteLength: bytes.length, path: to })
        return { ...made, bytes }
      } finally {
        for (const path of [from, to]) await rm(path, { force: true })
      }
    })
  }
  return {
    close: maker.close,
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
