import { parseArgs } from 'node:util'

import { assemble } from '../../src/assemble.ts'
import { startJobs } from '../../src/jobs/jobs.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { benchFiles } from '../files.ts'

const { values } = parseArgs({ options: { database: { type: 'string' } } })
if (values.database === undefined) throw new Error('give --database')
const amity = await assemble({
  serverUrl: values.database,
  locales: ['vi', 'en'],
  clock: systemClock,
  files: benchFiles,
  connections: 6,
  secret: null,
})
await startJobs({ url: values.database, handlers: amity.handlers, onError: error => console.error(error) })
console.log('ready')
