import { frame } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { integer, localized, one } from '../../engine/declare/fields.ts'

/** A section of a portal, such as "Tin nóng". */
export const section = content({
  name: 'Section',
  plural: 'sections',
  description: 'A section of a portal under which articles stand.',
  slugFrom: 'title',
  defaultOrder: [
    ['rank', 'ASC'],
    ['title', 'ASC'],
  ],
  policy: frame,
  shownUnder: ['parent'],
  keptBy: ['site'],
  fields: {
    title: localized({ description: 'What it is called.', required: true, search: 'A', max: 200 }),
    summary: localized({ description: 'What stands in it.', max: 1000, search: 'B' }),
    site: one('Site', {
      description: 'The portal to which it belongs.',
      inverse: { field: 'sections', description: 'Its sections, in the order of the navigation.' },
    }),
    parent: one('Section', {
      description: 'The section above it.',
      tree: true,
      inverse: { field: 'parts', description: 'The sections below it.' },
    }),
    rank: integer({
      description: 'Its place in the navigation, lowest first; null where it stands outside.',
      range: [0, 10_000],
    }),
  },
})
