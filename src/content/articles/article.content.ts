import { kept } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { boolean, enumeration, links, localized, one, richText, text, url } from '../../engine/declare/fields.ts'
import { placedImages } from '../media/index.ts'
import { bodies } from '../organizations/index.ts'

/** What an article may be about besides countries. */
const subjects = [
  'Area',
  ...bodies,
  'Person',
  'Post',
  'Term',
  'LegalDocument',
  'Publication',
  'Programme',
  'Target',
  'Indicator',
  'AidProject',
  'Agreement',
  'Observance',
  'Event',
  'Award',
] as const

/** News and pages of a portal. Below an article `asOf` is its own day: old articles show the names of their day. */
export const article = content({
  name: 'Article',
  plural: 'articles',
  description:
    'News of a federation. Below an article `asOf` is the day of its publication unless another one is asked for.',
  slugFrom: 'title',
  defaultOrder: [['publishedAt', 'DESC']],
  dayOf: 'publishedAt',
  policy: kept,
  shownUnder: ['section'],
  keptBy: ['federation'],
  fields: {
    title: localized({ description: 'Headline.', required: true, search: 'A', max: 300 }),
    titleDerived: boolean({ description: 'Whether the source had no title and this one was made for it.' }),
    lead: localized({ description: 'The first words, as lists show them.', max: 2000, search: 'B' }),
    body: richText({ description: 'The text.', search: 'C' }),
    kind: enumeration(
      'ArticleKind',
      { NEWS: 'News.', PLAN: 'Plans and tasks.', REPORT: 'A report.', NOTICE: 'A notice.' },
      { description: 'What sort of article it is.' },
    ),
    federation: one('Federation', {
      description: 'Whose portal published it.',
      inverse: { field: 'articles', description: 'Articles of this federation.' },
    }),
    country: one('PartnerCountry', {
      description: 'The country that it is about before others.',
      inverse: { field: 'articles', description: 'Articles about this country before others.' },
    }),
    author: one('Person', {
      description: 'Who wrote it.',
      inverse: { field: 'articles', description: 'Articles by this person.' },
    }),
    byline: text({ description: 'The author as the source names them.', max: 200 }),
    section: one('Section', {
      description: 'The section under which it stands.',
      inverse: { field: 'articles', description: 'Articles of this section.' },
    }),
    tags: links('Tag', {
      description: 'Its tags.',
      inverse: { field: 'articles', description: 'Articles with this tag.' },
    }),
    countries: links('PartnerCountry', {
      description: 'Countries that it is about or names.',
      inverse: { field: 'mentions', description: 'Articles that are about this country or name it.' },
    }),
    about: links(subjects, {
      description: 'What else it is about: bodies, people, aid, events and whatever the graph holds.',
      inverse: { field: 'mentions', description: 'Articles about it.' },
    }),
    related: links('Article', { description: 'Articles to read beside it.' }),
    images: placedImages('ArticleImage'),
    sourceName: text({ description: 'Where the article was first published (“Theo …”).', max: 300 }),
    sourceUrl: url({ description: 'Its address there; the canonical one of a republished article.' }),
    sourceNote: localized({ description: 'What the source leaves open: a missing year, a missing title.', max: 1000 }),
  },
})
