import { html, nothing, type TemplateResult } from 'lit'

import { dated, heading, inYears, langOf, named, sheet, type Content } from './pieces.ts'
import type { View } from './view.ts'
import type { EmbeddedCountryQuery } from '../generated/graphql.ts'
import { dayKinds } from '../../language/day-kinds.ts'
import { anniversaryOf, dayOfYear } from '../../language/dates.ts'
import { countryWords } from '../words/country.ts'
import { filled, words } from '../words/words.ts'

type Country = NonNullable<EmbeddedCountryQuery['partnerCountry']>

/** A partner country: its national day, its relations with Viet Nam, who keeps friendship with it. */
export function countryView(country: Country, view: View): TemplateResult {
  const said = words[view.language]
  const own = countryWords[view.language]
  const { name, code, associations } = country
  const list =
    associations.nodes.length === 0
      ? nothing
      : html`<ul class="amity-plain">
          ${associations.nodes.map(body => html`<li>${named(body, body.name, view)}</li>`)}
        </ul>`
  return html`<section class="amity-country" part="country">
    <p class="amity-kicker" part="kicker">${said.country} · ${code}</p>
    ${heading(view, 0, 'title', name, {
      lang: langOf(country, 'name', view),
      more: view.fresh.has('name') ? ' amity-fresh' : '',
    })}
    <div class=${view.fresh.size > 0 ? 'amity-facts amity-fresh' : 'amity-facts'}>
      ${sheet([
        [own.nationalDay, nationalDay(country, view)],
        [own.relations, relations(country, view)],
        [own.friendshipAssociations, list],
      ])}
    </div>
  </section>`
}

function nationalDay(country: Country, view: View): Content {
  const { nationalDayMonth: month, nationalDay: day, nationalDayName } = country
  if (month === null || day === null) return nothing
  const machine = `--${[month, day].map(number => String(number).padStart(2, '0')).join('-')}`
  return html`<b><time datetime=${machine.slice(2)}>${dayOfYear(month, day, view.language)}</time></b>
    ${nationalDayName ? html`<small lang=${langOf(country, 'nationalDayName', view)}>${nationalDayName}</small>` : nothing}`
}

/** Since when there are relations, how long that is, and when the next round anniversary comes. */
function relations(country: Country, view: View): Content {
  const { relationsSince, relationsKind, relationsNote } = country
  if (relationsSince === null) return nothing
  const said = words[view.language]
  const own = countryWords[view.language]
  const { years, round, on } = anniversaryOf(relationsSince, view.today)
  const kind =
    relationsKind === 'NORMALISED' ? dayKinds[view.language].NORMALISATION : dayKinds[view.language].RELATIONS
  return html`<p>${dated(relationsSince, view)}: ${filled(kind, { years: inYears(years, said.years) })}</p>
    <p><small>${own.nextRound}: ${inYears(round, said.years)}, ${dated(on, view)}</small></p>
    ${relationsNote ? html`<p><small lang=${langOf(country, 'relationsNote', view)}>${relationsNote}</small></p>` : nothing}`
}
