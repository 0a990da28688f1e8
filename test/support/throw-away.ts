import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Addresses of a throw-away PostgreSQL. */
export interface ThrowAwayAddresses {
  /** The superuser's, of the database `postgres`. */
  readonly adminUrl: string
  readonly ownerUrl: string
  readonly serverUrl: string
}

/** A PostgreSQL that goes away with this process. */
export interface ThrowAway extends ThrowAwayAddresses {
  readonly stop: () => Promise<void>
}

/** Starts a PostgreSQL for tests, as root too: fast, and without care for a power cut. */
export async function startThrowAway(): Promise<ThrowAway> {
  const keeper = spawn(process.execPath, ['--no-warnings', join(import.meta.dirname, 'keeper.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  })
  const gone = once(keeper, 'exit')
  const lines = createInterface({ input: keeper.stdout })
  const first = await Promise.race([once(lines, 'line'), gone.then(() => null)])
  if (first === null) throw new Error('the PostgreSQL for tests did not start')
  const addresses: ThrowAwayAddresses = JSON.parse(String(first[0]))
  // A run that was ended without its teardown must not wait for the keeper; closing the pipe ends it.
  keeper.unref()
  return {
    ...addresses,
    stop: async () => {
      keeper.ref()
      keeper.stdin.end()
      await gone
    },
  }
}
