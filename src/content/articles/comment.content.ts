import { kept } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { instant, one, text } from '../../engine/declare/fields.ts'

/** A reader's remark. It is a draft until a moderator publishes it. */
export const comment = content({
  name: 'Comment',
  plural: 'comments',
  description: 'A reader’s remark under an article, shown once a moderator has published it.',
  slugFrom: null,
  defaultOrder: [['sentAt', 'ASC']],
  policy: kept,
  keptBy: ['article'],
  fields: {
    article: one('Article', {
      description: 'The article to which it belongs.',
      required: true,
      inverse: { field: 'comments', description: 'Readers’ remarks that a moderator has published.' },
    }),
    replyTo: one('Comment', {
      description: 'The remark that it answers.',
      tree: true,
      inverse: { field: 'replies', description: 'Answers to it.' },
    }),
    author: text({ description: 'The name that the reader gave.', required: true, max: 100 }),
    body: text({ description: 'The remark.', required: true, max: 5000 }),
    language: text({ description: 'Its language, BCP 47.', max: 35 }),
    sentAt: instant({ description: 'When it was sent.', required: true }),
  },
})
