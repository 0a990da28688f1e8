import { graphql } from './generated/gql.ts'

/** When an event takes place, as precisely as it is known. */
export const eventTime = graphql(`
  fragment EventTime on Event {
    startsOn
    endsOn
    beginsAt
    partOfDay
    lunarMonth
    lunarDay
    dateNote
  }
`)

/** All that is known of an event. */
export const eventFacts = graphql(`
  fragment EventFacts on Event {
    __typename
    ...Languages
    ...EventTime
    id
    slug
    title
    summary
    eventKind: kind
    eventStatus
    edition
    isOnline
    place
    sessions
    sessionsComparator
    programme {
      ...NamedProgramme
    }
    observance {
      ...Languages
      title
    }
    countries(first: 20) {
      nodes {
        ...NamedCountry
      }
    }
    organisers {
      role
      name
      organization {
        ...NamedBody
      }
    }
    bridgePoints {
      name
      timeZone
      localTime
      count
      comparator
      unit
      area {
        name
      }
      country {
        ...NamedCountry
        code
      }
    }
    participants {
      group
      role
      count
      comparator
      unit
      organization {
        ...NamedBody
      }
      person {
        ...NamedPerson
      }
      country {
        ...NamedCountry
      }
    }
    programmeItems {
      at
      title
      performer
      count
      comparator
      unit
    }
    outcomes {
      text
      count
      comparator
      unit
    }
    tasks {
      text
      assignee
      due
      organization {
        ...NamedBody
      }
      givenBy {
        ...NamedPerson
      }
      givenByOrganization {
        ...NamedBody
      }
    }
    delegations {
      direction
      name
      head
      count
      comparator
      unit
      country {
        ...NamedCountry
      }
      organization {
        ...NamedBody
      }
    }
  }
`)

/** What an event links to: an article about the event shows this too. */
export const eventLinks = graphql(`
  fragment EventLinks on Event {
    agreements(first: 10) {
      nodes {
        __typename
        ...AgreementFacts
      }
    }
    awards(first: 10) {
      nodes {
        __typename
        ...AwardFacts
      }
    }
    documents(first: 20) {
      nodes {
        __typename
        ...DocumentFacts
      }
    }
    indicators(first: 20) {
      nodes {
        __typename
        ...IndicatorFacts
      }
    }
    projects(first: 10) {
      nodes {
        __typename
        ...AidFacts
      }
    }
  }
`)
