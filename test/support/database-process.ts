/**
 * A process that opens a database and holds it until it is told to end: by SIGTERM cleanly, by SIGKILL not at all.
 * Reads settings from its only argument, prints one line of JSON when the database is open; ends with 1 and the reason.
 */
import { openDatabase } from '../../src/store/database.ts'
import { StartupError } from '../../src/store/startup-error.ts'

const settings = {
  databaseUrl: null,
  ownerDatabaseUrl: null,
  poolConnections: 10,
  ...JSON.parse(process.argv[2] ?? '{}'),
}
const hold = setInterval(() => {}, 1_000)
try {
  const { ownerUrl, serverUrl, secret, stop, ...rest } = await openDatabase(settings)
  process.once('SIGTERM', () => void stop().then(() => clearInterval(hold)))
  console.log(JSON.stringify({ ...rest, ownerUrl, serverUrl, secret }))
} catch (error) {
  clearInterval(hold)
  console.error(error instanceof StartupError ? error.message : error)
  process.exitCode = 1
}
