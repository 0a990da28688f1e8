import { parseArgs } from 'node:util'

import { anonymous } from '../../src/access/viewer.ts'
import { assemble } from '../../src/assemble.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { startWeb } from '../../src/web/web.ts'
import { benchFiles } from '../files.ts'

const { values } = parseArgs({
  options: { database: { type: 'string' }, connections: { type: 'string', default: '10' } },
})
if (values.database === undefined) throw new Error('give --database')

const amity = await assemble({
  serverUrl: values.database,
  locales: ['vi', 'en'],
  clock: systemClock,
  files: benchFiles,
  connections: Number(values.connections),
  secret: null,
})
const web = await startWeb({
  host: '127.0.0.1',
  port: 0,
  graph: amity.graph,
  introspection: false,
  logLevel: 'silent',
  // Points are counted like those of anyone, and one address may spend as many as it sends.
  guard: { pointsPerMinute: { address: 1_000_000_000, token: 1_000_000_000, user: 1_000_000_000 } },
  viewerOf: () => Promise.resolve(anonymous),
  readiness: () => Promise.resolve({ ready: true }),
  media: amity.media,
  savedQuery: () => Promise.resolve(null),
})
console.log(JSON.stringify({ port: Number(new URL(web.url).port), path: '/graphql' }))
