import { choicesOf, type ChoiceKind, type Choices } from './choices.ts'
import { recordIn, type Records } from './records.ts'
import type { Ask } from '../asking/ask.ts'
import { unlessRefused } from '../asking/through.ts'
import { describedComponents } from '../attributes/descriptions.ts'
import type { Asked } from '../attributes/read.ts'
import type { Language } from '../../language/language.ts'

/** What is known of a component that is being set up. */
export interface Subject {
  readonly asked: Asked
  readonly choices: Readonly<Partial<Record<ChoiceKind, Choices>>>
  readonly records: Records | null
}

/**
 * What a component shows, for readers who see its lines before it: in the language that it speaks, whatever the page speaks
 * on which it is set up. A component that says none speaks that of the page around it, most often Vietnamese.
 * @param language that of what is known
 */
export async function nameOf({ asked, choices, records }: Subject, language: Language, ask: Ask): Promise<string> {
  const { component } = asked
  const spoken = asked.language ?? 'vi'
  const usual = describedComponents.find(({ name }) => name === component)?.title[spoken] ?? ''
  const one = component === 'country' ? choices.country?.chosen : records?.chosen
  if (!one) return usual
  if (spoken === language) return one.title
  const told = await unlessRefused(
    component === 'article' || component === 'project'
      ? recordIn(component, one.id, spoken, ask).then(record => record?.title)
      : choicesOf('country', one.id, spoken, ask).then(({ chosen }) => chosen?.title),
  )
  return typeof told === 'string' ? told : usual
}
