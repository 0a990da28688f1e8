import { kept } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import {
  boolean,
  enumeration,
  instant,
  integer,
  links,
  localized,
  one,
  partialDate,
  text,
} from '../../engine/declare/fields.ts'
import { placedImages } from '../media/index.ts'
import { comparator } from '../programmes/index.ts'
import { eventOwned } from './event.owned.ts'
import { eventRules } from './event.rules.ts'
import { lunarDate } from './lunar-date.fields.ts'

/** Something that takes place. Two portals may report one event: one `Event`, two `Article`s. */
export const event = content({
  name: 'Event',
  plural: 'events',
  description: 'Something that takes place: a conference, a contest, a working session, a campaign.',
  slugFrom: 'title',
  defaultOrder: [['startsOn', 'DESC']],
  calendar: [
    {
      kind: 'EVENT',
      description: 'Events.',
      time: { each: 'once', from: 'startsOn', to: 'endsOn' },
      countries: ['countries', 'bridgePoints.country'],
      organizations: ['federation', 'organisers.organization'],
    },
  ],
  policy: kept,
  shownUnder: ['parent', 'programme'],
  keptBy: ['federation'],
  fields: {
    title: localized({ description: 'What it is called.', required: true, search: 'A' }),
    summary: localized({ description: 'What it is about.', max: 5000, search: 'B' }),
    kind: enumeration(
      'EventKind',
      {
        CONFERENCE: 'A conference.',
        MEETING: 'A meeting or working session.',
        EXCHANGE: 'A friendship exchange.',
        CONTEST: 'A contest.',
        PERFORMANCE: 'A performance or festival.',
        CEREMONY: 'A ceremony, such as a signing.',
        COURSE: 'A course or training.',
        VISIT: 'A visit.',
        CAMPAIGN: 'A campaign or a series of activities.',
        OTHER: 'Another event.',
      },
      { description: 'What sort of event it is.' },
    ),
    eventStatus: enumeration(
      'EventStatus',
      { PLANNED: 'Planned.', HELD: 'Held.', POSTPONED: 'Postponed.', CANCELLED: 'Cancelled.' },
      { description: 'What became of it.', required: true },
    ),
    startsOn: partialDate({ description: 'First day; null where the source does not say or gives only a lunar date.' }),
    endsOn: partialDate({ description: 'End, not part of it.', end: true }),
    beginsAt: instant({ description: 'The clock time at which it begins, where one is known.' }),
    partOfDay: enumeration(
      'PartOfDay',
      { MORNING: 'In the morning (sáng).', AFTERNOON: 'In the afternoon (chiều).', EVENING: 'In the evening (tối).' },
      { description: 'Part of the day, where no clock time is known.' },
    ),
    ...lunarDate,
    dateNote: localized({
      description: 'The date as the source writes it, and what it leaves open or contradicts.',
      max: 1000,
    }),
    isOnline: boolean({ description: 'Whether it takes place online, wholly or in part.' }),
    place: localized({ description: 'Where it takes place.', max: 300, search: 'C' }),
    area: one('Area', {
      description: 'The area of that place.',
      inverse: { field: 'events', description: 'Events in this area.' },
    }),
    edition: integer({
      description: 'Of one that comes again: its number (lần thứ IX: 9).',
      range: [1, 10_000],
    }),
    sessions: integer({
      description: 'Of a series of which only the number is known: how many (10 working sessions).',
      range: [1, 100_000],
    }),
    sessionsComparator: comparator,
    federation: one('Federation', {
      description: 'Whose event it is before others.',
      inverse: { field: 'events', description: 'Events of this federation.' },
    }),
    programme: one('Programme', {
      description: 'The programme of which it is a part.',
      inverse: { field: 'events', description: 'Events of this programme.' },
    }),
    parent: one('Event', {
      description: 'The event of which it is a part.',
      tree: true,
      whole: true,
      inverse: { field: 'parts', description: 'Its parts.' },
    }),
    observance: one('Observance', {
      description: 'The day or year that it marks.',
      inverse: { field: 'events', description: 'Events that mark it.' },
    }),
    countries: links('PartnerCountry', {
      description: 'Countries that it concerns.',
      inverse: { field: 'events', description: 'Events that concern this country.' },
    }),
    agreements: links('Agreement', {
      description: 'Agreements made there.',
      inverse: { field: 'events', description: 'Where it was made.' },
    }),
    projects: links('AidProject', {
      description: 'Aid that it concerns.',
      inverse: { field: 'events', description: 'Events that concern this aid.' },
    }),
    indicators: links('Indicator', {
      description: 'Figures of it.',
      inverse: { field: 'events', description: 'Events that this figure is about.' },
    }),
    documents: links('LegalDocument', {
      description: 'Documents on which it rests or that it dealt with.',
      inverse: { field: 'events', description: 'Events that rest on this document or dealt with it.' },
    }),
    ...eventOwned,
    images: placedImages('EventImage'),
    source: text({ description: 'Where it stands.', max: 1000 }),
  },
  rules: eventRules,
})
