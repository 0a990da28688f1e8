/** What happened to queries of a shape at changes of a kind. */
interface Cell {
  runs: number
  unneeded: number
  missed: number
}

/** Counts runs, by the shape of the query and the kind of the change. */
export class Counting {
  readonly #cells = new Map<string, Cell>()

  count(what: string, isRun: boolean, isSame: boolean): 'needed' | 'unneeded' | 'missed' | 'spared' {
    const cell = this.#cells.get(what) ?? { runs: 0, unneeded: 0, missed: 0 }
    this.#cells.set(what, cell)
    if (isRun) cell.runs += 1
    if (isRun && isSame) cell.unneeded += 1
    if (!isRun && !isSame) cell.missed += 1
    return isRun ? (isSame ? 'unneeded' : 'needed') : isSame ? 'spared' : 'missed'
  }

  /** The sums, the cells in which something ran or was missed, and a line for each of the worst. */
  told(): Cell & { readonly cells: Readonly<Record<string, Cell>>; readonly worst: readonly string[] } {
    const told = [...this.#cells].filter(([, { runs, missed }]) => runs + missed > 0)
    const sum = (of: (cell: Cell) => number): number => told.reduce((all, [, cell]) => all + of(cell), 0)
    const unneeded = told.filter(([, cell]) => cell.unneeded > 0).toSorted(([, a], [, b]) => b.unneeded - a.unneeded)
    return {
      runs: sum(({ runs }) => runs),
      unneeded: sum(cell => cell.unneeded),
      missed: sum(({ missed }) => missed),
      cells: Object.fromEntries(told),
      worst: unneeded.slice(0, 40).map(([what, cell]) => `${cell.unneeded} of ${cell.runs} unneeded: ${what}`),
    }
  }
}
