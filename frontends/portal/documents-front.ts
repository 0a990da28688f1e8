import { graphql } from './generated/gql.ts'

/**
 * The front page of a federation: what is new, what comes, what was reached, who belongs to it. `slugLocale` is the
 * language in which `slug` is written: filters by slug hold in one language, `federation(slug:)` in all of them.
 */
export const frontPage = graphql(`
  query FrontPage(
    $slug: String!
    $slugLocale: Locale!
    $locale: Locale!
    $otherLocale: Locale!
    $today: Date!
    $firstOfMonth: Date!
    $lastOfSeason: Date!
  ) {
    federation(slug: $slug, locale: $locale) {
      ...Publisher
      ...BodyFacts
      id
      identifiers {
        scheme
        value
      }
      parent {
        ...NamedBody
      }
      successor {
        ...NamedBody
      }
      predecessors(first: 20) {
        nodes {
          ...NamedBody
        }
      }
      articles(first: 6) {
        totalCount
        nodes {
          ...Teaser
        }
      }
      sites(first: 1) {
        nodes {
          sections(first: 10) {
            nodes {
              ...Languages
              slug
              title
              articles(first: 4) {
                nodes {
                  ...Teaser
                }
              }
            }
          }
        }
      }
      toCome: events(
        first: 12
        where: {
          OR: [
            { startsOn: { gte: $today } }
            { endsOn: { gt: $today } }
            { startsOn: { gte: $firstOfMonth }, eventStatus: { eq: PLANNED } }
          ]
        }
        orderBy: [{ startsOn: ASC }]
      ) {
        nodes {
          ...ListedEvent
        }
      }
      held: events(first: 4, where: { startsOn: { lt: $today }, eventStatus: { eq: HELD } }) {
        nodes {
          ...ListedEvent
        }
      }
      targets(first: 6) {
        nodes {
          ...TargetFacts
        }
      }
      programmes(first: 12) {
        nodes {
          ...NamedProgramme
        }
      }
      associations(first: 100) {
        totalCount
        nodes {
          ...NamedBody
          id
          memberships {
            ...MembershipFacts
            federation {
              id
            }
          }
          country {
            ...NamedCountry
          }
        }
      }
    }
    inOtherLanguage: federation(slug: $slug, locale: $otherLocale) {
      ...Masthead
    }
    aidByYear: aidProjectsAggregate(
      where: { federation: { slug: { eq: $slug } } }
      groupBy: [TRANSACTION_YEAR]
      locale: $slugLocale
    ) {
      key {
        transactionYear
      }
      ...MoneyByKind
    }
    aidInAll: aidProjectsAggregate(where: { federation: { slug: { eq: $slug } } }, locale: $slugLocale) {
      count
      ...MoneyByKind
    }
    nationalDays: calendar(from: $firstOfMonth, to: $lastOfSeason, kinds: [NATIONAL_DAY], first: 100, locale: $locale) {
      nodes {
        ...Anniversary
      }
    }
    anniversaries: calendar(
      from: $firstOfMonth
      to: $lastOfSeason
      kinds: [RELATIONS, NORMALISATION, FOUNDATION, OBSERVANCE]
      first: 100
      locale: $locale
    ) {
      nodes {
        ...Anniversary
      }
    }
  }
`)

/** A day in the calendar and the record behind it. */
export const anniversary = graphql(`
  fragment Anniversary on CalendarEntry {
    kind
    on
    lastDay
    title
    years
    mark
    record {
      __typename
      ...Languages
      id
      slug
      ... on Observance {
        federations(first: 20) {
          nodes {
            id
          }
        }
        countries(first: 20) {
          nodes {
            id
          }
        }
      }
    }
  }
`)
