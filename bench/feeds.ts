import { fullSize, quickSize } from './data/rows.ts'
import { inLivePlace } from './live/place.ts'
import { connections, heldAlready, measureTurns, type Case } from './measure/turns.ts'
import { keepResult } from './results.ts'

const fields =
  '__typename id version slug publishedAt updatedAt title summary: lead localization { fields { field locale } } body { html } author { name } byline sourceName sourceUrl tags(first: 20) { nodes { title } } federation { id name }'
const list = (selection: string): string => `{ articles(first: 20, locale: "vi") { nodes { ${selection} } } }`

/** Measures feeds and a calendar beside the answer of `/graphql` with the same records, which the first case is, in turns. */
export async function measureFeeds(
  tell: (line: string) => void,
  { isQuick, rounds }: { readonly isQuick: boolean; readonly rounds: number },
): Promise<void> {
  await inLivePlace(isQuick ? quickSize : fullSize, async ({ make, node }) => {
    await make('SavedQuery', { name: 'latest', title: 'Tin mới', document: list('id') })
    const { url } = await node()
    const graph = { 'apollo-require-preflight': '1' }
    const plain = (name: string, path: string): Case => ({ name, path, headers: {}, status: 200, beside: '/graphql' })
    const atom = plain('Atom', '/feeds/latest.atom?lang=vi')
    const cases: readonly Case[] = [
      { ...plain('/graphql', `/graphql?query=${encodeURIComponent(list(fields))}`), headers: graph },
      plain('RSS', '/feeds/latest.rss?lang=vi'),
      atom,
      plain('JSON Feed', '/feeds/latest.json?lang=vi'),
      await heldAlready(url, atom),
      plain('calendar', '/calendars/days.ics?country=LA&lang=vi'),
    ]
    const { figures, turns } = await measureTurns(url, cases, { rounds, seconds: isQuick ? 1 : 4, tell })
    tell(keepResult(isQuick ? 'quick' : 'feeds', new Date(), { rounds, connections, figures, turns }))
  })
}
