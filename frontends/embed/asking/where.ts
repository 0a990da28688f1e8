import { dayAfter, firstDay, midnight } from '../attributes/period.ts'
import type { Ids } from './names.ts'
import type { Asked } from '../attributes/read.ts'
import type { AidProjectWhere, ArticleWhere } from '../generated/graphql.ts'

const idIs = (id: string) => ({ id: { eq: id } })

/** The articles that are asked for. */
export const articlesAsked = ({ from, to }: Asked, { federation, country, section, tag }: Ids): ArticleWhere => ({
  ...(federation !== null && { federationId: { eq: federation } }),
  ...(country !== null && { countries: { some: idIs(country) } }),
  ...(section !== null && { sectionId: { eq: section } }),
  ...(tag !== null && { tags: { some: idIs(tag) } }),
  ...((from !== null || to !== null) && {
    publishedAt: {
      ...(from !== null && { gte: midnight(firstDay(from)) }),
      ...(to !== null && { lt: midnight(dayAfter(to)) }),
    },
  }),
})

/** The aid projects that are asked for. */
export const projectsAsked = ({ sector, stages }: Asked, { federation, country }: Ids): AidProjectWhere => ({
  ...(federation !== null && { federationId: { eq: federation } }),
  ...(country !== null && { countryId: { eq: country } }),
  // Three digits say what a sector is about; codes of five digits are finer parts.
  ...(sector !== null && { sector: sector.length === 3 ? { startsWith: sector } : { eq: sector } }),
  ...(stages !== null && { projectStage: { in: [...stages] } }),
})
