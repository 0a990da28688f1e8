import { graphql } from './generated/gql.ts'

/** Search over all content types; a hit without a page of its own leads to the newest article that tells of it. */
export const searchPage = graphql(`
  query SearchPage($text: String!, $after: Cursor, $federation: String!, $locale: Locale!, $otherLocale: Locale!) {
    search(text: $text, first: 10, after: $after, locale: $locale) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        headline
        snippet
        record {
          ...Found
        }
      }
    }
    publisher: federation(slug: $federation, locale: $locale) {
      ...Publisher
    }
    publisherInOtherLanguage: federation(slug: $federation, locale: $otherLocale) {
      ...Masthead
    }
  }
`)

/** Where a hit leads. */
export const found = graphql(`
  fragment Found on Content {
    __typename
    ...Languages
    slug
    ... on Agreement {
      mentions(first: 1) {
        nodes {
          slug
        }
      }
    }
    ... on AidProject {
      mentions(first: 1) {
        nodes {
          slug
        }
      }
    }
    ... on Area {
      mentions(first: 1) {
        nodes {
          slug
        }
      }
    }
    ... on Award {
      mentions(first: 1) {
        nodes {
          slug
        }
      }
    }
    ... on Indicator {
      mentions(first: 1) {
        nodes {
          slug
        }
      }
    }
    ... on LegalDocument {
      mentions(first: 1) {
        nodes {
          slug
        }
      }
    }
    ... on Observance {
      mentions(first: 1) {
        nodes {
          slug
        }
      }
    }
    ... on Person {
      mentions(first: 1) {
        nodes {
          slug
        }
      }
    }
    ... on Post {
      mentions(first: 1) {
        nodes {
          slug
        }
      }
    }
    ... on Publication {
      mentions(first: 1) {
        nodes {
          slug
        }
      }
    }
    ... on Tag {
      mentions: articles(first: 1) {
        nodes {
          slug
        }
      }
    }
    ... on Target {
      mentions(first: 1) {
        nodes {
          slug
        }
      }
    }
    ... on Term {
      mentions(first: 1) {
        nodes {
          slug
        }
      }
    }
  }
`)
