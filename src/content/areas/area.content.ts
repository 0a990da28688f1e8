import { shared } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { enumeration, localized, one, owned, partialDate, text } from '../../engine/declare/fields.ts'
import { successorAfterEnd } from './successor.rules.ts'

/** A province, a city or a part of one. Provinces went from 63 to 34 on 2025-07-01: names and parents have dates. */
export const area = content({
  name: 'Area',
  plural: 'areas',
  description: 'A province, a city, a district, or another part of a country.',
  slugFrom: 'name',
  defaultOrder: [['name', 'ASC']],
  validity: ['establishedOn', 'abolishedOn'],
  policy: shared,
  rules: successorAfterEnd('abolishedOn'),
  fields: {
    name: localized({ description: 'The name without its level.', required: true, max: 200, search: 'A', dated: true }),
    kind: enumeration(
      'AreaKind',
      {
        CITY: 'A city of the rank of a province (thành phố trực thuộc trung ương).',
        PROVINCE: 'A province (tỉnh).',
        DISTRICT: 'A district (quận, huyện), town or city below a province; abolished in 2025.',
        COMMUNE: 'A commune or ward (xã, phường).',
        INDUSTRIAL_PARK: 'An industrial park (khu công nghiệp).',
        COUNTRY_PART: 'A part of a partner country.',
      },
      { description: 'Which level it has.', required: true },
    ),
    areaCode: text({ description: 'Code in ISO 3166-2 or in the list of the statistical office.', max: 20 }),
    country: one('PartnerCountry', {
      description: 'The partner country of which it is a part; null for Viet Nam.',
      inverse: { field: 'areas', description: 'Parts of this country.' },
    }),
    establishedOn: partialDate({ description: 'When it came to be; null when it has always been or is not known.' }),
    abolishedOn: partialDate({ description: 'When it ended; it is in no list of a later day.', end: true }),
    successor: one('Area', {
      description: 'The area into which it went.',
      tree: true,
      inverse: { field: 'predecessors', description: 'The areas that went into it.', whenever: true },
    }),
    placements: owned(
      'AreaPlacement',
      {
        area: one('Area', {
          description: 'The area above it.',
          required: true,
          through: {
            owner: { field: 'parents', description: 'The areas above it on the day asked for.' },
            target: { field: 'children', description: 'The areas below it on the day asked for.' },
          },
        }),
        from: partialDate({ description: 'First day; null when unknown.' }),
        to: partialDate({ description: 'End, not part of it.', end: true }),
      },
      { description: 'Of what it was a part, with dates.', period: ['from', 'to'] },
    ),
  },
})
