import { aidByYear } from './documents.ts'
import { kindsIn, kinds, yearsOfAid, type Sum, type YearOfAid } from './figures.ts'
import { useToday, useWords } from './page.ts'
import { filled } from './words.ts'
import { useLive } from '../client/use-live.ts'
import { amount } from '../language/numbers.ts'

function Sums({ sums }: { readonly sums: readonly Sum[] }) {
  const { language } = useWords()
  return sums.map(({ currency, sum }) => (
    <p className="sum" key={currency}>
      <b>{amount(sum, language)}</b> <span>{currency}</span>
    </p>
  ))
}

function ThisYear({ aid }: { readonly aid: YearOfAid }) {
  const { said } = useWords()
  return (
    <div className="tiles">
      {kinds
        .filter(kind => kind !== 'unstated' || aid.unstated.length > 0)
        .map(kind => (
          <div className="tile" key={kind} data-kind={kind} aria-live="polite" aria-atomic="true">
            <h3>{said.amounts[kind]}</h3>
            {aid[kind].length > 0 ? <Sums sums={aid[kind]} /> : <p className="sum none">–</p>}
          </div>
        ))}
    </div>
  )
}

function OtherYears({ years }: { readonly years: readonly YearOfAid[] }) {
  const { said } = useWords()
  const columns = kindsIn(years)
  return (
    <div className="scrolling" role="region" aria-labelledby="other-years" tabIndex={0}>
      <table>
        <caption id="other-years">{said.earlier}</caption>
        <thead>
          <tr>
            <th scope="col">{said.year}</th>
            {columns.map(kind => (
              <th scope="col" key={kind}>
                {said.amounts[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(aid => (
            <tr key={aid.year}>
              <th scope="row">{aid.year}</th>
              {columns.map(kind => (
                <td key={kind}>
                  <Sums sums={aid[kind]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** So many other years are shown. */
const others = 5

/** The aid of this year, kept true, and that of other years below it. */
export function Aid() {
  const { said } = useWords()
  const year = Number(useToday().slice(0, 4))
  const { data, errors } = useLive(aidByYear)
  const years = data && yearsOfAid(data)
  const now = years?.find(aid => aid.year === year)
  const rest = (years ?? []).filter(aid => aid.year !== year).slice(0, others)
  return (
    <section className="aid" aria-labelledby="aid">
      <h2 id="aid">{filled(said.aid, { year })}</h2>
      {years === null && <p className="calm">{errors ? said.unread : said.reading}</p>}
      {years !== null && !now && <p className="calm">{filled(said.noAid, { year })}</p>}
      {now && <ThisYear aid={now} />}
      {years !== null && years.length > 0 && <p className="note">{said.note}</p>}
      {rest.length > 0 && <OtherYears years={rest} />}
    </section>
  )
}
