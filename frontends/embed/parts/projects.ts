import { part } from './part.ts'
import { projectsAsked } from '../asking/where.ts'
import { projects as document } from '../documents/projects.ts'
import { projectsView } from '../views/projects.ts'
import { words } from '../words/words.ts'

/** Aid projects. */
export const projects = part({
  document,
  variables: ({ asked, ids, language }) => ({
    where: projectsAsked(asked, ids),
    first: asked.first ?? 8,
    locale: language,
  }),
  standing: () => 'shown',
  title: (_, { language }) => words[language].projects,
  view: projectsView,
})
