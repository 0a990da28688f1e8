import { kept } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { enumeration, one, owned, partialDate, text } from '../../engine/declare/fields.ts'
import { successorAfterEnd } from '../areas/index.ts'
import { areaField, foundationFeed, organizationFields, successorField } from './organization.fields.ts'

/** A body outside the network with which it works. */
export const partnerOrganization = content({
  name: 'PartnerOrganization',
  plural: 'partnerOrganizations',
  description:
    'A body outside the network: a foreign NGO, an enterprise, a state body, an embassy, a medium, a school.',
  implements: ['Organization'],
  slugFrom: 'name',
  defaultOrder: [['name', 'ASC']],
  validity: ['foundedOn', 'dissolvedOn'],
  rules: successorAfterEnd('dissolvedOn'),
  calendar: [foundationFeed('country')],
  policy: kept,
  fields: {
    ...organizationFields,
    kind: enumeration(
      'PartnerKind',
      {
        FOREIGN_NGO: 'A foreign non-governmental organisation.',
        ENTERPRISE: 'An enterprise, or several of them.',
        STATE_BODY: 'A state body.',
        PARTY_BODY: 'A body of the Party.',
        FRONT: 'A committee of the Fatherland Front.',
        EMBASSY: 'An embassy or consulate.',
        MEDIA: 'A newspaper, magazine or broadcaster.',
        SCHOOL: 'A school or university.',
        OTHER: 'Another body.',
      },
      { description: 'What sort of body it is.', required: true },
    ),
    country: one('PartnerCountry', {
      description: 'The country from which it comes; null for Viet Nam.',
      inverse: { field: 'organizations', description: 'Bodies from this country.' },
    }),
    parent: one('PartnerOrganization', {
      description: 'The body of which it is a part.',
      tree: true,
      inverse: { field: 'children', description: 'Bodies that are part of it.' },
    }),
    area: areaField('partnerOrganizations'),
    successor: successorField('PartnerOrganization'),
    registrations: owned(
      'NgoRegistration',
      {
        kind: enumeration(
          'RegistrationKind',
          {
            OPERATION: 'May operate (giấy đăng ký hoạt động).',
            PROJECT_OFFICE: 'May keep a project office.',
            REPRESENTATIVE_OFFICE: 'May keep a representative office.',
          },
          { description: 'What it allows.', required: true },
        ),
        number: text({ description: 'Its number.', max: 100 }),
        issuer: text({ description: 'Who gave it.', max: 300 }),
        from: partialDate({ description: 'First day.' }),
        to: partialDate({ description: 'End, not part of it.', end: true }),
      },
      { description: 'Registrations of a foreign NGO, with dates.', period: ['from', 'to'] },
    ),
  },
})
