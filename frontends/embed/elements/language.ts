import { languageOf } from '../attributes/forms.ts'
import type { Language } from '../../language/language.ts'

/** The language that the page says of a place in it; Vietnamese where it says none that the kit speaks. */
export function languageAt(place: Element): Language {
  for (let at: Element | null = place; at !== null; at = above(at)) {
    const found = at.closest('[lang]')
    const language = languageOf(found?.getAttribute('lang') ?? '')
    if (language !== null) return language
    at = found ?? rootOf(at)
    if (at === null) break
  }
  return 'vi'
}

/** What stands around an element: what is in a shadow tree stands within its host. */
const above = (element: Element): Element | null => element.parentElement ?? rootOf(element)

function rootOf(element: Element): Element | null {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

const listeners = new Set<() => void>()
let observer: MutationObserver | null = null

/** Calls back when anything in the page says another language. What comes back stops that. */
export function onLanguage(changed: () => void): () => void {
  listeners.add(changed)
  observer ??= new MutationObserver(() => listeners.forEach(listener => listener()))
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true })
  return () => {
    listeners.delete(changed)
    if (listeners.size === 0) observer?.disconnect()
  }
}
