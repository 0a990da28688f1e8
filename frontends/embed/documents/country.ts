import { graphql } from '../generated/gql.ts'

/** A partner country, or why there is none. */
export const country = graphql(`
  query EmbeddedCountry($id: ID!, $locale: Locale!) @live(throttle: 250) {
    partnerCountry(id: $id, locale: $locale) {
      id
      code
      name
      nationalDayMonth
      nationalDay
      nationalDayName
      relationsSince
      relationsKind
      relationsNote
      associations(first: 20) {
        nodes {
          ...ShownBody
        }
      }
      ...Told
    }
    withdrawal(id: $id, locale: $locale) {
      reason
      withdrawnAt
      locale
    }
  }
`)
