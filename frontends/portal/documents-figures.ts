import { graphql } from './generated/gql.ts'

/** What is to be reached and what was; aid per currency, converted only where a dated rate is known. */
export const targetFacts = graphql(`
  fragment TargetFacts on Target {
    ...Languages
    id
    title
    addressee
    from
    to
    unit
    value
    currency
    comparator
    baseline
    actual
    actualOn
    source
    owner {
      ...NamedBody
    }
    aid {
      currency
      commitments
      disbursements
      inKind
      unstated
      rate
      rateOn
      rateSource
      commitmentsConverted
      disbursementsConverted
      inKindConverted
      unstatedConverted
    }
  }
`)

/** What was measured. */
export const indicatorFacts = graphql(`
  fragment IndicatorFacts on Indicator {
    ...Languages
    id
    title
    from
    to
    unit
    value
    comparator
    baseline
    baselinePeriod
    changePercent
  }
`)

/** Aid: who gives how much to whom for what. */
export const aidFacts = graphql(`
  fragment AidFacts on AidProject {
    ...Languages
    id
    title
    summary
    aidKind: kind
    projectStage
    startsOn
    endsOn
    country {
      ...NamedCountry
    }
    donors {
      name
      kind
      organization {
        ...NamedBody
      }
    }
    recipients {
      name
      organization {
        ...NamedBody
      }
    }
    implementers {
      name
      role
      organization {
        ...NamedBody
      }
    }
    locations {
      name
    }
    budgets {
      kind
      amount
      currency
    }
    transactions {
      kind
      amount
      currency
      valueOn
      note
    }
    beneficiaries {
      group
      count
      comparator
      unit
    }
    results {
      title
      count
      comparator
      on
    }
    programmes(first: 5) {
      nodes {
        ...NamedProgramme
      }
    }
  }
`)

/** Money of aid by kind; currencies and kinds are never added together. */
export const moneyByKind = graphql(`
  fragment MoneyByKind on AidProjectAggregate {
    commitments {
      currency
      sum
    }
    disbursements {
      currency
      sum
    }
    inKind {
      currency
      sum
    }
    unstated {
      currency
      sum
    }
  }
`)
