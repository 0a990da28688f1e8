import type { Writing } from './writing.ts'

/** Ids of a few records that name each other. */
export type SmallWorld = Readonly<
  Record<'country' | 'hidden' | 'federation' | 'association' | 'person' | 'article' | 'other', string>
>

/** Writes a federation below one that is not public, with what belongs to it, and an article of the one that is not. */
export async function smallWorld(write: Writing): Promise<SmallWorld> {
  const country = await write.published('PartnerCountry', { code: 'LA' }, { vi: { name: 'Lào' } })
  const hidden = await write.draft('Federation', { level: 'NATIONAL' }, { vi: { name: 'Chưa công khai' } })
  const federation = await write.published(
    'Federation',
    { level: 'PROVINCIAL', parent: hidden },
    { vi: { name: 'Liên hiệp' } },
  )
  const association = await write.published(
    'MemberAssociation',
    { kind: 'FRIENDSHIP', country, memberships: [{ federation }] },
    { vi: { name: 'Hội' } },
  )
  const person = await write.published('Person', {}, { vi: { name: 'Người' } })
  const article = await write.published(
    'Article',
    { federation, country, countries: { add: [country] } },
    { vi: { title: 'Tin' } },
  )
  const other = await write.published('Article', { federation: hidden }, { vi: { title: 'Khác' } })
  return { country, hidden, federation, association, person, article, other }
}
