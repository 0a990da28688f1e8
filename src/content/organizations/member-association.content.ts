import { body } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { enumeration, one, owned, partialDate } from '../../engine/declare/fields.ts'
import { appends, ends } from '../../engine/declare/intents.ts'
import { successorAfterEnd } from '../areas/index.ts'
import { membershipsApart } from './member-association.rules.ts'
import { areaField, foundationFeed, houseRules, organizationFields, successorField } from './organization.fields.ts'

/** A member of federations: usually the friendship association for one country. */
export const memberAssociation = content({
  name: 'MemberAssociation',
  plural: 'memberAssociations',
  description: 'A member organisation of federations, usually the friendship association for one country.',
  implements: ['Organization'],
  slugFrom: 'name',
  defaultOrder: [['name', 'ASC']],
  validity: ['foundedOn', 'dissolvedOn'],
  rules: values => [...successorAfterEnd('dissolvedOn')(values), ...membershipsApart(values)],
  calendar: [foundationFeed('country')],
  policy: body,
  shownUnder: ['memberships.federation'],
  keptBy: ['parent'],
  under: ['parent', 'memberships.federation'],
  passesOn: 'memberships.federation',
  intents: {
    admitAssociation: appends('memberships', {
      description: 'Admits an association to a federation.',
      record: 'association',
      taken: { required: ['federation', 'from'], optional: ['role'] },
    }),
    endMembership: ends('memberships', {
      description: 'Ends the membership of an association in a federation.',
      record: 'association',
      by: 'federation',
      to: 'to',
    }),
  },
  fields: {
    ...organizationFields,
    ...houseRules,
    kind: enumeration(
      'AssociationKind',
      {
        FRIENDSHIP: 'A friendship association for one country or region.',
        PEACE: 'A committee for peace or solidarity.',
        LIAISON: 'An association that keeps ties with Vietnamese abroad.',
        OTHER: 'Another member organisation.',
      },
      { description: 'What the association is for.', required: true },
    ),
    country: one('PartnerCountry', {
      description: 'The country with which it keeps friendship.',
      inverse: { field: 'associations', description: 'Friendship associations for this country.' },
    }),
    parent: one('MemberAssociation', {
      description: 'The association of which it is a part.',
      tree: true,
      inverse: { field: 'children', description: 'Associations that are part of it.' },
    }),
    area: areaField('associations'),
    successor: successorField('MemberAssociation'),
    memberships: owned(
      'FederationMembership',
      {
        federation: one('Federation', {
          description: 'The federation it belongs to.',
          required: true,
          through: {
            owner: { field: 'federations', description: 'Federations of which it is a member on the day asked for.' },
            target: { field: 'associations', description: 'Member associations on the day asked for.' },
          },
        }),
        from: partialDate({ description: 'When the membership began.' }),
        to: partialDate({ description: 'When it ended; the end is not part of it.', end: true }),
        role: enumeration(
          'MembershipRole',
          { MEMBER: 'Full member.', ASSOCIATE: 'Associate member.', OBSERVER: 'Observer.' },
          { description: 'As what it belongs.' },
        ),
      },
      { description: 'Memberships in federations, with dates (Popolo Membership).', period: ['from', 'to'] },
    ),
  },
})
