import type { DocumentNode, GraphQLSchema } from 'graphql'
import { LRUCache } from 'lru-cache'

import type { Signing } from '../plan/cursor.ts'
import type { Plan } from '../plan/plan.ts'
import { rootFields, type RootField } from '../plan/roots.ts'
import type { Clock } from '../../kernel/clock.ts'
import type { Model } from '../model/model.ts'
import type { ReadDatabase } from './database.ts'

/** Plans kept per document: one for each shape that its variables have had. */
const plansPerDocument = 100

/** What all operations of one process share for reading. */
export class ReadModel {
  readonly roots: ReadonlyMap<string, RootField>
  readonly #plans = new WeakMap<DocumentNode, LRUCache<string, Plan>>()

  constructor(
    readonly model: Model,
    readonly schema: GraphQLSchema,
    readonly database: ReadDatabase,
    readonly signing: Signing,
    readonly clock: Clock,
  ) {
    this.roots = rootFields(model)
  }

  /** The plan of that key for the document; made when it is not known. What cannot be planned (null) is tried again each time. */
  plan<Made extends Plan | null>(document: DocumentNode, key: string, make: () => Made): Plan | Made {
    let plans = this.#plans.get(document)
    if (!plans) this.#plans.set(document, (plans = new LRUCache<string, Plan>({ max: plansPerDocument })))
    const known = plans.get(key)
    if (known) return known
    const made = make()
    if (made) plans.set(key, made)
    return made
  }
}
