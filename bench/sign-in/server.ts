import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'

import { openAuthentication } from '../../src/access/authentication.ts'
import { assemble } from '../../src/assemble.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { viewersOf } from '../../src/web/credentials.ts'
import { startWeb } from '../../src/web/web.ts'
import { benchFiles } from '../files.ts'

const { values } = parseArgs({ options: { database: { type: 'string' } } })
if (values.database === undefined) throw new Error('give --database')

const serverUrl = values.database
const amity = await assemble({
  serverUrl,
  locales: ['vi', 'en'],
  clock: systemClock,
  files: benchFiles,
  connections: 10,
  secret: null,
})
const authentication = openAuthentication({
  grants: amity.grants,
  serverUrl,
  publicUrl: 'http://127.0.0.1',
  secret: amity.secret,
  oidc: null,
  deliver: async () => 'off',
  clock: systemClock,
  random: randomBytes,
  onError: console.error,
})
const points = 1_000_000_000
const web = await startWeb({
  host: '127.0.0.1',
  port: 0,
  graph: amity.graph,
  introspection: false,
  logLevel: 'silent',
  guard: { pointsPerMinute: { address: points, token: points, user: points } },
  viewerOf: viewersOf(amity.grants, authentication.sessions, systemClock),
  authentication,
  // The same person signs in all the time.
  attempt: async () => null,
  readiness: () => Promise.resolve({ ready: true }),
  media: amity.media,
  savedQuery: () => Promise.resolve(null),
})
console.log(JSON.stringify({ port: Number(new URL(web.url).port), path: '/' }))
