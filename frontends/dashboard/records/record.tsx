import { useId, useState } from 'react'

import { Details } from './details.tsx'
import type { AidRow } from './rows.ts'
import { Sums } from './sums.tsx'
import { words } from './words.ts'
import type { Kind } from '../amounts/kinds.ts'
import { words as figureWords } from '../figures/words.ts'
import { sectorName } from '../../language/sectors.ts'
import { stageName } from '../../language/stages.ts'
import { useWords } from '../page/hooks.ts'
import { Told } from '../page/told.tsx'
import type { Period } from '../view/period.ts'

/** From where, by whom, how far, for what. */
function Facts({ row }: { readonly row: AidRow }) {
  const { language } = useWords()
  const { country, federation, stage, sector, donors } = row
  return (
    <>
      {donors.length > 0 && <p>{donors.join('; ')}</p>}
      <p className="facts">
        {country && <Told text={country.name} locale={country.locale} />}
        {federation && <Told text={federation.name} locale={federation.locale} />}
        <span>{stageName(stage, language)}</span>
        {sector !== null && <span>{sectorName(sector, language)}</span>}
      </p>
    </>
  )
}

/** A record as a row of the table, with a second one of its details. */
export function RecordRow({
  row,
  period,
  kinds,
  kind: shown,
}: {
  readonly row: AidRow
  /** Of which dated amounts are shown. */
  readonly period: Period
  readonly kinds: readonly Kind[]
  readonly kind: Kind
}) {
  const { language } = useWords()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const said = words[language]
  const { whole } = row
  return (
    <>
      <tr className="record">
        <th scope="row">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            <Told text={row.title.name} locale={row.title.locale} />
          </button>
          <Facts row={row} />
        </th>
        {kinds.map(kind => (
          <td
            key={kind}
            className={kind === shown ? 'shown' : undefined}
            data-kind={kind}
            data-name={figureWords[language].kinds[kind]}
          >
            <Sums amounts={row.amounts} kind={kind} />
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr className="details" id={id}>
          <td colSpan={kinds.length + 1}>
            {whole !== null && (
              <p className="note">
                {said.partOf}: {whole}. {said.toldByWhole}
              </p>
            )}
            <Details id={row.id} period={period} />
          </td>
        </tr>
      )}
    </>
  )
}
