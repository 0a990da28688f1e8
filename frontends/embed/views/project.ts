import { html, nothing, type TemplateResult } from 'lit'

import { figure } from './figure.ts'
import { kinds, moneyTiles, type Sum } from './money.ts'
import { fresh, given, heading, joined, langOf, named, sheet } from './pieces.ts'
import { donorsOf, projectKicker, sectorOf } from './projects.ts'
import type { View } from './view.ts'
import type { EmbeddedProjectQuery } from '../generated/graphql.ts'
import { period } from '../../language/dates.ts'
import { sumOf } from '../../language/decimals.ts'
import { projectWords } from '../words/project.ts'
import { words } from '../words/words.ts'

type Project = NonNullable<EmbeddedProjectQuery['aidProject']>

/** An aid project: who gives how much to whom for what. */
export function projectView(project: Project, view: View): TemplateResult {
  const said = words[view.language]
  const own = projectWords[view.language]
  const { title, summary, country, recipients, implementers, locations, images, startsOn, endsOn } = project
  const sums = sumsOf(project)
  const [first] = images
  return html`<article class="amity-project" part="project">
    <p class="amity-kicker" part="kicker">${projectKicker(project, view)}</p>
    ${heading(view, 0, 'title', title, {
      lang: langOf(project, 'title', view),
      more: view.fresh.has('title') ? ' amity-fresh' : '',
    })}
    ${
      summary
        ? html`<p class=${fresh(view, 'summary', 'amity-lead')} part="lead" lang=${langOf(project, 'summary', view)}>
            ${summary}
          </p>`
        : nothing
    }
    ${sums.length > 0 ? moneyTiles(view, sums) : nothing} ${first ? figure(first, view) : nothing}
    ${sheet([
      [own.donors, donorsOf(project, view)],
      [said.country, country ? named(country, country.name, view) : nothing],
      [own.recipients, joined(recipients.map(({ organization, name }) => named(organization, name, view)))],
      [own.implementers, joined(implementers.map(({ organization, name }) => named(organization, name, view)))],
      [own.places, joined(locations.map(({ name }) => given(name, view)))],
      [said.sector, sectorOf(project, view)],
      [said.period, period(startsOn, endsOn, view.language)],
    ])}
    ${sums.length > 0 ? html`<p class="amity-note" part="note">${said.apart}</p>` : nothing}
  </article>`
}

/** What was promised, paid, given in kind or spent, each currency by itself. */
function sumsOf({ transactions }: Project): readonly Sum[] {
  const currencies = [...new Set(transactions.map(({ currency }) => currency))].sort()
  return kinds.flatMap(kind =>
    currencies.flatMap(currency => {
      const amounts = transactions.filter(one => one.kind === kind && one.currency === currency)
      return amounts.length === 0 ? [] : [{ kind, currency, sum: sumOf(amounts.map(({ amount }) => amount)) }]
    }),
  )
}
