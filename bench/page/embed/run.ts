import { measureFirst } from './first.ts'
import { measureFresh } from './fresh.ts'
import type { EmbedOrder } from './order.ts'
import { endAfter, telling } from '../driven.ts'
import { writerAt } from '../writer.ts'

const { tell, found } = telling

interface Content {
  readonly articles: { readonly nodes: readonly { readonly id: string; readonly images: readonly object[] }[] }
  readonly federations: { readonly nodes: readonly { readonly id: string; readonly slug: string }[] }
  readonly aidProjects: { readonly nodes: readonly { readonly id: string }[] }
}

/** One of the demo content's federations that has articles, events and aid. */
const federationSlug = 'lien-hiep-cac-to-chuc-huu-nghi-thanh-pho-hai-phong'

async function measure({ servers, token, parts, databaseUrl, rounds, changes }: EmbedOrder): Promise<void> {
  const [server] = servers
  if (server === undefined) throw new Error('there is no server to measure')
  const writer = writerAt(server.url, token)
  const { articles, federations, aidProjects } = await writer.ask<Content>(
    `query ($slug: String!) {
      articles(first: 50) { nodes { id images { caption } } }
      federations(first: 1, where: { slug: { eq: $slug } }) { nodes { id slug } }
      aidProjects(first: 1) { nodes { id } }
    }`,
    { slug: federationSlug },
  )
  const [federation] = federations.nodes
  const article = articles.nodes.find(({ images }) => images.length > 0)
  const [project] = aidProjects.nodes
  if (!federation || !article || !project) throw new Error('the demo content has nothing to show')
  if (parts.includes('first'))
    await found('first', browser =>
      measureFirst(browser, { amity: server.url, rounds, article: article.id, federation: federation.slug }, tell),
    )
  if (parts.includes('fresh'))
    await found('fresh', browser =>
      measureFresh(browser, { server, writer, databaseUrl, federation, project: project.id, changes }, tell),
    )
}

process.once('message', (order: EmbedOrder) => endAfter(measure(order)))
