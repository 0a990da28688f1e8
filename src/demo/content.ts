import { agreements } from './documents/agreements.ts'
import { aidProjects } from './aid/aid.ts'
import { areas } from './organizations/areas.ts'
import { articles } from './articles/articles.ts'
import { associations } from './organizations/associations.ts'
import { awards } from './documents/awards.ts'
import { chapters } from './organizations/chapters.ts'
import { comments } from './articles/comments.ts'
import { countries } from './countries/countries.ts'
import { documents } from './documents/documents.ts'
import { events } from './events/events.ts'
import { exchangeRates } from './programmes/exchange-rates.ts'
import { indicators } from './programmes/indicators.ts'
import { observances } from './events/observances.ts'
import { federations } from './organizations/organizations.ts'
import { holdings, people } from './people/people.ts'
import { partners } from './organizations/partners.ts'
import { pictures } from './pictures.ts'
import { posts, terms } from './people/posts.ts'
import { programmes } from './programmes/programmes.ts'
import { publications } from './documents/publications.ts'
import type { DemoRecord } from './records.ts'
import { savedQueries } from './sites/saved-queries.ts'
import { fixedPages, sections } from './sites/sections.ts'
import { sites } from './sites/sites.ts'
import { tags } from './sites/tags.ts'
import { targets } from './programmes/targets.ts'
import { workPlans } from './programmes/work-plans.ts'

/** All demo content, in the order in which it is written: nothing refers to what comes after it. */
export const demoContent: readonly DemoRecord[] = [
  ...pictures,
  ...countries,
  ...areas,
  ...federations,
  ...associations,
  ...partners,
  ...chapters,
  ...people,
  ...posts,
  ...terms,
  ...holdings,
  ...documents,
  ...publications,
  ...programmes,
  ...workPlans,
  ...targets,
  ...indicators,
  ...exchangeRates,
  ...aidProjects,
  ...agreements,
  ...observances,
  ...events,
  ...awards,
  ...sites,
  ...sections,
  ...fixedPages,
  ...tags,
  ...articles,
  ...comments,
  ...savedQueries,
]
