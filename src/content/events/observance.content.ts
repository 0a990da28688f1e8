import { kept } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { enumeration, integer, links, localized, partialDate, url } from '../../engine/declare/fields.ts'
import { dayWithMonth, lunarDate } from './lunar-date.fields.ts'

/** A named day or year, each year or once. */
export const observance = content({
  name: 'Observance',
  plural: 'observances',
  description: 'A named day or year, each year or once: the International Day of Peace, a Solidarity Year.',
  slugFrom: 'title',
  defaultOrder: [['title', 'ASC']],
  calendar: [
    {
      kind: 'OBSERVANCE',
      description: 'Named days and years.',
      time: { each: 'year', month: 'month', day: 'day' },
      countries: ['countries'],
      organizations: ['federations'],
    },
    {
      kind: 'OBSERVANCE',
      description: 'Named days and years.',
      time: { each: 'once', from: 'from', to: 'to' },
      countries: ['countries'],
      organizations: ['federations'],
    },
  ],
  policy: kept,
  fields: {
    title: localized({ description: 'What it is called.', required: true, search: 'A' }),
    summary: localized({ description: 'What it is about.', max: 2000, search: 'B' }),
    kind: enumeration(
      'ObservanceKind',
      { DAY: 'A day.', WEEK: 'A week or month.', YEAR: 'A year.', CUSTOM: 'A custom without a date of its own.' },
      { description: 'How long it lasts.', required: true },
    ),
    month: integer({ description: 'Of a day that comes each year: its month, 1–12.', range: [1, 12] }),
    day: integer({ description: 'Its day of the month, 1–31.', range: [1, 31] }),
    ...lunarDate,
    from: partialDate({ description: 'Of one that comes once: when it begins.' }),
    to: partialDate({ description: 'When it ends; the end is not part of it.', end: true }),
    since: partialDate({ description: 'When it was first kept.' }),
    countries: links('PartnerCountry', {
      description: 'Countries that it concerns.',
      inverse: { field: 'observances', description: 'Named days and years that concern this country.' },
    }),
    federations: links('Federation', {
      description: 'Federations that keep it.',
      inverse: { field: 'observances', description: 'Named days and years that this federation keeps.' },
    }),
    sourceUrl: url({ description: 'Where it stands.' }),
  },
  rules: dayWithMonth,
  constraints: [
    {
      name: 'observances_day_exists',
      expression:
        'check ((day is null or month is not null) and (day is null or day <= (array[31,29,31,30,31,30,31,31,30,31,30,31])[month]))',
      problem: {
        code: 'VALIDATION',
        message: 'This is no day of the calendar.',
        messageVi: 'Ngày này không có trong lịch.',
        path: ['input', 'day'],
        advice:
          'Send a month from 1 to 12 and a day that the month has; leave the day out where only the month is known.',
      },
    },
  ],
})
