import { median } from '../measure/figures.ts'
import type { Case } from './cases.ts'
import type { Asked, Node } from './node.ts'

/** One question at both sizes. */
export interface Growth {
  readonly name: string
  readonly aimed: boolean
  readonly depth?: Case['depth']
  readonly smallMs: number
  readonly largeMs: number
  /** How many times as long the large one takes: the median over the rounds. */
  readonly ratio: number
  /** Rows that PostgreSQL read, small and large. */
  readonly rowsRead: readonly [small: number, large: number]
  /** Medians of each round, milliseconds, small and large. */
  readonly rounds: readonly Pair[]
  /** How PostgreSQL answers in the large database; of pages what it reads, and where. */
  readonly plan: readonly string[]
}

type Pair = readonly [small: number, large: number]

/** How often a question is put in one round, and after how many milliseconds no more. */
const [mostRequests, mostMs] = [30, 2_000]

async function timed(node: Node, asked: Asked): Promise<number> {
  const begun = performance.now()
  await node.ask(asked)
  return performance.now() - begun
}

/** One round of one question: both databases are asked in turns, each of them first every other time. */
async function roundOf(one: Case, small: Node, large: Node, most: number): Promise<Pair> {
  const times: [number[], number[]] = [[], []]
  const begun = performance.now()
  for (let turn = 0; turn < most && (turn < 3 || performance.now() - begun < mostMs); turn += 1) {
    const few = async (): Promise<unknown> => times[0].push(await timed(small, one.small))
    const many = async (): Promise<unknown> => times[1].push(await timed(large, one.large))
    for (const ask of turn % 2 === 0 ? [few, many] : [many, few]) await ask()
  }
  return [median(times[0]), median(times[1])]
}

/** Puts every question to both databases in so many rounds. */
export async function measureCases(
  cases: readonly Case[],
  small: Node,
  large: Node,
  rounds: number,
  tell: (line: string) => void,
): Promise<readonly Growth[]> {
  const samples = new Map<Case, Pair[]>(cases.map(one => [one, []]))
  // The first requests plan their statements, the next ones prepare them, and then PostgreSQL chooses a plan to keep.
  for (const one of cases) await roundOf(one, small, large, 12)
  for (let round = 0; round < rounds; round += 1) {
    for (const [one, times] of samples) times.push(await roundOf(one, small, large, mostRequests))
    tell(`round ${round + 1} of ${rounds}`)
  }
  const out: Growth[] = []
  for (const [{ name, aimed, depth, ...asked }, times] of samples) {
    const [few, many] = [await small.explain(asked.small), await large.explain(asked.large)]
    out.push({
      name,
      aimed,
      depth,
      smallMs: median(times.map(([ms]) => ms)),
      largeMs: median(times.map(([, ms]) => ms)),
      ratio: median(times.map(([fewMs, manyMs]) => manyMs / fewMs)),
      rowsRead: [few.rowsRead, many.rowsRead],
      rounds: times,
      plan: aimed ? many.plan.filter(line => /Scan|Cond|Filter/.test(line)).map(line => line.trim()) : many.plan,
    })
  }
  return out
}
