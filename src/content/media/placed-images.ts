import { one, owned, ownedText, text, type OwnedField } from '../../engine/declare/fields.ts'

/** Pictures of a record, each with the words of its place: the same picture may stand elsewhere with others. */
export const placedImages = (name: string): OwnedField =>
  owned(
    name,
    {
      asset: one('MediaAsset', { description: 'The picture.', required: true }),
      caption: ownedText({ description: 'The words under it in this place.' }),
      credit: text({ description: 'Who made it, where the place says so.' }),
    },
    { description: 'Pictures with their captions, in order.' },
  )
