import { shared } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { date, enumeration, integer, localized, owned, partialDate, text, url } from '../../engine/declare/fields.ts'

/** A country with which Viet Nam's friendship organisations work. Anniversaries are computed, never stored. */
export const partnerCountry = content({
  name: 'PartnerCountry',
  plural: 'partnerCountries',
  description:
    'A partner country: ISO 3166 codes, names in use, national day and the day when diplomatic relations began.',
  slugFrom: 'name',
  defaultOrder: [['name', 'ASC']],
  calendar: [
    {
      kind: 'NATIONAL_DAY',
      description: 'National days of partner countries.',
      time: { each: 'year', month: 'nationalDayMonth', day: 'nationalDay' },
      countries: ['self'],
    },
    {
      kind: 'RELATIONS',
      description: 'Anniversaries of diplomatic relations.',
      time: { each: 'anniversary', since: 'relationsSince' },
      only: ['relationsKind', 'ESTABLISHED'],
      countries: ['self'],
    },
    {
      kind: 'NORMALISATION',
      description: 'Anniversaries of the day when relations were normalised.',
      time: { each: 'anniversary', since: 'relationsSince' },
      only: ['relationsKind', 'NORMALISED'],
      countries: ['self'],
    },
  ],
  policy: shared,
  fields: {
    code: text({
      description: 'ISO 3166-1 alpha-2 code.',
      required: true,
      pattern: {
        expression: /^[A-Z]{2}$/,
        words: 'two capital letters, ISO 3166-1',
        wordsVi: 'hai chữ cái in hoa theo ISO 3166-1',
      },
      max: 2,
      unique: true,
    }),
    alpha3: text({
      description: 'ISO 3166-1 alpha-3 code.',
      pattern: {
        expression: /^[A-Z]{3}$/,
        words: 'three capital letters, ISO 3166-1',
        wordsVi: 'ba chữ cái in hoa theo ISO 3166-1',
      },
      max: 3,
    }),
    numericCode: text({
      description: 'ISO 3166-1 numeric code.',
      pattern: {
        expression: /^\d{3}$/,
        words: 'three digits, ISO 3166-1',
        wordsVi: 'ba chữ số theo ISO 3166-1',
      },
      max: 3,
    }),
    name: localized({ description: 'The country’s name.', required: true, search: 'A', dated: true }),
    aliases: owned(
      'CountryAlias',
      {
        name: text({ description: 'The other name.', required: true }),
        locale: text({ description: 'Language of the name, BCP 47.', max: 35 }),
      },
      { description: 'Other names in use (Bungari, Mỹ).' },
    ),
    nationalDayMonth: integer({ description: 'Month of the national day, 1–12.', range: [1, 12] }),
    nationalDay: integer({ description: 'Day of the month of the national day, 1–31.', range: [1, 31] }),
    nationalDayName: localized({ description: 'What the national day is called.' }),
    relationsSince: partialDate({ description: 'When diplomatic relations with Viet Nam began.' }),
    relationsKind: enumeration(
      'RelationsKind',
      { ESTABLISHED: 'Relations were established.', NORMALISED: 'Relations were normalised.' },
      { description: 'What began on that day.' },
    ),
    relationsNote: localized({ description: 'What one must know about that date.', max: 1000 }),
    relationsSource: url({ description: 'Where the date stands.' }),
    sourceCheckedOn: date({ description: 'When the source was last read.' }),
  },
  constraints: [
    {
      name: 'partner_countries_national_day_exists',
      expression:
        'check ((national_day is null and national_day_month is null) or (national_day is not null and national_day_month is not null and national_day <= (array[31,29,31,30,31,30,31,31,30,31,30,31])[national_day_month]))',
      problem: {
        code: 'VALIDATION',
        message: 'The national day is no day of the calendar.',
        messageVi: 'Ngày quốc khánh không có trong lịch.',
        path: ['input', 'nationalDay'],
        advice: 'Send a month from 1 to 12 and a day that the month has, or neither.',
      },
    },
  ],
})
