import { period } from '../../dates.ts'
import type { AidFactsFragment } from '../../generated/graphql.ts'
import { html, type Html } from '../../html.ts'
import { given } from '../../language.ts'
import type { Page } from '../../layout.ts'
import { counted, money } from '../../numbers.ts'
import { words } from '../../words.ts'
import { bodyOr, day, head, joined, linked, list, noted, sheet } from '../pieces.ts'

/** Aid: who gives how much to whom for what, and what came of it. */
export function aid(page: Page, aid: AidFactsFragment): Html {
  const { language } = page
  const said = words[language]
  return html`${head(page, aid, [said.aidKinds[aid.aidKind], said.stages[aid.projectStage]])}
  ${sheet(
    [said.period, period(aid.startsOn, aid.endsOn, language)],
    [said.country, aid.country && linked(page, aid.country)],
    [said.donors, donors(page, aid)],
    [
      said.recipients,
      list(aid.recipients.map(({ organization, name }) => bodyOr(page, organization, given(name, page.language)))),
    ],
    [said.implementers, implementers(page, aid)],
    [said.locations, joined(aid.locations.map(({ name }) => name))],
    [said.budgets, budgets(page, aid)],
    [said.money, transactions(page, aid)],
    [said.beneficiaries, list(aid.beneficiaries.map(entry => joined([entry.group, counted(entry, language)], ': ')))],
    [said.outcomes, results(page, aid)],
    [said.programmes, joined(aid.programmes.nodes.map(programme => linked(page, programme)))],
  )}`
}

function donors(page: Page, { donors }: AidFactsFragment): Html | null {
  const kinds = words[page.language].donorKinds
  return list(
    donors.map(({ organization, name, kind }) =>
      noted(bodyOr(page, organization, given(name, page.language)), kind && kinds[kind]),
    ),
  )
}

function implementers(page: Page, { implementers }: AidFactsFragment): Html | null {
  return list(
    implementers.map(({ organization, name, role }) =>
      noted(bodyOr(page, organization, given(name, page.language)), role),
    ),
  )
}

function budgets({ language }: Page, { budgets }: AidFactsFragment): Html | null {
  const kinds = words[language].budgetKinds
  return list(
    budgets.map(({ kind, amount, currency }) => noted(money(amount, currency, language), kind && kinds[kind])),
  )
}

/** What was promised, paid or given in kind, each with its day. */
function transactions({ language }: Page, { transactions }: AidFactsFragment): Html | null {
  const kinds = words[language].transactions
  return list(
    transactions.map(({ kind, amount, currency, valueOn, note }) => {
      const sum = html`${kinds[kind]}: <b>${money(amount, currency, language)}</b>`
      return noted(sum, joined([day(valueOn, language), note], ' · '))
    }),
  )
}

function results({ language }: Page, { results }: AidFactsFragment): Html | null {
  return list(
    results.map(entry => noted(joined([entry.title, counted(entry, language)], ': '), day(entry.on, language))),
  )
}
