import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Page } from 'playwright-core'

import { openVisitor, type Look, type Visit, type Visitor } from './visitor.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

/** A server with the demo content, and a browser. */
export interface EmbedStage {
  readonly web: TestWeb
  readonly visitor: Visitor
  readonly close: () => Promise<void>
}

/** Starts all that is needed to look at embeds. */
export async function openEmbeds(now?: Date): Promise<EmbedStage> {
  const clock = now && (() => now)
  const web = await openWeb({ demo: true, ...(clock && { clock }) })
  const visitor = await openVisitor()
  return {
    web,
    visitor,
    close: async () => {
      await visitor.close()
      await web.close()
    },
  }
}

/** A site of somebody else: another origin than the server's. */
export interface PartnerSite {
  readonly url: string
  /** Puts a page at a path; `policy` is its content security policy. */
  readonly put: (path: string, html: string, policy: string) => void
  readonly open: (path: string, look?: Look) => Promise<Visit>
  readonly close: () => Promise<void>
}

/** Opens one: `localhost` is another site than `127.0.0.1`, and each port another origin. */
export async function openPartner(visitor: Visitor): Promise<PartnerSite> {
  const pages = new Map<string, { readonly html: string; readonly policy: string }>()
  const server = createServer(({ url = '/' }, response) => {
    const page = pages.get(url)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (page) response.setHeader('content-security-policy', page.policy)
    response.writeHead(page ? 200 : 404).end(page?.html)
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  const visits: Visit[] = []
  return {
    url,
    put: (path, html, policy) => void pages.set(path, { html, policy }),
    open: async (path, look) => {
      const visit = await visitor.open(`${url}${path}`, look)
      visits.push(visit)
      return visit
    },
    close: async () => {
      for (const { page } of visits) await page.context().close()
      server.closeAllConnections()
      await new Promise(closed => server.close(closed))
    },
  }
}

/** The strictest policy under which the kit runs: nothing inline, nothing of others, no text made into a script. */
export const strictPolicy = (amity: string, script = amity): string =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    `connect-src ${amity}`,
    `img-src ${amity}`,
    `frame-src ${amity}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ')

/** The thumbnails of a page when a reader has come to them: width on the screen, widths offered, the one that was taken. */
export const thumbnails = `(async () => {
  const all = [...document.querySelector('amity-articles').shadowRoot.querySelectorAll('img')]
  for (const one of all) {
    one.scrollIntoView({ block: 'center' })
    await new Promise(seen => requestAnimationFrame(() => requestAnimationFrame(seen)))
    if (!one.complete) await new Promise(come => { one.onload = one.onerror = come })
  }
  return all.map(one => {
    const offered = one.srcset.split(', ').map(candidate => candidate.split(' '))
    const taken = offered.find(([address]) => address === one.currentSrc)
    return [one.clientWidth, offered.map(([, width]) => parseInt(width)), parseInt(taken?.[1])]
  })
})()`

/** A page as its webmaster wrote it, with what readers see until the script has come. */
export const pageOf = (lang: string, body: string, script: string): string =>
  `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width"><title>Hội hữu nghị</title>
<main><h1>Hội hữu nghị</h1>${body}</main><script type="module" ${script}></script>`

/** What the elements show, by their names. */
export const shown = async (of: Page, part: string): Promise<string[]> =>
  of.evaluate<string[]>(
    `[...document.querySelectorAll('*')].flatMap(one => [...(one.shadowRoot?.querySelectorAll('[part~="${part}"]') ?? [])]).map(found => found.textContent.trim())`,
  )
