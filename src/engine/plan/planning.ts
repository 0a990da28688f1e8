import { GraphQLError, type FieldNode, type GraphQLField } from 'graphql'

import { argumentsOf, type Argument } from './arguments.ts'
import type { Signing } from './cursor.ts'
import type { Price } from './price.ts'
import type { Reading } from './selection.ts'
import { Released } from './released.ts'
import { Slots, type Bound } from './slots.ts'
import { draftsFor, draftKeepers, publishesFor, publishKeepers } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import { keptSql } from '../model/columns.ts'
import { putAway } from '../model/editorial-state.ts'
import type { ContentType, Model } from '../model/model.ts'

/** Which state is read: what the public sees, that overlaid by the drafts, or as it will be when a release is live. */
export type StageRead = 'published' | 'preview' | 'release'

export type Path = readonly (string | number)[]

/** What holds for a subtree: the language and the day. */
export interface Scope {
  /** The locale as an SQL parameter. */
  readonly locale: string
  readonly localeOf: (bound: Bound) => string
  /** The day as SQL of type date. */
  readonly asOf: string
  /** The day was asked for: it holds below articles too. */
  readonly explicit: boolean
  /** The day of one execution; null where each record has its own. */
  readonly dayOf: ((bound: Bound) => string) | null
  /** Language, and day where one was asked for, as cursors note them. */
  readonly sign: (bound: Bound) => string
  /** How many records of this scope an answer may hold at most. */
  readonly rows: (bound: Bound) => number
}

/** What the records of a list have in common: at one of the places, `articles.federation_id`, stands one of the values. */
export interface FacetRead {
  readonly places: readonly string[]
  /** Values of one execution; null when it does not ask for any. */
  readonly get: (bound: Bound) => readonly string[] | null
}

/** Days between which one must lie that stands at a place, both included; null is open. */
export interface DaysRead {
  readonly place: string
  readonly from: (bound: Bound) => string | null
  readonly to: (bound: Bound) => string | null
}

/** A list that the statement looked through: records of a type under all of the facets, of which days lie as is said. */
export interface ListRead {
  readonly typeName: string
  readonly facets: readonly FacetRead[]
  /** At one place of each of these stands such a day. */
  readonly days: readonly (readonly DaysRead[])[]
}

/** Conditions that the filters of one operation may hold in all, far below what PostgreSQL takes. */
const mostConditions = 1_000

/** Everything that stays the same while one statement is planned. */
export class Planning {
  readonly slots = new Slots()
  readonly lists: ListRead[] = []
  /** Types of which lists below records were looked through. */
  readonly hung = new Set<string>()
  /** Types of which more is read than the records that lists show: how many there are, which pages. */
  readonly counted = new Set<string>()
  /** Tables of memberships → the day on which they hold that were read, null where it may be any. */
  readonly held = new Map<string, Scope['dayOf']>()
  /** Global ids of records that the filters name, one or several each. */
  readonly names: ((bound: Bound) => unknown)[] = []
  /** The languages in which texts are read. */
  readonly locales: ((bound: Bound) => string)[] = []
  /** What the parts cost: for each list how many records it may bring in all, and what is more than records. */
  readonly priced: Price[] = []
  /** Whether the statement leaves rich texts to be rendered. */
  renders = false
  /** Whether drafts are read, whatever the stage is. */
  drafts: boolean
  /** What a release will change, where its preview is read. */
  readonly released: Released | null
  #aliases = 0
  #conditions = 0
  #stage: StageRead

  constructor(
    readonly model: Model,
    readonly reading: Reading,
    readonly bound: Bound,
    readonly viewer: Viewer,
    stage: StageRead,
    /** How many relations deep the statement goes; below that the loader reads. */
    readonly depth: number,
    readonly signing: Signing,
  ) {
    this.#stage = stage
    this.drafts = stage !== 'published'
    this.released = stage === 'release' ? new Released(this, new Set(bound.release?.texts.keys())) : null
  }

  get stage(): StageRead {
    return this.#stage
  }

  /** Renders what is made for editors: they see their drafts there, also where the rest is what is published. */
  asPreview<T>(render: () => T): T {
    const before = this.#stage
    this.#stage = 'preview'
    this.drafts = true
    try {
      return render()
    } finally {
      this.#stage = before
    }
  }

  alias(letter: string): string {
    return `${letter}${++this.#aliases}`
  }

  arguments(parent: string, node: FieldNode): ReadonlyMap<string, Argument> {
    return argumentsOf(this.definition(parent, node.name.value), node, this.bound)
  }

  definition(parent: string, field: string): GraphQLField<unknown, unknown> {
    const type = this.reading.schema.getType(parent)
    const found = type && 'getFields' in type ? type.getFields()[field] : undefined
    if (!found || !('args' in found)) throw new Error(`no field ${parent}.${field}`)
    return found
  }

  /**
   * The rows of a type that this viewer may read in this stage: part of every `where`.
   * @param asked whether drafts that were put away are among them
   */
  readable(type: ContentType, alias: string, asked = false): string {
    if (this.released) return this.#releasedReadable(type, alias, this.released)
    const readable = this.stage === 'published' ? 'false' : this.#draftReadable(type, alias)
    if (readable === 'false') return `${alias}.stage = 'published'`
    const own = asked ? readable : `(${readable} and ${alias}.state <> all ('{${putAway.join(',')}}'))`
    const newer = `exists (select from ${type.table} d where d.id = ${alias}.id and d.stage = 'draft' and ${this.#draftReadable(type, 'd')})`
    return `case ${alias}.stage when 'draft' then ${own} else not ${newer} end`
  }

  /** The rows of a type that will be public when the release is live, of its drafts those that this viewer reads. */
  #releasedReadable(type: ContentType, alias: string, released: Released): string {
    const stays = `not ${released.removes(alias)}`
    if (draftsFor(this.viewer, type) === 'none') return `(${alias}.stage = 'published' and ${stays})`
    // What was withdrawn comes back; what was archived is restored first.
    const taken = (draft: string): string =>
      `(${released.publishes(draft)} and ${this.#draftReadable(type, draft)} and ${draft}.state <> 'archived')`
    const newer = `exists (select from ${type.table} d where d.id = ${alias}.id and d.stage = 'draft' and ${taken('d')})`
    return `case ${alias}.stage when 'draft' then ${taken(alias)} else ${stays} and not ${newer} end`
  }

  /** Which drafts this viewer reads, whatever the stage of the row is: the same for all who read as many of them. */
  #draftReadable(type: ContentType, alias: string): string {
    const { slots } = this
    switch (draftsFor(this.viewer, type)) {
      case 'all':
        return 'true'
      case 'none':
        return 'false'
      case 'one':
        return `(${alias}.id = ${slots.add('uuid', bound => bound.viewer.rights.preview?.record, 'preview')} and ${slots.add('uuid', bound => bound.viewer.rights.preview?.keeper, 'preview-keeper')} in (${alias}.keeper_id${type.policy.itself ? `, ${alias}.id` : ''}))`
      case 'some': {
        const { read, itself } = type.policy
        const keepers = slots.add('uuid[]', bound => draftKeepers(bound.viewer, type), `keepers:${read}`)
        return keptSql(itself, alias, keepers)
      }
    }
  }

  /** Whether drafts lie over what is published in what this viewer reads of a type. */
  mixesStages(type: ContentType): boolean {
    return this.#stage === 'preview' && draftsFor(this.viewer, type) !== 'none'
  }

  /** The rows of a type on which this viewer works, by the row's own keeper. A preview token shows a draft, and works on none. */
  workedOn(type: ContentType, alias: string): string {
    return draftsFor(this.viewer, type) === 'one' ? 'false' : this.#draftReadable(type, alias)
  }

  /** The rows of a type that this viewer may publish. */
  publishable(type: ContentType, alias: string): string {
    const publishes = publishesFor(this.viewer, type)
    if (publishes !== 'some') return String(publishes === 'all')
    const { publish, itself } = type.policy
    const keepers = this.slots.add('uuid[]', bound => publishKeepers(bound.viewer, type), `publishers:${publish}`)
    return keptSql(itself, alias, keepers)
  }

  /** Counts a condition of a filter; one too many is bad input. */
  countCondition(at: At): void {
    this.#conditions += 1
    if (this.#conditions > mostConditions)
      throw badInput(`The filters of an operation hold at most ${mostConditions} conditions.`, at)
  }

  looked(typeName: string, facets: ListRead['facets'] = [], days: ListRead['days'] = []): void {
    this.counted.add(typeName)
    this.shows(typeName, facets, days)
  }

  /** Notes that more is read of a type than records that are shown, of lists that are noted elsewhere. */
  reckoned(typeName: string): void {
    this.hung.add(typeName)
    this.counted.add(typeName)
  }

  /** Notes a list of which nothing is read but which records it shows. */
  shows(typeName: string, facets: ListRead['facets'], days: ListRead['days'] = []): void {
    this.lists.push({ typeName, facets, days })
  }
}

/** A place in the input: the response path of the field, and the way into its arguments.
 * @param messageVi the same in Vietnamese, for pages and addresses that people open
 */
export interface At {
  readonly path: Path
  readonly argument: Path
}

/** One step further into the argument. */
export const into = (at: At, key: string | number): At => ({ path: at.path, argument: [...at.argument, key] })

/**
 * The error for input that means nothing: path of the field, and in `extensions.argument` the way into its arguments.
 * @param messageVi the same in Vietnamese, for pages and addresses that people open
 */
export function badInput(message: string, { path, argument }: At, messageVi?: string): GraphQLError {
  const inVietnamese = messageVi === undefined ? {} : { messageVi }
  return new GraphQLError(message, { path, extensions: { code: 'BAD_USER_INPUT', argument, ...inVietnamese } })
}
