import { graphql } from './generated/gql.ts'

/** A page of a portal: one document, whatever stands on it. The second root field is the page in its other language. */
export const articlePage = graphql(`
  query ArticlePage($slug: String!, $locale: Locale!, $otherLocale: Locale!) {
    article(slug: $slug, locale: $locale) {
      ...Teaser
      updatedAt
      body {
        html
      }
      byline
      author {
        ...NamedPerson
      }
      section {
        ...Languages
        slug
        title
      }
      tags(first: 20) {
        nodes {
          ...Languages
          title
        }
      }
      sourceName
      sourceUrl
      sourceNote
      images {
        ...Picture
      }
      countries(first: 50) {
        nodes {
          ...NamedCountry
        }
      }
      about(first: 100) {
        nodes {
          __typename
          ...Subject
        }
      }
      related(first: 6) {
        nodes {
          ...Teaser
        }
      }
      comments(first: 50) {
        nodes {
          ...Remark
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
      ...Languages
      slug
      federation {
        ...Masthead
      }
    }
  }
`)

/** A picture with the words that an article puts under it. */
export const picture = graphql(`
  fragment Picture on ArticleImage {
    caption
    credit
    asset {
      ...PictureAsset
    }
  }
`)

/** A picture with its own words. */
export const pictureAsset = graphql(`
  fragment PictureAsset on MediaAsset {
    ...Languages
    url
    width
    height
    srcset
    wide: rendition(width: 1280, ratio: LANDSCAPE_16_9, format: JPEG) {
      ...Cut
    }
    classic: rendition(width: 1280, ratio: LANDSCAPE_4_3, format: JPEG) {
      ...Cut
    }
    square: rendition(width: 1280, ratio: SQUARE, format: JPEG) {
      ...Cut
    }
    altText
    caption
    credit
  }
`)

/** A picture in a shape that search engines show. */
export const cut = graphql(`
  fragment Cut on PictureRendition {
    url
    width
    height
  }
`)

/** What an article may be about: everything that the graph holds. */
export const subject = graphql(`
  fragment Subject on Content {
    ...PersonFacts
    ...TermFacts
    ...PostFacts
    ...NamedBody
    ... on Area {
      ...Languages
      name
    }
    ...EventFacts
    ...EventLinks
    ...AgreementFacts
    ...AwardFacts
    ...AidFacts
    ...TargetFacts
    ...IndicatorFacts
    ...NamedProgramme
    ...DocumentFacts
    ...PublicationFacts
    ...ObservanceFacts
  }
`)

/** A reader’s remark, and the one that it answers. */
export const remark = graphql(`
  fragment Remark on Comment {
    id
    author
    body
    language
    sentAt
    replyTo {
      id
    }
  }
`)
