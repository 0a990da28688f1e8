import { kept } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import {
  enumeration,
  integer,
  links,
  localized,
  one,
  owned,
  ownedText,
  partialDate,
} from '../../engine/declare/fields.ts'
import { bodies } from '../organizations/index.ts'

/** A plan over years. "2020–2025, orientation to 2030" has two ends: `to`, and `orientationYear` beyond it. */
export const programme = content({
  name: 'Programme',
  plural: 'programmes',
  description: 'A plan over several years, or a line of work, of a body in the network.',
  slugFrom: 'title',
  defaultOrder: [['from', 'DESC']],
  policy: kept,
  shownUnder: ['parent'],
  keptBy: ['owner'],
  fields: {
    title: localized({ description: 'Its name.', required: true, search: 'A' }),
    summary: localized({ description: 'What it is about.', max: 5000, search: 'B' }),
    kind: enumeration(
      'ProgrammeKind',
      {
        AID: 'To mobilise aid.',
        ACTION: 'A programme of action.',
        ACTIVITY: 'A line of activities.',
        CAMPAIGN: 'A campaign or movement.',
      },
      { description: 'What sort of programme it is.' },
    ),
    owner: one(bodies, {
      description: 'Whose programme it is.',
      shownAs: 'Organization',
      inverse: { field: 'programmes', description: 'Programmes of this body.' },
    }),
    parent: one('Programme', {
      description: 'The programme of which it is a part.',
      tree: true,
      inverse: { field: 'parts', description: 'Its parts.' },
    }),
    from: partialDate({ description: 'When its period begins.' }),
    to: partialDate({ description: 'When its period ends; the end is not part of it.', end: true }),
    orientationYear: integer({ description: 'The year beyond the period to which it looks.', range: [1900, 2200] }),
    legalBasis: links('LegalDocument', {
      description: 'Documents on which it rests.',
      inverse: { field: 'programmes', description: 'Programmes that rest on this document.' },
    }),
    partners: owned(
      'ProgrammePartner',
      {
        organization: one(bodies, { description: 'The body.', required: true, shownAs: 'Organization' }),
        role: ownedText({ description: 'What it does in the programme.', max: 300 }),
      },
      { description: 'With whom it is carried out.' },
    ),
    activities: owned(
      'ProgrammeActivity',
      {
        title: ownedText({ description: 'What is done.', required: true }),
        due: partialDate({ description: 'By when.' }),
      },
      { description: 'What it sets out to do, in order.' },
    ),
    sourceNote: localized({ description: 'What the source leaves open or contradicts.', max: 1000 }),
  },
})
