import { graphql } from '../generated/gql.ts'

/** An aid project, or why there is none. */
export const project = graphql(`
  query EmbeddedProject($id: ID!, $locale: Locale!) @live(throttle: 250) {
    aidProject(id: $id, locale: $locale) {
      ...ShownProject
      summary
      recipients {
        name
        organization {
          ...ShownBody
        }
      }
      implementers {
        name
        organization {
          ...ShownBody
        }
      }
      locations {
        name
      }
      transactions {
        kind
        amount
        currency
      }
      federation {
        ...ShownBody
      }
      images {
        caption
        credit
        asset {
          ...ShownPicture
        }
      }
    }
    withdrawal(id: $id, locale: $locale) {
      reason
      withdrawnAt
      locale
    }
  }
`)
