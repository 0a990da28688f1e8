import { graphql } from './generated/gql.ts'

/** In which language each text of a record answered: a page marks those that are not in its own. */
export const languages = graphql(`
  fragment Languages on Content {
    localization {
      fields {
        field
        locale
        isFallback
      }
    }
  }
`)

/** The name at the head of a portal. */
export const masthead = graphql(`
  fragment Masthead on Federation {
    ...Languages
    slug
    name
    masthead
  }
`)

/** An article as lists show it. */
export const teaser = graphql(`
  fragment Teaser on Article {
    ...Languages
    id
    slug
    title
    lead
    kind
    publishedAt
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
  }
`)

/** Everyone named in an article, with the posts that they held on its day: below an article `asOf` is that day. */
export const namedPerson = graphql(`
  fragment NamedPerson on Person {
    ...Languages
    name
    holdings(first: 20, orderBy: [{ post: { rank: ASC } }, { post: { title: ASC } }]) {
      nodes {
        post {
          ...Languages
          title
          organization {
            ...Languages
            name
          }
        }
      }
    }
  }
`)

/** A page of a portal: one document, whatever stands on it. The second root field is the page in its other language. */
export const articlePage = graphql(`
  query ArticlePage($slug: String!, $locale: Locale!, $otherLocale: Locale!) {
    article(slug: $slug, locale: $locale) {
      ...Teaser
      body
      byline
      author {
        ...Languages
        name
      }
      sourceName
      sourceUrl
      sourceNote
      images {
        caption
        credit
        asset {
          ...Languages
          url
          width
          height
          altText
          caption
          credit
        }
      }
      countries(first: 50) {
        nodes {
          ...Languages
          code
          name
        }
      }
      about(first: 100) {
        nodes {
          __typename
          ... on Person {
            ...NamedPerson
          }
          ... on Term {
            ...Languages
            label
            from
            to
            organization {
              ...Languages
              name
            }
          }
        }
      }
      related(first: 6) {
        nodes {
          ...Teaser
        }
      }
      federation {
        ...Publisher
        articles(first: 6) {
          nodes {
            ...Teaser
          }
        }
      }
    }
    inOtherLanguage: article(slug: $slug, locale: $otherLocale) {
      slug
      federation {
        ...Masthead
      }
    }
  }
`)

/** The front page: the newest articles of one federation. */
export const frontPage = graphql(`
  query FrontPage($federation: String!, $locale: Locale!, $otherLocale: Locale!) {
    federation(slug: $federation, locale: $locale) {
      ...Publisher
      summary
      articles(first: 20) {
        totalCount
        nodes {
          ...Teaser
        }
      }
    }
    inOtherLanguage: federation(slug: $federation, locale: $otherLocale) {
      ...Masthead
    }
  }
`)
