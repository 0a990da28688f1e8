import { queryNames, type QueryName } from '../queries.ts'

/** The middle value; the mean of the two middle ones when there is an even number of them. NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
  return (upper + lower) / 2
}

/** What so large a part of the numbers is not above. */
export const percentile = (of: readonly number[], part: number): number =>
  of.toSorted((a, b) => a - b)[Math.min(of.length - 1, Math.floor(of.length * part))] ?? Number.NaN

/** How times lie: half of them are not above the first figure, 99 of 100 not above the second. */
export const spread = (of: readonly number[]) => ({
  p50: percentile(of, 0.5),
  p99: percentile(of, 0.99),
  most: Math.max(...of),
})

/** One measurement of one contestant with one query in one round. */
export interface Sample {
  readonly round: number
  readonly query: QueryName
  readonly contestant: string
  readonly requests: number
  readonly failures: number
  readonly seconds: number
  readonly bytes: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Processor time of the server's process tree per request, milliseconds; null where the system does not tell. */
  readonly serverCpuMs: number | null
  /** The same of PostgreSQL's. */
  readonly databaseCpuMs: number | null
}

/** Medians over the rounds, and how many times the limit's they are. */
export interface Figures {
  readonly query: QueryName
  readonly contestant: string
  readonly serverCpuMs: number
  readonly databaseCpuMs: number
  readonly requestsPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly timesLimit: { readonly serverCpu: number; readonly databaseCpu: number; readonly requestsPerSecond: number }
}

/** Folds the samples of all rounds. The first contestant is the limit. */
export function figuresOf(samples: readonly Sample[], contestants: readonly string[]): readonly Figures[] {
  const of = (query: QueryName, contestant: string) => {
    const mine = samples.filter(sample => sample.query === query && sample.contestant === contestant)
    return {
      serverCpuMs: median(mine.flatMap(sample => sample.serverCpuMs ?? [])),
      databaseCpuMs: median(mine.flatMap(sample => sample.databaseCpuMs ?? [])),
      requestsPerSecond: median(mine.map(sample => sample.requests / sample.seconds)),
      p50Ms: median(mine.map(sample => sample.p50Ms)),
      p99Ms: median(mine.map(sample => sample.p99Ms)),
    }
  }
  return queryNames.flatMap(query => {
    const limit = of(query, contestants[0] ?? '')
    return contestants.map(contestant => {
      const own = of(query, contestant)
      return {
        query,
        contestant,
        ...own,
        timesLimit: {
          serverCpu: own.serverCpuMs / limit.serverCpuMs,
          databaseCpu: own.databaseCpuMs / limit.databaseCpuMs,
          requestsPerSecond: own.requestsPerSecond / limit.requestsPerSecond,
        },
      }
    })
  })
}

/** The figures as a table for the terminal, one line per contestant, one column per query. */
export function tableOf(title: string, figures: readonly Figures[], cell: (one: Figures) => string): string {
  const contestants = [...new Set(figures.map(one => one.contestant))]
  const width = Math.max(...contestants.map(name => name.length), title.length) + 2
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(width) + cells.map(text => text.padStart(16)).join('')
  const head = line(
    title,
    queryNames.map((name, index) => `Q${index + 1} ${name}`),
  )
  return [
    head,
    ...contestants.map(name =>
      line(
        name,
        queryNames.map(query => cellOf(figures, query, name, cell)),
      ),
    ),
  ].join('\n')
}

function cellOf(
  figures: readonly Figures[],
  query: QueryName,
  contestant: string,
  cell: (one: Figures) => string,
): string {
  const found = figures.find(one => one.query === query && one.contestant === contestant)
  return found === undefined ? '–' : cell(found)
}
