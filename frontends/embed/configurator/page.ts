import { html } from '@lit-labs/ssr'
import { nothing, type TemplateResult } from 'lit'

import { configuratorAt } from './address.ts'
import { componentLinks, setupForm } from './form.ts'
import { allLines, pastedOf, preview } from './result.ts'
import type { Setup } from './setup.ts'
import { words } from './words/words.ts'
import { unknownComponent } from '../views/notice.ts'
import { otherLanguage, type Language } from '../../language/language.ts'

const languageNames: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' }

/** What the page is made of. */
export interface ConfiguratorPage {
  readonly setup: Setup
  readonly language: Language
  readonly server: string
}

/** The whole page: choose, set up, look, copy. All of it stands in its address. */
export function configuratorPage({ setup, language, server }: ConfiguratorPage): TemplateResult {
  const said = words[language]
  const { wish } = setup
  const other = otherLanguage[language]
  const pasted = pastedOf(setup, server)
  return html`<!doctype html>
    <html lang=${language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${said.title} · Amity</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/embed/configurator.css" />
      </head>
      <body>
        <a class="skip" href="#adjust">${said.skip}</a>
        <header class="masthead">
          <div class="width">
            <div>
              <h1>${said.title}</h1>
              <p>${said.intro}</p>
            </div>
            <nav class="languages" id="languages" data-follows aria-label=${said.languages}>
              <span aria-current="true">${languageNames[language]}</span>
              <a href=${configuratorAt(wish, other)} lang=${other} hreflang=${other}>${languageNames[other]}</a>
            </nav>
          </div>
        </header>
        <main class="width">
          ${wish.unknown === null ? nothing : html`<p class="calm" role="status">${unknownComponent(wish.unknown, language)}</p>`}
          <section aria-labelledby="choose">
            <h2 id="choose">${said.choose}</h2>
            ${componentLinks(setup, language)}
          </section>
          <div class="work">
            <section class="adjust" aria-labelledby="adjust">
              <h2 id="adjust" tabindex="-1">${said.adjust}</h2>
              ${setupForm(setup, language)}
            </section>
            <div class="outcome">
              <section aria-labelledby="looking">
                <h2 id="looking">${said.preview}</h2>
                <div id="preview" data-follows>${preview(setup, pasted, language)}</div>
              </section>
              <section aria-labelledby="pasting">
                <h2 id="pasting">${said.paste}</h2>
                <div id="lines" data-follows>${allLines(setup, pasted, language)}</div>
              </section>
            </div>
          </div>
          <p class="unseen" role="status" id="news" data-renewed=${said.renewed}></p>
        </main>
        <script type="module" src="/embed/configurator.js"></script>
      </body>
    </html> `
}
