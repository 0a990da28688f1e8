import { getArgumentValues, type FieldNode, type GraphQLField, type ValueNode } from 'graphql'

import type { Bound } from './slots.ts'

/**
 * An argument with its value in this execution and the way to its value in every later one of the same shape.
 * Structure (which filters, which order) is read from `value` when the plan is made; leaves are read through `get`.
 */
export interface Argument {
  readonly value: unknown
  readonly get: (bound: Bound) => unknown
  /** Whether it is a single value that stands in the document, or a default: every execution has the same. */
  readonly constant: boolean
  /** The value of a key of an input object; undefined when it is absent. */
  readonly at: (key: string) => Argument | undefined
  /** The items of a list of input objects. */
  readonly items: () => readonly Argument[]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function fromGetter(value: unknown, get: (bound: Bound) => unknown, constant = false): Argument {
  return {
    value,
    get,
    constant,
    at: key =>
      isRecord(value) && value[key] !== undefined
        ? fromGetter(value[key], bound => {
            const whole = get(bound)
            return isRecord(whole) ? whole[key] : undefined
          })
        : undefined,
    items: () =>
      Array.isArray(value)
        ? value.map((item: unknown, at) =>
            fromGetter(item, bound => {
              const whole = get(bound)
              return Array.isArray(whole) ? whole[at] : undefined
            }),
          )
        : value === undefined || value === null
          ? []
          : [fromGetter(value, get)],
  }
}

const fixed = (value: unknown): Argument => fromGetter(value, () => value, true)

function fromNode(node: ValueNode, value: unknown): Argument {
  if (node.kind === 'Variable') return fromGetter(value, bound => bound.variables[node.name.value])
  if (node.kind === 'ObjectValue')
    return {
      value,
      get: () => value,
      constant: false,
      at: key => {
        const field = node.fields.find(candidate => candidate.name.value === key)
        if (!isRecord(value) || value[key] === undefined) return undefined
        return field ? fromNode(field.value, value[key]) : fixed(value[key])
      },
      items: () => [fromNode(node, Array.isArray(value) ? value[0] : value)],
    }
  if (node.kind === 'ListValue') {
    const items = (): Argument[] =>
      node.values.map((item, at) => fromNode(item, Array.isArray(value) ? value[at] : undefined))
    return { value, get: bound => items().map(item => item.get(bound)), constant: false, at: () => undefined, items }
  }
  return fixed(value)
}

/** The arguments of a field, coerced by graphql-js, each with its getter. */
export function argumentsOf(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  bound: Bound,
): ReadonlyMap<string, Argument> {
  const values = getArgumentValues(definition, node, bound.variables)
  const out = new Map<string, Argument>()
  for (const [name, value] of Object.entries(values)) {
    const given = node.arguments?.find(argument => argument.name.value === name)
    out.set(name, given ? fromNode(given.value, value) : fixed(value))
  }
  return out
}
