import { graphql } from '../generated/gql.ts'

/** What may be chosen from, in the language of whoever chooses. */
export const federationChoices = graphql(`
  query FederationChoices($locale: Locale!, $after: Cursor) {
    choices: federations(first: 100, after: $after, locale: $locale, orderBy: [{ name: ASC }]) {
      nodes {
        id
        slug
        title: name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const countryChoices = graphql(`
  query CountryChoices($locale: Locale!, $after: Cursor) {
    choices: partnerCountries(first: 100, after: $after, locale: $locale, orderBy: [{ name: ASC }]) {
      nodes {
        id
        slug
        code
        title: name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const sectionChoices = graphql(`
  query SectionChoices($locale: Locale!, $after: Cursor) {
    choices: sections(first: 100, after: $after, locale: $locale) {
      nodes {
        id
        slug
        title
        site {
          title
        }
        parent {
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const tagChoices = graphql(`
  query TagChoices($locale: Locale!, $after: Cursor) {
    choices: tags(first: 100, after: $after, locale: $locale) {
      nodes {
        id
        slug
        title
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)
