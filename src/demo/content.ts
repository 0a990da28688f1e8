import { aidProjects } from './aid.ts'
import { articles } from './articles.ts'
import { associations } from './associations.ts'
import { countries } from './countries.ts'
import { federations } from './organizations.ts'
import { holdings, people } from './people.ts'
import { partners } from './partners.ts'
import { pictures } from './pictures.ts'
import { posts, terms } from './posts.ts'
import type { DemoRecord } from './records.ts'

/** All demo content, in the order in which it is written: nothing refers to what comes after it. */
export const demoContent: readonly DemoRecord[] = [
  ...pictures,
  ...countries,
  ...federations,
  ...associations,
  ...partners,
  ...people,
  ...posts,
  ...terms,
  ...holdings,
  ...aidProjects,
  ...articles,
]
