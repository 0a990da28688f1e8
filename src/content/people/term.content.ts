import { kept } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { integer, localized, one, partialDate, text } from '../../engine/declare/fields.ts'
import { creates, sets } from '../../engine/declare/intents.ts'
import { bodies } from '../organizations/index.ts'
import { oneTermAtATime } from './term.conditions.ts'

/** A numbered period between congresses (Popolo legislative period): khóa V, 2018–2023. */
export const term = content({
  name: 'Term',
  plural: 'terms',
  description: 'A numbered period of a body between two congresses.',
  slugFrom: null,
  defaultOrder: [['from', 'DESC']],
  policy: kept,
  keptBy: ['organization'],
  fields: {
    label: localized({ description: 'What the term is called (khóa V).', required: true, max: 200, search: 'A' }),
    number: integer({ description: 'Its ordinal number.', range: [1, 1000] }),
    organization: one(bodies, {
      description: 'Whose term it is.',
      shownAs: 'Organization',
      inverse: { field: 'terms', description: 'Terms of this body.' },
    }),
    from: partialDate({ description: 'When it began.' }),
    to: partialDate({ description: 'When it ends; the end is not part of it.', end: true }),
    source: text({ description: 'Where the period stands.', max: 1000 }),
  },
  constraints: [],
  endsWith: ['organization', 'to'],
  intents: {
    startTerm: creates({
      description: 'Starts a term of a body; the one before it must have ended by then.',
      required: ['organization', 'label', 'from'],
      optional: ['number', 'to', 'source'],
      conditions: [oneTermAtATime],
    }),
    endTerm: sets({
      description: 'Ends a term that lasts.',
      record: 'term',
      required: ['to'],
      optional: ['source'],
    }),
  },
})
