import { ID, Int, type ClassType } from 'type-graphql'
import type { GraphQLScalarType } from 'graphql'

import { enumType, interfaceType, addField, objectType, type Shown } from './classes.ts'
import {
  DateInputScalar,
  DateScalar,
  DateTimeInputScalar,
  DateTimeScalar,
  DecimalInputScalar,
  DecimalScalar,
  localeScalar,
  PartialDateInputScalar,
  PartialDateScalar,
} from '../../graph/scalars.ts'
import { Localization, Schedule, Stage } from '../../graph/vocabulary.ts'
import type { ComputedField, ScalarField } from '../declare/fields.ts'
import { editorialStates } from '../model/editorial-state.ts'
import type { ContentType, Model } from '../model/model.ts'

/** The classes of one schema, made once each and found by name. */
export class Shapes {
  readonly #made = new Map<string, ClassType>()
  readonly #enums = new Map<string, object>()
  readonly locale: GraphQLScalarType
  readonly content: ClassType
  readonly interfaces = new Map<string, ClassType>()

  constructor(readonly model: Model) {
    this.locale = localeScalar(model.locales)
    this.content = interfaceType('Content', 'What every record of every content type has.')
    contentFields(this, this.content)
  }

  /** Where a record stands on its way to the public. */
  get state(): object {
    return this.namedEnum('EditorialState', 'Where a record stands on its way to the public.', editorialStates)
  }

  /** The class of that name; made on first use and filled at once, so that types may point at each other. */
  once(name: string, make: () => ClassType, fill: (made: ClassType) => void): ClassType {
    const known = this.#made.get(name)
    if (known) return known
    const made = make()
    this.#made.set(name, made)
    fill(made)
    return made
  }

  enumOf(field: ScalarField): object {
    if (!field.values) throw new Error('an enumeration without values')
    return this.namedEnum(field.values.typeName, field.description, field.values.of)
  }

  namedEnum(name: string, description: string, values: Readonly<Record<string, string>>): object {
    const known = this.#enums.get(name)
    if (known) return known
    const made = enumType(name, description, values)
    this.#enums.set(name, made)
    return made
  }

  /** What the graph shows for a scalar. */
  scalar(field: ScalarField | ComputedField): Shown {
    switch (field.scalar) {
      case 'integer':
        return Int
      case 'decimal':
        return DecimalScalar
      case 'boolean':
        return Boolean
      case 'date':
        return DateScalar
      case 'partialDate':
        return PartialDateScalar
      case 'instant':
        return DateTimeScalar
      case 'enumeration':
        return field.form === 'scalar' ? this.enumOf(field) : String
      default:
        return String
    }
  }

  /** What commands take for a scalar. */
  sent(field: ScalarField): Shown {
    switch (field.scalar) {
      case 'decimal':
        return DecimalInputScalar
      case 'date':
        return DateInputScalar
      case 'partialDate':
        return PartialDateInputScalar
      case 'instant':
        return DateTimeInputScalar
      default:
        return this.scalar(field)
    }
  }
}

/** Adds the fields of the Content interface. */
export function contentFields(shapes: Shapes, to: ClassType): void {
  addField(to, 'id', { type: () => ID, description: 'Opaque id of the record; it never changes.', required: true })
  addField(to, 'version', { type: () => Int, description: 'Ascends with every change of the record.', required: true })
  addField(to, 'slug', {
    type: () => String,
    description: 'The record’s name in addresses, in the language that answers; null for types without slugs.',
  })
  addField(to, 'stage', { type: () => Stage, description: 'Which state is shown.', required: true })
  addField(to, 'state', {
    type: () => shapes.state,
    description: 'Where the state shown stands on its way to the public.',
    required: true,
  })
  addField(to, 'createdAt', { type: () => DateTimeScalar, description: 'When the record was made.', required: true })
  addField(to, 'updatedAt', {
    type: () => DateTimeScalar,
    description: 'When the state shown was last changed.',
    required: true,
  })
  addField(to, 'publishedAt', {
    type: () => DateTimeScalar,
    description: 'When it was first published; null for what never was.',
  })
  addField(to, 'schedule', {
    type: () => Schedule,
    description: 'What is set to happen with it; for those who work on it, in previews.',
  })
  addField(to, 'localization', {
    type: () => Localization,
    description: 'Which language answered which field.',
    required: true,
  })
}

/** An object type that stands for a plain value of the graph. */
export const plainObject = (
  shapes: Shapes,
  name: string,
  description: string,
  fill: (made: ClassType) => void,
): ClassType => shapes.once(name, () => objectType(name, description), fill)

/** Interfaces that a content type shows, Content first. */
export function interfacesOf(shapes: Shapes, type: ContentType): readonly ClassType[] {
  const own = (type.declaration.implements ?? []).map(name => {
    const found = shapes.interfaces.get(name)
    if (!found) throw new Error(`${type.name} implements ${name}, which is not declared`)
    return found
  })
  return [shapes.content, ...own]
}
