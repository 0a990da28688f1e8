import type { AidRow } from './rows.ts'
import { words } from './words.ts'
import { words as figureWords } from '../figures/words.ts'
import type { Language } from '../../language/language.ts'
import { sectorName } from '../../language/sectors.ts'
import { stageName } from '../../language/stages.ts'
import type { Table } from '../page/panel.tsx'

/** Records as rows to reckon with: one for each kind, year and currency, in which nothing is added or converted. */
export function fileOf(rows: readonly AidRow[], name: string, language: Language): Table {
  const said = words[language]
  const { kinds } = figureWords[language]
  return {
    name,
    columns: [
      said.project,
      'IATI',
      said.donors,
      said.country,
      said.federation,
      said.stage,
      said.sectorCode,
      said.sector,
      said.kind,
      said.year,
      said.currency,
      said.amount,
    ],
    rows: () =>
      rows.flatMap(row =>
        row.amounts.map(({ kind, year, currency, sum }) => [
          row.title.name,
          row.iatiIdentifier ?? '',
          row.donors.join('; '),
          row.country?.name ?? '',
          row.federation?.name ?? '',
          stageName(row.stage, language),
          row.sector ?? '',
          row.sector === null ? '' : sectorName(row.sector, language),
          kinds[kind],
          String(year),
          currency,
          sum,
        ]),
      ),
  }
}
