import { elementOf } from './element.ts'
import { componentNames } from '../attributes/components.ts'
import type { Parts } from '../parts/parts.ts'

/** Makes the elements known to the page. It may hold the script twice. */
export function define(parts: Parts): void {
  for (const name of componentNames)
    if (!customElements.get(`amity-${name}`)) customElements.define(`amity-${name}`, elementOf(name, parts))
}
