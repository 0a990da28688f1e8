/** What `/graphiql` shows first: a walk from a federation to articles, of which every word can be changed. */
export const exampleQuery = `# Press Ctrl+Enter. Try locale: "vi", or asOf: "2022-06-01".
{
  federation(slug: "lien-hiep-cac-to-chuc-huu-nghi-thanh-pho-hai-phong", locale: "en") {
    name
    associations(first: 5, orderBy: [{ name: ASC }]) {
      totalCount
      nodes {
        name
        country {
          code
          name
          aidProjects(first: 3) {
            nodes { title projectStage budgets { amount currency } }
          }
        }
      }
    }
    articles(first: 3, orderBy: [{ publishedAt: DESC }]) {
      nodes {
        title
        publishedAt
        localization { fields { field locale isFallback } }
      }
    }
  }
}
`
