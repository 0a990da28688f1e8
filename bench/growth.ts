import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openDatabase } from '../src/store/database.ts'
import { fillAmity } from './amity.ts'
import { rowsOf } from './data.ts'
import { fullSize, quickSize, tenTimes, type Size } from './data/rows.ts'
import { casesOf } from './growth/cases.ts'
import { topUp } from './growth/fill.ts'
import { measureCases, type Growth } from './growth/measure.ts'
import { openNode, type Node } from './growth/node.ts'
import { keepResult } from './results.ts'

export interface GrowthOptions {
  readonly quick: boolean
  /** Where the databases stay; undefined for a temporary folder that goes again. */
  readonly directory: string | undefined
  readonly rounds: number
}

/** How many times as long a page may take over ten times as much. */
const aim = 1.3

/** The benchmark's rows, and how many records of every type there are at least; the large size has ten times as many. */
const sizes = {
  full: { rows: fullSize, least: 2_000 },
  quick: { rows: { ...quickSize, projects: 200, articles: 300 }, least: 20 },
} as const

/** The product on a filled database in a cluster of its own. */
interface Place {
  readonly node: Node
  /** Undefined when it was filled already. */
  readonly fillSeconds: number | undefined
}

/** Measures how the time of pages, totals, a search and a grouping grows when there is ten times as much. */
export async function measureGrowth(options: GrowthOptions, tell: (line: string) => void): Promise<void> {
  const { quick, directory, rounds } = options
  const { rows, least } = sizes[quick ? 'quick' : 'full']
  const folder = directory === undefined ? mkdtempSync(join(tmpdir(), 'amity-growth-')) : resolve(directory)
  const closers: (() => Promise<void>)[] = []
  let closed: Promise<void> | undefined
  const close = async (): Promise<void> => {
    for (const one of closers.toReversed()) await one()
    if (directory === undefined) rmSync(folder, { recursive: true, force: true })
  }
  const closeOnce = (): Promise<void> => (closed ??= close())
  // PostgreSQL is in a process group of its own: an interrupt from the terminal does not reach it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void closeOnce().finally(() => process.exit(130)))

  const open = async (name: string, filled: Size, each: number): Promise<Place> => {
    const dataDir = join(folder, name)
    const database = await openDatabase({ databaseUrl: null, ownerDatabaseUrl: null, dataDir, poolConnections: 10 })
    closers.push(database.stop)
    const fillSeconds = await fillAmity({ database, rows: rowsOf(filled) }, () => {})
    if (fillSeconds !== undefined) await topUp(database, each, () => {})
    tell(
      `${filled.projects} projects, ${filled.articles} articles, ${each} of each other type: filled in ${fillSeconds?.toFixed(1) ?? '–'} s`,
    )
    const node = await openNode(database)
    closers.push(node.close)
    return { node, fillSeconds }
  }
  try {
    const [small, large] = [await open('1', rows, least), await open('10', tenTimes(rows), least * 10)]
    const cases = await casesOf(small.node, large.node, rows)
    const figures = await measureCases(cases, small.node, large.node, rounds, tell)
    tell(`\n${tableOf(figures)}\n`)
    const fillSeconds = [small.fillSeconds, large.fillSeconds]
    tell(keepResult(quick ? 'quick' : 'growth', new Date(), { size: rows, least, aim, rounds, fillSeconds, figures }))
  } finally {
    await closeOnce()
  }
}

function tableOf(figures: readonly Growth[]): string {
  const line = (name: string, ...cells: readonly string[]): string =>
    name.padEnd(58) + cells.map(cell => cell.padStart(9)).join('')
  return [
    line('ms at 1 × and at 10 ×', '1 ×', '10 ×', 'ratio', '   rows read'),
    ...figures.map(({ name, aimed, smallMs, largeMs, ratio, rowsRead }) => {
      const figure = line(name, smallMs.toFixed(2), largeMs.toFixed(2), ratio.toFixed(2))
      return `${figure}   ${rowsRead.join(' → ')}${aimed && ratio > aim ? `  above ${aim}` : ''}`
    }),
  ].join('\n')
}
