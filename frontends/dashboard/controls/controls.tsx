import { CSPProvider } from '@base-ui/react/csp-provider'

import { FederationChoice } from './federation-choice.tsx'
import { MoneyChoice } from './money-choice.tsx'
import { PeriodChoice } from './period-choice.tsx'
import { Share } from './share.tsx'
import { words } from './words.ts'
import { ofKind } from '../amounts/amounts.ts'
import { useShownAid } from '../figures/follow-aid.ts'
import { kinds } from '../amounts/kinds.ts'
import { words as figureWords } from '../figures/words.ts'
import { useWords } from '../page/hooks.ts'
import { ViewLink } from '../view/link.tsx'
import { useView } from '../view/use-view.ts'

function KindChoice() {
  const { language } = useWords()
  const { years, kind: current } = useShownAid()
  const shown = kinds.filter(kind => kind !== 'unstated' || current === kind || ofKind(years ?? [], kind).length > 0)
  return (
    <nav className="kinds" aria-label={words[language].kind}>
      {shown.map(kind => (
        <span data-kind={kind} key={kind}>
          <ViewLink change={{ kind }} isCurrent={current === kind}>
            {figureWords[language].kinds[kind]}
          </ViewLink>
        </span>
      ))}
    </nav>
  )
}

/** Everything by which another view is chosen. */
export function Controls() {
  const { language } = useWords()
  const said = words[language]
  const { view } = useView()
  const isDark = view.theme === null ? matchMedia('(prefers-color-scheme: dark)').matches : view.theme === 'dark'
  return (
    // The page's policy allows no styles but those of its files.
    <CSPProvider disableStyleElements>
      <search className="controls" aria-label={said.view}>
        <FederationChoice />
        <PeriodChoice />
        <MoneyChoice />
        <KindChoice />
        <div className="ways">
          <ViewLink className="quiet" change={{ theme: isDark ? 'light' : 'dark' }}>
            {isDark ? said.light : said.dark}
          </ViewLink>
          <ViewLink className="quiet" change={{ wall: true }}>
            {said.wall}
          </ViewLink>
          <button type="button" className="quiet" onClick={() => print()}>
            {said.print}
          </button>
          <Share />
        </div>
      </search>
    </CSPProvider>
  )
}
