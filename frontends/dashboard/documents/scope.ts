import { graphql } from '../generated/gql.ts'

/** The federation of an address, its associations, and the countries with which these keep friendship. */
export const federationNamed = graphql(`
  query FederationNamed($id: ID, $slug: String, $locale: Locale!) @live(throttle: 250) {
    federation(id: $id, slug: $slug, locale: $locale) {
      id
      slug
      name
      ...Told
      associations(first: 100) {
        nodes {
          id
          country {
            id
          }
        }
      }
    }
  }
`)

/** All federations, to choose from. */
export const federations = graphql(`
  query Federations($after: Cursor, $locale: Locale!) {
    federations(first: 100, after: $after, orderBy: [{ name: ASC }], locale: $locale) {
      nodes {
        id
        slug
        name
        placeName
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)
