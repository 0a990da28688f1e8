import type { AwardFactsFragment } from '../../generated/graphql.ts'
import { html, type Html } from '../../html.ts'
import { given } from '../../language.ts'
import type { Page } from '../../layout.ts'
import { formFor, number } from '../../numbers.ts'
import { words } from '../../words.ts'
import { bodyOr, day, head, joined, linked, list, sheet, text } from '../pieces.ts'

/** What was given: in which form, by whom, to how many, and to whom where they are named. */
export function award(page: Page, award: AwardFactsFragment): Html {
  const { language } = page
  const said = words[language]
  const many = (count: number | null, forms: readonly string[]): string | null =>
    count === null ? null : `${number(count, language)} ${formFor(count, forms)}`
  const { decision, forYear } = award
  return html`${head(page, award, [said.awardForms[award.form], forYear !== null && `${said.forYear} ${forYear}`])}
  ${sheet(
    [said.grantor, award.grantor && linked(page, award.grantor)],
    [said.granted, day(award.grantedOn, language)],
    [said.awarded, joined([many(award.collectives, said.collectives), many(award.individuals, said.individuals)])],
    [
      said.named,
      list(
        award.awarded.map(({ person, organization, name }) =>
          person ? linked(page, person) : bodyOr(page, organization, given(name, language)),
        ),
      ),
    ],
    [said.decision, decision && text(page, decision, 'title')],
  )}`
}
