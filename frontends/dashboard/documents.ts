import { graphql } from './generated/gql.ts'

/** Aid by the year of its transactions: what was promised, paid and given in kind, each currency by itself. */
export const aidByYear = graphql(`
  query AidByYear @live(throttle: 500) {
    aidProjectsAggregate(groupBy: [TRANSACTION_YEAR]) {
      key {
        transactionYear
      }
      count
      commitments {
        currency
        sum
      }
      disbursements {
        currency
        sum
      }
      inKind {
        currency
        sum
      }
      unstated {
        currency
        sum
      }
    }
  }
`)

/** A record by its name, and in which language that is. */
export const named = graphql(`
  fragment Named on Content {
    __typename
    id
    localization {
      fields {
        field
        locale
      }
    }
    ... on Agreement {
      title
    }
    ... on AidProject {
      title
    }
    ... on Article {
      title
    }
    ... on Award {
      title
    }
    ... on Chapter {
      name
    }
    ... on Event {
      title
    }
    ... on Federation {
      name
    }
    ... on Indicator {
      title
    }
    ... on LegalDocument {
      title
    }
    ... on MemberAssociation {
      name
    }
    ... on Observance {
      title
    }
    ... on PartnerCountry {
      name
    }
    ... on PartnerOrganization {
      name
    }
    ... on Person {
      name
    }
    ... on Programme {
      title
    }
    ... on Publication {
      title
    }
    ... on Target {
      title
    }
  }
`)

/** What happens to records that mean something to a visitor. */
export const changes = graphql(`
  subscription Changes($after: Cursor, $locale: Locale!) {
    changes(
      after: $after
      locale: $locale
      where: {
        agreement: {}
        aidProject: {}
        article: {}
        award: {}
        chapter: {}
        event: {}
        federation: {}
        indicator: {}
        legalDocument: {}
        memberAssociation: {}
        observance: {}
        partnerCountry: {}
        partnerOrganization: {}
        person: {}
        programme: {}
        publication: {}
        target: {}
      }
    ) {
      __typename
      ... on ChangeBatch {
        cursor
        changes {
          kind
          id
          typeName
          version
          intent
          at
          reason
          record {
            ...Named
          }
        }
      }
      ... on Heartbeat {
        cursor
      }
      ... on Reset {
        cursor
        reason
      }
    }
  }
`)

/** What was changed last before anybody listened. It is read once: `changes` tells what comes after it. */
export const lastChanged = graphql(`
  query LastChanged($locale: Locale!) @live {
    aidProjects(first: 6, orderBy: [{ updatedAt: DESC }], locale: $locale) {
      nodes {
        ...Named
        version
        updatedAt
      }
    }
    articles(first: 6, orderBy: [{ updatedAt: DESC }], locale: $locale) {
      nodes {
        ...Named
        version
        updatedAt
      }
    }
    events(first: 6, orderBy: [{ updatedAt: DESC }], locale: $locale) {
      nodes {
        ...Named
        version
        updatedAt
      }
    }
  }
`)
