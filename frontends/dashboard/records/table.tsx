import { RecordRow } from './record.tsx'
import { inOrder, totalsOf, type AidRow } from './rows.ts'
import { Sums } from './sums.tsx'
import { words } from './words.ts'
import { ofKind } from '../amounts/amounts.ts'
import { useShownAid } from '../figures/follow-aid.ts'
import { kinds as allKinds } from '../amounts/kinds.ts'
import { words as figureWords } from '../figures/words.ts'
import { useWords } from '../page/hooks.ts'
import { useShownMoney } from '../money/follow-money.ts'
import { measured } from '../money/measure.ts'
import { MoneyNote } from '../money/rates.tsx'
import type { Period } from '../view/period.ts'

/** The records of a figure, with what each brings to it, and the sums: they are the figure. */
export function RecordsTable({ rows, period }: { readonly rows: readonly AidRow[]; readonly period: Period }) {
  const { language } = useWords()
  const { kind: shown } = useShownAid()
  const money = useShownMoney()
  const said = words[language]
  const names = figureWords[language]
  const all = totalsOf(rows)
  const kinds = allKinds.filter(kind => kind === shown || ofKind(all, kind).length > 0)
  const { convertedTo } = money
  return (
    <>
      <table className="records">
        <caption className="unseen">{said.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{said.project}</th>
            {kinds.map(kind => (
              <th scope="col" key={kind} className={kind === shown ? 'shown' : undefined} data-kind={kind}>
                {names.kinds[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(rows, shown, money).map(row => (
            <RecordRow row={row} period={period} kinds={kinds} kind={shown} key={row.id} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{said.total}</th>
            {kinds.map(kind => (
              <td
                key={kind}
                className={kind === shown ? 'shown' : undefined}
                data-kind={kind}
                data-name={names.kinds[kind]}
              >
                <Sums amounts={all} kind={kind} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <p className="note">{names.apart}</p>
      {convertedTo !== null && <MoneyNote of={measured(ofKind(all, shown), convertedTo, money)} />}
    </>
  )
}
