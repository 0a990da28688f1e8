import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { benchFiles } from './files.ts'
import { median } from './measure/figures.ts'
import { cpuMs, processTree, residentMb } from './measure/proc.ts'
import { serve } from './measure/serve.ts'
import { canonicalDialect } from './contestant.ts'
import { benchFile } from './paths.ts'
import { fromCamera, large, type Original } from './renditions/pictures.ts'
import { keepResult } from './results.ts'
import { operator } from '../src/access/viewer.ts'
import { assemble } from '../src/assemble.ts'
import { catalogueModel } from '../src/catalogue.ts'
import { sizesOf, widths } from '../src/content/media/renditions/sizes.ts'
import { sendFile } from '../src/demo/enter.ts'
import { bulkCreate } from '../src/engine/commands/bulk.ts'
import { typeNamed } from '../src/engine/model/model.ts'
import { entitiesOf } from '../src/engine/stored/entities.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { newRecordId } from '../src/kernel/ids.ts'
import { openDatabase } from '../src/store/database.ts'
import { migrate } from '../src/store/migrate.ts'

const formats = { avif: 'image/avif', webp: 'image/webp', jpeg: '*/*' } as const
/** How many large pictures are asked for at once. */
const atOnce = 20

interface Answered {
  readonly status: number
  readonly bytes: number
  readonly milliseconds: number
}

/** Measures renditions of a node over HTTP: how fast they are made and sent once they are kept, and what memory many large ones take. */
export async function measureRenditions(isQuick: boolean, tell: (line: string) => void): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'amity-renditions-'))
  const database = await openDatabase({ databaseUrl: null, ownerDatabaseUrl: null, dataDir, poolConnections: 10 })
  try {
    await migrate(database.ownerUrl, entitiesOf(catalogueModel()).all)
    const camera = await fromCamera()
    const side = isQuick ? [3_000, 2_000] : [8_660, 5_773]
    const many = await large(side[0] ?? 0, side[1] ?? 0)
    const paths = await enter(database.serverUrl, [camera, ...many])
    const server = await serve({
      name: 'Amity',
      file: benchFile('sign-in/server'),
      args: ['--database', database.serverUrl],
      dialect: canonicalDialect,
    })
    try {
      const origin = new URL(server.url).origin
      const at = (original: Original): string => `${origin}${paths.get(original.name)}`
      const cold = await measureCold(at(camera), camera, server.pid, tell)
      const kept = await measureKept(`${at(camera)}/inside/640`, isQuick ? 2 : 10, tell)
      const memory = await measureMemory(
        many.map(original => ({ original, url: at(original) })),
        server.pid,
        tell,
      )
      const sizes = many.map(({ name, bytes, width, height }) => ({ name, bytes: bytes.length, width, height }))
      tell(
        keepResult(isQuick ? 'quick' : 'renditions', new Date(), {
          camera: camera.bytes.length,
          large: sizes,
          cold,
          kept,
          memory,
        }),
      )
    } finally {
      await server.close()
    }
  } finally {
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Enters pictures as published assets; their paths by name. */
async function enter(serverUrl: string, pictures: readonly Original[]): Promise<ReadonlyMap<string, string>> {
  const settings = { locales: ['vi', 'en'], clock: systemClock, files: benchFiles, connections: 4, secret: null }
  const amity = await assemble({ serverUrl, ...settings })
  const paths = new Map<string, string>()
  for (const { name, bytes } of pictures) {
    const sent = await sendFile(amity.media, { name, bytes, viewer: operator })
    if (!sent.ok) throw new Error(JSON.stringify(sent.problems))
    const { sha256 } = sent.value
    const record = {
      id: newRecordId(Date.now()),
      values: { kind: 'PICTURE', sha256, fileName: name },
      translations: { vi: { title: name } },
    }
    const doing = { viewer: operator, now: new Date(), stage: 'published' } as const
    const made = await bulkCreate(amity.door, typeNamed(amity.model, 'MediaAsset'), [record], doing)
    if (!made.ok) throw new Error(JSON.stringify(made.problems))
    paths.set(name, `/media/${sha256}`)
  }
  await amity.stop()
  return paths
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

function fetched(url: string, accept: string): Promise<Answered> {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { accept } }, response => {
      let bytes = 0
      response.on('data', (part: Buffer) => (bytes += part.length))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, bytes, milliseconds: performance.now() - begun }),
      )
    }).on('error', reject)
  })
}

/** Every size in every format, one after the other; then the same again, made anew from another shape, four at a time. */
async function measureCold(url: string, original: Original, pid: number, tell: (line: string) => void) {
  // Loads the library.
  await fetched(`${url}/inside/80.jpg`, '*/*')
  const sizes = sizesOf(original, null).filter(({ width }) => width <= Math.max(...widths))
  const each: { width: number; format: string; milliseconds: number; bytes: number }[] = []
  for (const [format, accept] of Object.entries(formats))
    for (const { width } of sizes) {
      const { status, ...answer } = await fetched(`${url}/inside/${width}`, accept)
      if (status !== 200) throw new Error(`${width} as ${format}: ${status}`)
      each.push({ width, format, ...answer })
    }
  for (const format of Object.keys(formats))
    tell(
      `${format.padEnd(5)} ${each
        .filter(one => one.format === format)
        .map(one => `${one.width}: ${one.milliseconds.toFixed(0)} ms, ${(one.bytes / 1_000).toFixed(0)} kB`)
        .join(' · ')}`,
    )
  const shape = sizesOf(original, { width: 16, height: 9 })
  const work = shape.flatMap(size => Object.values(formats).map(accept => ({ ...size, accept })))
  const [begun, before] = [performance.now(), cpuMs(pid)]
  await inParallel(4, work, async ({ width, height, accept }) => {
    const { status } = await fetched(`${url}/cover/${width}x${height}`, accept)
    if (status !== 200) throw new Error(`${width}x${height}: ${status}`)
  })
  const seconds = (performance.now() - begun) / 1_000
  const after = cpuMs(pid)
  const cpu = before === undefined || after === undefined ? null : (after - before) / work.length
  const perSecond = work.length / seconds
  tell(
    `made: ${perSecond.toFixed(2)} a second, all sizes and formats alike; ${cpu?.toFixed(0) ?? '–'} ms of processor time each`,
  )
  return { each, perSecond, cpuMsEach: cpu }
}

/** The same one, kept, over 16 connections. */
async function measureKept(url: string, seconds: number, tell: (line: string) => void) {
  const times: number[] = []
  const end = performance.now() + seconds * 1_000
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (performance.now() < end) {
        const { status, milliseconds } = await fetched(url, formats.avif)
        if (status !== 200) throw new Error(`kept: ${status}`)
        times.push(milliseconds)
      }
    }),
  )
  const perSecond = times.length / seconds
  tell(`kept: ${perSecond.toFixed(0)} a second, p50 ${median(times).toFixed(1)} ms`)
  return { perSecond, p50Ms: median(times) }
}

/** Resident memory of the server and of those who make pictures for it, in megabytes. */
const memoryOf = (pid: number): Memory => {
  const [server = 0, ...makers] = processTree(pid).map(one => residentMb(one) ?? 0)
  return { server, makers: makers.reduce((sum, one) => sum + one, 0) }
}
interface Memory {
  readonly server: number
  readonly makers: number
}
const shown = ({ server, makers }: Memory): string => `server ${server.toFixed(0)} MB, makers ${makers.toFixed(0)} MB`

/** Twenty renditions of large pictures at once, of all kinds together, and of each kind by itself. */
async function measureMemory(
  pictures: readonly { readonly original: Original; readonly url: string }[],
  pid: number,
  tell: (line: string) => void,
) {
  const atRest = memoryOf(pid)
  const rounds: { name: string; peak: Memory; seconds: number; statuses: readonly number[] }[] = []
  const round = async (name: string, urls: readonly string[]): Promise<void> => {
    let peak: Memory = { server: 0, makers: 0 }
    const watching = setInterval(() => {
      const now = memoryOf(pid)
      peak = { server: Math.max(peak.server, now.server), makers: Math.max(peak.makers, now.makers) }
    }, 10)
    const begun = performance.now()
    const answers = await Promise.all(urls.map(url => fetched(url, formats.webp)))
    clearInterval(watching)
    const seconds = (performance.now() - begun) / 1_000
    const statuses = answers.map(({ status }) => status)
    rounds.push({ name, peak, seconds, statuses })
    const good = statuses.filter(status => status === 200).length
    tell(`${urls.length} at once, ${name}: at most ${shown(peak)}; ${seconds.toFixed(1)} s, ${good} made`)
  }
  const addresses = ({ original, url }: (typeof pictures)[number], shape: { width: number; height: number } | null) => {
    const sizes = sizesOf(original, shape).slice(-5)
    return sizes.flatMap(({ width, height }) => {
      const path = shape ? `${url}/cover/${width}x${height}` : `${url}/inside/${width}`
      return Object.values({ avif: '.avif', webp: '.webp', jpeg: '.jpg', negotiated: '' }).map(
        ending => `${path}${ending}`,
      )
    })
  }
  await round(
    'of all kinds',
    pictures.flatMap(one => addresses(one, null).slice(-atOnce / pictures.length)),
  )
  for (const one of pictures) await round(one.original.name, addresses(one, { width: 1, height: 1 }).slice(-atOnce))
  await wait(12_000)
  const later = memoryOf(pid)
  tell(`before: ${shown(atRest)}; 12 s after: ${shown(later)}`)
  return { megabytes: { before: atRest, later }, rounds }
}

async function inParallel<T>(connections: number, work: readonly T[], run: (one: T) => Promise<void>): Promise<void> {
  const left = [...work]
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) await run(one)
    }),
  )
}
