import { kept } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { enumeration, integer, localized, one, owned, partialDate, text } from '../../engine/declare/fields.ts'
import { bodies } from '../organizations/index.ts'

/** What a body gave to those whom it honours. 21 collectives and 36 individuals, none of them named, is a complete fact. */
export const award = content({
  name: 'Award',
  plural: 'awards',
  description: 'Certificates or medals that a body gave, to named ones or to a number of them.',
  slugFrom: null,
  defaultOrder: [['grantedOn', 'DESC']],
  policy: kept,
  keptBy: ['grantor'],
  fields: {
    title: localized({ description: 'What was given and for what.', required: true, search: 'A' }),
    form: enumeration(
      'AwardForm',
      {
        CERTIFICATE_OF_MERIT: 'Giấy khen.',
        CERTIFICATE_OF_HONOUR: 'Bằng khen.',
        MEDAL: 'Huân chương, huy chương, kỷ niệm chương.',
        PRIZE: 'A prize.',
        TITLE: 'A title.',
        OTHER: 'Another form.',
      },
      { description: 'In which form.', required: true },
    ),
    grantor: one(bodies, {
      description: 'Who gave it.',
      shownAs: 'Organization',
      inverse: { field: 'awardsGiven', description: 'Awards that this body gave.' },
    }),
    forYear: integer({ description: 'For which year.', range: [1900, 2200] }),
    grantedOn: partialDate({ description: 'When it was given.' }),
    collectives: integer({ description: 'How many collectives (tập thể) received it.', range: [0, 1_000_000] }),
    individuals: integer({ description: 'How many individuals (cá nhân) received it.', range: [0, 1_000_000] }),
    recipients: owned(
      'AwardRecipient',
      {
        kind: enumeration(
          'RecipientKind',
          { COLLECTIVE: 'A collective.', INDIVIDUAL: 'A person.' },
          { description: 'Who that is.', required: true },
        ),
        name: text({ description: 'The name as the source gives it.', max: 300 }),
        person: one('Person', {
          description: 'The person.',
          through: { owner: null, target: { field: 'awards', description: 'Awards that this person received.' } },
        }),
        organization: one(bodies, {
          description: 'The body.',
          shownAs: 'Organization',
          through: { owner: null, target: { field: 'awards', description: 'Awards that this body received.' } },
        }),
      },
      { description: 'Those who are named.' },
    ),
    event: one('Event', {
      description: 'Where it was given.',
      inverse: { field: 'awards', description: 'Awards given there.' },
    }),
    decision: one('LegalDocument', { description: 'The decision by which it was given.' }),
    source: text({ description: 'Where it stands.', max: 1000 }),
  },
})
