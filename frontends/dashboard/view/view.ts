import { periodOf, type Period } from './period.ts'
import { kinds, type Kind } from '../amounts/kinds.ts'
import { openedOf, openedText, type Opened } from './opened.ts'
import type { Language } from '../../language/language.ts'

/** What the dashboard shows; it stands in the address as a whole, so that a view can be sent and embedded. */
export interface View {
  readonly language: Language
  /** The slug or id of a federation, or what stands in its place; null for all of them. */
  readonly federation: string | null
  /** Null for this year, or the last one of which something is known. */
  readonly period: Period | null
  /** The kind of amounts that map and parts show; null for the first of which there is anything. */
  readonly kind: Kind | null
  /** The currency of map, charts and parts; null for the one in which most amounts are. */
  readonly currency: string | null
  /** The currency into which everything is converted by dated rates; null for each currency by itself. */
  readonly convertedTo: string | null
  readonly theme: 'light' | 'dark' | null
  /** A screen on a wall: no controls. */
  readonly wall: boolean
  /** The figure that is opened into its records. */
  readonly opened: Opened | null
  /** The drafts too (`true`), for those who may see them; null for what is public, `ended` since the right was lost. */
  readonly preview: 'true' | 'ended' | null
}

/** A view, and the names of what in its address means nothing. */
export interface ReadView {
  readonly view: View
  readonly odd: readonly string[]
}

const currency = (text: string): string | null => (/^[A-Z]{3}$/i.test(text) ? text.toUpperCase() : null)
/** What is no federation is shown as such, not as all of them: who embeds a slip of the hand has to see it. */
const federation = (text: string): string => text.slice(0, 200)
const kind = (text: string): Kind | null => kinds.find(known => known === text) ?? null
const theme = (text: string): View['theme'] => (text === 'light' || text === 'dark' ? text : null)
// A release is no part of the log before it is live: figures with it could not be kept true.
const preview = (text: string): View['preview'] => (text === 'true' || text === 'ended' ? text : null)
const wall = (text: string): true | null => (text === '1' ? true : null)

/** Reads an address. Nonsense is left out and named; it never ends in an empty page. @param search with or without `?` */
export function readView(search: string, language: Language): ReadView {
  const given = new URLSearchParams(search)
  const odd: string[] = []
  const read = <T>(name: string, of: (text: string) => T | null): T | null => {
    const text = given.get(name)
    if (text === null || text === '') return null
    const value = of(text)
    if (value === null) odd.push(name)
    return value
  }
  const view: View = {
    language,
    federation: read('federation', federation),
    period: read('period', periodOf),
    kind: read('kind', kind),
    currency: read('currency', currency),
    convertedTo: read('in', currency),
    theme: read('theme', theme),
    wall: read('wall', wall) ?? false,
    opened: read('open', openedOf),
    preview: read('preview', preview),
  }
  read('lang', text => (text === 'vi' || text === 'en' ? text : null))
  return { view, odd }
}

/** The address of a view: what is usual is left out, but not the language, which would be the reader's. */
export function addressOf(view: View): string {
  const values = new URLSearchParams({ lang: view.language })
  const write = (name: string, value: string | null): void => {
    if (value !== null) values.set(name, value)
  }
  write('federation', view.federation)
  write('period', view.period?.text ?? null)
  write('kind', view.kind)
  write('currency', view.currency)
  write('in', view.convertedTo)
  write('theme', view.theme)
  write('wall', view.wall ? '1' : null)
  write('open', view.opened && openedText(view.opened))
  write('preview', view.preview)
  return `?${values}`
}
