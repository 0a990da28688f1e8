import { canonicalText, type RichDocument, type RichNode } from './document.ts'

/** What became of one block of a document between two of its states; places count from 0. */
export type BlockChange =
  | { readonly kind: 'ADDED'; readonly to: number; readonly after: RichNode }
  | { readonly kind: 'REMOVED'; readonly from: number; readonly before: RichNode }
  | {
      readonly kind: 'CHANGED'
      readonly from: number
      readonly to: number
      readonly before: RichNode
      readonly after: RichNode
    }
  | { readonly kind: 'MOVED'; readonly from: number; readonly to: number; readonly after: RichNode }

const keyOf = (node: RichNode): string => canonicalText({ type: 'doc', content: [node] })

/** So many pairs of blocks are compared at most; beyond it the middle counts as removed and added. */
const mostPairs = 4_000_000

/** Pairs of places of the longest common subsequence, in order. */
function common(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  if (a.length * b.length > mostPairs) return []
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
  const out: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) out.push([i++, j++])
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1
    else j += 1
  }
  return out
}

/** Equal ends are no work: what is left lies between them. */
function aligned(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1
  const middle = common(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  return [
    ...Array.from({ length: head }, (_, at) => [at, at] as const),
    ...middle.map(([i, j]) => [i + head, j + head] as const),
    ...Array.from({ length: tail }, (_, at) => [a.length - tail + at, b.length - tail + at] as const),
  ]
}

/**
 * What differs between two documents, block by block on the top level, in the order of the newer one; null stands for none.
 * Blocks that stand elsewhere unchanged have moved; of those that stand between the same neighbours, one of the same type
 * has become the other.
 */
export function difference(before: RichDocument | null, after: RichDocument | null): readonly BlockChange[] {
  const [old, fresh] = [before?.content ?? [], after?.content ?? []]
  const [oldKeys, freshKeys] = [old.map(keyOf), fresh.map(keyOf)]
  const pairs = aligned(oldKeys, freshKeys)
  const [kept, stayed] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))]
  const movedFrom = new Map<number, number>()
  const elsewhere = Map.groupBy(
    oldKeys.keys().filter(i => !kept.has(i)),
    i => oldKeys[i] ?? '',
  )
  for (const [j, key] of freshKeys.entries()) {
    const from = stayed.has(j) ? undefined : elsewhere.get(key)?.shift()
    if (from !== undefined) movedFrom.set(j, from)
  }
  const gone = new Set(movedFrom.values())
  const changes: BlockChange[] = []
  let [i, j] = [0, 0]
  for (const [nextOld, nextFresh] of [...pairs, [old.length, fresh.length] as const]) {
    const removed = old.slice(i, nextOld).flatMap((node, at) => (gone.has(i + at) ? [] : [{ from: i + at, node }]))
    const begin = j
    const made = fresh.slice(j, nextFresh).map((after, at): BlockChange => {
      const to = begin + at
      const from = movedFrom.get(to)
      if (from !== undefined) return { kind: 'MOVED', from, to, after }
      const same = removed.findIndex(({ node }) => node.type === after.type)
      const [was] = same < 0 ? [] : removed.splice(same, 1)
      return was ? { kind: 'CHANGED', from: was.from, to, before: was.node, after } : { kind: 'ADDED', to, after }
    })
    changes.push(...removed.map(({ from, node }): BlockChange => ({ kind: 'REMOVED', from, before: node })), ...made)
    ;[i, j] = [nextOld + 1, nextFresh + 1]
  }
  return changes
}
