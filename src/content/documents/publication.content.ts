import { kept } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { enumeration, integer, localized, one, partialDate, text, url } from '../../engine/declare/fields.ts'
import { bodies } from '../organizations/index.ts'

/** Something printed or put online under a name of its own. */
export const publication = content({
  name: 'Publication',
  plural: 'publications',
  description: 'A periodical or one of its issues, a book, a site, a leaflet.',
  slugFrom: 'title',
  defaultOrder: [['issuedOn', 'DESC']],
  policy: kept,
  shownUnder: ['periodical'],
  keptBy: ['publisher'],
  fields: {
    title: localized({ description: 'What it is called.', required: true, search: 'A' }),
    summary: localized({ description: 'What it is about.', max: 2000, search: 'B' }),
    kind: enumeration(
      'PublicationKind',
      {
        PERIODICAL: 'A newspaper or magazine.',
        SPECIAL_ISSUE: 'A special issue (đặc san).',
        BOOK: 'A book.',
        SITE: 'A web site.',
        LEAFLET: 'Leaflets, posters, posts.',
      },
      { description: 'What sort of publication it is.', required: true },
    ),
    publicationStatus: enumeration(
      'PublicationStatus',
      { PLANNED: 'Planned.', ISSUED: 'Issued.', RUNNING: 'Appears or stands online.', ENDED: 'Appears no more.' },
      { description: 'What became of it.' },
    ),
    publisher: one(bodies, {
      description: 'Who publishes it.',
      shownAs: 'Organization',
      inverse: { field: 'publications', description: 'What this body publishes.' },
    }),
    editor: one('Person', {
      description: 'Who heads its editing.',
      inverse: { field: 'publications', description: 'Publications whose editing this person heads.' },
    }),
    periodical: one('Publication', {
      description: 'The periodical of which it is an issue.',
      tree: true,
      inverse: { field: 'issues', description: 'Its issues.' },
    }),
    issue: text({ description: 'Number of the issue.', max: 100 }),
    year: integer({ description: 'Year of the issue.', range: [1800, 2200] }),
    issuedOn: partialDate({ description: 'When it appeared or is to appear.' }),
    file: one('MediaAsset', { description: 'The file.' }),
    address: url({ description: 'Its address on the web.' }),
  },
})
