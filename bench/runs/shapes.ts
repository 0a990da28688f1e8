/** What dashboards and sites keep true: a query for a federation, the slug of one of its articles, and a country. */
export interface Subject {
  readonly federation: string
  readonly slug: string
  readonly country: string
}

type Shape = (locale: string) => string

const asked = (locale: string): string => `, locale: "${locale}"`

/** Each with the variables `federation`, `slug` and `country`, of which it uses one. */
export const shapes: Readonly<Record<string, Shape>> = {
  'latest articles': locale =>
    `query($federation: ID!) { articles(where: { federationId: { eq: $federation } }, first: 10${asked(locale)}) { nodes { title slug publishedAt author { name } country { name } } } }`,
  'page of a federation': locale =>
    `query($federation: ID!) { federation(id: $federation${asked(locale)}) { name summary articles(first: 5) { nodes { title lead publishedAt } } events(first: 5, orderBy: [{ startsOn: DESC }]) { nodes { title startsOn } } } }`,
  'events to come': locale =>
    `query($federation: ID!) { events(where: { federationId: { eq: $federation }, startsOn: { gte: "2026-11-22" } }, orderBy: [{ startsOn: ASC }], first: 5${asked(locale)}) { nodes { title startsOn place eventStatus } } }`,
  projects: locale =>
    `query($federation: ID!) { aidProjects(where: { federationId: { eq: $federation } }, first: 20${asked(locale)}) { totalCount nodes { title projectStage country { name } budgets { amount currency } } } }`,
  'figures by year': () =>
    `query($federation: ID!) { aidProjectsAggregate(where: { federationId: { eq: $federation } }, groupBy: [TRANSACTION_YEAR]) { key { transactionYear } count commitments { currency sum } disbursements { currency sum } } }`,
  'figures by country': locale =>
    `query($federation: ID!) { aidProjectsAggregate(where: { federationId: { eq: $federation } }, groupBy: [COUNTRY]${asked(locale)}) { key { country { name } } count budgets { currency sum } } }`,
  'figures by stage': () =>
    `query($federation: ID!) { aidProjectsAggregate(where: { federationId: { eq: $federation } }, groupBy: [PROJECT_STAGE]) { key { projectStage } count budgets { currency sum } } }`,
  'articles by country': locale =>
    `query($federation: ID!) { articlesAggregate(where: { federationId: { eq: $federation } }, groupBy: [COUNTRY]${asked(locale)}) { key { country { name } } count } }`,
  'one article': locale =>
    `query($slug: String!) { article(slug: $slug${asked(locale)}) { title lead body { text } publishedAt author { name } country { name } federation { name } tags { nodes { title } } related(first: 3) { nodes { title } } } }`,
  'associations now': locale =>
    `query($federation: ID!) { federation(id: $federation${asked(locale)}) { associations(first: 20) { totalCount nodes { name country { name } } } } }`,
  'posts now': locale =>
    `query($federation: ID!) { federation(id: $federation${asked(locale)}) { name posts { nodes { title holdings { nodes { from person { name honorific } } } } } } }`,
  counts: () =>
    `query($federation: ID!) { articles(where: { federationId: { eq: $federation } }) { totalCount } events(where: { federationId: { eq: $federation } }) { totalCount } aidProjects(where: { federationId: { eq: $federation } }) { totalCount } }`,
  'targets of the year': locale =>
    `query($federation: ID!) { targets(where: { ownerId: { eq: $federation }, from: { gte: "2026-01-01", lt: "2027-01-01" } }${asked(locale)}) { nodes { title value actual currency aid { currency commitments disbursements } } } }`,
  calendar: locale =>
    `query($federation: ID!) { calendar(from: "2026-11-22", to: "2027-01-31", where: { organizations: [$federation] }${asked(locale)}) { nodes { on kind title } } }`,
  'page of a country': locale =>
    `query($country: ID!) { partnerCountry(id: $country${asked(locale)}) { name associations(first: 5) { nodes { name } } articles(first: 5) { nodes { title federation { name } } } } }`,
}
