import { graphql } from '../generated/gql.ts'

/** The currencies into which there are rates, and the last day of a rate in each year. */
export const rateDays = graphql(`
  query RateDays @live {
    exchangeRatesAggregate(groupBy: [CURRENCY, TO, ON_YEAR]) {
      key {
        currency
        to
        onYear
      }
      on {
        max
      }
    }
  }
`)

/** The rates of some days. */
export const ratesOfDays = graphql(`
  query RatesOfDays($to: String!, $days: [Date!]!) @live {
    exchangeRates(where: { to: { eq: $to }, on: { in: $days } }, first: 100, orderBy: [{ on: DESC }]) {
      nodes {
        id
        currency
        to
        rate
        on
        source
      }
    }
  }
`)
