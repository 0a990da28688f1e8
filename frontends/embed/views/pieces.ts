import { html, nothing, type TemplateResult } from 'lit'

import type { View } from './view.ts'
import { partialDate } from '../../language/dates.ts'
import { isVietnamese, localeOf, type Told } from '../../language/told.ts'
import { filled } from '../words/words.ts'

/** What a template takes as content. */
export type Content = TemplateResult | string | typeof nothing | readonly Content[]

/** The `lang` attribute of a text: nothing for one in the language of the view. */
export function langOf(record: Told, field: string, { language }: View): string | typeof nothing {
  const locale = localeOf(record, field)
  return locale === null || locale === language ? nothing : locale
}

/** A text that is in no language of its own, marked where it is Vietnamese among others. */
export const given = (text: string, { language }: View): Content =>
  language !== 'vi' && isVietnamese(text) ? html`<span lang="vi">${text}</span>` : text

/** A body or country by its name, else the name that stands beside it. */
export const named = (record: (Told & { readonly name: string }) | null, name: string, view: View): Content =>
  record === null ? given(name, view) : html`<span lang=${langOf(record, 'name', view)}>${record.name}</span>`

/** Contents beside each other with a mark between them. */
export const joined = (contents: readonly Content[], mark = ', '): Content =>
  contents.filter(content => content !== nothing && content !== '').map((one, at) => (at === 0 ? one : [mark, one]))

/** A date for people and machines. */
export const dated = (date: string, { language }: View): TemplateResult =>
  html`<time datetime=${date}>${partialDate(date, language)}</time>`

/** So many years, in words. */
export const inYears = (count: number, forms: readonly [one: string, more: string]): string =>
  filled(forms[count === 1 ? 0 : 1], { count })

/** The class of something that has just changed. */
export const fresh = ({ fresh }: View, what: string, name: string): string =>
  fresh.has(what) ? `${name} amity-fresh` : name

/**
 * A heading, so many levels below that of the component.
 * @param name its class is `amity-<name>`, its part `<name>`
 */
export function heading(
  { heading: own }: View,
  below: number,
  name: string,
  content: Content,
  { lang = nothing, more = '' }: { readonly lang?: string | typeof nothing; readonly more?: string } = {},
): TemplateResult {
  const classes = `amity-${name}${more}`
  switch (Math.min(own + below, 6)) {
    case 1:
      return html`<h1 class=${classes} part=${name} lang=${lang}>${content}</h1>`
    case 2:
      return html`<h2 class=${classes} part=${name} lang=${lang}>${content}</h2>`
    case 3:
      return html`<h3 class=${classes} part=${name} lang=${lang}>${content}</h3>`
    case 4:
      return html`<h4 class=${classes} part=${name} lang=${lang}>${content}</h4>`
    case 5:
      return html`<h5 class=${classes} part=${name} lang=${lang}>${content}</h5>`
    default:
      return html`<h6 class=${classes} part=${name} lang=${lang}>${content}</h6>`
  }
}

/** Words and what they say; rows without anything are left out. */
export const sheet = (rows: readonly (readonly [word: string, says: Content])[]): Content => {
  const shown = rows.filter(
    ([, says]) => says !== nothing && says !== '' && !(Array.isArray(says) && says.length === 0),
  )
  if (shown.length === 0) return nothing
  return html`<dl class="amity-sheet" part="sheet">
    ${shown.map(
      ([word, says]) =>
        html`<div class="amity-row">
          <dt>${word}</dt>
          <dd>${says}</dd>
        </div>`,
    )}
  </dl>`
}
