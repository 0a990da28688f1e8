import { graphql } from '../generated/gql.ts'

/** One article, or that it was withdrawn. */
export const articleChosen = graphql(`
  query ArticleChosen($id: ID!, $locale: Locale!) {
    record: article(id: $id, locale: $locale) {
      id
      title
      publishedAt
      ...Told
    }
    gone: withdrawal(id: $id) {
      id
    }
  }
`)

export const newestArticles = graphql(`
  query NewestArticles($locale: Locale!) {
    newest: articles(first: 6, locale: $locale) {
      nodes {
        id
        title
        publishedAt
        ...Told
      }
    }
  }
`)

export const articlesWith = graphql(`
  query ArticlesWith($text: String!, $locale: Locale!) {
    found: search(text: $text, types: [ARTICLE], first: 8, locale: $locale) {
      nodes {
        record {
          ... on Article {
            id
            title
            publishedAt
            ...Told
          }
        }
      }
    }
  }
`)

/** One aid project, or that it was withdrawn. */
export const projectChosen = graphql(`
  query ProjectChosen($id: ID!, $locale: Locale!) {
    record: aidProject(id: $id, locale: $locale) {
      id
      title
      ...Told
    }
    gone: withdrawal(id: $id) {
      id
    }
  }
`)

export const newestProjects = graphql(`
  query NewestProjects($locale: Locale!) {
    newest: aidProjects(first: 6, locale: $locale) {
      nodes {
        id
        title
        ...Told
      }
    }
  }
`)

export const projectsWith = graphql(`
  query ProjectsWith($text: String!, $locale: Locale!) {
    found: search(text: $text, types: [AID_PROJECT], first: 8, locale: $locale) {
      nodes {
        record {
          ... on AidProject {
            id
            title
            ...Told
          }
        }
      }
    }
  }
`)
