import { Int, type ClassType } from 'type-graphql'

import { addField, type ArgumentShape, type Shown } from './classes.ts'
import { recordType } from './records.ts'
import { plainObject, type Shapes } from './shapes.ts'
import { constant } from '../../kernel/names.ts'
import { DateScalar, DecimalScalar } from '../../graph/scalars.ts'
import { DayFigures, InstantFigures, NumberFigures } from '../../graph/vocabulary.ts'
import { datedLists, periodNames } from '../model/dated-lists.ts'
import { groupsOf, type Group } from '../model/groups.ts'
import { measuresOf, type ApartMeasure } from '../model/measures.ts'
import { typeNamed, type ContentType } from '../model/model.ts'

/** The enum of groups by which a type's aggregates may be taken. */
export function groupEnum(shapes: Shapes, type: ContentType): object {
  const values = Object.fromEntries(groupsOf(type).map(group => [constant(group.name), group.description]))
  return shapes.namedEnum(`${type.name}Group`, `By what ${type.plural} may be grouped.`, values)
}

/** The arguments that bound what is counted by the days of lists. */
export function periodArguments(type: ContentType): readonly ArgumentShape[] {
  return datedLists(type).flatMap(dated => {
    const { from, to } = periodNames(dated)
    const counted = `Only records with \`${dated.list.field}\` in the period, and of those figures what lies in it`
    return [
      {
        name: from,
        type: () => DateScalar,
        description: `First day of a period, by \`${dated.member}\`; what is known to the month or year alone lies on its first day. ${counted}.`,
      },
      {
        name: to,
        type: () => DateScalar,
        description: `The day on which the period ends, not part of it. ${counted}.`,
      },
    ]
  })
}

function shownOf(shapes: Shapes, type: ContentType, group: Group): Shown {
  if (group.of === 'record') return recordType(shapes, type)
  if (group.of !== 'value' && group.of !== 'reference') return group.of === 'year' ? Int : String
  if (group.of === 'value') return shapes.scalar(group.declared)
  const { relation } = group
  return relation.shownAs === null
    ? recordType(shapes, typeNamed(shapes.model, relation.targets[0] ?? ''))
    : (shapes.interfaces.get(relation.shownAs) ?? shapes.content)
}

function keyType(shapes: Shapes, type: ContentType): ClassType {
  return plainObject(
    shapes,
    `${type.name}GroupKey`,
    'What the records of a group have in common; null where it was not grouped by or is missing.',
    made => {
      for (const group of groupsOf(type))
        addField(made, group.name, { type: () => shownOf(shapes, type, group), description: group.description })
    },
  )
}

/** Figures of numbers that the same values keep apart. */
function apartFigures(shapes: Shapes, { typeName, apart }: ApartMeasure): ClassType {
  const names = apart.map(({ name }) => name).join(' and ')
  return plainObject(
    shapes,
    typeName,
    `Figures over a group for one ${names}; what differs in it is never added together.`,
    made => {
      for (const { name, declared } of apart)
        addField(made, name, {
          type: () => shapes.scalar(declared),
          description: declared.description,
          required: declared.required,
        })
      addField(made, 'count', { type: () => Int, description: 'Number of amounts.', required: true })
      for (const [name, description] of [
        ['sum', 'Sum; corrections are negative.'],
        ['min', 'Least amount.'],
        ['max', 'Greatest amount.'],
        ['average', 'Average, to six digits after the point.'],
      ] as const)
        addField(made, name, { type: () => DecimalScalar, description, required: true })
    },
  )
}

/** The figures of one group of a type. */
export function aggregateType(shapes: Shapes, type: ContentType): ClassType {
  return plainObject(shapes, `${type.name}Aggregate`, `Figures of one group of ${type.plural}.`, made => {
    addField(made, 'key', {
      type: () => keyType(shapes, type),
      description: 'What the group has in common.',
      required: true,
    })
    addField(made, 'count', { type: () => Int, description: 'Number of records.', required: true })
    for (const measure of measuresOf(type)) {
      const { name, description, of } = measure
      if (of === 'apart')
        addField(made, name, {
          type: () => apartFigures(shapes, measure),
          description: `${description} One entry per ${measure.apart.map(key => key.name).join(' and ')}.`,
          required: true,
          list: true,
        })
      else
        addField(made, name, {
          type: () => (of === 'number' ? NumberFigures : of === 'day' ? DayFigures : InstantFigures),
          description,
          required: true,
        })
    }
  })
}
