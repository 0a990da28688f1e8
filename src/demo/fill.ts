import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { demoContent } from './content.ts'
import type { DemoRecord } from './records.ts'
import { runsOf, source, translation, valuesOf, type Ids, type Input, type Stage } from './resolve.ts'

/** One record as the bulk path takes it: values, and texts by language. */
export interface BulkRecord {
  readonly values: Input
  readonly translations: Readonly<Record<string, Input>>
  readonly publishedAt: string | null
}

/** The commands through which the demo content enters: the same as any editor's. A refused command throws. */
export interface DemoCommands {
  /** Stores bytes under their hash. */
  upload(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<{ readonly sha256: string }>
  /** Makes records of one type, in that stage; answers their global ids in order. */
  create(type: string, stage: Stage, records: readonly BulkRecord[]): Promise<readonly string[]>
}

// The pictures are no output of the compiler: from the built code they are read where the sources stand.
const folders = ['./pictures/', '../../../src/demo/pictures/'].map(path => new URL(path, import.meta.url))
const pictureFolder = folders.find(folder => existsSync(new URL('lotus-dove.webp', folder)))

/** Reads a picture of the demo by its file name. */
export async function readPicture(name: string): Promise<Uint8Array> {
  if (!pictureFolder) throw new Error('The folder src/demo/pictures is missing')
  return readFile(new URL(name, pictureFolder))
}

/** The name of a picture's file. */
export function fileOf({ key, values }: DemoRecord): string {
  if (typeof values.file !== 'string') throw new Error(`${key} has no file`)
  return values.file
}

/** The values of a record; those of a picture name its file, which is stored first. */
async function valuesWithFile(record: DemoRecord, ids: Ids, run: DemoCommands): Promise<Input> {
  const { file: _, ...values } = valuesOf(record, ids)
  if (record.type !== 'MediaAsset') return values
  const fileName = fileOf(record)
  const { sha256 } = await run.upload({ name: fileName, bytes: await readPicture(fileName) })
  return { ...values, fileName, sha256 }
}

async function bulkOf(record: DemoRecord, ids: Ids, run: DemoCommands): Promise<BulkRecord> {
  const english = translation(record)
  return {
    values: await valuesWithFile(record, ids, run),
    translations: { vi: source(record), ...(english && { en: english }) },
    publishedAt: record.publishedAt ?? null,
  }
}

/** Writes the demo content in its order and answers the global ids by key. */
export async function fillDemo(
  run: DemoCommands,
  content: readonly DemoRecord[] = demoContent,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const { type, stage, records } of runsOf(content)) {
    const written = await run.create(type, stage, await Promise.all(records.map(record => bulkOf(record, ids, run))))
    records.forEach((record, at) => {
      const id = written[at]
      if (id === undefined) throw new Error(`No id was answered for ${record.key}`)
      ids.set(record.key, id)
    })
  }
  return ids
}
