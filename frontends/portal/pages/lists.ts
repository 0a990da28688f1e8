import { dayOf, period } from '../dates.ts'
import type {
  ListedAgreementFragment,
  ListedAidFragment,
  ListedEventFragment,
  TeaserFragment,
  TransactionKind,
} from '../generated/graphql.ts'
import { html, type Content, type Html } from '../html.ts'
import { given } from '../language.ts'
import type { Page } from '../layout.ts'
import { money, sumOf } from '../numbers.ts'
import { words } from '../words.ts'
import { bodyOr, joined, linked, text } from './pieces.ts'
import { when } from './when.ts'

/** Lines of a list: when, what with its link, and what else is to be known of it. */
export function lines(items: readonly { when: string; what: Content; about: readonly Content[] }[]): Html | null {
  if (items.length === 0) return null
  return html`<ul class="lines">
    ${items.map(
      ({ when, what, about }) =>
        html`<li>
          ${when !== '' && html`<span class="when">${when}</span>`}
          <div>${what} ${about.length > 0 && html`<small>${about}</small>`}</div>
        </li> `,
    )}
  </ul>`
}

/** Articles by day, as a section of a portal lists them. */
export const articleLines = (page: Page, articles: readonly TeaserFragment[]): Html | null =>
  lines(
    articles.map(article => ({
      when: article.publishedAt === null ? '' : dayOf(article.publishedAt, page.language),
      what: linked(page, article),
      about: [],
    })),
  )

/** Events by date, each with a link to an article that tells of it. */
export function eventLines(page: Page, events: readonly ListedEventFragment[]): Html | null {
  const said = words[page.language]
  return lines(
    events.map(event => ({
      when: when(event, page.language),
      what: joined([linked(page, event), isOff(event) && `(${said.eventStatuses[event.eventStatus]})`], ' '),
      about: joined(
        [
          event.eventKind && said.eventKinds[event.eventKind],
          !isOff(event) && said.eventStatuses[event.eventStatus],
          text(page, event, 'place'),
        ],
        ' · ',
      ),
    })),
  )
}

/** Whether it does not take place on its day: then that stands beside its name. */
const isOff = ({ eventStatus }: ListedEventFragment): boolean =>
  eventStatus === 'CANCELLED' || eventStatus === 'POSTPONED'

/** Agreements by their day or period. */
export function agreementLines(page: Page, agreements: readonly ListedAgreementFragment[]): Html | null {
  const said = words[page.language]
  return lines(
    agreements.map(agreement => ({
      when: period(agreement.from ?? agreement.signedOn, agreement.to, page.language),
      what: linked(page, agreement),
      about: joined(
        [
          agreement.agreementKind && said.agreementKinds[agreement.agreementKind],
          agreement.agreementStatus && said.agreementStatuses[agreement.agreementStatus],
        ],
        ' · ',
      ),
    })),
  )
}

/** Aid by its period, with donors and what was promised, paid and given in kind. */
export function aidLines(page: Page, projects: readonly ListedAidFragment[]): Html | null {
  const { language } = page
  const said = words[language]
  return lines(
    projects.map(project => ({
      when: period(project.startsOn, project.endsOn, language),
      what: linked(page, project),
      about: joined(
        [
          said.aidKinds[project.aidKind],
          said.stages[project.projectStage],
          joined(project.donors.map(({ organization, name }) => bodyOr(page, organization, given(name, language)))),
          told(project, 'COMMITMENT', page),
          told(project, 'DISBURSEMENT', page),
          told(project, 'IN_KIND', page),
          told(project, 'UNSTATED', page),
        ],
        ' · ',
      ),
    })),
  )
}

/** What one project has of one kind, each currency by itself. */
function told(project: ListedAidFragment, kind: TransactionKind, { language }: Page): string | null {
  const found = project.transactions.filter(transaction => transaction.kind === kind)
  const shown = [...new Set(found.map(({ currency }) => currency))]
    .map(of => ({ of, sum: sumOf(found.filter(({ currency }) => currency === of).map(({ amount }) => amount)) }))
    .filter(({ sum }) => Number(sum) !== 0)
    .map(({ of, sum }) => money(sum, of, language))
  return shown.length === 0 ? null : `${words[language].transactions[kind]}: ${shown.join(', ')}`
}
