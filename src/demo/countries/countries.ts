import data from './countries.json' with { type: 'json' }
import { formerNames, relationsNotes } from './country-notes.ts'
import type { DemoRecord, Key } from '../records.ts'

type Row = (typeof data.countries)[number]

const normalised = new Set(['US'])

/** The key of a country by its ISO 3166-1 alpha-2 code. */
export const countryKey = (code: string): Key => `country-${code}`

function record(row: Row): DemoRecord {
  const [month, day] = row.day === null ? [null, null] : row.day.split('-').map(Number)
  const note = relationsNotes[row.code]
  return {
    key: countryKey(row.code),
    type: 'PartnerCountry',
    translations: {
      vi: { name: row.vi, nationalDayName: row.dayVi, relationsNote: note?.vi ?? null },
      en: { name: row.en, nationalDayName: row.dayEn, relationsNote: note?.en ?? null },
    },
    values: {
      code: row.code,
      alpha3: row.alpha3,
      numericCode: row.numeric,
      aliases: [
        ...row.aliasesVi.map(name => ({ name, locale: 'vi' })),
        ...row.aliasesEn.map(name => ({ name, locale: 'en' })),
      ],
      nationalDayMonth: month,
      nationalDay: day,
      relationsSince: row.since,
      relationsKind: row.since === null ? null : normalised.has(row.code) ? 'NORMALISED' : 'ESTABLISHED',
      relationsSource: row.source,
      formerNames: formerNames[row.code] ?? [],
    },
  }
}

/** All countries and territories with an ISO 3166-1 code, and Kosovo. */
export const countries: readonly DemoRecord[] = data.countries.map(record)

/** Names of one country, in either language: whoever asks for one means them all. */
export const countryNames: readonly (readonly string[])[] = data.countries
  .map(row => [...new Set([row.vi, row.en, ...row.aliasesVi, ...row.aliasesEn])])
  .filter(names => names.length > 1)
