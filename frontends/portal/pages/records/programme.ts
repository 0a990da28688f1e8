import { period } from '../../dates.ts'
import type { NamedProgrammeFragment } from '../../generated/graphql.ts'
import { html, type Html } from '../../html.ts'
import type { Page } from '../../layout.ts'
import { words, type Language } from '../../words.ts'
import { linked } from '../pieces.ts'

/** A programme by name, with its period. */
export function programme(page: Page, programme: NamedProgrammeFragment): Html {
  const time = programmePeriod(programme, page.language)
  return html`<p>${linked(page, programme)} ${time !== '' && html`<small>${time}</small>`}</p>`
}

/** The period of a programme, and the year beyond it to which it looks: 2020–2025, orientation to 2030. */
export function programmePeriod({ from, to, orientationYear }: NamedProgrammeFragment, language: Language): string {
  const beyond = orientationYear === null ? '' : `${words[language].orientation} ${orientationYear}`
  return [period(from, to, language), beyond].filter(text => text !== '').join(', ')
}
