import { html } from '@lit-labs/ssr'
import { nothing, type TemplateResult } from 'lit'

import { addressOf, linesFor, type Lines, type Pasted } from './lines.ts'
import type { Setup } from './setup.ts'
import { words } from './words/words.ts'
import { words as wordsOfKit } from '../words/words.ts'
import type { Language } from '../../language/language.ts'

/** What is pasted of a setup. */
export const pastedOf = ({ wish, attributes, name }: Setup, server: string): Pasted => ({
  server,
  component: wish.component,
  attributes,
  isLive: wish.isLive,
  name,
})

/** What the setup shows, on a light and on a dark background where it leaves that to the page or the reader. */
export function preview(setup: Setup, pasted: Pasted, language: Language): TemplateResult {
  const said = words[language]
  const { refusal, isComplete, asked, problems } = setup
  if (refusal) return told(wordsOfKit[language][refusal.kind])
  if (!isComplete) return told(problems.length > 0 ? said.notRight : said.notYet)
  const shown = asked.theme === null || asked.theme === 'auto' ? (['light', 'dark'] as const) : [asked.theme]
  const names = { light: said.lightPreview, dark: said.darkPreview }
  return html`<div class="frames">
    ${shown.map(theme => {
      // Shown at the server itself, whatever it is called elsewhere.
      const attributes = [...pasted.attributes.filter(([name]) => name !== 'theme'), ['theme', theme] as const]
      return html`<figure>
        <figcaption>${names[theme]}</figcaption>
        <iframe
          src=${addressOf({ ...pasted, server: '', attributes })}
          title="${said.preview}: ${pasted.name}, ${names[theme]}"
        ></iframe>
      </figure>`
    })}
  </div>`
}

/** Every way to paste it, each with what it is good for and what it needs. */
export const allLines = ({ isComplete }: Setup, pasted: Pasted, language: Language): unknown =>
  isComplete
    ? linesFor(pasted).map(lines => oneWay(lines, language))
    : html`<p class="hint">${words[language].linesToCome}</p>`

function oneWay({ form, text, policy }: Lines, language: Language): TemplateResult {
  const said = words[language]
  const { title, good, lines } = said.forms[form]
  return html`<section class="way" aria-labelledby="${form}-title">
    <h3 id="${form}-title">${title}</h3>
    <p>${good}</p>
    ${form === 'kept' ? html`<p><a href="/embed/amity.php" download>${said.fetchFile}</a></p>` : nothing}
    <textarea id=${form} aria-label=${lines} readonly rows=${text.split('\n').length + 1} spellcheck="false">
${text}</textarea>
    <p class="copying">
      <button
        type="button"
        class="plain"
        hidden
        data-copies=${form}
        data-done=${said.copied}
        data-failed=${said.notCopied}
      >
        ${said.copy}
      </button>
    </p>
    <details>
      <summary>${said.policy}</summary>
      <ul>
        ${policy.map(directive => html`<li><code>${directive}</code></li>`)}
      </ul>
    </details>
  </section>`
}

const told = (text: string): TemplateResult => html`<p class="calm" role="status">${text}</p>`
