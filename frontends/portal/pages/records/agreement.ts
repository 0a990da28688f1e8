import { period } from '../../dates.ts'
import type { AgreementFactsFragment } from '../../generated/graphql.ts'
import { html, type Html } from '../../html.ts'
import { given, langOf } from '../../language.ts'
import type { Page } from '../../layout.ts'
import { words } from '../../words.ts'
import { bodyOr, day, head, joined, linked, list, noted, sheet, text } from '../pieces.ts'

/** What was agreed: by whom, for how long, about what, and who signed. */
export function agreement(page: Page, agreement: AgreementFactsFragment): Html {
  const { language } = page
  const said = words[language]
  const { agreementKind: kind, agreementStatus: status, parties, renews } = agreement
  return html`${head(page, agreement, [kind && said.agreementKinds[kind], status && said.agreementStatuses[status]])}
  ${sheet(
    [said.alsoCalled, text(page, agreement, 'otherTitle')],
    [said.agreementParties, list(parties.map(({ organization, name }) => bodyOr(page, organization, name)))],
    [said.period, period(agreement.from, agreement.to, language)],
    [said.signedOn, day(agreement.signedOn, language)],
    [said.signatories, signatories(page, agreement)],
    [said.motto, text(page, agreement, 'motto')],
    [said.scope, scope(page, agreement)],
    [said.renews, renews && text(page, renews, 'title')],
    [said.note, text(page, agreement, 'sourceNote')],
  )}`
}

/** Who signed, in which post and for whom. */
function signatories(page: Page, { signatories }: AgreementFactsFragment): Html | null {
  return list(
    signatories.map(({ person, name, capacity, organization }) => {
      const as = joined([capacity, bodyOr(page, organization, null)], ' · ')
      return noted(person ? linked(page, person) : given(name, page.language), as)
    }),
  )
}

/** What it covers, one item a line. */
function scope({ language }: Page, agreement: AgreementFactsFragment): Html | null {
  const items = (agreement.scope ?? '').split('\n').filter(line => line.trim() !== '')
  if (items.length === 0) return null
  return html`<ul ${langOf(agreement, 'scope', language)}>
    ${items.map(item => html`<li>${item}</li> `)}
  </ul>`
}
