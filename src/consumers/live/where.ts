import type { ClassType } from 'type-graphql'

import { addField, inputType } from '../../engine/shape/classes.ts'
import { whereInput } from '../../engine/shape/conditions.ts'
import type { Shapes } from '../../engine/shape/shapes.ts'
import { lowerFirst } from '../../kernel/names.ts'

/** The `where` of `changes`: a key for each content type. */
export const changesWhere = (shapes: Shapes): ClassType =>
  shapes.once(
    'ChangesWhere',
    () =>
      inputType(
        'ChangesWhere',
        'The records whose changes are told: one key for each type that is meant. Conditions are on the record’s own fields and the ids of what it points at; for others keep a query true with @live.',
      ),
    made => {
      for (const type of shapes.model.types.values())
        addField(made, lowerFirst(type.name), {
          type: () => whereInput(shapes, type),
          description: `Of the ${type.plural} those that meet this; {} means all of them.`,
        })
    },
  )
