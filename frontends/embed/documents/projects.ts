import { graphql } from '../generated/gql.ts'

/** Aid projects, in the order of the graph. */
export const projects = graphql(`
  query EmbeddedProjects($where: AidProjectWhere!, $first: Int!, $locale: Locale!) @live(throttle: 250) {
    aidProjects(where: $where, first: $first, locale: $locale) {
      totalCount
      nodes {
        ...ShownProject
      }
    }
  }
`)
