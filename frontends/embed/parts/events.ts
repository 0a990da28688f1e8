import { daysOf } from './days.ts'
import { part } from './part.ts'
import { firstDay, lastDay } from '../asking/period.ts'
import { calendarKinds, longestCalendar } from '../attributes/forms.ts'
import { events as document, federationScope } from '../documents/events.ts'
import { daysAfter } from '../../language/dates.ts'
import { eventsView } from '../views/events.ts'
import { words } from '../words/words.ts'

/** Days ahead, where nothing else is asked for. */
const ahead = 90
const ofCountries = ['national-day', 'relations', 'normalisation'] as const

/** Days of the calendar. */
export const events = part({
  document,
  variables: async ({ asked, ids, language, today, ask }) => {
    const { federation, country } = ids
    const scope = federation === null ? null : (await ask(federationScope, { id: federation })).federation
    const members = scope?.associations.nodes ?? []
    const from = asked.from === null ? today : firstDay(asked.from)
    const to = asked.to === null ? daysAfter(from, ahead) : lastDay(asked.to)
    // From today on no list is so long that it needs more than a calendar spans.
    const last = daysAfter(from, longestCalendar * 365)
    const isAsked = (kind: keyof typeof calendarKinds): boolean => asked.kinds?.includes(kind) ?? true
    const countryKinds = ofCountries.filter(isAsked).map(kind => calendarKinds[kind])
    const friends = members.flatMap(({ country }) => (country ? [country.id] : []))
    return {
      from,
      // A calendar does not end before it begins.
      to: to < from ? from : asked.from === null && to > last ? last : to,
      first: asked.first ?? 8,
      locale: language,
      ofCountry: country === null ? null : [country],
      countries: country === null ? (federation === null ? null : friends) : [country],
      countryKinds,
      organizers: federation === null ? null : [federation],
      organizations: federation === null ? null : [federation, ...members.map(({ id }) => id)],
      withEvents: isAsked('event'),
      withCountries: countryKinds.length > 0,
      withFoundations: isAsked('foundation'),
      withObservances: isAsked('observance'),
      federation,
      country,
      withFederation: federation !== null,
      withCountry: country !== null,
    }
  },
  standing: () => 'shown',
  title: (_, { language }) => words[language].calendar,
  view: (data, view) => eventsView(daysOf(data, view.asked.first ?? 8), view),
})
