import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { measureDay } from './day.ts'
import { endAfter, telling } from './driven.ts'
import { aidProject, fillAid } from './fill.ts'
import { measureFirst, type Documents } from './first.ts'
import type { PageOrder } from './order.ts'
import { measurePixel } from './pixel.ts'
import { writerAt } from './writer.ts'
import { projectRoot } from '../paths.ts'

const { tell, found } = telling

async function measure({ servers, token, parts, databaseUrl, ...order }: PageOrder): Promise<void> {
  const [server] = servers
  if (server === undefined) throw new Error('there is no server to measure')
  const writer = writerAt(server.url, token)
  const filled = await fillAid(writer, order.projects, new Date())
  const [federation] = filled.federations
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

process.once('message', (order: PageOrder) => endAfter(measure(order)))
