import { choicesOf, type ChoiceKind, type Choices } from './choices.ts'
import { nameOf } from './name.ts'
import { recordsFor, type Records } from './records.ts'
import type { Wish } from './wish.ts'
import type { Ask } from '../asking/ask.ts'
import { refusalOf, type Refusal } from '../asking/refused.ts'
import { Refused, unlessRefused } from '../asking/through.ts'
import { attributesOf, showsOne } from '../attributes/components.ts'
import { saidProblem } from '../attributes/problems.ts'
import { readAttributes, type Asked, type Problem } from '../attributes/read.ts'
import { words } from '../words/words.ts'
import type { Language } from '../../language/language.ts'

/** What is wrong, in words, and beside which field that is said. */
export interface FieldProblem {
  /** Name of an attribute; `record` for all by which one record is named; null where no field is about it. */
  readonly field: string | null
  readonly text: string
}

/** A wish, judged. */
export interface Setup {
  readonly wish: Wish
  readonly asked: Asked
  /** Attributes that mean something, as lines bear them, in the order in which they are declared. */
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly problems: readonly FieldProblem[]
  readonly choices: Readonly<Partial<Record<ChoiceKind, Choices>>>
  readonly records: Records | null
  /** What is shown, in the language of the component. */
  readonly name: string
  /** Why the graph could not be asked; null when it could. */
  readonly refusal: { readonly kind: Refusal; readonly code: string | null } | null
  /** Whether there is something to show, and so lines to paste. */
  readonly isComplete: boolean
}

/** What the graph knows of the names in a wish. */
interface Known {
  readonly choices: Readonly<Partial<Record<ChoiceKind, Choices>>>
  readonly records: Records | null
}

/** By which attributes one record may be named. */
const naming: readonly string[] = ['slug', 'code', 'record']

/** Judges a wish by what the attributes say and by what the graph knows. */
export async function setUp(wish: Wish, language: Language, ask: Ask): Promise<Setup> {
  const known = await unlessRefused(knownOf(wish, language, ask))
  const isRefused = known instanceof Refused
  const { choices, records }: Known = isRefused ? { choices: {}, records: null } : known
  const { given, missing } = named(wish, { choices, records }, language)
  const { asked, problems } = readAttributes(wish.component, given, 'address')
  // That nothing has been chosen yet is no mistake.
  const wrong = problems.filter(({ code }) => code !== 'none')
  const said = wrong.map(problem => ({
    field: fieldOf(problem, wish),
    text: saidProblem(problem, wish.component, language),
  }))
  const isBroken = wrong.some(({ isFatal }) => isFatal) || missing.length > 0
  return {
    wish,
    asked,
    attributes: Object.keys(attributesOf(wish.component)).flatMap(name => {
      const value = name === 'lang' ? (asked.language ?? undefined) : given.get(name)
      const isRight = !wrong.some(({ attribute }) => attribute.split(', ').includes(name))
      return value !== undefined && isRight ? [[name, value] as const] : []
    }),
    problems: [...said, ...missing.filter(({ field }) => !said.some(one => one.field === field))],
    choices,
    records,
    name: await nameOf({ asked, choices, records }, language, ask),
    refusal: isRefused ? { kind: refusalOf(known.code), code: known.code } : null,
    isComplete: !isBroken && (!showsOne(wish.component) || asked.record !== null),
  }
}

/** What was given, with names as lines bear them, and which of them name nothing. */
function named(
  wish: Wish,
  { choices, records }: Known,
  language: Language,
): { readonly given: ReadonlyMap<string, string>; readonly missing: readonly FieldProblem[] } {
  const given = new Map(wish.given)
  const missing: FieldProblem[] = []
  for (const kind of kinds) {
    const found = choices[kind]
    const name = attributeOf(kind, wish)
    const text = givenFor(kind, wish)
    if (found === undefined || text === null) continue
    if (found.chosen === null) missing.push({ field: name, text: words[language].missingScope })
    else {
      if (name === 'code') for (const other of naming) given.delete(other)
      given.set(name, found.chosen.value)
    }
  }
  if (records?.chosen) {
    for (const other of naming) given.delete(other)
    given.set('record', records.chosen.id)
  }
  if (records?.problem) missing.push({ field: 'record', text: words[language][records.problem] })
  return { given, missing }
}

const kinds: readonly ChoiceKind[] = ['federation', 'country', 'section', 'tag']

/** The attribute that bears a choice: a component of one country has its code. */
const attributeOf = (kind: ChoiceKind, { component }: Wish): string =>
  kind === 'country' && component === 'country' ? 'code' : kind

const givenFor = (kind: ChoiceKind, wish: Wish): string | null => {
  const names = attributeOf(kind, wish) === 'code' ? naming : [kind]
  return names.map(name => wish.given.get(name)).find(value => value !== undefined) ?? null
}

async function knownOf(wish: Wish, language: Language, ask: Ask): Promise<Known> {
  const { component } = wish
  const asked = kinds.filter(kind => attributeOf(kind, wish) in attributesOf(component))
  const lists = asked.map(async kind => [kind, await choicesOf(kind, givenFor(kind, wish), language, ask)] as const)
  const records = component === 'article' || component === 'project' ? recordsFor(component, wish, language, ask) : null
  const [choices, found] = await Promise.all([Promise.all(lists), records])
  return { choices: Object.fromEntries(choices), records: found }
}

function fieldOf({ attribute }: Problem, { component }: Wish): string | null {
  const [first = ''] = attribute.split(', ')
  if (!(first in attributesOf(component)) || first === 'server') return null
  if (!naming.includes(first)) return first
  return component === 'country' ? 'code' : 'record'
}
