import { graphql } from '../generated/gql.ts'

/** A day in the calendar and the record behind it. */
export const day = graphql(`
  fragment ShownDay on CalendarEntry {
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
      ... on Event {
        place
        eventStatus
        beginsAt
        partOfDay
        dateNote
      }
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

/** The bodies of a federation and the countries with which they keep friendship. */
export const keepers = graphql(`
  fragment Keepers on Federation {
    id
    associations(first: 100) {
      nodes {
        id
        country {
          id
        }
      }
    }
  }
`)

/** Whose days a federation keeps. */
export const federationScope = graphql(`
  query FederationScope($id: ID!) {
    federation(id: $id) {
      ...Keepers
    }
  }
`)

/** Days between two days. What a federation keeps is asked for kind by kind: each belongs to others. */
export const events = graphql(`
  query EmbeddedEvents(
    $from: Date!
    $to: Date!
    $first: Int!
    $locale: Locale!
    $ofCountry: [ID!]
    $countries: [ID!]
    $countryKinds: [CalendarKind!]!
    $organizers: [ID!]
    $organizations: [ID!]
    $withEvents: Boolean!
    $withCountries: Boolean!
    $withFoundations: Boolean!
    $withObservances: Boolean!
    $federation: ID
    $country: ID
    $withFederation: Boolean!
    $withCountry: Boolean!
  ) @live(throttle: 250) {
    events: calendar(
      from: $from
      to: $to
      kinds: [EVENT]
      where: { organizations: $organizers, countries: $ofCountry }
      first: $first
      locale: $locale
    ) @include(if: $withEvents) {
      nodes {
        ...ShownDay
      }
    }
    ofCountries: calendar(
      from: $from
      to: $to
      kinds: $countryKinds
      where: { countries: $countries }
      first: 100
      locale: $locale
    ) @include(if: $withCountries) {
      nodes {
        ...ShownDay
      }
    }
    foundations: calendar(
      from: $from
      to: $to
      kinds: [FOUNDATION]
      where: { organizations: $organizations, countries: $ofCountry }
      first: 100
      locale: $locale
    ) @include(if: $withFoundations) {
      nodes {
        ...ShownDay
      }
    }
    observances: calendar(from: $from, to: $to, kinds: [OBSERVANCE], first: 100, locale: $locale)
      @include(if: $withObservances) {
      nodes {
        ...ShownDay
      }
    }
    federation(id: $federation) @include(if: $withFederation) {
      ...Keepers
    }
    partnerCountry(id: $country) @include(if: $withCountry) {
      id
    }
  }
`)
