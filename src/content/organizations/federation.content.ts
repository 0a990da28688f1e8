import { body } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { enumeration, localized, one } from '../../engine/declare/fields.ts'
import { successorAfterEnd } from '../areas/index.ts'
import { areaField, foundationFeed, houseRules, organizationFields, successorField } from './organization.fields.ts'

/** A union of friendship organisations: the national one, or that of a province or city. */
export const federation = content({
  name: 'Federation',
  plural: 'federations',
  description: 'A union of friendship organisations: the national body, or that of a province or city.',
  implements: ['Organization'],
  slugFrom: 'name',
  defaultOrder: [['name', 'ASC']],
  validity: ['foundedOn', 'dissolvedOn'],
  rules: successorAfterEnd('dissolvedOn'),
  calendar: [foundationFeed()],
  policy: body,
  keptBy: ['parent'],
  under: ['parent'],
  fields: {
    ...organizationFields,
    ...houseRules,
    level: enumeration(
      'FederationLevel',
      { NATIONAL: 'The national union.', PROVINCIAL: 'A federation of a province or city.' },
      { description: 'How far the federation reaches.', required: true },
    ),
    placeName: localized({
      description: 'The province or city, by its name; null where the source does not say.',
      max: 200,
      search: 'B',
    }),
    masthead: localized({ description: 'The words at the head of its portal.', max: 300 }),
    parent: one('Federation', {
      description: 'The federation above it.',
      tree: true,
      inverse: { field: 'children', description: 'The federations below it.' },
    }),
    area: areaField('federations'),
    successor: successorField('Federation'),
  },
})
