import { kindsOf, type Year } from './years.ts'
import { words } from '../figures/words.ts'
import { useWords } from '../page/hooks.ts'
import { money } from '../../language/numbers.ts'

/** The same as the chart, for those who read tables. */
export function YearTable({ years, currency }: { readonly years: readonly Year[]; readonly currency: string }) {
  const { language } = useWords()
  const said = words[language]
  const shown = kindsOf(years)
  return (
    <details className="as-table">
      <summary>{said.asTable}</summary>
      <div className="scrolling" role="group" aria-label={said.byYear} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{said.year}</th>
              {shown.map(kind => (
                <th scope="col" key={kind}>
                  {said.kinds[kind]}
                </th>
              ))}
              <th scope="col">{said.target}</th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, bars, targets }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {shown.map(kind => (
                  <td key={kind}>
                    {bars.filter(bar => bar.kind === kind).map(({ sum }) => money(sum, currency, language))[0] ?? '–'}
                  </td>
                ))}
                <td>{targets.map(({ value }) => money(value, currency, language)).join('; ') || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
