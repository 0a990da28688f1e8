/** A row of a list that is not where or what it was; null places are none. */
export interface RowChange<Row> {
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED'
  /** Place in the list, from 0. */
  readonly from: number | null
  readonly to: number | null
  readonly before: Row | null
  readonly after: Row | null
}

/** Beyond so many pairs of rows, lists are compared place by place. */
const mostPairs = 250_000

/**
 * What changed in a list whose rows have no identity: those of a longest common subsequence stayed, of what lies between
 * them rows are paired in order as changed, and the rest was added or removed.
 */
export function rowChanges<Row>(
  before: readonly Row[],
  after: readonly Row[],
  same: (a: Row, b: Row) => boolean,
): readonly RowChange<Row>[] {
  const out: RowChange<Row>[] = []
  let [from, to] = [0, 0]
  for (const [keptFrom, keptTo] of [...stayed(before, after, same), [before.length, after.length] as const]) {
    while (from < keptFrom || to < keptTo) {
      const [old, fresh] = [from < keptFrom ? before[from] : undefined, to < keptTo ? after[to] : undefined]
      const kind = old === undefined ? 'ADDED' : fresh === undefined ? 'REMOVED' : 'CHANGED'
      out.push({
        kind,
        from: old === undefined ? null : from++,
        to: fresh === undefined ? null : to++,
        before: old ?? null,
        after: fresh ?? null,
      })
    }
    ;[from, to] = [keptFrom + 1, keptTo + 1]
  }
  return out
}

/** Places of rows that stayed, before and after, ascending. */
function stayed<Row>(
  a: readonly Row[],
  b: readonly Row[],
  same: (a: Row, b: Row) => boolean,
): readonly (readonly [number, number])[] {
  const equal = (i: number, j: number): boolean => {
    const [x, y] = [a[i], b[j]]
    return x !== undefined && y !== undefined && same(x, y)
  }
  if (a.length * b.length > mostPairs)
    return a.flatMap((_, at): (readonly [number, number])[] => (equal(at, at) ? [[at, at]] : []))
  const width = b.length + 1
  const longest = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = equal(i, j)
        ? 1 + (longest[(i + 1) * width + j + 1] ?? 0)
        : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0)
  const out: (readonly [number, number])[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (equal(i, j)) out.push([i++, j++])
    else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return out
}
