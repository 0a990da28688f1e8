import { normaliseLine } from '../../kernel/text.ts'
import type { RichDocument } from './document.ts'
import { isObject, own } from './reading.ts'

/** A place in a document that names a record or picture, or named one that the reader was not shown. */
interface Named {
  /** What it is and the words that stand for it: alike wherever the reader could not tell two from each other. */
  readonly looks: string
  readonly id: string | null
}

/** Attribute with the id, and those with words, of nodes that name a record. */
const naming: Readonly<Record<string, readonly [id: string, ...words: string[]]>> = {
  mention: ['id', 'label'],
  image: ['asset', 'caption', 'credit'],
}

function namedBy(node: Readonly<Record<string, unknown>>): Named | null {
  const type = own(node, 'type')
  const attrs = own(node, 'attrs')
  if (typeof type !== 'string' || !isObject(attrs) || !Object.hasOwn(naming, type)) return null
  const [key = '', ...words] = naming[type] ?? []
  const id = own(attrs, key)
  if (typeof id !== 'string' && id !== null) return null
  const said = words.map(name => own(attrs, name)).map(word => (typeof word === 'string' ? normaliseLine(word) : ''))
  return { looks: JSON.stringify([type, ...said]), id }
}

function allNamed(node: unknown): readonly Named[] {
  if (!isObject(node)) return []
  const named = namedBy(node)
  const content = own(node, 'content')
  return named ? [named] : Array.isArray(content) ? content.flatMap(allNamed) : []
}

/** Whether a document that was sent has places whose records or pictures its writer was not shown. */
export const hasUnseen = (document: unknown): boolean => allNamed(document).some(({ id }) => id === null)

/**
 * Puts the ids back that a document lost because its writer was not shown them: each place gets the id of the stored one that
 * looks like it, where no other could be meant. All other places stay as they are.
 * @param sent a document that was read without a fault
 * @param stored documents that it may be made of, the nearest first
 */
export function withUnseen(sent: unknown, stored: readonly RichDocument[]): unknown {
  const places = allNamed(sent)
  const shown = new Set(places.map(({ id }) => id))
  const hidden = stored.map(document =>
    Map.groupBy(
      allNamed(document).filter(({ id }) => !shown.has(id)),
      ({ looks }) => looks,
    ),
  )
  const idsOf = new Map(
    [...Map.groupBy(places, ({ looks }) => looks)].map(([looks, alike]) => {
      const kept = hidden.map(byLooks => byLooks.get(looks) ?? []).find(({ length }) => length > 0) ?? []
      return [looks, idsFor(alike.filter(({ id }) => id === null).length, kept)]
    }),
  )
  return filled(sent, looks => idsOf.get(looks)?.shift() ?? null)
}

/** Ids for so many places that look alike, in order: those of as many stored ones, or the only one that there is. */
function idsFor(count: number, kept: readonly Named[]): (string | null)[] {
  const ids = kept.map(({ id }) => id)
  const [only = null] = ids
  if (new Set(ids).size === 1) return Array.from({ length: count }, () => only)
  return ids.length === count ? ids : []
}

function filled(node: unknown, next: (looks: string) => string | null): unknown {
  if (!isObject(node)) return node
  const named = namedBy(node)
  const [content, attrs] = [own(node, 'content'), own(node, 'attrs')]
  if (!named) return Array.isArray(content) ? { ...node, content: content.map(child => filled(child, next)) } : node
  const [key = ''] = naming[String(own(node, 'type'))] ?? []
  return named.id === null && isObject(attrs) ? { ...node, attrs: { ...attrs, [key]: next(named.looks) } } : node
}
