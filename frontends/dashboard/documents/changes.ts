import { graphql } from '../generated/gql.ts'

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
    ... on Term {
      label
    }
  }
`)

/** What happens to records. */
export const changes = graphql(`
  subscription Changes($after: Cursor, $where: ChangesWhere!, $locale: Locale!) {
    changes(after: $after, where: $where, locale: $locale) {
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
  query LastChanged($aidProjects: AidProjectWhere!, $articles: ArticleWhere!, $events: EventWhere!, $locale: Locale!)
  @live {
    aidProjects(first: 6, where: $aidProjects, orderBy: [{ updatedAt: DESC }], locale: $locale) {
      nodes {
        ...Named
        version
        updatedAt
      }
    }
    articles(first: 6, where: $articles, orderBy: [{ updatedAt: DESC }], locale: $locale) {
      nodes {
        ...Named
        version
        updatedAt
      }
    }
    events(first: 6, where: $events, orderBy: [{ updatedAt: DESC }], locale: $locale) {
      nodes {
        ...Named
        version
        updatedAt
      }
    }
  }
`)
