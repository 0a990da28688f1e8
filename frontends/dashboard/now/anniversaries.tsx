import { useScope } from '../page/scope.ts'
import { daysOf, keyOf, saidKind } from './days-to-keep.ts'
import { useKept } from './kept.ts'
import { ListPanel, Mark, Scrolling, stateOf } from './list-panel.tsx'
import { distance, monthName, saidDayOfMonth, standOf } from './when.ts'
import { words } from './words.ts'
import { anniversaries } from '../documents/now.ts'
import { localeOfField } from '../page/locale.ts'
import type { AnniversaryFragment } from '../generated/graphql.ts'
import { useToday, useWords } from '../page/hooks.ts'
import { Told } from '../page/told.tsx'
import { filled } from '../words.ts'
import { useLive } from '../../client/use-live.ts'
import { monthsFrom } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'

function Line({ entry, today }: { readonly entry: AnniversaryFragment; readonly today: string }) {
  const { language } = useWords()
  const said = words[language]
  const { record } = entry
  const stand = standOf(entry, today)
  const locale = record && (localeOfField(record, 'title') ?? localeOfField(record, 'name'))
  return (
    <li data-stand={stand}>
      <time dateTime={entry.on}>{saidDayOfMonth(entry, language)}</time>
      <div>
        <p className="what">
          <Told text={entry.title} locale={locale} />
          {stand === 'today' && <Mark>{distance(today, today, language)}</Mark>}
        </p>
        <p className="where">
          {saidKind(entry, said)}
          {entry.mark !== null && <Mark className="round">{said.round}</Mark>}
        </p>
      </div>
    </li>
  )
}

/** Follows the days of the month that are kept by all, or in the circle of the federation of the view. */
function useDays(today: string, locale: Language) {
  const whose = useScope()
  const [from, to] = monthsFrom(today, 0)
  const circle = whose === null || typeof whose === 'string' ? null : whose
  const { organizations = null, countries = null } = circle ?? {}
  const isAsked = whose === 'all' || circle !== null
  const live = useLive(isAsked ? anniversaries : null, { from, to, organizations, countries, locale })
  const answer = useKept(live, `${from} ${circle?.id}`)
  const days = answer.data ? daysOf(answer.data, circle, today) : []
  return { days, state: stateOf(whose, answer, days.length) }
}

/** Days of the month that are kept. */
export function Anniversaries() {
  const { language } = useWords()
  const said = words[language]
  const today = useToday()
  const { days, state } = useDays(today, language)
  const { from, until, title, kind, years } = said.columns
  const name = filled(said.anniversaries, { month: monthName(today, language) })
  return (
    <ListPanel
      area="anniversaries"
      title={name}
      state={state}
      nothing={said.noAnniversaries}
      table={{
        name,
        columns: [from, until, title, kind, years],
        rows: () =>
          days.map(entry => [
            entry.on,
            entry.lastDay,
            entry.title,
            saidKind(entry, said),
            entry.years === null ? '' : String(entry.years),
          ]),
      }}
    >
      <Scrolling label={name}>
        {days.map(entry => (
          <Line entry={entry} today={today} key={keyOf(entry)} />
        ))}
      </Scrolling>
    </ListPanel>
  )
}
