import { partialDate } from '../dates.ts'
import type { LanguagesFragment } from '../generated/graphql.ts'
import { html, type Content, type Html } from '../html.ts'
import { langOf } from '../language.ts'
import type { Page } from '../layout.ts'
import type { Linked } from '../links.ts'

/** Whether nothing would be seen of it. */
const isEmpty = (content: Content): boolean =>
  Array.isArray(content)
    ? content.every(isEmpty)
    : content === null || content === undefined || content === false || content === ''

/** A heading and what stands below it; nothing where there is nothing. `name` is its id on the page. */
export function section(name: string, heading: Content, content: Content): Html | null {
  if (isEmpty(content)) return null
  return html`<section class="${name}" aria-labelledby="${name}">
    <h2 id="${name}">${heading}</h2>
    ${content}
  </section>`
}

/** Where a section of a portal stands on the front page. */
export const sectionId = (slug: string): string => `section-${slug}`

/** Words and what they say, as a list; rows without anything are left out. */
export function sheet(...rows: readonly (readonly [word: string, says: Content])[]): Html | null {
  const shown = rows.filter(([, says]) => !isEmpty(says))
  if (shown.length === 0) return null
  return html`<dl class="sheet">
    ${shown.map(
      ([word, says]) =>
        html`<div>
          <dt>${word}</dt>
          <dd>${says}</dd>
        </div> `,
    )}
  </dl>`
}

/** A list inside a sheet; nothing where it is empty. */
export function list(items: readonly Content[]): Html | null {
  const shown = items.filter(item => !isEmpty(item))
  return shown.length === 0
    ? null
    : html`<ul>
        ${shown.map(item => html`<li>${item}</li> `)}
      </ul>`
}

/** Contents beside each other with a mark between them; what is empty is left out. */
export function joined(contents: readonly Content[], mark = ', '): readonly Content[] {
  return contents
    .filter(content => !isEmpty(content))
    .map((content, at) => (at === 0 ? content : html`${mark}${content}`))
}

/** Something, and beside it in small letters what else is to be known of it. */
export const noted = (what: Content, note: Content): readonly Content[] =>
  joined([what, !isEmpty(note) && html`<small>${note}</small>`], ' · ')

/** A record by its name or title: a link where the portal has a page for it or an article tells of it. */
export function linked({ language, links }: Page, record: Linked & LanguagesFragment & Called): Html {
  const field = record.name === undefined ? 'title' : 'name'
  const address = links.to(language, record)
  const lang = langOf(record, field, language)
  return address === null
    ? html`<span ${lang}>${record[field]}</span>`
    : html`<a ${lang} href="${address}">${record[field]}</a>`
}

/** What a record is called: bodies, people and countries have names, all others titles. */
interface Called {
  readonly name?: string
  readonly title?: string
}

/** A text of a record, marked where it stands in another language than the page; null where it has none. */
export function text<Field extends string>(
  { language }: Page,
  record: LanguagesFragment & Readonly<Record<Field, string | null>>,
  field: Field,
): Html | null {
  return record[field] === null ? null : html`<span ${langOf(record, field, language)}>${record[field]}</span>`
}

/** A date for people and machines. */
export const day = (date: string | null, language: Page['language']): Html | null =>
  date === null ? null : html`<time datetime="${date}">${partialDate(date, language)}</time>`

/** Records below each other. */
export const records = (items: readonly Html[]): Html | null =>
  items.length === 0
    ? null
    : html`<ul class="records">
        ${items.map(item => html`<li>${item}</li> `)}
      </ul>`

/** What a record is, what it is called, when it is and what it is about. @param address of its own page */
export function head(
  page: Page,
  record: LanguagesFragment & { readonly title: string; readonly summary?: string | null },
  kicker: readonly Content[],
  when: Content = null,
  address: string | null = null,
): Html {
  const { language } = page
  const words = kicker.filter(content => !isEmpty(content)).map(content => html`<span>${content}</span> `)
  return html`${words.length > 0 && html`<p class="kicker">${words}</p>`}
    <h3 ${langOf(record, 'title', language)}>
      ${address === null ? record.title : html`<a href="${address}">${record.title}</a>`}
    </h3>
    ${!isEmpty(when) && html`<p class="when">${when}</p>`}
    ${record.summary && html`<p class="summary" ${langOf(record, 'summary', language)}>${record.summary}</p>`}`
}

/** A body that the graph holds, else the name beside it. */
export const bodyOr = (
  page: Page,
  body: (Linked & LanguagesFragment & { readonly name: string }) | null,
  name: Content,
): Content => (body === null ? name : linked(page, body))
