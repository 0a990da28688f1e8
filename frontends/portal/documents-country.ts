import { graphql } from './generated/gql.ts'

/** A partner country: who it is, since when there are relations, and all that ties the network to it. */
export const countryPage = graphql(`
  query CountryPage($slug: String!, $federation: String!, $locale: Locale!, $otherLocale: Locale!) {
    partnerCountry(slug: $slug, locale: $locale) {
      ...NamedCountry
      code
      aliases {
        name
        locale
      }
      formerNames {
        name
        locale
        from
        to
      }
      nationalDayMonth
      nationalDay
      nationalDayName
      relationsSince
      relationsKind
      relationsNote
      relationsSource
      sourceCheckedOn
      associations(first: 50) {
        nodes {
          ...NamedBody
          federations(first: 5) {
            nodes {
              ...NamedBody
            }
          }
        }
      }
      aidProjects(first: 20) {
        totalCount
        nodes {
          ...ListedAid
        }
      }
      events(first: 10) {
        totalCount
        nodes {
          ...ListedEvent
        }
      }
      agreements(first: 10) {
        nodes {
          ...ListedAgreement
        }
      }
      observances(first: 10) {
        nodes {
          ...ObservanceFacts
        }
      }
      mentions(first: 12) {
        totalCount
        nodes {
          ...Teaser
        }
      }
    }
    inOtherLanguage: partnerCountry(slug: $slug, locale: $otherLocale) {
      ...Languages
      slug
    }
    aid: aidProjectsAggregate(where: { country: { slug: { eq: $slug } } }, locale: $locale) {
      count
      ...MoneyByKind
    }
    publisher: federation(slug: $federation, locale: $locale) {
      ...Publisher
    }
    publisherInOtherLanguage: federation(slug: $federation, locale: $otherLocale) {
      ...Masthead
    }
  }
`)
