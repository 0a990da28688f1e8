import { articles, asksAndPlans } from './articles.ts'
import { federations, members, partners } from './bodies.ts'
import { anniversaries, countries, places } from './countries.ts'
import { agreements, awardsAndContacts, documents, publications } from './documents.ts'
import { liaisonEvents, otherEvents } from './events.ts'
import { gaps } from './gaps.ts'
import { people } from './people.ts'
import type { Table } from './places.ts'
import { aid, indicators, programmes, targets } from './programmes.ts'

/** For each fact of the sources the records in which it stands, and what must be found there. */
export const table: Table = {
  ...articles,
  ...federations,
  ...members,
  ...partners,
  ...people,
  ...countries,
  ...liaisonEvents,
  ...otherEvents,
  ...programmes,
  ...targets,
  ...indicators,
  ...aid,
  ...documents,
  ...anniversaries,
  ...agreements,
  ...awardsAndContacts,
  ...publications,
  ...places,
  ...asksAndPlans,
  ...gaps,
}
