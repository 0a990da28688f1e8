import { setTimeout as wait } from 'node:timers/promises'

import { canonical } from '../queries.ts'

/** One request: when it was sent, and how long its answer took, in milliseconds. */
export interface Visit {
  readonly at: number
  readonly ms: number
}

const bodies: readonly string[] = [
  { query: canonical.Latest, variables: { locale: 'vi' } },
  { query: '{ federations(first: 20) { totalCount nodes { id name } } }' },
  { query: '{ aidProjects(first: 10) { nodes { id title startsOn federation { name } country { name } } } }' },
].map(body => JSON.stringify(body))

/**
 * Visitors who ask over HTTP at a fixed rate, whether answers have come or not; gives what ends that, with their visits.
 * @param url where the next one goes
 */
export function visit(url: () => string, perSecond: number): () => Promise<readonly Visit[]> {
  const visits: Visit[] = []
  const under: Promise<void>[] = []
  let isOver = false
  const ask = async (body: string | undefined): Promise<void> => {
    const at = performance.now()
    const answer = await fetch(`${url()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: body ?? '',
    })
    const text = await answer.text()
    if (answer.status !== 200 || text.includes('"errors"')) throw new Error(`a visitor was answered: ${text}`)
    visits.push({ at, ms: performance.now() - at })
  }
  const running = (async () => {
    const begun = performance.now()
    for (let n = 0; !isOver; n += 1) {
      const ahead = begun + (n * 1_000) / perSecond - performance.now()
      if (ahead > 0) await wait(ahead)
      under.push(ask(bodies[n % bodies.length]))
    }
  })()
  return async () => {
    isOver = true
    await running
    await Promise.all(under)
    return visits
  }
}
