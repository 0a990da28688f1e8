import { kept } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { currency, date, decimal, localized, one, partialDate, text } from '../../engine/declare/fields.ts'
import { creates } from '../../engine/declare/intents.ts'
import { bodies } from '../organizations/index.ts'
import { comparator, countUnit } from './counted.fields.ts'
import { targetRules } from './target.rules.ts'

/** A sum or a count to reach in a period: "50 tỷ đồng in 2020" is a target of an organisation, not a budget. */
export const target = content({
  name: 'Target',
  plural: 'targets',
  description: 'A sum or a count that a body wants to reach in a period.',
  slugFrom: null,
  defaultOrder: [['from', 'DESC']],
  policy: kept,
  shownUnder: ['parent', 'programme'],
  keptBy: ['owner'],
  fields: {
    title: localized({ description: 'What is to be reached.', required: true, search: 'A' }),
    owner: one(bodies, {
      description: 'Who wants to reach it.',
      shownAs: 'Organization',
      inverse: { field: 'targets', description: 'Targets of this body.' },
    }),
    addressee: localized({ description: 'Who is to reach it, when that is not the owner.', max: 300 }),
    programme: one('Programme', {
      description: 'The programme to which it belongs.',
      inverse: { field: 'targets', description: 'Targets of this programme.' },
    }),
    parent: one('Target', {
      description: 'The target of which it is a part.',
      tree: true,
      whole: true,
      inverse: { field: 'parts', description: 'Its parts, such as single years.' },
    }),
    from: partialDate({ description: 'When the period begins.' }),
    to: partialDate({ description: 'When it ends; the end is not part of it.', end: true }),
    unit: countUnit,
    value: decimal({ description: 'What to reach; null where no figure is stated.', apart: ['unit', 'currency'] }),
    currency: currency({ description: 'Of a sum of money: ISO 4217 code.' }),
    comparator,
    baseline: decimal({ description: 'What it was before.', apart: ['unit', 'currency'] }),
    actual: decimal({ description: 'What was reached, as reported.', apart: ['unit', 'currency'] }),
    actualOn: date({ description: 'The day of that report.' }),
    source: text({ description: 'Where it stands.', max: 1000 }),
  },
  rules: targetRules,
  intents: {
    setTarget: creates({
      description: 'Sets a target: a sum or a count that a body wants to reach in a period.',
      required: ['owner', 'title', 'value', 'unit'],
      optional: ['currency', 'comparator', 'from', 'to', 'programme', 'parent', 'baseline', 'source'],
    }),
  },
})
