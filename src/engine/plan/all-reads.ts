import type { StatementReads } from './reads.ts'
import type { Reads } from '../../graph/dependencies.ts'

function union(all: readonly Reads[]): Reads {
  const out = new Map<string, Set<string>>()
  for (const reads of all)
    for (const [table, columns] of reads) {
      const known = out.get(table) ?? new Set<string>()
      out.set(table, known)
      for (const column of columns) known.add(column)
    }
  return out
}

/** What several statements read. Of one alone it is the very same, so that all who share its plan share it too. */
export function allReads(all: readonly StatementReads[]): Pick<StatementReads, 'shown' | 'listed' | 'shared'> {
  const [one, ...others] = all
  if (one && others.length === 0) return { shown: one.shown, listed: one.listed, shared: one.shared }
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const reads of all) {
    for (const table of reads.shared) shared.add(table)
    for (const table of reads.listed.keys()) if (seen.has(table)) shared.add(table)
    for (const table of reads.listed.keys()) seen.add(table)
  }
  return { shown: union(all.map(({ shown }) => shown)), listed: union(all.map(({ listed }) => listed)), shared }
}
