import { html } from '@lit-labs/ssr'
import { nothing, type TemplateResult } from 'lit'

import { fieldGroup, input } from './controls.ts'
import type { OfferedRecord, Recorded, Records } from './records.ts'
import { words } from './words/words.ts'
import { aidWords } from '../words/aid.ts'
import { filled, words as wordsOfKit } from '../words/words.ts'
import { dayOf } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { localeOf } from '../../language/told.ts'

/** One record to choose: those offered, and a line by which to find others. */
export function recordField(
  component: Recorded,
  records: Records,
  problem: string,
  language: Language,
): TemplateResult {
  const said = words[language]
  const { chosen, offered, find } = records
  const others = offered.filter(({ id }) => id !== chosen?.id)
  const listed = chosen === null ? others : [chosen, ...others]
  const isFruitless = find !== '' && offered.length === 0
  const none = component === 'article' ? wordsOfKit[language].noArticles : aidWords[language].noProjects
  return html`${fieldGroup(
      { name: 'record', label: said.which[component], problem },
      html`<div id="offered" data-follows>
        ${listed.map(record => button(record, record.id === chosen?.id, language))}
        ${listed.length === 0 && !isFruitless ? html`<p class="hint">${none}</p>` : nothing}
        ${isFruitless ? html`<p class="hint" role="status">${filled(said.nothingFound, { text: find })}</p>` : nothing}
      </div>`,
    )}
    <div class="finding">
      ${input({ name: 'find', label: said.find[component], hint: said.findHint[component], problem: '' }, find, { type: 'search' })}
      <button class="plain">${said.look}</button>
    </div>`
}

const button = (record: OfferedRecord, isChosen: boolean, language: Language): TemplateResult =>
  html`<label class="tick"
    ><input type="radio" name="record" value=${record.id} ?checked=${isChosen} />
    <span lang=${localeOf(record, 'title') ?? nothing}>${record.title}</span>
    ${record.publishedAt ? html`<small>${dayOf(record.publishedAt, language)}</small>` : nothing}</label
  >`
