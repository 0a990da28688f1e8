import { html, nothing, type TemplateResult } from 'lit'

import { fresh, heading, type Content } from './pieces.ts'
import type { View } from './view.ts'

/** An entry of a list and the record of which it tells. */
export interface Entry {
  readonly id: string
  readonly content: TemplateResult
}

/**
 * A component that shows a list: what it is of, then its entries; without any, a word about that.
 * @param more what stands below the list
 */
export function listView(
  view: View,
  {
    title,
    entries,
    none,
    more = nothing,
  }: { readonly title: string; readonly entries: readonly Entry[]; readonly none: string; readonly more?: Content },
): TemplateResult {
  return html`<section class="amity-list" part="list">
    ${heading(view, 0, 'title', title)}
    ${
      entries.length === 0
        ? html`<p class="amity-none" part="none">${none}</p>`
        : html`<ul class="amity-entries" part="entries">
            ${entries.map(
              ({ id, content }) => html`<li class=${fresh(view, id, 'amity-entry')} part="entry">${content}</li>`,
            )}
          </ul>`
    }
    ${more}
  </section>`
}
