import { anniversaryOf, dayOfYear, partialDate, period } from '../dates.ts'
import type { CountryPageQuery } from '../generated/graphql.ts'
import { html, type Content, type Html } from '../html.ts'
import { webAddress } from '../../language/web-address.ts'
import { langOf } from '../language.ts'
import { describeCountry } from '../json-ld/country.ts'
import { whereabouts } from '../known.ts'
import { layout, type Page } from '../layout.ts'
import { formFor } from '../numbers.ts'
import { words } from '../words.ts'
import { agreementLines, aidLines, eventLines, lines } from './lists.ts'
import { moneyTable, sumsOf } from './money.ts'
import { day, joined, linked, records, section, sheet } from './pieces.ts'
import { observance } from './records/texts.ts'
import { teasers } from './teasers.ts'

type Country = NonNullable<CountryPageQuery['partnerCountry']>

/** A partner country and all that ties the network to it. */
export function renderCountry(page: Page, data: CountryPageQuery): Html | null {
  const { partnerCountry: country, inOtherLanguage } = data
  if (country === null) return null
  const { language } = page
  const said = words[language]
  const { agreements, events, mentions, observances } = country
  return layout(page, {
    title: country.name,
    publisher: data.publisher,
    publisherInOtherLanguage: data.publisherInOtherLanguage,
    ...whereabouts(page, 'PartnerCountry', [country, inOtherLanguage], 'name'),
    things: describeCountry(page, country),
    embedded: page.links.to(language, country),
    main: html`<header class="opening">
        <p class="kicker"><span>${said.country}</span> <span>${country.code}</span></p>
        <h1 ${langOf(country, 'name', language)}>${country.name}</h1>
      </header>
      ${sheet(
        [said.nationalDay, nationalDay(page, country)],
        [said.relations, relations(page, country)],
        [said.otherNames, joined(country.aliases.map(({ name, locale }) => inLanguage(page, name, locale)))],
        [said.formerNames, formerNames(page, country)],
      )}
      ${section('associations', said.friendshipAssociations, associations(page, country))}
      ${section('aid', said.aid, aid(page, data, country))}
      ${section('events', said.events, eventLines(page, events.nodes))}
      ${section('agreements', said.agreements, agreementLines(page, agreements.nodes))}
      ${section('observances', said.observances, records(observances.nodes.map(item => observance(page, item))))}
      ${section('mentions', said.mentions, mentions.nodes.length > 0 && teasers(page, mentions.nodes))}`,
  })
}

/** A name in a language of its own. */
const inLanguage = ({ language }: Page, name: string, locale: string | null): Html =>
  html`<span ${locale && locale !== language && html`lang="${locale}"`}>${name}</span>`

const formerNames = (page: Page, { formerNames }: Country): readonly Content[] =>
  joined(
    formerNames.map(
      ({ name, locale, from, to }) => html`${inLanguage(page, name, locale)} (${period(from, to, page.language)})`,
    ),
  )

/** Friendship associations with the federations to which they belong. */
function associations(page: Page, { associations }: Country): Html | null {
  return lines(
    associations.nodes.map(association => ({
      when: '',
      what: linked(page, association),
      about: joined(association.federations.nodes.map(federation => linked(page, federation))),
    })),
  )
}

/** Aid from the country: sums per currency as the graph computes them, and the projects. */
function aid(page: Page, { aid }: CountryPageQuery, { aidProjects }: Country): Html | null {
  if (aidProjects.nodes.length === 0) return null
  const said = words[page.language]
  const groups = aid.flatMap(sumsOf).map(sums => ({ name: sums.currency, sums: [sums] }))
  return html`<p class="note">${said.aidNote}</p>
    ${moneyTable(page, said.currency, groups)} ${aidLines(page, aidProjects.nodes)}`
}

function nationalDay({ language }: Page, country: Country): Html | null {
  const { nationalDayMonth, nationalDay, nationalDayName } = country
  if (nationalDayMonth === null || nationalDay === null) return null
  return html`<b>${dayOfYear(nationalDayMonth, nationalDay, language)}</b>
    ${nationalDayName && html`<small ${langOf(country, 'nationalDayName', language)}>${nationalDayName}</small>`}`
}

/** Since when there are relations, how long that is, and when the next round anniversary comes. */
function relations({ language, today }: Page, country: Country): Html | null {
  const { relationsSince, relationsKind, relationsNote, sourceCheckedOn } = country
  if (relationsSince === null) return null
  const said = words[language]
  const { years, round, on } = anniversaryOf(relationsSince, today)
  const source = webAddress(country.relationsSource)
  const kind = relationsKind === 'NORMALISED' ? said.calendarKinds.NORMALISATION : said.calendarKinds.RELATIONS
  return html`<p>${day(relationsSince, language)}: <b>${years} ${formFor(years, said.years)}</b> ${kind}</p>
    <p>${said.nextRound}: <b>${round} ${formFor(round, said.years)}</b>, ${partialDate(on, language)}</p>
    ${relationsNote && html`<p ${langOf(country, 'relationsNote', language)}>${relationsNote}</p>`}
    ${
      source &&
      html`<p>
        <small
          ><a href="${source}">${said.source}: ${new URL(source).hostname}</a
          >${sourceCheckedOn && html`, ${said.checked} ${partialDate(sourceCheckedOn, language)}`}</small
        >
      </p>`
    }`
}
