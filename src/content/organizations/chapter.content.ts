import { body } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { enumeration, one } from '../../engine/declare/fields.ts'
import { successorAfterEnd } from '../areas/index.ts'
import { areaField, foundationFeed, houseRules, organizationFields, successorField } from './organization.fields.ts'

/** A part of a body that has a name of its own: chapter, club, office. */
export const chapter = content({
  name: 'Chapter',
  plural: 'chapters',
  description: 'A part of a body with a name of its own: a chapter, a club, an office.',
  implements: ['Organization'],
  slugFrom: 'name',
  defaultOrder: [['name', 'ASC']],
  validity: ['foundedOn', 'dissolvedOn'],
  rules: successorAfterEnd('dissolvedOn'),
  calendar: [foundationFeed()],
  policy: body,
  keptBy: ['parent', 'partOf'],
  under: ['parent', 'partOf'],
  fields: {
    ...organizationFields,
    ...houseRules,
    kind: enumeration(
      'ChapterKind',
      {
        CHAPTER: 'A local branch (chi hội).',
        CLUB: 'A club (câu lạc bộ).',
        OFFICE: 'An office (văn phòng).',
        UNIT: 'A standing body, board or other unit.',
      },
      { description: 'What sort of part it is.', required: true },
    ),
    parent: one(['Federation', 'MemberAssociation', 'PartnerOrganization'], {
      description: 'The body of which it is a part.',
      shownAs: 'Organization',
      inverse: { field: 'chapters', description: 'Chapters, clubs and offices of this body.' },
    }),
    partOf: one('Chapter', {
      description: 'The chapter or club of which it is a part.',
      tree: true,
      inverse: { field: 'parts', description: 'Its own parts.' },
    }),
    area: areaField('chapters'),
    successor: successorField('Chapter'),
  },
})
