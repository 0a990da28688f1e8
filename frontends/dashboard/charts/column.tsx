import { Group } from '@visx/group'
import { Bar } from '@visx/shape'

import type { Scales } from './scales.ts'
import type { Year } from './years.ts'
import { words } from '../figures/words.ts'
import { useWords } from '../page/hooks.ts'
import { useView } from '../view/use-view.ts'
import { filled } from '../words.ts'
import { money } from '../../language/numbers.ts'

/** A year: kinds of aid side by side, and what was to be reached. It opens into its records. */
export function Column({
  of: { year, bars, targets },
  currency,
  scales: { x, y, within, tall },
  isWithin,
}: {
  readonly of: Year
  readonly currency: string
  readonly scales: Scales
  /** Whether it lies in the period of the view. */
  readonly isWithin: boolean
}) {
  const { language } = useWords()
  const { go } = useView()
  const said = words[language]
  const open = (): void => go({ opened: { of: 'year', key: String(year) } })
  const lines = [
    String(year),
    ...bars.map(({ kind, sum }) => `${said.kinds[kind]}: ${money(sum, currency, language)}`),
    ...targets.map(({ value, title }) => filled(said.targetOf, { value: money(value, currency, language), title })),
  ]
  const zero = y(0)
  return (
    <Group
      left={x(year) ?? 0}
      className={isWithin ? 'year' : 'year beyond'}
      role="button"
      tabIndex={0}
      aria-label={lines.join('; ')}
      onClick={open}
      onKeyDown={event => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        open()
      }}
    >
      <title>{lines.join('\n')}</title>
      <rect className="hit" width={x.bandwidth()} height={tall} />
      {bars.map(({ kind, sum }) => {
        const at = y(Number(sum))
        return (
          <Bar
            key={kind}
            className="year-bar"
            data-kind={kind}
            x={within(kind)}
            y={Math.min(at, zero)}
            width={within.bandwidth()}
            height={Math.max(Math.abs(at - zero), 1)}
          />
        )
      })}
      {targets.map(({ id, value }) => (
        <line
          key={id}
          className="target-mark"
          x1={-x.bandwidth() * 0.08}
          x2={x.bandwidth() * 1.08}
          y1={y(Number(value))}
          y2={y(Number(value))}
        />
      ))}
    </Group>
  )
}
