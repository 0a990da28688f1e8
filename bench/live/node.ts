import { parseArgs } from 'node:util'

import { embeds } from '../../frontends/embed/server/embeds.ts'
import { anonymous } from '../../src/access/viewer.ts'
import { assemble } from '../../src/assemble.ts'
import { readSavedQuery } from '../../src/content/sites/saved-query.read.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { createMetrics } from '../../src/web/metrics.ts'
import { syndicationOf } from '../../src/web/syndication/syndication.ts'
import { startWeb } from '../../src/web/web.ts'
import { benchFiles } from '../files.ts'

/** A node whose guard lets one address open as many sockets as it likes. */
const { values } = parseArgs({ options: { database: { type: 'string' } } })
if (values.database === undefined) throw new Error('give --database')
const metrics = createMetrics()
const amity = await assemble({
  serverUrl: values.database,
  locales: ['vi', 'en'],
  clock: systemClock,
  files: benchFiles,
  connections: 6,
  secret: null,
  onLiveExecution: outcome => metrics.liveExecutions.inc({ outcome }),
})
const web = await startWeb({
  host: '127.0.0.1',
  port: 0,
  graph: amity.graph,
  media: amity.media,
  introspection: false,
  logLevel: 'silent',
  metrics,
  viewerOf: async () => anonymous,
  savedQuery: name => readSavedQuery(amity.pool, name),
  addressPatterns: amity.addressPatterns,
  embeds,
  clock: systemClock,
  syndication: syndicationOf(amity, systemClock),
  readiness: async () => ({ ready: true }),
  guard: {
    sockets: { perAddress: 0, perViewer: 0 },
    pointsPerMinute: { address: 1e12, token: 1e12, user: 1e12 },
  },
})
process.send?.({ url: `${web.url.replace('http', 'ws')}/graphql` })
process.once('SIGINT', () => process.exit())
// Nobody measures any more.
process.once('disconnect', () => process.exit())
