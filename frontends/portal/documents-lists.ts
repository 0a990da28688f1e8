import { graphql } from './generated/gql.ts'

/** An event as lists show it. */
export const listedEvent = graphql(`
  fragment ListedEvent on Event {
    __typename
    ...Languages
    ...EventTime
    id
    slug
    title
    place
    eventKind: kind
    eventStatus
  }
`)

/** An agreement as lists show it. */
export const listedAgreement = graphql(`
  fragment ListedAgreement on Agreement {
    __typename
    ...Languages
    slug
    title
    agreementKind: kind
    agreementStatus
    signedOn
    from
    to
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
`)

/** Aid as lists show it: what was promised, paid and given in kind. */
export const listedAid = graphql(`
  fragment ListedAid on AidProject {
    __typename
    ...Languages
    slug
    title
    aidKind: kind
    projectStage
    startsOn
    endsOn
    donors {
      name
      organization {
        ...NamedBody
      }
    }
    transactions {
      kind
      amount
      currency
    }
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
`)
