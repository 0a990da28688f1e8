import { Agent, get } from 'node:http'

import { globalId } from '../src/kernel/ids.ts'
import { articleAt } from './data/articles.ts'
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
  /** The answer of `/graphql` of the same size beside which it is told. */
  readonly beside: Beside
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
/** Answers of the graph beside which the others are told. */
const [many, single] = ['/graphql, 20 articles', '/graphql, one article'] as const
type Beside = typeof many | typeof single
/** About as much as oEmbed tells. */
const fieldsOfOne =
  '__typename id version slug publishedAt updatedAt createdAt kind title byline sourceName sourceUrl author { id name } federation { id name } tags(first: 20) { nodes { title } }'
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

/** Measures feeds, a calendar and oEmbed, in turns with answers of `/graphql` of about the same size. */
export async function measureFeeds(
  tell: (line: string) => void,
  { isQuick, rounds }: { readonly isQuick: boolean; readonly rounds: number },
): Promise<void> {
  const size = isQuick ? quickSize : fullSize
  await inLivePlace(size, async ({ make, node }) => {
    await make('SavedQuery', { name: 'latest', title: 'Tin mới', document: list('id') })
    const pattern = 'https://portal.example/{language}/{slug}'
    await make('Site', { title: 'Cổng', recordAddresses: [{ typeName: 'Article', pattern }] })
    const { url } = await node()
    const asked = (name: string, path: string, beside: Beside = many): FeedCase => ({
      name,
      path,
      headers: {},
      status: 200,
      beside,
    })
    const query = (name: Beside, text: string): FeedCase => ({
      ...asked(name, `/graphql?query=${encodeURIComponent(text)}`, name),
      headers: { 'apollo-require-preflight': '1' },
    })
    const { etag } = await ask(new Agent(), `${url}/feeds/latest.atom?lang=vi`, {})
    const { id, translations } = articleAt(0, size)
    const page = encodeURIComponent(`https://portal.example/vi/${translations.vi.slug}`)
    const cases: readonly FeedCase[] = [
      query(many, list(fields)),
      query(single, `{ article(id: "${globalId('Article', id)}", locale: "vi") { ${fieldsOfOne} } }`),
      asked('RSS', '/feeds/latest.rss?lang=vi'),
      asked('Atom', '/feeds/latest.atom?lang=vi'),
      asked('JSON Feed', '/feeds/latest.json?lang=vi'),
      { ...asked('Atom, 304', '/feeds/latest.atom?lang=vi'), headers: { 'if-none-match': etag }, status: 304 },
      asked('calendar', '/calendars/days.ics?country=LA&lang=vi'),
      asked('oEmbed, JSON', `/oembed?url=${page}`, single),
      asked('oEmbed, XML', `/oembed?url=${page}&format=xml`, single),
    ]
    for (const one of cases) await turn(url, one, 1)
    const turns: Turn[] = []
    for (let round = 0; round < rounds; round += 1)
      for (const one of round % 2 === 0 ? cases : cases.toReversed()) turns.push(await turn(url, one, isQuick ? 1 : 4))
    const of = (name: string): readonly Turn[] => turns.filter(one => one.name === name)
    const perSecondOf = (name: string): number => median(of(name).map(({ perSecond }) => perSecond))
    const figures = cases.map(({ name, beside }) => {
      const perSecond = perSecondOf(name)
      return { name, perSecond, bytes: of(name)[0]?.bytes ?? 0, beside, ratio: perSecond / perSecondOf(beside) }
    })
    for (const { name, perSecond, bytes, beside, ratio } of figures)
      tell(`${name}: ${perSecond.toFixed(0)} answers a second of ${bytes} bytes, ${ratio.toFixed(2)} × ${beside}`)
    tell(keepResult(isQuick ? 'quick' : 'feeds', new Date(), { rounds, connections, figures, turns }))
  })
}
