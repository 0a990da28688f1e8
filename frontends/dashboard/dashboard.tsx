import { lazy, useMemo } from 'react'

import { sumsOf } from './amounts/amounts.ts'
import { Years } from './charts/years-panel.tsx'
import { Breakdowns } from './figures/breakdowns.tsx'
import { AidContext, useAid } from './figures/follow-aid.ts'
import { useTargets } from './figures/follow-targets.ts'
import { Headline } from './figures/headline.tsx'
import { Targets } from './figures/targets.tsx'
import { MapPanel } from './map/map-panel.tsx'
import { MoneyContext, noRates, useMoney } from './money/follow-money.ts'
import { Anniversaries } from './now/anniversaries.tsx'
import { Changes } from './now/changes.tsx'
import { Coming } from './now/coming.tsx'
import { Terms } from './now/terms.tsx'
import { Footer } from './frame/footer.tsx'
import { Header } from './frame/header.tsx'
import { useDocument, usePreviewsEnd } from './frame/use-document.ts'
import { afterFigures } from './page/after-figures.ts'
import { Notices } from './frame/notices.tsx'
import { Part } from './page/part.tsx'
import { Records } from './records/records.tsx'
import { yearOf } from './view/period.ts'
import { useView } from './view/use-view.ts'

const Controls = lazy(async () => ({ default: (await afterFigures(() => import('./controls/controls.tsx'))).Controls }))

/** The whole page. */
export function Dashboard() {
  const { view } = useView()
  useDocument()
  usePreviewsEnd()
  const { targets, isUnread } = useTargets()
  const targetYears = useMemo(
    () => targets && new Set(targets.flatMap(({ period }) => (period && yearOf(period)) ?? [])),
    [targets],
  )
  const aid = useAid(targetYears)
  const money = useMoney()
  // Without the rates that it needs no sum is shown.
  const shown = money ? aid : { ...aid, aid: null, years: null }
  const inOne = useMemo(() => {
    // One currency for the whole page: that of most amounts of the period.
    const [most = null] = [...sumsOf(aid.aid?.all ?? []), ...sumsOf(aid.years ?? [])]
    return money && { ...money, currency: money.currency ?? most?.currency ?? null }
  }, [money, aid.aid, aid.years])
  return (
    <AidContext value={shown}>
      <MoneyContext value={inOne ?? noRates}>
        <Header />
        <main className="width" id="figures" tabIndex={-1}>
          <div className="above">
            {!view.wall && (
              <Part waiting={<div className="controls" />}>
                <Controls />
              </Part>
            )}
            <Notices />
          </div>
          <Headline />
          <Targets targets={targets} isUnread={isUnread} />
          <Years targets={targets} />
          <MapPanel />
          <Breakdowns />
          <Changes />
          <Coming />
          <Anniversaries />
          <Terms />
        </main>
        {!view.wall && <Footer />}
        <Records />
      </MoneyContext>
    </AidContext>
  )
}
