import { graphql } from '../generated/gql.ts'

/** Aid of a period, all of it and year by year, with the names of those whose it is. */
export const figures = graphql(`
  query EmbeddedFigures(
    $where: AidProjectWhere!
    $from: Date
    $to: Date
    $locale: Locale!
    $federation: ID
    $country: ID
    $withFederation: Boolean!
    $withCountry: Boolean!
  ) @live(throttle: 250) {
    all: aidProjectsAggregate(where: $where, transactionFrom: $from, transactionTo: $to) {
      count
      ...ShownSums
    }
    years: aidProjectsAggregate(
      where: $where
      transactionFrom: $from
      transactionTo: $to
      groupBy: [TRANSACTION_YEAR]
    ) {
      key {
        transactionYear
      }
      ...ShownSums
    }
    federation(id: $federation, locale: $locale) @include(if: $withFederation) {
      ...ShownBody
    }
    partnerCountry(id: $country, locale: $locale) @include(if: $withCountry) {
      ...ShownCountry
    }
  }
`)
