import { graphql } from '../generated/gql.ts'

/** Whether the viewer still works here: others see nothing but what is public. */
export const rights = graphql(`
  query Rights @live {
    viewer {
      mayWrite
    }
  }
`)
