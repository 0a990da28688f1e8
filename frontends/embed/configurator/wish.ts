import { attributesOf, isComponent, type ComponentName } from '../attributes/components.ts'

/** What a webmaster has chosen so far: all of it stands in the address of the page. */
export interface Wish {
  readonly component: ComponentName
  /** What was asked for in the place of a component that there is; null when nothing was. */
  readonly unknown: string | null
  /** Attributes that were filled in, by their names; names that mean nothing too. */
  readonly given: ReadonlyMap<string, string>
  /** By which a record is looked for: its address, its slug, words of its title. */
  readonly find: string
  /** Whether elements keep themselves true. */
  readonly isLive: boolean
}

/** Names of the page itself, and what is an attribute of elements alone. */
const ownNames: ReadonlySet<string> = new Set(['component', 'ui', 'find', 'live'])

/** As much of a text as anybody looks for. */
const longestFind = 200

/** Reads a wish from an address; a form sends what was left empty as well. */
export function readWish(search: URLSearchParams): Wish {
  const asked = search.get('component') ?? ''
  const component = isComponent(asked) ? asked : 'articles'
  const attributes = attributesOf(component)
  const given = new Map<string, string>()
  for (const name of new Set(search.keys())) {
    const values = search
      .getAll(name)
      .map(written)
      .filter(value => value !== '')
    if (values.length === 0 || ownNames.has(name)) continue
    const form = attributes[name]?.form
    // Of boxes that are ticked, each sends its own.
    given.set(name, form === 'kinds' || form === 'stages' ? values.join(',') : (values.at(-1) ?? ''))
  }
  return {
    component,
    unknown: asked === '' || isComponent(asked) ? null : asked,
    given,
    find: written(search.get('find') ?? '').slice(0, longestFind),
    isLive: search.get('live') !== 'false',
  }
}

/** A text as somebody may have written it: signs that nobody sees mean nothing, and pages cannot hold them all. */
const written = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ').trim()
