import { graphql } from '../generated/gql.ts'

/** Articles, the newest first. */
export const articles = graphql(`
  query EmbeddedArticles($where: ArticleWhere!, $first: Int!, $locale: Locale!) @live(throttle: 250) {
    articles(where: $where, first: $first, locale: $locale) {
      nodes {
        ...ShownArticle
      }
    }
  }
`)
