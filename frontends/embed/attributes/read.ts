import { attributesOf, isOfElements, showsOne, type ComponentName } from './components.ts'
import {
  forms,
  longestCalendar,
  type CalendarKindName,
  type Form,
  type Named,
  type StageName,
  type Theme,
} from './forms.ts'
import { dayAfter, firstDay } from '../asking/period.ts'
import type { Language } from '../../language/language.ts'

/** What is asked for: the attributes of a component, read. */
export interface Asked {
  readonly component: ComponentName
  /** The one record of a component that shows one. */
  readonly record: Named | null
  readonly federation: Named | null
  readonly country: Named | null
  readonly section: Named | null
  readonly tag: Named | null
  /** OECD DAC, three or five digits. */
  readonly sector: string | null
  readonly stages: readonly StageName[] | null
  readonly kinds: readonly CalendarKindName[] | null
  /** Known to the year, month or day; both are part of what is asked for. */
  readonly from: string | null
  readonly to: string | null
  readonly first: number | null
  readonly language: Language | null
  readonly theme: Theme | null
  readonly key: string | null
  /** Level of the heading, 2 to 6. */
  readonly heading: number | null
  readonly live: boolean
  /** Origin of Amity; null: where the script comes from. */
  readonly server: string | null
}

/** What is wrong with an attribute. */
export interface Problem {
  /** `unknown`: there is none of this name; `wrong`: its value means nothing; `none`: one of several must be given; `several`: one too many is; `span`: it ends before it begins, or too long after. */
  readonly code: 'unknown' | 'wrong' | 'none' | 'several' | 'span'
  readonly attribute: string
  readonly value: string
  /** With it nothing can be shown. */
  readonly isFatal: boolean
}

/** Attributes as they were read, with all that is wrong with them. */
export interface Read {
  readonly asked: Asked
  readonly problems: readonly Problem[]
}

/** Attributes that every element of HTML may have: the kit has no say in them. */
const ofHtml =
  /^(?:class|id|style|slot|part|exportparts|hidden|title|dir|tabindex|role|translate|nonce|is|inert|itemprop|aria-.*|data-.*|on.*)$/

/**
 * Reads the attributes of a component.
 * @param given names and values, as they stand in a page or in an address
 * @param of where they stand: an address has none of those that elements alone have
 */
export function readAttributes(
  component: ComponentName,
  given: Iterable<readonly [name: string, value: string]>,
  of: 'element' | 'address',
): Read {
  const known = attributesOf(component)
  const problems: Problem[] = []
  const texts = new Map<string, string>()
  for (const [name, value] of given) {
    const form = known[name]
    if (form === undefined || (of === 'address' && isOfElements(name))) {
      if (of === 'address' || !ofHtml.test(name)) problems.push(problem('unknown', name, value, false))
    } else if (form.form === 'flag' || value.trim() !== '') texts.set(name, value.trim())
  }
  const value = <F extends Form>(name: string, form: F): ReturnType<(typeof forms)[F]> | null => {
    const text = texts.get(name)
    const attribute = known[name]
    if (text === undefined || attribute?.form !== form) return null
    const read = readAs(form, text)
    if (read === null) problems.push(problem('wrong', name, text, attribute.chooses))
    return read
  }
  const record = value('record', 'id')
  const slug = value('slug', 'slug')
  const code = value('code', 'code')
  const chosen: readonly Named[] = [
    ...(record === null ? [] : [{ by: 'id', id: record } as const]),
    ...(slug === null ? [] : [{ by: 'slug', text: slug } as const]),
    ...(code === null ? [] : [{ by: 'code', text: code } as const]),
  ]
  const ways = ['slug', 'code', 'record'].filter(name => name in known)
  if (showsOne(component) && chosen.length === 0 && !problems.some(({ isFatal }) => isFatal))
    problems.push(problem('none', ways.join(', '), '', true))
  if (chosen.length > 1) problems.push(problem('several', ways.join(', '), '', true))
  const asked: Asked = {
    component,
    record: chosen[0] ?? null,
    federation: value('federation', 'named'),
    country: value('country', 'country'),
    section: value('section', 'named'),
    tag: value('tag', 'named'),
    sector: value('sector', 'sector'),
    stages: value('stage', 'stages'),
    kinds: value('kinds', 'kinds'),
    from: value('from', 'date'),
    to: value('to', 'date'),
    first: value('first', 'count'),
    language: value('lang', 'language'),
    theme: value('theme', 'theme'),
    key: value('key', 'key'),
    heading: value('heading', 'level'),
    live: value('live', 'flag') ?? false,
    server: value('server', 'origin'),
  }
  if (asked.from !== null && asked.to !== null && !isSpan(component, asked.from, asked.to))
    problems.push(problem('span', 'to', asked.to, true))
  return { asked, problems }
}

/** Whether a time ends after it begins, and is none that no calendar spans. */
const isSpan = (component: ComponentName, from: string, to: string): boolean =>
  from <= `${to}-99` &&
  (component !== 'events' || dayAfter(to) <= `${Number(from.slice(0, 4)) + longestCalendar}${firstDay(from).slice(4)}`)

const problem = (code: Problem['code'], attribute: string, value: string, isFatal: boolean): Problem => ({
  code,
  attribute,
  value,
  isFatal,
})

/** Each form has its own answer: the table says which. */
function readAs<F extends Form>(form: F, text: string): ReturnType<(typeof forms)[F]>
function readAs(form: Form, text: string): unknown {
  return forms[form](text)
}
