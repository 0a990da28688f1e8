import { uploadMedia } from '../../src/content/media/media.commands.ts'
import { readPicture } from '../../src/demo/fill.ts'
import { bulkCreate, type BulkRecord } from '../../src/engine/commands/bulk.ts'
import { typeNamed } from '../../src/engine/model/model.ts'
import { globalId, newRecordId } from '../../src/kernel/ids.ts'
import { editor, type TestAmity } from '../support/amity.ts'
import { associations, countries, federations, holdings, people, posts, terms, type Draft } from './world-bodies.ts'
import { aid, articles, pictures } from './world-texts.ts'
import { Random } from './random.ts'
import { Writing } from './writing.ts'

/** Global ids of a random world by type: those that are published, and those that stand as drafts alone. */
export interface World {
  readonly random: Random
  readonly published: Readonly<Record<string, readonly string[]>>
  readonly drafts: Readonly<Record<string, readonly string[]>>
}

/** What a record may point at: the records before it, published or not; of its own type published ones. */
export type Made = (typeName: string) => readonly string[]

const makers: readonly (readonly [
  typeName: string,
  many: number,
  make: (random: Random, made: Made, at: number) => Draft,
])[] = [
  ['MediaAsset', 5, pictures],
  ['PartnerCountry', 14, countries],
  ['Federation', 7, federations],
  ['MemberAssociation', 18, associations],
  ['Person', 10, people],
  ['Post', 9, posts],
  ['Term', 6, terms],
  ['PostHolding', 22, holdings],
  ['AidProject', 26, aid],
  ['Article', 45, articles],
]

const files = ['lotus-dove.webp', 'microphone.webp', 'report.webp']

/** When everything in a world was written. */
export const writtenAt = new Date('2024-03-01T05:00:00.000Z')

/** Fills a database with a random world: equal seeds give equal content. About one record of eight is a draft. */
export async function fillWorld(amity: TestAmity, seed: number, size = 1): Promise<World> {
  const random = new Random(seed)
  const published: Record<string, string[]> = {}
  const drafts: Record<string, string[]> = {}
  for (const name of files) {
    const stored = await uploadMedia(amity.door, {
      fileName: name,
      base64: Buffer.from(await readPicture(name)).toString('base64'),
      viewer: editor,
      now: writtenAt,
    })
    if (!stored.ok) throw new Error(JSON.stringify(stored.problems))
    ;(published['file'] ??= []).push(stored.value.sha256)
  }
  for (const [typeName, many, make] of makers) {
    const made: Made = name => [...(published[name] ?? []), ...(name === typeName ? [] : (drafts[name] ?? []))]
    const batches: Record<'published' | 'draft', BulkRecord[]> = { published: [], draft: [] }
    for (let at = 0; at < many * size; at += 1) {
      const id = newRecordId(
        writtenAt.getTime() + random.whole(0, 1_000_000),
        Uint8Array.from({ length: 10 }, () => random.whole(0, 255)),
      )
      const stage = random.chance(0.12) ? 'draft' : 'published'
      const draft = make(random, made, at)
      batches[stage].push({ id, ...draft })
      ;((stage === 'draft' ? drafts : published)[typeName] ??= []).push(globalId(typeName, id))
    }
    for (const stage of ['published', 'draft'] as const) {
      const done = await bulkCreate(amity.door, typeNamed(amity.model, typeName), batches[stage], {
        viewer: editor,
        now: writtenAt,
        stage,
      })
      if (!done.ok) throw new Error(JSON.stringify(done.problems, null, 1))
    }
  }
  await edit(new Writing(amity, writtenAt), random, published)
  return { random, published, drafts }
}

/** Drafts of published records, other than these in every table: whoever reads one of the wrong stage reads something else. */
async function edit(
  write: Writing,
  random: Random,
  published: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const [a, b] = [random.shuffled(published['PartnerCountry']!), random.shuffled(published['Federation']!)]
  const secret = (): string => `bí mật ${random.whole(0, 99)}`
  const inputs: Readonly<Record<string, () => object>> = {
    Article: () => ({
      title: secret(),
      body: secret(),
      kind: 'NOTICE',
      countries: { add: a.slice(0, 4) },
      federation: b[0],
      related: { add: published['Article']!.slice(0, 2) },
    }),
    MemberAssociation: () => ({
      name: secret(),
      country: a[0],
      memberships: b.slice(0, 3).map(federation => ({ federation })),
      foundedOn: '1900',
      dissolvedOn: null,
    }),
    AidProject: () => ({
      title: secret(),
      transactions: [{ kind: 'COMMITMENT', amount: '7777777', currency: 'USD', valueOn: '2021-01-01' }],
      budgets: [{ amount: '5', currency: 'VND' }],
      country: a[1],
      startsOn: '1999',
    }),
    PostHolding: () => ({ from: '1990', to: null, how: 'CO_OPTED' }),
    PartnerCountry: () => ({ name: secret(), relationsSince: '1900', formerNames: [] }),
    Federation: () => ({ name: secret(), dissolvedOn: null, foundedOn: '1901' }),
    Post: () => ({ title: secret(), rank: 9 }),
  }
  for (const [typeName, input] of Object.entries(inputs))
    for (const id of random.shuffled(published[typeName]!).slice(0, 3)) await write.edit(id, 'vi', input())
}
