import { kept } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { boolean, integer, localized, one } from '../../engine/declare/fields.ts'
import { bodies } from '../organizations/index.ts'

/** A post in a body (Popolo Post). It exists without a holder. */
export const post = content({
  name: 'Post',
  plural: 'posts',
  description: 'A post in a body: president, vice-president, secretary general. It exists without a holder.',
  slugFrom: null,
  defaultOrder: [
    ['rank', 'ASC'],
    ['title', 'ASC'],
  ],
  policy: kept,
  keptBy: ['organization'],
  fields: {
    title: localized({ description: 'What the post is called.', required: true, search: 'A', dated: true }),
    organization: one(bodies, {
      description: 'The body in which it is.',
      shownAs: 'Organization',
      inverse: { field: 'posts', description: 'Posts in this body.' },
    }),
    singleHolder: boolean({
      description: 'Whether only one person can hold it at a time; the database refuses a second one.',
      required: true,
    }),
    rank: integer({ description: 'Order of posts in lists, lowest first.', range: [0, 10_000] }),
  },
})
