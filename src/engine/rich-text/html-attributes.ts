import { knownAttributes, titled, worded } from './html-elements.ts'
import type { Reading } from './reading.ts'
import { richTextLimits } from './schema.ts'

/** Attributes of an element as they stand in HTML. */
export type Given = Readonly<Record<string, string>>

/** Text that an attribute took in, as one does whose quote was not closed. */
export const holdsText = (value: string | undefined): boolean => /<[/!]?[a-z-]/i.test(value ?? '')

/** Reports the attributes of an element that are not read, and those that took in what was text. */
export function reportAttributes(name: string, given: Given, reading: Reading): void {
  for (const [attribute, value] of Object.entries(given)) {
    const isRead = knownAttributes.has(attribute) && (attribute !== 'title' || titled.has(name))
    const isKept = isRead && worded.has(attribute)
    const took = !isKept && holdsText(value)
    if (!isRead || took) reading.drop(attributeOf(name, attribute), took ? value : undefined)
  }
}

const attributeOf = (name: string, attribute: string): string => `${name.slice(0, 40)}[${attribute.slice(0, 40)}]`

/** How many columns and rows a cell takes; what cannot be is told, and becomes the nearest that can. */
export const spansOf = (name: string, given: Given, reading: Reading): { colspan: number; rowspan: number } => ({
  colspan: whole(name, 'colspan', given, [1, richTextLimits.tableColumns], reading),
  rowspan: whole(name, 'rowspan', given, [1, richTextLimits.tableRows], reading),
})

/** The number with which a list begins. */
export const startOf = (name: string, given: Given, reading: Reading): number =>
  whole(name, 'start', given, [0, richTextLimits.listStart], reading)

function whole(
  name: string,
  attribute: string,
  given: Given,
  [low, high]: readonly [number, number],
  reading: Reading,
): number {
  const text = given[attribute]?.trim()
  if (text === undefined) return 1
  const read = /^[+-]?\d{1,15}$/.test(text) ? Number(text) : 1
  const nearest = Math.min(Math.max(read, low), high)
  if (nearest !== Number(text)) reading.drop(attributeOf(name, attribute))
  return nearest
}
