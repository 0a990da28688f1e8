import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Browser } from 'playwright-core'

import { measureDay } from './day.ts'
import { aidProject, fillAid } from './fill.ts'
import { measureFirst, type Documents } from './first.ts'
import type { PageNews, PageOrder, PagePart } from './order.ts'
import { measurePixel } from './pixel.ts'
import { writerAt } from './writer.ts'
import { projectRoot } from '../paths.ts'
import { openBrowser } from '../../test/e2e/browser.ts'

/**
 * The process with the browser. It is not compiled with the rest: what it needs stands among the dependencies of
 * development, and a server is installed without them.
 */
const send = (news: PageNews): void => void process.send?.(news)
const tell = (line: string): void => send({ tell: line })

/** Tells what each part found: what comes after it may fail. */
async function measure({ servers, token, parts, databaseUrl, ...order }: PageOrder): Promise<void> {
  const [server] = servers
  if (server === undefined) throw new Error('there is no server to measure')
  const writer = writerAt(server.url, token)
  const filled = await fillAid(writer, order.projects, new Date())
  const [federation] = filled.federations
  const found = async (part: PagePart, work: (browser: Browser) => Promise<object>): Promise<void> => {
    const browser = await openBrowser()
    send({ found: { [part]: await work(browser).finally(() => browser.close()) } })
  }
  const path = join(projectRoot, 'frontends/dashboard/generated/persisted-documents.json')
  const documents: Documents = JSON.parse(readFileSync(path, 'utf8'))
  if (parts.includes('first')) {
    const { rounds } = order
    await found('first', browser =>
      measureFirst(browser, { servers, slug: federation?.slug ?? '', rounds, documents }, tell),
    )
  }
  if (parts.includes('pixel')) {
    const project = await writer.published('AidProject', aidProject(0, filled))
    const { samples } = order
    await found('pixel', browser =>
      measurePixel(browser, server, { databaseUrl, samples, writer, project, documents }, tell),
    )
  }
  if (parts.includes('day')) {
    const { changes } = order
    await found('day', browser => measureDay(browser, server, { changes, writer, filled }, tell))
  }
}

process.once('message', (order: PageOrder) => {
  measure(order).then(
    () => process.disconnect(),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
// Nobody measures any more.
process.once('disconnect', () => process.exit())
