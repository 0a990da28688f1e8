import { graphql } from './generated/gql.ts'

/** In which language each text of a record answered: a page marks those that are not in its own. */
export const languages = graphql(`
  fragment Languages on Content {
    localization {
      fields {
        field
        locale
      }
    }
  }
`)

/** A body by name, with what its address is made of. */
export const namedBody = graphql(`
  fragment NamedBody on Organization {
    __typename
    ...Languages
    slug
    name
  }
`)

/** A country by name. */
export const namedCountry = graphql(`
  fragment NamedCountry on PartnerCountry {
    __typename
    ...Languages
    id
    slug
    name
  }
`)

/** A person by name. */
export const namedPerson = graphql(`
  fragment NamedPerson on Person {
    __typename
    ...Languages
    slug
    name
  }
`)

/** A programme by name, with its period. */
export const namedProgramme = graphql(`
  fragment NamedProgramme on Programme {
    __typename
    ...Languages
    id
    slug
    title
    from
    to
    orientationYear
  }
`)

/** The name at the head of a portal. */
export const masthead = graphql(`
  fragment Masthead on Federation {
    ...NamedBody
    masthead
  }
`)

/** Who stands behind a portal and how to reach them. */
export const publisher = graphql(`
  fragment Publisher on Federation {
    ...Masthead
    contacts {
      kind
      label
      value
      normalised
    }
    sites(first: 1) {
      nodes {
        ...Languages
        imprint
        links {
          label
          url
        }
      }
    }
  }
`)

/** An article as lists show it. */
export const teaser = graphql(`
  fragment Teaser on Article {
    __typename
    ...Languages
    id
    slug
    title
    lead
    kind
    publishedAt
  }
`)
