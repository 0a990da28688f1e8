import type { Event, Place, VirtualLocation } from 'schema-dts'

import { dayIn, lastOf, timeOf } from '../dates.ts'
import type { EventStatus } from '../generated/graphql.ts'
import { localeOf } from '../language.ts'
import type { Page } from '../layout.ts'
import type { EventOfPage } from '../pages/event.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { absolute, type Described } from './described.ts'
import { namedBody } from './named.ts'
import { pictures } from './pictures.ts'

/** schema.org knows no event that was held: it stays as it was scheduled. */
const statuses = {
  PLANNED: 'https://schema.org/EventScheduled',
  HELD: 'https://schema.org/EventScheduled',
  CANCELLED: 'https://schema.org/EventCancelled',
  POSTPONED: 'https://schema.org/EventPostponed',
} as const satisfies Record<EventStatus, string>

/** An event, and the way to it. */
export const describeEvent = (page: Page, event: EventOfPage): Described => [
  {
    '@type': 'Event',
    name: event.title,
    description: event.summary ?? undefined,
    inLanguage: localeOf(event, 'title') ?? page.language,
    url: absolute(page, page.links.to(page.language, event)),
    startDate: start(event),
    endDate: event.endsOn === null ? undefined : lastOf(event.endsOn),
    eventStatus: statuses[event.eventStatus],
    eventAttendanceMode: attendance(event),
    location: [...places(event), ...online(page, event)],
    organizer: bodies(page, event, false),
    contributor: bodies(page, event, true),
    image: pictures(page, event.images),
    superEvent: event.parent === null ? undefined : named(page, event.parent),
    subEvent: event.parts.nodes.map(part => named(page, part)),
  },
  breadcrumbs(page, { name: event.title, path: null }),
]

const named = (page: Page, event: EventOfPage['parts']['nodes'][number]): Event => ({
  '@type': 'Event',
  name: event.title,
  url: absolute(page, page.links.to(page.language, event)),
  startDate: start(event),
})

/** As precisely as it is known: year, month or day, or the minute with Viet Nam's distance from UTC. */
const start = ({ beginsAt, startsOn }: Pick<EventOfPage, 'beginsAt' | 'startsOn'>): string | undefined =>
  beginsAt === null ? (startsOn ?? undefined) : `${dayIn(new Date(beginsAt))}T${timeOf(beginsAt)}:00+07:00`

const isOnSite = ({ area, bridgePoints, place }: EventOfPage): boolean =>
  place !== null || area !== null || bridgePoints.length > 0

function attendance(event: EventOfPage): Event['eventAttendanceMode'] {
  if (event.isOnline === true)
    return isOnSite(event)
      ? 'https://schema.org/MixedEventAttendanceMode'
      : 'https://schema.org/OnlineEventAttendanceMode'
  return event.isOnline === false || isOnSite(event) ? 'https://schema.org/OfflineEventAttendanceMode' : undefined
}

/** Where people come together: the place itself and those that are linked with it. */
function places(event: EventOfPage): readonly Place[] {
  const { area, bridgePoints, place } = event
  const main = place ?? area?.name
  return [
    ...(main === undefined ? [] : [placeOf(main, area?.name, area?.country?.code)]),
    ...bridgePoints.map(({ name, area, country }) => placeOf(name, area?.name, country?.code)),
  ]
}

/** A place; where neither town nor country is known its name is all there is of its address. */
const placeOf = (name: string, town: string | undefined, country: string | undefined): Place => ({
  '@type': 'Place',
  name,
  address:
    town === undefined && country === undefined
      ? name
      : { '@type': 'PostalAddress', addressLocality: town, addressCountry: country },
})

/** The graph knows that it is online, not where: its page is what can be given. */
const online = (page: Page, event: EventOfPage): readonly VirtualLocation[] =>
  event.isOnline === true
    ? [{ '@type': 'VirtualLocation', url: absolute(page, page.links.to(page.language, event)) }]
    : []

/** Those who hold it, or those who support it; of some only the name is known. */
const bodies = (page: Page, { organisers }: EventOfPage, areSupporting: boolean) =>
  organisers
    .filter(({ role }) => (role === 'SUPPORTS') === areSupporting)
    .map(({ name, organization }) => organization ?? (name && { __typename: '', slug: null, name }))
    .filter(body => body !== null && body !== '')
    .map(body => namedBody(page, body))
