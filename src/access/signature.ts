import type { Viewer } from './viewer.ts'

/** Equal for viewers of whom every answer is equal: the same actor with the same rights, or two visitors. */
export function rightsSignature({ kind, actorId, rights }: Viewer): string {
  const { standings, ...others } = rights
  return JSON.stringify([kind, actorId, others, [...standings].toSorted(([a], [b]) => (a < b ? -1 : 1))])
}
