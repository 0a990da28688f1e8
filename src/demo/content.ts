import { agreements } from './agreements.ts'
import { aidProjects } from './aid.ts'
import { areas } from './areas.ts'
import { articles } from './articles.ts'
import { associations } from './associations.ts'
import { awards } from './awards.ts'
import { chapters } from './chapters.ts'
import { comments } from './comments.ts'
import { countries } from './countries.ts'
import { documents } from './documents.ts'
import { events } from './events.ts'
import { exchangeRates } from './exchange-rates.ts'
import { indicators } from './indicators.ts'
import { observances } from './observances.ts'
import { federations } from './organizations.ts'
import { holdings, people } from './people.ts'
import { partners } from './partners.ts'
import { pictures } from './pictures.ts'
import { posts, terms } from './posts.ts'
import { programmes } from './programmes.ts'
import { publications } from './publications.ts'
import type { DemoRecord } from './records.ts'
import { savedQueries } from './saved-queries.ts'
import { fixedPages, sections } from './sections.ts'
import { sites } from './sites.ts'
import { tags } from './tags.ts'
import { targets } from './targets.ts'
import { workPlans } from './work-plans.ts'

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
