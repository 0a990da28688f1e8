import { kept } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { decimal, localized, one, partialDate, text } from '../../engine/declare/fields.ts'
import { bodies } from '../organizations/index.ts'
import { comparator, countUnit } from './counted.fields.ts'

/** A figure that was measured. Lượt (participations) and người (persons) are different units. */
export const indicator = content({
  name: 'Indicator',
  plural: 'indicators',
  description: 'A figure that was measured: how many took part, by how much something grew.',
  slugFrom: null,
  defaultOrder: [['from', 'DESC']],
  policy: kept,
  shownUnder: ['programme', 'target'],
  keptBy: ['owner'],
  fields: {
    title: localized({ description: 'What was measured.', required: true, search: 'A' }),
    owner: one(bodies, {
      description: 'Whose figure it is.',
      shownAs: 'Organization',
      inverse: { field: 'indicators', description: 'Figures of this body.' },
    }),
    programme: one('Programme', {
      description: 'The programme to which it belongs.',
      inverse: { field: 'indicators', description: 'Figures of this programme.' },
    }),
    target: one('Target', {
      description: 'The target towards which it counts.',
      inverse: { field: 'indicators', description: 'Figures that count towards this target.' },
    }),
    from: partialDate({ description: 'When the measured period begins.' }),
    to: partialDate({ description: 'When it ends; the end is not part of it.', end: true }),
    unit: countUnit,
    value: decimal({ description: 'The figure; null where only its change is known.', apart: ['unit'] }),
    comparator,
    baseline: decimal({ description: 'What it was before.', apart: ['unit'] }),
    baselinePeriod: text({
      description: 'When that was: a year, a month or a day.',
      pattern: {
        expression: /^\d{4}(-\d{2}(-\d{2})?)?$/,
        words: 'a year, a month or a day: 2021, 2021-05, 2021-05-27',
        wordsVi: 'năm, tháng hoặc ngày: 2021, 2021-05, 2021-05-27',
      },
      max: 10,
    }),
    changePercent: decimal({ description: 'By how many hundredths it changed.', apart: ['unit'] }),
    source: text({ description: 'Where it stands.', max: 1000 }),
  },
})
