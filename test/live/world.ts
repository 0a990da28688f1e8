import { randomBytes } from 'node:crypto'

import type { Pool } from 'pg'

import { createToken, type CreatedToken } from '../../src/access/tokens.ts'
import { grant, runOn } from '../../src/access/grants.ts'
import { everyone, registerDocuments } from '../../src/access/trusted-documents.ts'
import { recordId } from '../access/houses.ts'
import { commandsAt } from '../graph/inputs.ts'
import type { TestServer } from '../support/web.ts'
import { selection } from './followers.ts'

/** What stands before anybody follows, and a word that is never committed. */
export interface World {
  /** Global ids of two public federations. */
  readonly federations: readonly string[]
  /** A person who is public, and one who never is. */
  readonly person: string
  readonly hiddenPerson: string
  /** Articles that are public; by plain SQL one hand each writes to some of them. */
  readonly articles: readonly (readonly string[])[]
  /** What transactions say that come to nothing. */
  readonly never: string
  /** An editor of the first federation. */
  readonly editor: CreatedToken
  /** Another one, who will lose the right. */
  readonly leaving: CreatedToken
}

/** The document that is registered for server-sent events. */
export const streamed = 'articles'

export async function makeWorld(pool: Pool, server: TestServer, hands: number): Promise<World> {
  const run = commandsAt(server)
  const federations: string[] = []
  for (const name of ['Cần Thơ', 'Hải Phòng'])
    federations.push((await run.published('Federation', { name, level: 'PROVINCIAL' })).id)
  const person = (await run.published('Person', { name: 'Nguyễn Thị Công Khai' })).id
  const hiddenPerson = (await run.create('Person', { name: 'Trần Văn Kín' })).id
  const articles: string[][] = []
  for (let hand = 0; hand < hands; hand += 1) {
    articles.push([])
    for (let n = 0; n < 3; n += 1) {
      const input = { title: 'Hai', kind: 'NEWS', federation: federations[n % 2] }
      articles.at(-1)!.push((await run.published('Article', input)).id.split('_')[1]!)
    }
  }
  const document = `subscription Articles($after: Cursor) { changes(after: $after, where: { article: {} }) { ${selection} } }`
  await registerDocuments(pool, [{ id: streamed, name: streamed, document }], everyone, new Date())
  const editor = async (): Promise<CreatedToken> => {
    const token = await createToken(runOn(pool), { name: 'editor', now: new Date(), random: randomBytes })
    const held = { holderId: token.id, organizationId: recordId(federations[0]!), role: 'editor' as const }
    await grant(runOn(pool), { ...held, languages: [], seesPersonal: false, isInherited: false }, null, new Date())
    return token
  }
  const never = 'không bao giờ được ghi lại'
  return { federations, person, hiddenPerson, articles, never, editor: await editor(), leaving: await editor() }
}
