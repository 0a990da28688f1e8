import { folded } from '../../language/folded.ts'

/** Whether all words of a query stand in a text, in any order. */
export function isFound(text: string, query: string): boolean {
  const where = folded(text)
  return folded(query)
    .split(/\s+/)
    .every(word => where.includes(word))
}
