import { html, nothing, type TemplateResult } from 'lit'

import { aidWords } from '../words/aid.ts'
import { recordAddress } from './links.ts'
import { listView } from './list.ts'
import { heading, joined, langOf, named, type Content } from './pieces.ts'
import type { View } from './view.ts'
import type { EmbeddedProjectsQuery, ShownProjectFragment } from '../generated/graphql.ts'
import { period } from '../../language/dates.ts'
import { aidKinds } from '../../language/kinds.ts'
import { number } from '../../language/numbers.ts'
import { sectorName } from '../../language/sectors.ts'
import { stageName } from '../../language/stages.ts'
import { filled, words } from '../words/words.ts'

/** Aid projects, and how many more there are. */
export function projectsView({ aidProjects }: EmbeddedProjectsQuery, view: View): TemplateResult {
  const [said, own] = [words[view.language], aidWords[view.language]]
  const { nodes, totalCount } = aidProjects
  const left = totalCount - nodes.length
  const entries = nodes.map(project => ({ id: project.id, content: entry(project, view) }))
  const count = number(left, view.language)
  const more =
    left > 0 ? html`<p class="amity-more" part="more">${filled(own.more[left === 1 ? 0 : 1], { count })}</p>` : nothing
  return listView(view, { title: said.projects, entries, none: own.noProjects, more })
}

/** Kind and stage of a project. */
export const projectKicker = ({ aidKind, projectStage }: ShownProjectFragment, { language }: View): Content =>
  joined([aidKinds[language][aidKind], stageName(projectStage, language)], ' · ')

/** Who gives. */
export const donorsOf = ({ donors }: ShownProjectFragment, view: View): Content =>
  joined(donors.map(({ organization, name }) => named(organization, name, view)))

/** What it is for, where that is known. */
export const sectorOf = ({ sector }: ShownProjectFragment, { language }: View): Content =>
  sector ? sectorName(sector, language) : nothing

function entry(project: ShownProjectFragment, view: View): TemplateResult {
  const { id, title, country, startsOn, endsOn } = project
  const link = html`<a href=${recordAddress(view, id)}>${title}</a>`
  const facts: readonly Content[] = [
    country ? html`<span lang=${langOf(country, 'name', view)}>${country.name}</span>` : nothing,
    sectorOf(project, view),
    period(startsOn, endsOn, view.language),
  ]
  return html`<div class="amity-words">
    <p class="amity-kicker" part="kicker">${projectKicker(project, view)}</p>
    ${heading(view, 1, 'name', link, { lang: langOf(project, 'title', view) })}
    <p class="amity-about" part="about">${donorsOf(project, view)}</p>
    <p class="amity-about" part="about">${joined(facts, ' · ')}</p>
  </div>`
}
