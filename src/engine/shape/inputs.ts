import { ID, type ClassType } from 'type-graphql'

import { addField, inputType } from './classes.ts'
import { RichTextInput } from './rich-text.ts'
import type { Shapes } from './shapes.ts'
import { LinksInput, LocalizedTextInput } from '../../graph/vocabulary.ts'
import type { OwnedField } from '../declare/fields.ts'
import type { ContentType } from '../model/model.ts'

function ownedInput(shapes: Shapes, field: OwnedField): ClassType {
  const name = `${field.typeName}Input`
  return shapes.once(
    name,
    () => inputType(name, field.description),
    made => {
      for (const [key, member] of Object.entries(field.fields)) {
        const { description, required } = member
        if (member.form === 'scalar') addField(made, key, { type: () => shapes.scalar(member), description, required })
        else if (member.form === 'ownedText')
          addField(made, key, {
            type: () => LocalizedTextInput,
            description: `${description} In each language that has it.`,
            required,
            list: true,
          })
        else addField(made, key, { type: () => ID, description, required })
      }
    },
  )
}

/** The input of a content type: fields that are not sent stay as they are, null clears. */
export function recordInput(shapes: Shapes, type: ContentType): ClassType {
  const name = `${type.name}Input`
  return shapes.once(
    name,
    () => inputType(name, `Values of a ${type.name}. Fields that are not sent stay as they are; null clears.`),
    made => {
      if (type.declaration.slugFrom !== null)
        addField(made, 'slug', {
          type: () => String,
          description: `The record’s name in addresses, in the command’s language; made from \`${type.declaration.slugFrom}\` when never given.`,
        })
      for (const [key, field] of type.scalars)
        addField(made, key, { type: () => shapes.scalar(field), description: field.description })
      for (const [key, field] of type.localized)
        addField(made, key, {
          type: () => (field.rich ? RichTextInput : String),
          description: `${field.description} In the command’s language.`,
        })
      for (const [key, field] of type.ones)
        addField(made, key, {
          type: () => ID,
          description: `${field.description} An id of ${field.targets.join(' or ')}.`,
        })
      for (const [key, field] of type.links)
        addField(made, key, { type: () => LinksInput, description: field.description })
      for (const list of type.owned.values())
        addField(made, list.field, {
          type: () => ownedInput(shapes, list.declared),
          description: `${list.declared.description} The whole list.`,
          list: true,
        })
    },
  )
}
