import { globalId } from '../src/kernel/ids.ts'
import { articleAt } from './data/articles.ts'
import { fullSize, quickSize } from './data/rows.ts'
import { inLivePlace } from './live/place.ts'
import { connections, heldAlready, measureTurns, type Case } from './measure/turns.ts'
import { keepResult } from './results.ts'

const fields =
  '__typename id version slug publishedAt updatedAt title summary: lead localization { fields { field locale } } body { html } author { name } byline sourceName sourceUrl tags(first: 20) { nodes { title } } federation { id name }'
const list = (selection: string): string => `{ articles(first: 20, locale: "vi") { nodes { ${selection} } } }`
/** Answers of the graph beside which the others are told. */
const [many, single] = ['/graphql, 20 articles', '/graphql, one article'] as const
/** About as much as oEmbed tells. */
const fieldsOfOne =
  '__typename id version slug publishedAt updatedAt createdAt kind title byline sourceName sourceUrl author { id name } federation { id name } tags(first: 20) { nodes { title } }'

const plain = (name: string, path: string, beside: typeof many | typeof single = many): Case => ({
  name,
  path,
  headers: {},
  status: 200,
  beside,
})
const query = (name: typeof many | typeof single, text: string): Case => ({
  ...plain(name, `/graphql?query=${encodeURIComponent(text)}`, name),
  headers: { 'apollo-require-preflight': '1' },
})

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
    const { id, translations } = articleAt(0, size)
    const page = encodeURIComponent(`https://portal.example/vi/${translations.vi.slug}`)
    const atom = plain('Atom', '/feeds/latest.atom?lang=vi')
    const cases: readonly Case[] = [
      query(many, list(fields)),
      query(single, `{ article(id: "${globalId('Article', id)}", locale: "vi") { ${fieldsOfOne} } }`),
      plain('RSS', '/feeds/latest.rss?lang=vi'),
      atom,
      plain('JSON Feed', '/feeds/latest.json?lang=vi'),
      await heldAlready(url, atom),
      plain('calendar', '/calendars/days.ics?country=LA&lang=vi'),
      plain('oEmbed, JSON', `/oembed?url=${page}`, single),
      plain('oEmbed, XML', `/oembed?url=${page}&format=xml`, single),
    ]
    const { figures, turns } = await measureTurns(url, cases, { rounds, seconds: isQuick ? 1 : 4, tell })
    tell(keepResult(isQuick ? 'quick' : 'feeds', new Date(), { rounds, connections, figures, turns }))
  })
}
