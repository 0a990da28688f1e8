import { words } from './words.ts'
import { useShownAid } from '../figures/follow-aid.ts'
import { useWords } from '../page/hooks.ts'
import { Told } from '../page/told.tsx'
import { ViewLink } from '../view/link.tsx'
import { holdsYear, periodOf, saidPeriod, yearOf, yearPeriod, type Period } from '../view/period.ts'
import { useView } from '../view/use-view.ts'

const monthsOf = (year: number): readonly Period[] =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`).flatMap(
    text => periodOf(text) ?? [],
  )

/** Says that there are too many records, and leads to fewer: of a year, a federation, a month. */
export function TooMany({ period }: { readonly period: Period }) {
  const { language } = useWords()
  const { view } = useView()
  const { years, aid } = useShownAid()
  const said = words[language]
  const year = yearOf(period)
  const known = [...new Set(years?.map(one => one.year))].filter(one => holdsYear(period, one)).sort((a, b) => b - a)
  const federations = [...(aid?.federationOf ?? [])]
  const isFederation = view.federation !== null || view.opened?.of === 'federation'
  const periods = year === null ? known.map(yearPeriod) : isFederation ? monthsOf(year) : []
  // A year that was opened is a period like others, of which a month can be chosen.
  const opened = view.opened?.of === 'year' ? { of: 'all' as const } : view.opened
  return (
    <div className="calm too-many">
      <p>{said.tooMany}</p>
      {periods.length > 0 && (
        <>
          <p>{year === null ? said.tooManyYears : said.tooManyMonths}</p>
          <ul>
            {periods.map(one => (
              <li key={one.text}>
                <ViewLink change={{ period: one, opened }}>{saidPeriod(one, language)}</ViewLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {!isFederation && federations.length > 0 && (
        <>
          <p>{said.tooManyFederations}</p>
          <ul>
            {federations.map(([id, { name, slug, locale }]) => (
              <li key={id}>
                <ViewLink change={{ federation: slug ?? id }}>
                  <Told text={name} locale={locale} />
                </ViewLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
