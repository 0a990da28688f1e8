import type { ClassType } from 'type-graphql'

import { addField, inputType, type Shown } from './classes.ts'
import type { Shapes } from './shapes.ts'
import { lowerFirst } from '../../kernel/names.ts'
import {
  BooleanFilter,
  DateFilter,
  DateTimeFilter,
  DecimalFilter,
  IDFilter,
  IntFilter,
  StringFilter,
} from '../../graph/filters.ts'
import { Direction, Validity } from '../../graph/vocabulary.ts'
import type { ComputedField, ScalarField } from '../declare/fields.ts'
import { typeNamed, type ContentType } from '../model/model.ts'
import { orderableLocalized, orderableScalars } from '../model/orderable.ts'
import type { Relation } from '../model/relation.ts'

const enumFilter = (shapes: Shapes, field: ScalarField): ClassType =>
  namedFilter(shapes, `${field.values?.typeName}Filter`, () => shapes.enumOf(field))

function namedFilter(shapes: Shapes, name: string, values: () => object): ClassType {
  return shapes.once(
    name,
    () => inputType(name, 'Conditions on a named value; all given ones must hold.'),
    made => {
      addField(made, 'eq', { type: () => values(), description: 'Is this.' })
      addField(made, 'ne', { type: () => values(), description: 'Is not this.' })
      addField(made, 'in', { type: () => values(), description: 'Is one of these.', list: true })
      addField(made, 'isNull', { type: () => Boolean, description: 'Is missing.' })
    },
  )
}

function filterOf(shapes: Shapes, field: ScalarField | ComputedField): Shown {
  switch (field.scalar) {
    case 'integer':
      return IntFilter
    case 'decimal':
      return DecimalFilter
    case 'boolean':
      return BooleanFilter
    case 'date':
    case 'partialDate':
      return DateFilter
    case 'instant':
      return DateTimeFilter
    case 'enumeration':
      return field.form === 'scalar' ? enumFilter(shapes, field) : StringFilter
    default:
      return StringFilter
  }
}

function addRelated(shapes: Shapes, made: ClassType, relation: Relation): void {
  const { field, targets, many, description, shownAs } = relation
  const target = typeNamed(shapes.model, targets[0] ?? '')
  if (many && targets.length > 1)
    return addField(made, `${field}Id`, {
      type: () => IDFilter,
      description: `One of the records in \`${field}\` has such an id, whether or not that record is public.`,
    })
  if (many)
    return addField(made, field, {
      type: () => listWhere(shapes, target),
      description: `Conditions on: ${description}`,
    })
  addField(made, field, {
    type: () =>
      targets.length === 1 || shownAs === null ? whereInput(shapes, target) : polymorphicWhere(shapes, shownAs),
    description: `Conditions on: ${description}`,
  })
  addField(made, `${field}Id`, {
    type: () => IDFilter,
    description: `The id stored in \`${field}\`, whether or not that record is public.`,
  })
}

/** All relations shown as one interface share this input, whichever of its types they may lead to. */
function polymorphicWhere(shapes: Shapes, shownAs: string): ClassType {
  const name = `${shownAs}Where`
  return shapes.once(
    name,
    () => inputType(name, `Conditions on a record behind ${shownAs}, one key per type.`),
    made => {
      for (const type of shapes.model.types.values())
        if (type.declaration.implements?.includes(shownAs))
          addField(made, lowerFirst(type.name), {
            type: () => whereInput(shapes, type),
            description: `It is a ${type.name} that meets these conditions.`,
          })
    },
  )
}

function listWhere(shapes: Shapes, type: ContentType): ClassType {
  const name = `${type.name}ListWhere`
  return shapes.once(
    name,
    () => inputType(name, `Conditions on a list of ${type.plural}.`),
    made => {
      addField(made, 'some', { type: () => whereInput(shapes, type), description: 'At least one meets these.' })
      addField(made, 'none', { type: () => whereInput(shapes, type), description: 'None meets these.' })
      addField(made, 'every', {
        type: () => whereInput(shapes, type),
        description: 'Every one meets these; true for an empty list.',
      })
    },
  )
}

/** The filter input of a content type. */
export function whereInput(shapes: Shapes, type: ContentType): ClassType {
  const name = `${type.name}Where`
  return shapes.once(
    name,
    () => inputType(name, `Conditions on ${type.plural}; all given ones must hold.`),
    made => {
      for (const [key, words] of [
        ['AND', 'All of these hold.'],
        ['OR', 'At least one of these holds.'],
      ] as const)
        addField(made, key, { type: () => whereInput(shapes, type), description: words, list: true })
      addField(made, 'NOT', { type: () => whereInput(shapes, type), description: 'These do not hold.' })
      addField(made, 'id', { type: () => IDFilter, description: 'The record’s id.' })
      if (type.declaration.slugFrom !== null)
        addField(made, 'slug', { type: () => StringFilter, description: 'The slug in the language that answers.' })
      addField(made, 'state', {
        type: () => namedFilter(shapes, 'EditorialStateFilter', () => shapes.state),
        description: 'Where it stands on its way to the public. What was put away is listed only where this is asked.',
      })
      for (const at of ['createdAt', 'updatedAt', 'publishedAt'])
        addField(made, at, { type: () => DateTimeFilter, description: `When: \`${at}\`.` })
      if (type.validity)
        addField(made, 'validity', {
          type: () => Validity,
          description: 'Which records are meant, seen from the day asked for; those that hold on it when not given.',
        })
      for (const [key, field] of [...type.scalars, ...type.computed])
        addField(made, key, { type: () => filterOf(shapes, field), description: field.description })
      for (const [key, field] of type.localized)
        addField(made, key, { type: () => StringFilter, description: field.description })
      for (const relation of type.relations.values()) addRelated(shapes, made, relation)
    },
  )
}

/** The order input of a content type: one field per entry. */
export function orderInput(shapes: Shapes, type: ContentType): ClassType {
  const name = `${type.name}Order`
  return shapes.once(
    name,
    () => inputType(name, `One key of an order of ${type.plural}: exactly one field.`),
    made => {
      for (const key of ['createdAt', 'updatedAt', 'publishedAt', ...orderableScalars(type)])
        addField(made, key, { type: () => Direction, description: `By \`${key}\`.` })
      for (const key of orderableLocalized(type))
        addField(made, key, {
          type: () => Direction,
          description: `By \`${key}\` in Vietnamese alphabetical order, in the language that answers.`,
        })
      for (const relation of type.relations.values()) {
        const target = typeNamed(shapes.model, relation.targets[0] ?? '')
        if (relation.many && relation.targets.length > 1) continue
        if (relation.many)
          addField(made, `${relation.field}Count`, {
            type: () => Direction,
            description: `By the number of \`${relation.field}\`.`,
          })
        else if (relation.targets.length === 1)
          addField(made, relation.field, {
            type: () => orderInput(shapes, target),
            description: `By a field of \`${relation.field}\`.`,
          })
      }
    },
  )
}
