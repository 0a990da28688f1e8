import { Parser } from 'htmlparser2'

/** Elements with their attributes, as a parser of HTML finds them. */
export function elementsOf(
  html: string,
): readonly { readonly name: string; readonly attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = []
  const parser = new Parser({ onopentag: (name, attributes) => void found.push({ name, attributes }) })
  parser.end(html)
  return found
}
