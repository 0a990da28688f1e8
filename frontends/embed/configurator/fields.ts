import { html } from '@lit-labs/ssr'
import { nothing } from 'lit'

import type { Choices } from './choices.ts'
import { boxes, input, select, type FieldText, type Option } from './controls.ts'
import { recordField } from './record-field.ts'
import type { Setup } from './setup.ts'
import { words } from './words/words.ts'
import type { AttributeDescription } from '../attributes/descriptions.ts'
import { calendarKinds, mostShown, themes } from '../attributes/forms.ts'
import { sectorName, sectorNames } from '../../language/sectors.ts'
import { stageNames } from '../../language/stages.ts'
import type { Language } from '../../language/language.ts'

/** What is wrong with a field, in words; empty when nothing is. */
export const problemOf = ({ problems }: Setup, name: string): string =>
  problems
    .filter(({ field }) => field === name)
    .map(({ text }) => text)
    .join(' ')

/** The control of an attribute; nothing for one that is set elsewhere or not at all. */
export function attributeField(attribute: AttributeDescription, setup: Setup, language: Language): unknown {
  const said = words[language]
  const { wish, choices, records, asked } = setup
  const { name, form } = attribute
  if (name === 'record' || name === 'slug') {
    // One field stands for both.
    if (name === 'slug' || wish.component === 'country') return nothing
    const { component } = wish
    const problem = problemOf(setup, 'record')
    if (records && (component === 'article' || component === 'project'))
      return recordField(component, records, problem, language)
    // Nothing can be offered: what was chosen stays.
    const text = { name, label: said.labels.record, hint: attribute.description[language], problem }
    return input(text, wish.given.get(name) ?? '')
  }
  if (!isLabelled(name, language)) return nothing
  const hint = attribute.description[language]
  const text: FieldText = { name, label: said.labels[name], problem: problemOf(setup, name) }
  const given = wish.given.get(name) ?? ''
  switch (name) {
    case 'tag':
      return tagField(text, choices.tag, given, language)
    case 'federation':
      return chosenIn(
        choices.federation?.all.length === 0 ? { ...text, hint: said.noFederations } : text,
        choices.federation,
        given,
        said.all.federation,
      )
    case 'country':
    case 'section':
      return chosenIn(text, choices[name], given, said.all[name])
    case 'code':
      return chosenIn(text, choices.country, given, said.whichCountry)
    case 'sector': {
      const known = Object.entries(sectorNames[language]).map(([value, label]) => ({ value, label }))
      const finer = given.length === 5 ? [{ value: given, label: `${sectorName(given, language)} (${given})` }] : []
      return select(text, given, [{ value: '', label: said.all.sector }, ...known, ...finer])
    }
    case 'stage':
      return boxes(text, asked.stages ?? [], optionsOf(stageNames[language]))
    case 'kinds':
      return boxes(text, asked.kinds ?? [], optionsOf(said.kinds, Object.keys(calendarKinds)))
    case 'first':
      return input({ ...text, hint }, given, { type: 'number', least: 1, most: mostShown })
    case 'from':
    case 'to':
      return input({ ...text, hint }, given)
    case 'key':
      return input({ ...text, hint }, given, { placeholder: 'amity_pk_…' })
    case 'lang':
      return select({ ...text, hint: said.langHint }, asked.language ?? given, [
        { value: '', label: said.asPage },
        { value: 'vi', label: 'Tiếng Việt' },
        { value: 'en', label: 'English' },
      ])
    case 'theme':
      return select(text, given, [
        { value: '', label: said.asPageLooks },
        ...themes.map(theme => ({ value: theme, label: said.themes[theme] })),
      ])
    case 'heading':
      return select({ ...text, hint }, given, [
        { value: '', label: said.usual },
        ...(attribute.values ?? []).map(level => ({ value: level, label: `h${level}` })),
      ])
    case 'live':
      return select(text, wish.isLive ? '' : 'false', [
        { value: '', label: said.isLive },
        { value: 'false', label: said.isStill },
      ])
    default:
      return html`${form}`
  }
}

const isLabelled = (name: string, language: Language): name is keyof (typeof words)['vi']['labels'] =>
  Object.hasOwn(words[language].labels, name)

const optionsOf = (names: Readonly<Record<string, string>>, order = Object.keys(names)): readonly Option[] =>
  order.map(value => ({ value, label: names[value] ?? value }))

const chosenIn = (text: FieldText, choices: Choices | undefined, given: string, none: string): unknown =>
  select(text, choices?.chosen?.value ?? given, [
    { value: '', label: none },
    ...(choices?.all ?? []).map(({ value, title, group }) => ({ value, label: title, group })),
  ])

/** Keywords may be many: they are typed, and offered while that is done. */
const tagField = (text: FieldText, choices: Choices | undefined, given: string, language: Language): unknown =>
  html`${input(
      { ...text, hint: choices?.all.length === 0 ? words[language].noTags : words[language].tagHint },
      choices?.chosen?.title ?? given,
      { list: 'tags' },
    )}<datalist id="tags">${choices?.all.map(({ title }) => html`<option value=${title}></option>`)}</datalist>`
