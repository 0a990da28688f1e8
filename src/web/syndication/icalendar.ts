import ICAL from 'ical.js'

import type { Calendar, CalendarEvent } from './calendar-event.ts'
import { homeZone } from '../../kernel/clock.ts'
import { cleanText } from './xml-text.ts'

// The library counts octets and cuts no letter, but not the blank before each further line: with it they are 75.
ICAL.foldLength = 74

// Texts that every calendar program reads, and the library does not know: it would say of each that it is a text.
for (const name of ['name', 'x-wr-calname', 'x-wr-timezone', 'x-published-ttl'])
  Object.assign(ICAL.design.icalendar.property, { [name]: { defaultType: 'text' } })

/** A property in jCal (RFC 7265): name, parameters, type, values. */
type Property = readonly [string, Readonly<Record<string, string>>, string, ...(string | number)[]]
type Component = readonly [string, readonly Property[], readonly Component[]]

const refresh = 'PT1H'

/** When the zone became what it is: instants before are told in UTC. */
const zoneSince = '1975-06-13T00:00:00'
const zoneAhead = 7 * 3_600_000

const zone: Component = [
  'vtimezone',
  [['tzid', {}, 'text', homeZone]],
  [
    [
      'standard',
      [
        ['dtstart', {}, 'date-time', zoneSince],
        ['tzoffsetfrom', {}, 'utc-offset', '+08:00'],
        ['tzoffsetto', {}, 'utc-offset', '+07:00'],
        ['tzname', {}, 'text', '+07'],
      ],
      [],
    ],
  ],
]

const text = (name: string, value: string, parameters: Readonly<Record<string, string>> = {}): Property => [
  name,
  parameters,
  'text',
  cleanText(value.replaceAll(/\r\n?/g, '\n')),
]

const maybe = (value: string | null, property: (value: string) => Property): readonly Property[] =>
  value === null ? [] : [property(value)]

/** An instant without fractions of seconds, which iCalendar does not have. */
const instant = (name: string, at: string): Property => [name, {}, 'date-time', `${at.slice(0, 19)}Z`]

function beginning(name: string, at: string): Property {
  const local = new Date(Date.parse(at) + zoneAhead).toISOString().slice(0, 19)
  return local < zoneSince ? instant(name, at) : [name, { tzid: homeZone }, 'date-time', local]
}

/** Begin and end. An end with a day alone is the midnight at which it lies, where the begin has a clock time. */
function span({ start, until }: CalendarEvent): readonly Property[] {
  if ('day' in start) return [['dtstart', {}, 'date', start.day], ...maybe(until, day => ['dtend', {}, 'date', day])]
  const begin = beginning('dtstart', start.instant)
  const midnight = maybe(until, day => beginning('dtend', new Date(`${day}T00:00:00+07:00`).toISOString()))
  return [begin, ...midnight]
}

function component(event: CalendarEvent): Component {
  const { uid, sequence, modified, status, summary, description, location, url, category, language } = event
  const spoken = { language }
  return [
    'vevent',
    [
      text('uid', uid),
      // Of a calendar that is published it is when the event was last changed (RFC 5545, 3.8.7.2).
      instant('dtstamp', modified),
      ...span(event),
      ['sequence', {}, 'integer', sequence],
      instant('last-modified', modified),
      text('status', status),
      text('summary', summary, spoken),
      ...maybe(description, value => text('description', value, spoken)),
      ...maybe(location, value => text('location', value, spoken)),
      text('categories', category, spoken),
      ...maybe(url, value => ['url', {}, 'uri', value]),
      // An anniversary takes nobody's day.
      text('transp', 'day' in event.start ? 'TRANSPARENT' : 'OPAQUE'),
    ],
    [],
  ]
}

/** iCalendar (RFC 5545, with the properties of RFC 7986). Equal calendars give equal texts. */
export function icalendarOf({ uid, name, language, self, modified, events }: Calendar): string {
  const calendar: Component = [
    'vcalendar',
    [
      text('version', '2.0'),
      text('prodid', '-//Amity//Amity//EN'),
      text('calscale', 'GREGORIAN'),
      text('uid', uid),
      text('name', name, { language }),
      text('x-wr-calname', name),
      text('x-wr-timezone', homeZone),
      ...maybe(modified, at => instant('last-modified', at)),
      ['refresh-interval', {}, 'duration', refresh],
      text('x-published-ttl', refresh),
      ['source', {}, 'uri', self],
    ],
    [zone, ...events.map(component)],
  ]
  return ICAL.stringify([...calendar])
}
