import { Agent, get } from 'node:http'

import { fullSize, quickSize } from './data/rows.ts'
import { inLivePlace } from './live/place.ts'
import { median } from './measure/figures.ts'
import { keepResult } from './results.ts'

/** What is asked for: a name, an address, and headers. */
export interface FeedCase {
  readonly name: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly status: number
}

/** Answers a second of a case in one turn, and how large each is. */
interface Turn {
  readonly name: string
  readonly perSecond: number
  readonly bytes: number
}

const fields =
  '__typename id version slug publishedAt updatedAt title summary: lead localization { fields { field locale } } body { html } author { name } byline sourceName sourceUrl tags(first: 20) { nodes { title } } federation { id name }'
const list = (selection: string): string => `{ articles(first: 20, locale: "vi") { nodes { ${selection} } } }`
const connections = 8

function ask(
  agent: Agent,
  url: string,
  headers: FeedCase['headers'],
): Promise<{ status: number; bytes: number; etag: string }> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, response => {
      let bytes = 0
      response.on('data', (part: Buffer) => (bytes += part.length))
      response.on('error', reject)
      response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes, etag: response.headers.etag ?? '' }))
    }).on('error', reject)
  })
}

async function turn(url: string, { name, path, headers, status }: FeedCase, seconds: number): Promise<Turn> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  let [answers, bytes] = [0, 0]
  const begun = performance.now()
  const end = begun + seconds * 1_000
  const connection = async (): Promise<void> => {
    while (performance.now() < end) {
      const answer = await ask(agent, `${url}${path}`, headers)
      if (answer.status !== status) throw new Error(`${name} was answered with ${answer.status}`)
      answers += 1
      bytes = answer.bytes
    }
  }
  await Promise.all(Array.from({ length: connections }, connection))
  agent.destroy()
  return { name, perSecond: (answers * 1_000) / (performance.now() - begun), bytes }
}

/** Measures feeds and a calendar beside the answer of `/graphql` with the same records, which the first case is, in turns. */
export async function measureFeeds(
  tell: (line: string) => void,
  { isQuick, rounds }: { readonly isQuick: boolean; readonly rounds: number },
): Promise<void> {
  await inLivePlace(isQuick ? quickSize : fullSize, async ({ make, node }) => {
    await make('SavedQuery', { name: 'latest', title: 'Tin mới', document: list('id') })
    const { url } = await node()
    const graph = { 'apollo-require-preflight': '1' }
    const plain = (name: string, path: string): FeedCase => ({ name, path, headers: {}, status: 200 })
    const { etag } = await ask(new Agent(), `${url}/feeds/latest.atom?lang=vi`, {})
    const cases: readonly FeedCase[] = [
      { ...plain('/graphql', `/graphql?query=${encodeURIComponent(list(fields))}`), headers: graph },
      plain('RSS', '/feeds/latest.rss?lang=vi'),
      plain('Atom', '/feeds/latest.atom?lang=vi'),
      plain('JSON Feed', '/feeds/latest.json?lang=vi'),
      { ...plain('Atom, 304', '/feeds/latest.atom?lang=vi'), headers: { 'if-none-match': etag }, status: 304 },
      plain('calendar', '/calendars/days.ics?country=LA&lang=vi'),
    ]
    for (const one of cases) await turn(url, one, 1)
    const turns: Turn[] = []
    for (let round = 0; round < rounds; round += 1)
      for (const one of round % 2 === 0 ? cases : cases.toReversed()) turns.push(await turn(url, one, isQuick ? 1 : 4))
    const of = (name: string): readonly Turn[] => turns.filter(one => one.name === name)
    const beside = median(of('/graphql').map(({ perSecond }) => perSecond))
    const figures = cases.map(({ name }) => {
      const perSecond = median(of(name).map(one => one.perSecond))
      return { name, perSecond, bytes: of(name)[0]?.bytes ?? 0, ratio: perSecond / beside }
    })
    for (const { name, perSecond, bytes, ratio } of figures)
      tell(`${name}: ${perSecond.toFixed(0)} answers a second of ${bytes} bytes, ${ratio.toFixed(2)} × /graphql`)
    tell(keepResult(isQuick ? 'quick' : 'feeds', new Date(), { rounds, connections, figures, turns }))
  })
}
