import { Agent, get } from 'node:http'

import { median } from './figures.ts'

/** What is asked for: a name, an address, and headers. */
export interface Case {
  readonly name: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly status: number
  /** The name of the case beside which it is read. */
  readonly beside: string
}

/** Answers a second of a case in one turn, and how large each is. */
export interface Turn {
  readonly name: string
  readonly perSecond: number
  readonly bytes: number
}

/** Answers a second of a case, and how many times as many as of the one beside it in the same round, each the middle of all. */
export interface CaseFigures extends Turn {
  readonly beside: string
  readonly ratio: number
}

interface Answer {
  readonly status: number
  readonly bytes: number
  readonly etag: string
}

/** So many connections ask at once, each waiting for its answer. */
export const connections = 8

function ask(agent: Agent, url: string, headers: Case['headers']): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, response => {
      let bytes = 0
      response.on('data', (part: Buffer) => (bytes += part.length))
      response.on('error', reject)
      response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes, etag: response.headers.etag ?? '' }))
    }).on('error', reject)
  })
}

async function turn(url: string, { name, path, headers, status }: Case, seconds: number): Promise<Turn> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  let [answers, bytes] = [0, 0]
  const begun = performance.now()
  const end = begun + seconds * 1_000
  const connection = async (): Promise<void> => {
    while (performance.now() < end) {
      const answer = await ask(agent, `${url}${path}`, headers)
      if (answer.status !== status) throw new Error(`${name} was answered with ${answer.status}`)
      answers += 1
      bytes = answer.bytes
    }
  }
  await Promise.all(Array.from({ length: connections }, connection))
  agent.destroy()
  return { name, perSecond: (answers * 1_000) / (performance.now() - begun), bytes }
}

/** The case of somebody who has the answer of another already. */
export async function heldAlready(url: string, of: Case): Promise<Case> {
  const { etag } = await ask(new Agent(), `${url}${of.path}`, of.headers)
  return { ...of, name: `${of.name}, 304`, headers: { ...of.headers, 'if-none-match': etag }, status: 304 }
}

/** Asks a server for all cases in turns, back and forth, and tells the middle of each. */
export async function measureTurns(
  url: string,
  cases: readonly Case[],
  { rounds, seconds, tell }: { rounds: number; seconds: number; tell: (line: string) => void },
): Promise<{ readonly figures: readonly CaseFigures[]; readonly turns: readonly Turn[] }> {
  for (const one of cases) await turn(url, one, 1)
  const turns: Turn[] = []
  for (let round = 0; round < rounds; round += 1)
    for (const one of round % 2 === 0 ? cases : cases.toReversed()) turns.push(await turn(url, one, seconds))
  const of = (name: string): readonly Turn[] => turns.filter(one => one.name === name)
  const figures = cases.map(({ name, beside }) => {
    const [own, others] = [of(name), of(beside)]
    const ratio = median(own.map(({ perSecond }, round) => perSecond / (others[round]?.perSecond ?? Number.NaN)))
    return { name, beside, perSecond: median(own.map(one => one.perSecond)), bytes: own[0]?.bytes ?? 0, ratio }
  })
  for (const { name, beside, perSecond, bytes, ratio } of figures)
    tell(`${name}: ${perSecond.toFixed(0)} answers a second of ${bytes} bytes, ${ratio.toFixed(2)} × ${beside}`)
  return { figures, turns }
}
