import { html, type Html } from '../html.ts'
import { layout, type Page } from '../layout.ts'
import { otherLanguage, words } from '../words.ts'

/** What stands in for a page that is not there (`notFound`) or cannot be read now (`unavailable`). */
export function renderProblem(page: Page, problem: 'notFound' | 'unavailable'): Html {
  const { language, links } = page
  const said = words[language]
  return layout(page, {
    title: said[problem],
    otherAddress: links.front(otherLanguage[language]),
    main: html`<h1>${said[problem]}</h1>
      <p class="lead">${said[`${problem}Advice`]}</p>
      <p><a href="${links.front(language)}">${said.front}</a></p>`,
  })
}
