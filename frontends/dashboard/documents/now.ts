import { graphql } from '../generated/gql.ts'

/** Events between two days; `organizations` null: of all. */
export const eventsToCome = graphql(`
  query EventsToCome($from: Date!, $to: Date!, $organizations: [ID!], $locale: Locale!) @live(throttle: 250) {
    calendar(
      from: $from
      to: $to
      kinds: [EVENT]
      where: { organizations: $organizations }
      first: 8
      locale: $locale
    ) {
      totalCount
      nodes {
        on
        lastDay
        title
        record {
          __typename
          id
          ...Told
          ... on Event {
            place
            eventStatus
            countries(first: 10) {
              nodes {
                id
                name
                ...Told
              }
            }
          }
        }
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
      id
      ...Told
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

/** What some countries and some bodies (null: all of them) keep between two days, and the days that anybody keeps. */
export const anniversaries = graphql(`
  query Anniversaries($from: Date!, $to: Date!, $countries: [ID!], $organizations: [ID!], $locale: Locale!)
  @live(throttle: 250) {
    ofCountries: calendar(
      from: $from
      to: $to
      kinds: [NATIONAL_DAY, RELATIONS, NORMALISATION]
      where: { countries: $countries }
      first: 100
      locale: $locale
    ) {
      nodes {
        ...Anniversary
      }
    }
    ofBodies: calendar(
      from: $from
      to: $to
      kinds: [FOUNDATION]
      where: { organizations: $organizations }
      first: 100
      locale: $locale
    ) {
      nodes {
        ...Anniversary
      }
    }
    observances: calendar(from: $from, to: $to, kinds: [OBSERVANCE], first: 100, locale: $locale) {
      nodes {
        ...Anniversary
      }
    }
  }
`)

/** Terms of office, those first that end first. */
export const termsEnding = graphql(`
  query TermsEnding($where: TermWhere!, $locale: Locale!) @live(throttle: 250) {
    terms(where: $where, first: 100, orderBy: [{ to: ASC }], locale: $locale) {
      totalCount
      nodes {
        id
        label
        to
        organization {
          id
          name
          ...Told
        }
        ...Told
      }
    }
  }
`)
