import { part } from './part.ts'
import { dayAfter, firstDay } from '../attributes/period.ts'
import { projectsAsked } from '../asking/where.ts'
import { figures as document } from '../documents/figures.ts'
import { figuresView } from '../views/figures.ts'
import { words } from '../words/words.ts'

/** Aid in figures. */
export const figures = part({
  document,
  variables: ({ asked, ids, language }) => ({
    where: projectsAsked(asked, ids),
    from: asked.from === null ? null : firstDay(asked.from),
    to: asked.to === null ? null : dayAfter(asked.to),
    locale: language,
    federation: ids.federation,
    country: ids.country,
    withFederation: ids.federation !== null,
    withCountry: ids.country !== null,
  }),
  standing: () => 'shown',
  title: (_, { language }) => words[language].figures,
  view: figuresView,
})
