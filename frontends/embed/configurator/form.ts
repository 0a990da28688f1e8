import { html } from '@lit-labs/ssr'
import { nothing, type TemplateResult } from 'lit'

import { configuratorAt } from './address.ts'
import { attributeField } from './fields.ts'
import type { Setup } from './setup.ts'
import { words } from './words/words.ts'
import { describedComponents, type AttributeDescription } from '../attributes/descriptions.ts'
import type { Language } from '../../language/language.ts'

/** All components, as links that keep what was chosen. */
export const componentLinks = ({ wish }: Setup, language: Language): TemplateResult =>
  html`<nav class="components" id="components" data-follows aria-labelledby="choose">
    <ul>
      ${describedComponents.map(
        ({ name, title, description }) =>
          html`<li>
            <a href=${configuratorAt(wish, language, name)} aria-current=${name === wish.component ? 'page' : nothing}
              ><b>${title[language]}</b> <span>${description[language]}</span></a
            >
          </li>`,
      )}
    </ul>
  </nav>`

const looks: ReadonlySet<string> = new Set(['lang', 'theme', 'heading', 'live'])

/** The attributes of a component as fields. Sent as it stands, it is the address of the page that it makes. */
export function setupForm(setup: Setup, language: Language): TemplateResult {
  const said = words[language]
  const { component } = setup.wish
  const attributes = describedComponents.find(({ name }) => name === component)?.attributes ?? []
  const fields = (isHere: (attribute: AttributeDescription) => boolean): unknown =>
    attributes.filter(isHere).map(attribute => attributeField(attribute, setup, language))
  const general = setup.problems.filter(({ field }) => field === null)
  return html`<form class="setup" action="/embed" method="get">
    <input type="hidden" name="component" value=${component} />
    <input type="hidden" name="ui" value=${language} />
    <div id="general" data-follows>${general.map(({ text }) => html`<p class="problem">${text}</p>`)}</div>
    <fieldset class="part">
      <legend>${said.content}</legend>
      ${fields(({ name }) => !looks.has(name) && name !== 'key')}
    </fieldset>
    <fieldset class="part">
      <legend>${said.looks}</legend>
      ${fields(({ name }) => looks.has(name))}
    </fieldset>
    <fieldset class="part">
      <legend>${said.partner}</legend>
      ${fields(({ name }) => name === 'key')}
    </fieldset>
    <button class="show">${said.show}</button>
  </form>`
}
