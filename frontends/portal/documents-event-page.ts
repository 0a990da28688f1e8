import { graphql } from './generated/gql.ts'

/** An event: all that is known of it, what it led to, and what was written about it. */
export const eventPage = graphql(`
  query EventPage($slug: String!, $federation: String!, $locale: Locale!, $otherLocale: Locale!) {
    event(slug: $slug, locale: $locale) {
      ...EventFacts
      ...EventLinks
      area {
        ...Languages
        name
        country {
          code
        }
      }
      parent {
        ...ListedEvent
      }
      parts(first: 20) {
        nodes {
          ...ListedEvent
        }
      }
      images {
        ...EventPicture
      }
      mentions(first: 9) {
        nodes {
          ...Teaser
        }
      }
    }
    inOtherLanguage: event(slug: $slug, locale: $otherLocale) {
      ...Languages
      slug
    }
    publisher: federation(slug: $federation, locale: $locale) {
      ...Publisher
    }
    publisherInOtherLanguage: federation(slug: $federation, locale: $otherLocale) {
      ...Masthead
    }
  }
`)

/** A picture with the words that an event puts under it. */
export const eventPicture = graphql(`
  fragment EventPicture on EventImage {
    caption
    credit
    asset {
      ...PictureAsset
    }
  }
`)
