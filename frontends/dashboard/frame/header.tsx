import { ConnectionState } from '../page/connection-state.tsx'
import { useToday, useWords } from '../page/hooks.ts'
import { federationOf, useScope, type Scope } from '../page/scope.ts'
import { Told } from '../page/told.tsx'
import { Wall } from './wall.tsx'
import { words } from '../words.ts'
import { partialDate } from '../../language/dates.ts'
import { otherLanguage, type Language } from '../../language/language.ts'
import { useView } from '../view/use-view.ts'
import { ViewLink } from '../view/link.tsx'

/** What stands where a name would. */
function federationless(scope: Scope, language: Language): string {
  if (scope === 'all') return words[language].allFederations
  return scope === 'nobody' ? words[language].noFederation : '…'
}

/** What the page is about, and whether it is true now. */
export function Header() {
  const { language, said } = useWords()
  const { view } = useView()
  const scope = useScope()
  const federation = federationOf(scope)
  const today = useToday()
  const other = otherLanguage[language]
  return (
    <header>
      <a className="unseen skip" href="#figures">
        {said.skip}
      </a>
      <div className="width">
        <div>
          <p className="kicker">{view.wall ? `${said.title} · ${partialDate(today, language)}` : said.title}</p>
          <h1>
            {federation === null ? (
              federationless(scope, language)
            ) : (
              <Told text={federation.name} locale={federation.locale} />
            )}
          </h1>
        </div>
        <ConnectionState />
        {view.wall ? (
          <Wall />
        ) : (
          <ViewLink change={{ language: other }} lang={other}>
            {words[other].language}
          </ViewLink>
        )}
      </div>
    </header>
  )
}
