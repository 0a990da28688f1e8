import { sendFile } from '../../src/demo/enter.ts'
import { readPicture } from '../../src/demo/fill.ts'
import { bulkCreate, type BulkRecord } from '../../src/engine/commands/bulk.ts'
import { globalId, newRecordId } from '../../src/kernel/ids.ts'
import { editor, type TestAmity } from '../support/amity.ts'
import { Random } from './random.ts'
import { drawn, type Made } from './world-record.ts'
import { Writing } from './writing.ts'

/** Global ids of a random world by type: those that are published, and those that stand as drafts alone. */
export interface World {
  readonly random: Random
  readonly published: Readonly<Record<string, readonly string[]>>
  readonly drafts: Readonly<Record<string, readonly string[]>>
}

/** How many records of a type there are, where not so many. */
const many: Readonly<Record<string, number>> = {
  MediaAsset: 5,
  PartnerCountry: 14,
  Federation: 7,
  MemberAssociation: 18,
  PostHolding: 22,
  ExchangeRate: 14,
  AidProject: 26,
  Event: 16,
  Site: 4,
  Article: 45,
}
const usual = 9

const files = ['lotus-dove.webp', 'microphone.webp', 'report.webp']

/** When everything in a world was written. */
export const writtenAt = new Date('2024-03-01T05:00:00.000Z')

/** Fills a database with a random world: equal seeds give equal content. About one record of eight is a draft. */
export async function fillWorld(amity: TestAmity, seed: number, size = 1): Promise<World> {
  const random = new Random(seed)
  const published: Record<string, string[]> = {}
  const drafts: Record<string, string[]> = {}
  for (const name of files) {
    const stored = await sendFile(amity.media, { name, bytes: await readPicture(name), viewer: editor })
    if (!stored.ok) throw new Error(JSON.stringify(stored.problems))
    ;(published['file'] ??= []).push(stored.value.sha256)
  }
  for (const type of amity.model.types.values()) {
    const typeName = type.name
    const made: Made = name => [...(published[name] ?? []), ...(name === typeName ? [] : (drafts[name] ?? []))]
    const batches: Record<'published' | 'draft', BulkRecord[]> = { published: [], draft: [] }
    for (let at = 0; at < (many[typeName] ?? usual) * size; at += 1) {
      const id = newRecordId(
        writtenAt.getTime() + random.whole(0, 1_000_000),
        Uint8Array.from({ length: 10 }, () => random.whole(0, 255)),
      )
      const stage = random.chance(0.12) ? 'draft' : 'published'
      const draft = drawn(random, made, type, at)
      batches[stage].push({ id, ...draft })
      ;((stage === 'draft' ? drafts : published)[typeName] ??= []).push(globalId(typeName, id))
    }
    for (const stage of ['published', 'draft'] as const) {
      const done = await bulkCreate(amity.door, type, batches[stage], {
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
      body: { text: secret() },
      kind: 'NOTICE',
      countries: { add: a.slice(0, 4) },
      federation: b[0],
      related: { add: published['Article']!.slice(0, 2) },
      about: { add: b.slice(0, 2) },
    }),
    MemberAssociation: () => ({
      name: secret(),
      country: a[0],
      memberships: b.slice(0, 3).map(federation => ({ federation })),
      foundedOn: '1900',
      dissolvedOn: null,
      successor: null,
    }),
    AidProject: () => ({
      title: secret(),
      transactions: [{ kind: 'COMMITMENT', amount: '7777777', currency: 'USD', valueOn: '2021-01-01' }],
      budgets: [{ amount: '5', currency: 'VND' }],
      programmes: { add: published['Programme'] },
      parent: null,
      country: a[1],
      startsOn: '1999',
    }),
    PostHolding: () => ({ from: '1990', to: null, how: 'CO_OPTED' }),
    PartnerCountry: () => ({ name: secret(), relationsSince: '1900', formerNames: [] }),
    Federation: () => ({ name: secret(), dissolvedOn: null, successor: null, foundedOn: '1901' }),
    Target: () => ({ title: secret(), value: '7777777', unit: 'MONEY', currency: 'USD', programme: null }),
    Event: () => ({ title: secret(), startsOn: '2024-03', endsOn: null, countries: { add: a.slice(0, 2) } }),
    Post: () => ({ title: secret(), rank: 9 }),
  }
  for (const [typeName, input] of Object.entries(inputs))
    for (const id of random.shuffled(published[typeName]!).slice(0, 3)) await write.edit(id, 'vi', input())
}
