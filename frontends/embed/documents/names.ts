import { graphql } from '../generated/gql.ts'

/** Slugs differ from language to language: one that was pasted into a page finds its record in either of them. */
export const articleNamed = graphql(`
  query ArticleNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {
    here: article(slug: $slug, locale: $locale) {
      id
    }
    there: article(slug: $slug, locale: $otherLocale) {
      id
    }
    gone: withdrawal(slug: $slug, typeName: "Article") {
      id
    }
  }
`)

export const projectNamed = graphql(`
  query ProjectNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {
    here: aidProject(slug: $slug, locale: $locale) {
      id
    }
    there: aidProject(slug: $slug, locale: $otherLocale) {
      id
    }
    gone: withdrawal(slug: $slug, typeName: "AidProject") {
      id
    }
  }
`)

export const countryNamed = graphql(`
  query CountryNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {
    here: partnerCountry(slug: $slug, locale: $locale) {
      id
    }
    there: partnerCountry(slug: $slug, locale: $otherLocale) {
      id
    }
    gone: withdrawal(slug: $slug, typeName: "PartnerCountry") {
      id
    }
  }
`)

export const countryCoded = graphql(`
  query CountryCoded($code: String!) {
    partnerCountries(first: 1, where: { code: { eq: $code } }) {
      nodes {
        id
      }
    }
  }
`)

export const federationNamed = graphql(`
  query FederationNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {
    here: federation(slug: $slug, locale: $locale) {
      id
    }
    there: federation(slug: $slug, locale: $otherLocale) {
      id
    }
  }
`)

export const sectionNamed = graphql(`
  query SectionNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {
    here: section(slug: $slug, locale: $locale) {
      id
    }
    there: section(slug: $slug, locale: $otherLocale) {
      id
    }
  }
`)

export const tagNamed = graphql(`
  query TagNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {
    here: tag(slug: $slug, locale: $locale) {
      id
    }
    there: tag(slug: $slug, locale: $otherLocale) {
      id
    }
  }
`)
