import { enumeration } from '../../engine/declare/fields.ts'

/** How a number is meant. */
export const comparator = enumeration(
  'Comparator',
  { EXACTLY: 'As counted.', OVER: 'More than this.', ABOUT: 'About this.', UNDER: 'Less than this.' },
  { description: 'How the number is meant.' },
)

/** What was counted. Figures of different units are never added. */
export const countUnit = enumeration(
  'CountUnit',
  {
    PERSONS: 'Persons (người).',
    PARTICIPATIONS: 'Participations (lượt): who comes twice counts twice.',
    HOUSEHOLDS: 'Households.',
    ORGANIZATIONS: 'Bodies.',
    EVENTS: 'Events, sessions, congresses.',
    WORKS: 'Works, articles, publications, programme items.',
    GROUPS: 'Groups of tasks, sets, classes.',
    YEARS: 'Years.',
    PERCENT: 'Hundredths of a whole.',
    MONEY: 'Money, in the currency beside it.',
  },
  { description: 'What was counted; different units are never added.' },
)
