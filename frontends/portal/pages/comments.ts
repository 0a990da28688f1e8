import { dayOf } from '../dates.ts'
import type { RemarkFragment } from '../generated/graphql.ts'
import { html, type Html } from '../html.ts'
import { given } from '../language.ts'
import type { Page } from '../layout.ts'
import { words } from '../words.ts'
import type { Article } from './article.ts'

/** What readers remarked, oldest first, answers below what they answer; that nobody has is said. */
export function comments(page: Page, { comments }: Article): Html {
  const said = words[page.language]
  const remarks = comments.nodes
  const shown = new Set(remarks.map(({ id }) => id))
  const first = remarks.filter(({ replyTo }) => replyTo === null || !shown.has(replyTo.id))
  return html`<section class="comments" aria-labelledby="comments">
    <h2 id="comments">${said.comments}</h2>
    ${remarks.length === 0 ? html`<p class="note">${said.noComments}</p>` : thread(page, first, remarks)}
  </section>`
}

function thread(page: Page, here: readonly RemarkFragment[], all: readonly RemarkFragment[]): Html | null {
  if (here.length === 0) return null
  return html`<ol>
    ${here.map(
      remark =>
        html`<li>
          <p class="kicker">
            <span>${given(remark.author, page.language)}</span>
            <time datetime="${remark.sentAt}">${dayOf(remark.sentAt, page.language)}</time>
          </p>
          <p ${remark.language && html`lang="${remark.language}"`}>${remark.body}</p>
          ${thread(
            page,
            all.filter(({ replyTo }) => replyTo?.id === remark.id),
            all,
          )}
        </li> `,
    )}
  </ol>`
}
