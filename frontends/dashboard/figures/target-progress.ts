import { kinds, type Kind } from '../amounts/kinds.ts'
import type { MoneyTarget } from './follow-targets.ts'
import { percentOf, sumOf } from '../../language/decimals.ts'

/** How far one kind of aid has come towards a target. */
export interface Progress {
  readonly kind: Kind
  /** In the currency of the target. */
  readonly sum: string
  /** Hundredths of the target; null where no figure is stated for it. */
  readonly percent: number | null
}

type Aid = MoneyTarget['aid'][number]

const convertedOf: Readonly<Record<Kind, (aid: Aid) => string | null>> = {
  commitments: aid => aid.commitmentsConverted,
  disbursements: aid => aid.disbursementsConverted,
  inKind: aid => aid.inKindConverted,
  unstated: aid => aid.unstatedConverted,
}

const isNothing = (decimal: string): boolean => /^-?0*(?:\.0*)?$/.test(decimal)

/** Whether nothing can be a share of it. */
export const isUnstated = ({ value }: Pick<MoneyTarget, 'value'>): boolean => value === null || isNothing(value)

/** What was mobilised towards a target, kind by kind; aid without a rate is not in it. */
export function progressOf({ aid, value }: Pick<MoneyTarget, 'aid' | 'value'>): readonly Progress[] {
  const whole = isUnstated({ value }) ? null : value
  return kinds
    .map((kind): Progress => {
      const sum = sumOf(aid.flatMap(one => convertedOf[kind](one) ?? []))
      return { kind, sum, percent: whole === null ? null : percentOf(sum, whole) }
    })
    .filter(({ kind, sum }) => kind !== 'unstated' || !isNothing(sum))
}

/** What could not be told in the currency of the target, as no rate is known. */
export const withoutRate = ({ aid }: Pick<MoneyTarget, 'aid'>) =>
  aid
    .filter(({ rate }) => rate === null)
    .flatMap(one =>
      kinds.filter(kind => !isNothing(one[kind])).map(kind => ({ kind, sum: one[kind], currency: one.currency })),
    )
