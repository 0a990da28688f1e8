import { parseArgs } from 'node:util'

import { allRights } from '../../src/access/rights.ts'
import { anonymous, type Viewer } from '../../src/access/viewer.ts'
import { assemble } from '../../src/assemble.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { startWeb } from '../../src/web/web.ts'
import { benchFiles } from '../files.ts'

const { values } = parseArgs({
  options: {
    database: { type: 'string' },
    connections: { type: 'string', default: '10' },
    owner: { type: 'boolean', default: false },
  },
})
if (values.database === undefined) throw new Error('give --database')
/** Everybody is a visitor, or the platform's owner. */
const viewer: Viewer = values.owner
  ? { kind: 'token', actorId: '01900000-0000-7000-8000-000000000001', rights: allRights }
  : anonymous

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
  viewerOf: () => Promise.resolve(viewer),
  readiness: () => Promise.resolve({ ready: true }),
  media: amity.media,
  savedQuery: () => Promise.resolve(null),
})
console.log(JSON.stringify({ port: Number(new URL(web.url).port), path: '/graphql' }))
