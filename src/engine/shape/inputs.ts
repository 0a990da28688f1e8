import { ID, type ClassType } from 'type-graphql'

import { addField, inputType, type FieldShape } from './classes.ts'
import { RichTextInput } from './rich-text.ts'
import type { Shapes } from './shapes.ts'
import { LinksInput, LocalizedTextInput } from '../../graph/vocabulary.ts'
import type { OwnedField, OwnedMember } from '../declare/fields.ts'
import type { ContentType } from '../model/model.ts'

/** What is sent for one member of an owned value, in inputs and as an argument. */
export function memberField(shapes: Shapes, member: OwnedMember): FieldShape {
  const { description, required } = member
  if (member.form === 'scalar') return { type: () => shapes.sent(member), description, required }
  if (member.form === 'one') return { type: () => ID, description, required }
  return {
    type: () => LocalizedTextInput,
    description: `${description} In each language that has it.`,
    required,
    list: true,
  }
}

/** The input of one value of an owned list. */
export function ownedInput(shapes: Shapes, field: OwnedField): ClassType {
  const name = `${field.typeName}Input`
  return shapes.once(
    name,
    () => inputType(name, field.description),
    made => {
      for (const [key, member] of Object.entries(field.fields)) addField(made, key, memberField(shapes, member))
    },
  )
}

/** The input of a translation: the texts of one language. */
export function translationInput(shapes: Shapes, type: ContentType): ClassType {
  const name = `${type.name}TranslationInput`
  return shapes.once(
    name,
    () =>
      inputType(
        name,
        `Texts of a ${type.name} in one language. Those that are not sent stay as they are; null clears.`,
      ),
    made => {
      if (type.declaration.slugFrom !== null) addSlug(made, type.declaration.slugFrom)
      for (const key of type.localized.keys()) addField(made, key, inputField(shapes, type, key))
    },
  )
}

const addSlug = (made: ClassType, source: string): void =>
  addField(made, 'slug', {
    type: () => String,
    description: `The record’s name in addresses, in the command’s language; made from \`${source}\` when never given.`,
  })

/** The input of a content type: fields that are not sent stay as they are, null clears. */
export function recordInput(shapes: Shapes, type: ContentType): ClassType {
  const name = `${type.name}Input`
  return shapes.once(
    name,
    () => inputType(name, `Values of a ${type.name}. Fields that are not sent stay as they are; null clears.`),
    made => {
      if (type.declaration.slugFrom !== null) addSlug(made, type.declaration.slugFrom)
      for (const key of writtenFields(type)) addField(made, key, inputField(shapes, type, key))
    },
  )
}

/** Every field that is written, in the order in which inputs show them. */
const writtenFields = (type: ContentType): readonly string[] => [
  ...type.localized.keys(),
  ...type.scalars.keys(),
  ...type.ones.keys(),
  ...type.links.keys(),
  ...type.owned.keys(),
]

/** What is sent for one field of a content type, in inputs and as an argument. */
export function inputField(shapes: Shapes, type: ContentType, key: string): FieldShape {
  const text = type.localized.get(key)
  if (text)
    return {
      type: () => (text.rich ? RichTextInput : String),
      description: `${text.description} In the command’s language.`,
    }
  const scalar = type.scalars.get(key)
  if (scalar) return { type: () => shapes.sent(scalar), description: scalar.description }
  const one = type.ones.get(key)
  if (one) return { type: () => ID, description: `${one.description} An id of ${one.targets.join(' or ')}.` }
  const links = type.links.get(key)
  if (links) return { type: () => LinksInput, description: links.description }
  const list = type.owned.get(key)
  if (!list) throw new Error(`${type.name} has no field ${key} that is written`)
  return {
    type: () => ownedInput(shapes, list.declared),
    description: `${list.declared.description} The whole list.`,
    list: true,
  }
}
