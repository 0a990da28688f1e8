// JPEG: consumers put the address where nobody negotiates, and some keep the bytes.
const picture = 'images { asset { rendition(width: $width, height: $height, format: JPEG) { url width height } } }'
const sized = '$width: Int!, $height: Int!'

/** Asks for a record that is embedded by itself; the country also by its code. */
export const documents = {
  article: `query OembedArticle($id: ID, $slug: String, $locale: Locale, ${sized}) {
    it: article(id: $id, slug: $slug, locale: $locale) {
      id title byline sourceName sourceUrl author { name } federation { name } ${picture}
    }
  }`,
  project: `query OembedProject($id: ID, $slug: String, $locale: Locale, ${sized}) {
    it: aidProject(id: $id, slug: $slug, locale: $locale) {
      id title federation { name } association { name } ${picture}
    }
  }`,
  country: `query OembedCountry($id: ID, $slug: String, $locale: Locale) {
    it: partnerCountry(id: $id, slug: $slug, locale: $locale) { code name }
  }`,
  countryByCode: `query OembedCountryByCode($code: String!, $locale: Locale) {
    all: partnerCountries(where: { code: { eq: $code } }, first: 1, locale: $locale) { nodes { code name } }
  }`,
  federation: `query OembedFederation($slug: String!, $locale: Locale) {
    it: federation(slug: $slug, locale: $locale) { name }
  }`,
} as const
