import { graphql } from '../generated/gql.ts'

/** An article, or why there is none. */
export const article = graphql(`
  query EmbeddedArticle($id: ID!, $locale: Locale!) @live(throttle: 250) {
    article(id: $id, locale: $locale) {
      id
      title
      lead
      articleKind: kind
      publishedAt
      byline
      author {
        name
      }
      body {
        html
      }
      images {
        caption
        credit
        asset {
          ...ShownPicture
        }
      }
      sourceName
      sourceUrl
      sourceNote
      section {
        title
        ...Told
      }
      federation {
        ...ShownBody
      }
      ...Told
    }
    withdrawal(id: $id, locale: $locale) {
      reason
      withdrawnAt
      locale
    }
  }
`)
