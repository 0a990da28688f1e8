import { kept } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { localized, owned, ownedText, text } from '../../engine/declare/fields.ts'
import { placedImages } from '../media/index.ts'

/** A person as the portals name them (Popolo Person). The honorific is kept apart from the name. */
export const person = content({
  name: 'Person',
  plural: 'people',
  description: 'A person, by the name as written; the honorific stands apart.',
  slugFrom: 'name',
  defaultOrder: [['sortName', 'ASC']],
  policy: kept,
  fields: {
    name: localized({
      description: 'The name as written: family, middle and given name.',
      required: true,
      max: 200,
      search: 'A',
      dated: true,
    }),
    familyName: text({ description: 'Family name.', max: 100 }),
    middleName: text({ description: 'Middle names.', max: 100 }),
    givenName: text({ description: 'Given name.', max: 100 }),
    sortName: text({ description: 'The name in the order of Vietnamese lists: given name first.', max: 200 }),
    otherNames: owned(
      'OtherName',
      {
        name: text({ description: 'The other name.', required: true, max: 200 }),
        note: ownedText({ description: 'Where and how it is used.', max: 500 }),
      },
      { description: 'Other names in use, short forms among them (Popolo other_names).' },
    ),
    honorific: localized({ description: 'How the person is addressed (đồng chí, ông, bà).', max: 100 }),
    biography: localized({ description: 'About the person.', long: true, search: 'C' }),
    images: placedImages('PersonImage'),
  },
})
