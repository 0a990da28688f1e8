import { dayOfYear, lunarDate, period } from '../../dates.ts'
import type {
  DocumentFactsFragment,
  ObservanceFactsFragment,
  PublicationFactsFragment,
} from '../../generated/graphql.ts'
import { html, type Content, type Html } from '../../html.ts'
import { webAddress } from '../../../language/web-address.ts'
import type { Page } from '../../layout.ts'
import { words } from '../../words.ts'
import { bodyOr, day, joined, linked, text } from '../pieces.ts'

/** A title with a line about it. */
function line(title: Content, about: readonly Content[]): Html {
  return html`<p>${title} ${about.length > 0 && html`<small>${about}</small>`}</p>`
}

/** A legal text: number, issuer, date, and where it can be read. */
export function legalDocument(page: Page, document: DocumentFactsFragment): Html {
  const { language } = page
  const said = words[language]
  const { title, number, subject, issuer, issuedOn } = document
  const address = webAddress(document.sourceUrl)
  const name = text(page, document, 'title')
  return line(
    address ? html`<a href="${address}">${name}</a>` : name,
    joined(
      [
        said.documentKinds[document.documentKind],
        number !== null && !title.includes(number) && number,
        issuer ? linked(page, issuer) : text(page, document, 'issuerName'),
        day(issuedOn, language),
        subject !== null && !title.includes(subject) && text(page, document, 'subject'),
        text(page, document, 'sourceNote'),
      ],
      ' · ',
    ),
  )
}

/** Something printed or put online. */
export function publication(page: Page, publication: PublicationFactsFragment): Html {
  const { language } = page
  const said = words[language]
  const { publicationStatus, issue, year, publisher } = publication
  const address = webAddress(publication.address)
  const name = text(page, publication, 'title')
  return line(
    address ? html`<a href="${address}">${name}</a>` : name,
    joined(
      [
        said.publicationKinds[publication.publicationKind],
        issue !== null && `${said.issue} ${issue}`,
        publication.issuedOn === null ? year !== null && String(year) : day(publication.issuedOn, language),
        publicationStatus && said.publicationStatuses[publicationStatus],
        bodyOr(page, publisher, null),
      ],
      ' · ',
    ),
  )
}

/** A named day or year and when it is. */
export function observance(page: Page, observance: ObservanceFactsFragment): Html {
  const { language } = page
  const { month, day: dayOfMonth, lunarMonth, lunarDay } = observance
  return line(
    text(page, observance, 'title'),
    joined(
      [
        words[language].observanceKinds[observance.observanceKind],
        month !== null && dayOfMonth !== null && dayOfYear(month, dayOfMonth, language),
        lunarDate(lunarMonth, lunarDay, language),
        period(observance.from, observance.to, language),
      ],
      ' · ',
    ),
  )
}
