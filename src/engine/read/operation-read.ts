import DataLoader from 'dataloader'
import type { DocumentNode, FieldNode, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql'

import { Snapshot, type Read } from './database.ts'
import { dependedOn, type Noted } from './depended-on.ts'
import { renderRichTexts } from './rich-texts.ts'
import type { ReadModel } from './read-model.ts'
import type { Query } from '../../changes/write.ts'
import { takeIdentities, type Dependencies } from '../../graph/dependencies.ts'
import { today } from '../../kernel/clock.ts'
import { readGlobalId } from '../../kernel/ids.ts'
import { rightsKey } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import { checkGroups } from '../plan/bounded-groups.ts'
import { fragmentsOf, loadScope, planField, planRecords, planRoots, rootSelection, type Plan } from '../plan/plan.ts'
import { Planning, type StageRead } from '../plan/planning.ts'
import { releaseKey, type ReleaseRead } from '../plan/released.ts'
import { dayKey, identityKey, whole } from '../plan/record.ts'
import { selectionOf } from '../plan/selection.ts'
import { variableShape } from '../plan/shape.ts'
import type { Bound } from '../plan/slots.ts'
import { typeNamed } from '../model/model.ts'

/** One operation as it is read. */
export interface OperationToRead {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly viewer: Viewer
  /** The release whose preview is read, where the stage is `release`. */
  readonly release?: ReleaseRead | null
  /** Breaks off statements that run. */
  readonly signal?: AbortSignal | undefined
  /** Statements of a transaction whose writes are to be seen; a snapshot of its own when not given. */
  readonly within?: Query | undefined
  /** Runs each statement by itself: what needs no transaction. */
  readonly each?: (plan: Plan, bound: Bound) => Promise<Read>
}

/** Language and day that a root field was asked in; they hold for everything that the loader reads below it. */
interface RootScope {
  readonly locale: string | undefined
  readonly explicit: boolean
}

/** A place in the answer, and the nodes of the document that ask for it. */
export type Place = Pick<GraphQLResolveInfo, 'path' | 'fieldNodes'>

type Loaded = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Loaded =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What a statement brought, with rich texts rendered and the identities of all that it shows taken out.
 * @throws GraphQLError where an aggregate came to more groups than it may
 */
export function settled(plan: Plan, json: string, keep = false): ReturnType<typeof takeIdentities> {
  const found = taken(plan, json, keep)
  checkGroups(found.identities)
  return found
}

function taken(plan: Plan, json: string, keep: boolean): ReturnType<typeof takeIdentities> {
  if (!plan.renders) return takeIdentities(json, keep)
  const rendered = renderRichTexts(json)
  const found = takeIdentities(rendered.json, keep)
  return { json: found.json, identities: [...found.identities, ...rendered.identities] }
}

/** The reads of one operation: one statement where everything is planned, one snapshot where it takes more. */
export class OperationRead {
  readonly #noted: Noted[] = []
  readonly #snapshot: Snapshot
  readonly #shape: string
  readonly #scopes = new Map<string, RootScope>()
  readonly #loaders = new Map<string, DataLoader<string, unknown>>()
  readonly bound: Bound
  readonly #now: Date
  #position = 0n

  constructor(
    readonly model: ReadModel,
    readonly asked: OperationToRead,
    readonly stage: StageRead = 'published',
    /** How many relations deep one statement goes. */
    readonly depth = whole,
  ) {
    this.#snapshot = new Snapshot(model.database, asked.signal, asked.within, asked.each)
    this.#now = model.clock()
    const { viewer, variables, release = null } = asked
    this.bound = { viewer, variables, today: today(() => this.#now), ...(stage === 'release' ? { release } : {}) }
    this.#shape = variableShape(model.schema, asked.operation, asked.variables)
  }

  planning(depth = this.depth): Planning {
    const { document, variables, viewer } = this.asked
    const reading = { schema: this.model.schema, fragments: fragmentsOf(document.definitions), variables }
    return new Planning(this.model.model, reading, this.bound, viewer, this.stage, depth, this.model.signing)
  }

  plan<Made extends Plan | null>(key: string, make: () => Made): Plan | Made {
    const { document, operation, viewer } = this.asked
    return this.model.plan(
      document,
      [
        key,
        operation.name?.value ?? '',
        viewer.kind,
        this.stage,
        releaseKey(this.bound.release ?? null),
        rightsKey(viewer),
        this.depth,
        this.#shape,
      ].join('\u0001'),
      make,
    )
  }

  /** Notes what a statement depended on. */
  note(plan: Plan, bound: Bound, position: bigint, identities: readonly string[]): void {
    // Where statements have snapshots of their own, the oldest counts.
    if (this.#noted.length === 0 || position < this.#position) this.#position = position
    this.#noted.push({ plan, bound, identities })
  }

  /** Everything that the operation depended on so far. */
  dependencies(): Dependencies {
    return {
      ...dependedOn(this.#noted, this.#now, this.stage === 'release' || this.#resolves()),
      position: this.#position,
    }
  }

  /** Whether a root field is answered by a resolver of its own, of which no statement tells what it read. */
  #resolves(): boolean {
    const { operation } = this.asked
    if (operation.operation !== 'query') return true
    return [...rootSelection(this.planning(), operation).values()].some(([node]) => {
      const name = node?.name.value ?? ''
      return !name.startsWith('__') && !this.model.roots.has(name)
    })
  }

  async #read(plan: Plan, bound: Bound): Promise<unknown> {
    const { json, position } = await this.#snapshot.run(plan, bound)
    const { json: data, identities } = settled(plan, json, true)
    this.note(plan, bound, position, identities)
    return JSON.parse(data)
  }

  /** A planned root field of an operation that is not planned whole. */
  async root(info: GraphQLResolveInfo): Promise<unknown> {
    const key = String(info.path.key)
    const node = info.fieldNodes[0]
    if (!node) throw new Error('a root field without a node')
    const planning = this.planning()
    const args = planning.arguments('Query', node)
    const locale = args.get('locale')?.value
    this.scope(key, typeof locale === 'string' ? locale : undefined, typeof args.get('asOf')?.value === 'string')
    const data = await this.#read(this.rootPlan(key, info.fieldNodes), this.bound)
    return isObject(data) ? data[key] : null
  }

  /** The plan of one root field by itself. */
  rootPlan(key: string, nodes: readonly FieldNode[]): Plan {
    return this.plan(`root:${key}`, () => planRoots(this.planning(), new Map([[key, nodes]]), this.model.roots))
  }

  /** Sets what holds below a root field. */
  scope(root: string, locale: string | undefined, explicit = false): void {
    this.#scopes.set(root, { locale, explicit })
  }

  /** Whole records by id, for fields that commands and events fill. */
  async record(typeName: string, id: string, info: Place): Promise<unknown> {
    const scope = this.#scopeOf(info)
    return this.#loader(`record:${typeName}:${pathOf(info).join('.')}:${scope.locale}`, ids =>
      this.#read(this.#recordPlan(typeName, scope, info), { ...this.bound, ids, locale: scope.locale }),
    ).load(id)
  }

  /** Refuses what `record` would refuse in the selection, its price for one record too, before there is a record: a command must not run for an answer that cannot be read. */
  checkRecord(typeName: string, info: Place, list?: string): void {
    const places =
      list === undefined ? [info] : this.below(`${typeName}List`, info, list).map(({ info: place }) => place)
    for (const place of places) {
      const scope = this.#scopeOf(place)
      this.#recordPlan(typeName, scope, place).values({ ...this.bound, ids: [''], locale: scope.locale })
    }
  }

  /** The places at which a field of an object is asked for, one for each of its response keys. */
  below(typeName: string, { path, fieldNodes }: Place, field: string): readonly { key: string; info: Place }[] {
    return [...selectionOf(this.planning().reading, typeName, fieldNodes)].flatMap(([key, nodes]) =>
      nodes[0]?.name.value === field
        ? [{ key, info: { path: { prev: path, key, typename: typeName }, fieldNodes: nodes } }]
        : [],
    )
  }

  #recordPlan(typeName: string, scope: RootScope, info: Place): Plan {
    const path = pathOf(info)
    return this.plan(`record:${typeName}:${path.join('.')}`, () => {
      const planning = this.planning(whole)
      return planRecords(
        planning,
        typeNamed(this.model.model, typeName),
        loadScope(planning, scope.explicit),
        info.fieldNodes,
        path,
      )
    })
  }

  /** A field of a record that the statement above it did not reach. */
  async field(source: Loaded, info: GraphQLResolveInfo): Promise<unknown> {
    const identity = source[identityKey]
    const read = typeof identity === 'string' ? readGlobalId(identity.split('#')[0] ?? '') : null
    if (!read) throw new Error(`${info.parentType.name}.${info.fieldName} has no record to read from`)
    const scope = this.#scopeOf(info)
    const day = source[dayKey]
    const path = pathOf(info)
    // Branches of one interface may ask for different things at one path.
    const key = `field:${read.typeName}:${path.join('.')}:${placesOf(info)}`
    const loaded = await this.#loader(`${key}:${String(day)}`, ids => {
      const plan = this.plan(`${key}:${scope.explicit}`, () => {
        const planning = this.planning(this.depth === whole ? whole : 1)
        return planField(
          planning,
          typeNamed(this.model.model, read.typeName),
          loadScope(planning, scope.explicit),
          info.fieldNodes,
          path,
        )
      })
      return this.#read(plan, { ...this.bound, ids, locale: scope.locale, ...(typeof day === 'string' ? { day } : {}) })
    }).load(read.id)
    return isObject(loaded) ? loaded['v'] : null
  }

  #scopeOf(info: Place): RootScope {
    return this.#scopes.get(pathOf(info)[0] ?? '') ?? { locale: undefined, explicit: false }
  }

  #loader(key: string, read: (ids: readonly string[]) => Promise<unknown>): DataLoader<string, unknown> {
    const known = this.#loaders.get(key)
    if (known) return known
    const made = new DataLoader<string, unknown>(
      async ids => {
        const rows = await read(ids)
        return Array.isArray(rows) ? rows : ids.map(() => null)
      },
      { maxBatchSize: 1_000 },
    )
    this.#loaders.set(key, made)
    return made
  }

  async close(): Promise<void> {
    await this.#snapshot.close()
  }
}

const places = new WeakMap<FieldNode, number>()
let placed = 0

/** Which places of the document ask for the field. */
function placesOf({ fieldNodes }: GraphQLResolveInfo): string {
  return fieldNodes
    .map(node => {
      const known = places.get(node)
      if (known !== undefined) return known
      places.set(node, placed)
      return placed++
    })
    .join(',')
}

/** Response keys from the root down, without positions in lists. */
function pathOf(info: Place): readonly string[] {
  const out: string[] = []
  for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at; at = at.prev)
    if (typeof at.key === 'string') out.unshift(at.key)
  return out
}
