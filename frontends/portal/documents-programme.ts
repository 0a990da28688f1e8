import { graphql } from './generated/gql.ts'

/** A programme: whose it is, on what it rests, what it set out to do and what came of it. */
export const programmePage = graphql(`
  query ProgrammePage($slug: String!, $federation: String!, $locale: Locale!, $otherLocale: Locale!) {
    programme(slug: $slug, locale: $locale) {
      ...NamedProgramme
      kind
      summary
      sourceNote
      owner {
        ...NamedBody
      }
      parent {
        ...NamedProgramme
      }
      parts(first: 20) {
        nodes {
          ...NamedProgramme
        }
      }
      legalBasis(first: 20) {
        nodes {
          ...DocumentFacts
        }
      }
      partners {
        role
        organization {
          ...NamedBody
        }
      }
      activities {
        title
        due
      }
      targets(first: 20) {
        nodes {
          ...TargetFacts
        }
      }
      indicators(first: 20) {
        nodes {
          ...IndicatorFacts
        }
      }
      aidTotals {
        currency
        projects
        budgets
        commitments
        disbursements
        inKind
        unstated
      }
      aidProjects(first: 50) {
        nodes {
          ...ListedAid
        }
      }
      events(first: 20) {
        nodes {
          ...ListedEvent
        }
      }
      mentions(first: 9) {
        nodes {
          ...Teaser
        }
      }
    }
    inOtherLanguage: programme(slug: $slug, locale: $otherLocale) {
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
