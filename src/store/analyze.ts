import { connected } from './embedded/bootstrap.ts'

/** Lets PostgreSQL count what was just filled; until its own round, a minute later, it would plan for empty tables. */
export async function analyze(ownerUrl: string): Promise<void> {
  await connected(ownerUrl, client => client.query('analyze'))
}
