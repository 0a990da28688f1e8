import { Int, type ClassType } from 'type-graphql'

import { addField, interfaceType, objectType, type ArgumentShape } from './classes.ts'
import { orderInput, whereInput } from './conditions.ts'
import { connectionOf } from './connections.ts'
import { mixedArguments, mixedConnection } from './mixed.ts'
import { contentFields, interfacesOf, plainObject, type Shapes } from './shapes.ts'
import { RichText } from './rich-text.ts'
import { CursorScalar, DateScalar } from '../../graph/scalars.ts'
import type { AskedField } from '../declare/asked-field.ts'
import type { DerivedList } from '../declare/derived-list.ts'
import type { Field, OwnedField } from '../declare/fields.ts'
import { typeNamed, type ContentType } from '../model/model.ts'
import type { Relation } from '../model/relation.ts'

/** Arguments of every connection (Relay Cursor Connections). */
export function pageArguments(shapes: Shapes, target: ContentType): readonly ArgumentShape[] {
  return [
    {
      name: 'first',
      type: () => Int,
      description: 'The first so many, 1–100; 20 when neither first nor last is given.',
    },
    { name: 'after', type: () => CursorScalar, description: 'Only records behind this cursor.' },
    { name: 'last', type: () => Int, description: 'The last so many, 1–100.' },
    { name: 'before', type: () => CursorScalar, description: 'Only records before this cursor.' },
    { name: 'where', type: () => whereInput(shapes, target), description: 'Only records that meet these conditions.' },
    {
      name: 'orderBy',
      type: () => orderInput(shapes, target),
      description: 'Keys of the order, most important first; one field each.',
      list: true,
    },
  ]
}

/** Arguments of every root field: what holds below it. */
export function scopeArguments(shapes: Shapes): readonly ArgumentShape[] {
  return [
    {
      name: 'locale',
      type: () => shapes.locale,
      description: `Language of the answer; ${shapes.model.locales[0]} when not given. It holds below.`,
    },
    {
      name: 'asOf',
      type: () => DateScalar,
      description:
        'The day whose names, posts and memberships are shown; today when not given, below an article its day. It holds below.',
    },
  ]
}

/** The connection type of a content type. */
export const connectionType = (shapes: Shapes, type: ContentType): ClassType =>
  connectionOf(shapes, {
    name: type.name,
    description: `A page of ${type.plural}, in order.`,
    edge: `One of the ${type.plural} and its place in the list.`,
    node: () => recordType(shapes, type),
  })

/** The object type of a content type, with its relations. */
export function recordType(shapes: Shapes, type: ContentType): ClassType {
  return shapes.once(
    type.name,
    () => objectType(type.name, type.declaration.description, interfacesOf(shapes, type)),
    made => {
      contentFields(shapes, made)
      for (const [name, field] of Object.entries(type.declaration.fields)) addDeclared(shapes, made, name, field)
      for (const list of type.owned.values())
        if (list.formerOf !== null) addDeclared(shapes, made, list.field, list.declared)
      for (const [name, list] of type.derived)
        addField(made, name, {
          type: () => valuesType(shapes, list),
          description: list.description,
          required: true,
          list: true,
        })
      for (const relation of type.relations.values()) addRelation(shapes, made, relation)
    },
  )
}

function addDeclared(shapes: Shapes, made: ClassType, name: string, field: Field): void {
  const { description } = field
  if (field.form === 'scalar' || field.form === 'computed')
    addField(made, name, { type: () => shapes.scalar(field), description, required: field.required })
  else if (field.form === 'localized')
    addField(made, name, { type: () => (field.rich ? RichText : String), description, required: field.required })
  else if (field.form === 'owned')
    addField(made, name, { type: () => ownedType(shapes, field), description, required: true, list: true })
  else if (field.form === 'asked') addAsked(shapes, made, name, field)
}

const addAsked = (shapes: Shapes, made: ClassType, name: string, field: AskedField): void =>
  addField(made, name, {
    type: () => (field.shows === null ? String : valuesType(shapes, field.shows)),
    description: field.description,
    arguments: Object.entries(field.arguments).map(([argument, declared]) => ({
      name: argument,
      type: () => shapes.scalar(declared),
      description: declared.description,
      required: declared.required,
    })),
  })

function addRelation(shapes: Shapes, made: ClassType, relation: Relation): void {
  const { field, description, targets, shownAs } = relation
  const target = typeNamed(shapes.model, targets[0] ?? '')
  if (relation.many && targets.length > 1)
    addField(made, field, {
      type: () => mixedConnection(shapes),
      description,
      required: true,
      arguments: mixedArguments(shapes),
    })
  else if (relation.many)
    addField(made, field, {
      type: () => connectionType(shapes, target),
      description,
      required: true,
      arguments: pageArguments(shapes, target),
    })
  else
    addField(made, field, {
      type: () => (shownAs === null ? recordType(shapes, target) : interfaceNamed(shapes, shownAs)),
      description,
    })
}

function interfaceNamed(shapes: Shapes, name: string): ClassType {
  const found = shapes.interfaces.get(name)
  if (!found) throw new Error(`no interface ${name}`)
  return found
}

/** The object type of an owned value. */
export function ownedType(shapes: Shapes, field: OwnedField): ClassType {
  return plainObject(shapes, field.typeName, field.description, made => {
    for (const [name, member] of Object.entries(field.fields)) {
      const { description, required } = member
      if (member.form === 'scalar') addField(made, name, { type: () => shapes.scalar(member), description, required })
      else if (member.form === 'ownedText') addField(made, name, { type: () => String, description, required })
      else
        addField(made, name, {
          type: () =>
            member.shownAs === null
              ? recordType(shapes, typeNamed(shapes.model, member.targets[0] ?? ''))
              : interfaceNamed(shapes, member.shownAs),
          description,
        })
    }
  })
}

/** The object type of values that are read together. */
const valuesType = (
  shapes: Shapes,
  { typeName, description, fields }: Pick<DerivedList, 'typeName' | 'description' | 'fields'>,
): ClassType =>
  plainObject(shapes, typeName, description, made => {
    for (const [name, field] of Object.entries(fields))
      addField(made, name, {
        type: () => shapes.scalar(field),
        description: field.description,
        required: field.required,
      })
  })

/** Makes the interfaces that content types share; call it before any record type. */
export function declareInterfaces(shapes: Shapes): void {
  for (const { name, description, fields } of shapes.model.interfaces) {
    const made = interfaceType(name, description, [shapes.content])
    shapes.interfaces.set(name, made)
    contentFields(shapes, made)
    for (const [field, declared] of Object.entries(fields)) addDeclared(shapes, made, field, declared)
  }
}
