import type { Wish } from './wish.ts'
import { attributesOf, showsOne, type ComponentName } from '../attributes/components.ts'
import type { Language } from '../../language/language.ts'

/** The page with a wish in its address; another component keeps what it has an attribute for. */
export function configuratorAt(wish: Wish, language: Language, component: ComponentName = wish.component): string {
  const search = new URLSearchParams({ component })
  const isSame = component === wish.component
  for (const [name, value] of wish.given) {
    // One record of another component is none of this one.
    const isKept = isSame || (name in attributesOf(component) && !(showsOne(component) && isNaming(name)))
    if (isKept) search.set(name, value)
  }
  if (isSame && wish.find !== '') search.set('find', wish.find)
  if (!wish.isLive) search.set('live', 'false')
  search.set('ui', language)
  return `/embed?${search.toString()}`
}

const isNaming = (name: string): boolean => ['slug', 'code', 'record'].includes(name)
