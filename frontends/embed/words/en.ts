import type { Words } from './words.ts'

/** Words in English. */
export const en: Words = {
  by: 'By',
  picture: 'Picture',
  according: 'From',
  latest: 'Latest articles',
  calendar: 'Calendar',
  projects: 'Aid projects',
  figures: 'Aid in figures',
  noArticles: 'There are no articles yet.',
  years: ['{count} year', '{count} years'],
  country: 'Country',
  kind: 'Kind',
  withdrawn: 'This has been withdrawn.',
  withdrawnOn: 'Withdrawn on {day}.',
  reason: 'Reason:',
  missing: 'There is nothing here, or it is no longer public.',
  missingScope: 'There is no federation, country, section or keyword as named.',
  unread: 'The newest content cannot be read at the moment.',
  stale: 'The server has been out of reach since {time} (Viet Nam time): this may be out of date.',
  key: 'The key of this site is no longer valid: the newest content cannot be shown.',
  foreign: 'This key is not for this site: the newest content cannot be shown.',
  broken: 'This embed is not set up rightly.',
  updated: 'The content was just updated.',
}
