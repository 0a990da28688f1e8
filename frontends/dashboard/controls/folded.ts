/** A text as it is searched for: without marks, đ as d, in small letters. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()

/** Whether all words of a query stand in a text, in any order. */
export function isFound(text: string, query: string): boolean {
  const where = folded(text)
  return folded(query)
    .split(/\s+/)
    .every(word => where.includes(word))
}
