import { kept } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { localized } from '../../engine/declare/fields.ts'

/** A word under which articles of all portals are gathered. */
export const tag = content({
  name: 'Tag',
  plural: 'tags',
  description: 'A word under which articles of all portals are gathered.',
  slugFrom: 'title',
  defaultOrder: [['title', 'ASC']],
  policy: kept,
  fields: {
    title: localized({ description: 'The word.', required: true, search: 'A', max: 100 }),
    summary: localized({ description: 'What is meant by it.', max: 1000, search: 'B' }),
  },
})
