import { articles } from '../frontends/embed/documents/articles.ts'
import { article } from '../frontends/embed/documents/article.ts'
import { askedBy, type TypedDocument } from '../frontends/client/document.ts'
import { fullSize, quickSize } from './data/rows.ts'
import { inLivePlace } from './live/place.ts'
import { connections, heldAlready, measureTurns, type Case } from './measure/turns.ts'
import type { EmbedOrder } from './page/embed/order.ts'
import { inProducts } from './page/product.ts'
import { projectRoot } from './paths.ts'
import { keepResult } from './results.ts'

/** What of partner pages can be measured. */
export const embedParts = ['first', 'fresh', 'pages'] as const

/** What is measured, and how often. */
export interface EmbedPlan extends Pick<EmbedOrder, 'rounds' | 'changes'> {
  readonly parts: readonly (typeof embedParts)[number][]
  readonly isQuick: boolean
}

/** Measures what partner sites show: in a browser on their pages, and how fast the server makes it. */
export async function measureEmbed(
  { parts, isQuick, ...plan }: EmbedPlan,
  tell: (line: string) => void,
): Promise<void> {
  const found: Record<string, object> = {}
  const shown = parts.filter(part => part !== 'pages')
  if (shown.length > 0)
    await inProducts([projectRoot], async ({ inBrowser, ...place }) => {
      const order: EmbedOrder = { ...plan, ...place, parts: shown }
      Object.assign(found, await inBrowser('bench/page/embed/run.ts', order, tell))
    })
  if (parts.includes('pages')) found['pages'] = await measurePages(isQuick, plan.rounds, tell)
  tell(keepResult(isQuick ? 'quick' : 'embed', new Date(), { plan, ...found }))
}

/** The address at which elements ask for what they show. */
function graphPath(document: TypedDocument<unknown, never>, variables: object): string {
  const search = new URLSearchParams({
    documentId: askedBy(document).id ?? '',
    variables: JSON.stringify({ ...variables, locale: 'vi' }),
  })
  return `/graphql?${search.toString()}`
}

/** Answers a second of what the server makes for partner pages, each beside what the graph says with the same data. */
async function measurePages(isQuick: boolean, rounds: number, tell: (line: string) => void): Promise<object> {
  let found: object = {}
  await inLivePlace(isQuick ? quickSize : fullSize, async ({ node }) => {
    const { url } = await node()
    const { data }: { data: { articles: { nodes: readonly { id: string }[] } } } = JSON.parse(
      await (
        await fetch(`${url}/graphql?query={articles(first:1){nodes{id}}}`, {
          headers: { 'apollo-require-preflight': '1' },
        })
      ).text(),
    )
    const id = data.articles.nodes[0]?.id ?? ''
    const list = '/graphql, articles'
    const one = '/graphql, article'
    const plain = (name: string, path: string, beside: string, headers: Case['headers'] = {}): Case => ({
      name,
      path,
      headers,
      status: 200,
      beside,
    })
    const piece = plain('/embed/articles.html', '/embed/articles.html?first=6&lang=vi', list)
    const page = plain('/embed/article', `/embed/article?record=${id}&lang=vi`, one)
    const script = plain('/embed.js', '/embed.js', list, { 'accept-encoding': 'br' })
    const cases: readonly Case[] = [
      plain(list, graphPath(articles, { where: {}, first: 6 }), list),
      piece,
      await heldAlready(url, piece),
      plain(one, graphPath(article, { id }), one),
      page,
      await heldAlready(url, page),
      script,
      await heldAlready(url, script),
    ]
    found = { rounds, connections, ...(await measureTurns(url, cases, { rounds, seconds: isQuick ? 1 : 4, tell })) }
  })
  return found
}
