import { kept } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { integer, localized, one, richText } from '../../engine/declare/fields.ts'
import { placedImages } from '../media/index.ts'

/** A fixed page of a portal: about us, statutes, contact. */
export const page = content({
  name: 'Page',
  plural: 'pages',
  description: 'A fixed page of a portal: about the federation, its statutes, how to reach it.',
  slugFrom: 'title',
  publication: ['body'],
  defaultOrder: [
    ['rank', 'ASC'],
    ['title', 'ASC'],
  ],
  policy: kept,
  keptBy: ['site'],
  fields: {
    title: localized({ description: 'What it is called.', required: true, search: 'A', max: 300 }),
    lead: localized({ description: 'Its first words.', max: 2000, search: 'B' }),
    body: richText({ description: 'The text.', search: 'C' }),
    site: one('Site', {
      description: 'The portal to which it belongs.',
      inverse: { field: 'pages', description: 'Its fixed pages, in the order of the navigation.' },
    }),
    images: placedImages('PageImage'),
    rank: integer({
      description: 'Its place in the navigation, lowest first; null where it stands outside.',
      range: [0, 10_000],
    }),
  },
})
