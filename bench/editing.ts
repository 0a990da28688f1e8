import { benchFiles } from './files.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillAmity } from './amity.ts'
import { rowsOf } from './data.ts'
import { federationAt, fullSize, idOf, quickSize } from './data/rows.ts'
import { openNode, type Asked, type Node } from './growth/node.ts'
import { median } from './measure/figures.ts'
import { keepResult } from './results.ts'
import { noRights, type Rights } from '../src/access/rights.ts'
import { operator, type Viewer } from '../src/access/viewer.ts'
import { assemble } from '../src/assemble.ts'
import { publishRecord } from '../src/engine/commands/publish.ts'
import { updateRecord } from '../src/engine/commands/update.ts'
import { typeNamed } from '../src/engine/model/model.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { openDatabase, type Database } from '../src/store/database.ts'

/** Somebody with roles in five of the federations. */
const rights: Rights = {
  ...noRights,
  standings: new Map(
    Array.from({ length: 5 }, (_, at) => [
      federationAt(at).id,
      { role: 'editor', languages: ['en'], seesPersonal: false, isInherited: false } as const,
    ]),
  ),
  granted: Array.from({ length: 5 }, (_, at) => federationAt(at).id),
}
const viewers: Readonly<Record<string, Viewer>> = {
  'an owner': operator,
  'an editor with 5 roles': { kind: 'token', actorId: federationAt(0).id, rights },
}

const work = (
  asked: string,
  fields = 'nodes { record { id slug } state staleFields missingFields changedAt }',
): Asked => ({
  query: `{ translationWork(locale: "en"${asked}) { ${fields} } }`,
  variables: {},
})
const list = (asked: string, preview: boolean): Asked => ({
  query: `{ articles(first: 20${asked}) { nodes { id title } pageInfo { endCursor hasNextPage } } }`,
  variables: {},
  preview,
})
/** What is asked, by the words for it. */
const questions: Readonly<Record<string, Asked>> = {
  'work, first page': work(''),
  'work, only stale': work(', states: [STALE]'),
  'work, only missing (there is none)': work(', states: [MISSING], typeName: "Article"'),
  'work, counted': work('', 'totalCount'),
  'articles, published': list('', false),
  'articles, preview': list('', true),
  'articles by title, published': list(', orderBy: [{ title: ASC }]', false),
  'articles by title, preview': list(', orderBy: [{ title: ASC }]', true),
  'articles by updatedAt, preview': list(', orderBy: [{ updatedAt: DESC }]', true),
}

/** Measures what editors look at, over the benchmark's rows with a thousand drafts. */
export async function measureEditing(quick: boolean, rounds: number, tell: (line: string) => void): Promise<void> {
  const size = quick ? quickSize : fullSize
  const dataDir = mkdtempSync(join(tmpdir(), 'amity-editing-'))
  const database = await openDatabase({ databaseUrl: null, ownerDatabaseUrl: null, dataDir, poolConnections: 10 })
  try {
    await fillAmity({ database, rows: rowsOf(size) }, () => {})
    await edit(database)
    const node = await openNode(database)
    const samples: Record<string, number[]> = {}
    const rowsRead: Record<string, number> = {}
    for (const [who, viewer] of Object.entries(viewers))
      for (const [what, asked] of Object.entries(questions)) {
        const name = `${what}: ${who}`
        for (let at = 0; at < rounds + 3; at += 1) {
          const took = await timed(node, { ...asked, viewer })
          // The first requests plan and prepare the statement.
          if (at >= 3) (samples[name] ??= []).push(took)
        }
        rowsRead[name] = (await node.explain({ ...asked, viewer })).rowsRead
        tell(
          `${name.padEnd(64)} ${median(samples[name] ?? [])
            .toFixed(2)
            .padStart(9)} ms ${String(rowsRead[name]).padStart(8)} rows`,
        )
      }
    await node.close()
    tell(keepResult(quick ? 'quick' : 'editing', new Date(), { size, rounds, samples, rowsRead }))
  } finally {
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** A thousand articles with a draft of a new source title, of which two hundred are published: their English is stale. */
async function edit({ serverUrl }: Database): Promise<void> {
  const { door, model, stop } = await assemble({
    serverUrl,
    locales: ['vi', 'en'],
    clock: systemClock,
    files: benchFiles,
    connections: 2,
    secret: null,
  })
  const type = typeNamed(model, 'Article')
  for (let at = 0; at < 1_000; at += 1) {
    const acting = { id: idOf('article', at * 2), viewer: operator, now: new Date() }
    const input = { title: `Bài ${at} sửa lại` }
    await updateRecord(door, type, { ...acting, expectedVersion: 1, locale: 'vi', input })
    if (at % 5 === 0) await publishRecord(door, type, acting)
  }
  await stop()
}

async function timed(node: Node, asked: Asked): Promise<number> {
  const begun = performance.now()
  await node.ask(asked)
  return performance.now() - begun
}
