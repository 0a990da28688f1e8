import { html } from 'lit'

import { part } from './part.ts'
import { project as document } from '../documents/project.ts'
import { projectView } from '../views/project.ts'

/** One aid project. */
export const project = part({
  document,
  variables: ({ ids, language }) => ({ id: ids.record, locale: language }),
  standing: ({ aidProject, withdrawal }) => (aidProject === null ? (withdrawal ?? 'missing') : 'shown'),
  title: ({ aidProject }) => aidProject?.title ?? '',
  view: ({ aidProject }, view) => (aidProject === null ? html`` : projectView(aidProject, view)),
})
