import { html, nothing, type TemplateResult } from 'lit'

import { dayOf, shortTimeOf } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { answerWords } from '../words/answers.ts'
import { filled, words } from '../words/words.ts'

/** What is said in the place of a record that was taken back. */
export function withdrawnNotice(
  { withdrawnAt, reason, locale }: { readonly withdrawnAt: string; readonly reason: string; readonly locale: string },
  language: Language,
): TemplateResult {
  const said = words[language]
  const day = html`<time datetime=${withdrawnAt}>${dayOf(withdrawnAt, language)}</time>`
  const [before = '', after = ''] = said.withdrawnOn.split('{day}')
  return html`<div class="amity-notice amity-withdrawn" part="notice" role="status">
    <p><strong>${said.withdrawn}</strong></p>
    <p>
      ${before}${day}${after}
      ${reason === '' ? nothing : html`${said.reason} <q lang=${locale === language ? nothing : locale}>${reason}</q>`}
    </p>
  </div>`
}

/** A short word about what cannot be shown. */
export const notice = (text: string, more: readonly string[] = []): TemplateResult =>
  html`<div class="amity-notice" part="notice" role="status">
    <p>${text}</p>
    ${
      more.length === 0
        ? nothing
        : html`<ul>
            ${more.map(line => html`<li>${line}</li>`)}
          </ul>`
    }
  </div>`

/** Since when what is shown may be old. */
export const staleNotice = (since: string, today: string, language: Language): TemplateResult =>
  notice(filled(words[language].stale, { time: shortTimeOf(since, today, language) }))

/** That there is no such component. */
export const unknownComponent = (component: string, language: Language): string =>
  filled(answerWords[language].unknownComponent, { component: component.slice(0, 40) })
