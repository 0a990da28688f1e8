import { Breakdown } from './breakdown.tsx'
import { useShownAid } from './follow-aid.ts'
import { useWords } from '../page/hooks.ts'
import { useView } from '../view/use-view.ts'
import { sectorName } from '../../language/sectors.ts'
import { stageName } from '../../language/stages.ts'

/** The aid of the period by country, sector, stage and, of all federations, by federation. */
export function Breakdowns() {
  const { language } = useWords()
  const { federation } = useView().view
  const { aid } = useShownAid()
  const of = { name: '', locale: null }
  return (
    <>
      <Breakdown by="country" parts={aid?.countries ?? []} nameOf={key => aid?.countryOf.get(key) ?? of} />
      <Breakdown
        by="sector"
        parts={aid?.sectors ?? []}
        nameOf={key => ({ name: sectorName(key, language), locale: null })}
      />
      <Breakdown
        by="stage"
        parts={aid?.stages ?? []}
        nameOf={key => ({ name: stageName(key, language), locale: null })}
      />
      {federation === null && (
        <Breakdown by="federation" parts={aid?.federations ?? []} nameOf={key => aid?.federationOf.get(key) ?? of} />
      )}
    </>
  )
}
