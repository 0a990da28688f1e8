import 'reflect-metadata'

import {
  Arg,
  createUnionType,
  Field,
  InputType,
  InterfaceType,
  ObjectType,
  registerEnumType,
  type ClassType,
} from 'type-graphql'
import type { GraphQLScalarType } from 'graphql'

/** What a field can give: a class with decorators, a scalar, an enum or union. */
export type Shown = ClassType | GraphQLScalarType | object | symbol

/** An argument of a field. */
export interface ArgumentShape {
  readonly name: string
  readonly type: () => Shown
  readonly description: string
  readonly required?: boolean
  readonly list?: boolean
  /** What stands for it when it is left out. */
  readonly default?: boolean | readonly string[]
}

/** A field of an object or input type. */
export interface FieldShape {
  readonly type: () => Shown
  readonly description: string
  readonly required?: boolean
  /** A list of present items. */
  readonly list?: boolean
  /** A list whose items may be missing. */
  readonly gaps?: boolean
  readonly arguments?: readonly ArgumentShape[]
}

function named(name: string): ClassType {
  const made = class {}
  Object.defineProperty(made, 'name', { value: name })
  return made
}

/** An object type of the graph, by type-graphql's own decorators, for a type that is known only from its declaration. */
export function objectType(name: string, description: string, interfaces: readonly ClassType[] = []): ClassType {
  const made = named(name)
  ObjectType(name, { description, implements: [...interfaces], simpleResolvers: true })(made)
  return made
}

/** An interface; records tell their type by their identity. */
export function interfaceType(name: string, description: string, interfaces: readonly ClassType[] = []): ClassType {
  const made = named(name)
  InterfaceType(name, { description, implements: [...interfaces], resolveType: (value: unknown) => typeNameOf(value) })(
    made,
  )
  return made
}

/** An input type. */
export function inputType(name: string, description: string): ClassType {
  const made = named(name)
  InputType(name, { description })(made)
  return made
}

/** An enum from value → description. */
export function enumType(name: string, description: string, values: Readonly<Record<string, string>>): object {
  const made = Object.fromEntries(Object.keys(values).map(value => [value, value]))
  registerEnumType(made, {
    name,
    description,
    valuesConfig: Object.fromEntries(Object.entries(values).map(([value, words]) => [value, { description: words }])),
  })
  return made
}

/** A union of object types. */
export function unionType(name: string, description: string, types: () => readonly ClassType[]): symbol {
  const made: unknown = createUnionType({
    name,
    description,
    types: () => [...types()],
    resolveType: (value: unknown) => typeNameOf(value),
  })
  if (typeof made !== 'symbol') throw new Error(`the union ${name} is no symbol`)
  return made
}

/** Adds a field to a class. */
export function addField(
  to: ClassType,
  name: string,
  { type, description, required = false, list = false, gaps = false, arguments: args = [] }: FieldShape,
): void {
  // type-graphql reads its metadata once, before it asks for types: whatever this one needs must be made by then.
  const shown = type()
  const give = list || gaps ? (): Shown[] => [shown] : (): Shown => shown
  const decorate = Field(give, {
    name,
    description,
    nullable: gaps ? (required ? 'items' : 'itemsAndList') : !required,
  })
  if (args.length === 0) return decorate(to.prototype, name)
  const method = { value: (): null => null, configurable: true, writable: true }
  Object.defineProperty(to.prototype, name, method)
  decorate(to.prototype, name, method)
  args.forEach((argument, at) => addArgument(to.prototype, name, at, argument))
}

/** Adds an argument to a method of a class or resolver. */
export function addArgument(prototype: object, method: string, at: number, argument: ArgumentShape): void {
  const { name, type, description, required = false, list = false, default: usual } = argument
  const shown = type()
  Arg(name, list ? (): Shown[] => [shown] : (): Shown => shown, {
    description,
    nullable: !required,
    ...(usual === undefined ? {} : { defaultValue: usual }),
  })(prototype, method, at)
}

/** The type's name in a value that the engine made: its identity, or `__typename`. */
export function typeNameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('~' in value && typeof value['~'] === 'string') return value['~'].slice(0, value['~'].lastIndexOf('_'))
  if ('__typename' in value && typeof value.__typename === 'string') return value.__typename
  return undefined
}
