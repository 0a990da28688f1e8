import { kept } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { enumeration, links, localized, one, owned, ownedText, partialDate, text } from '../../engine/declare/fields.ts'
import { sets } from '../../engine/declare/intents.ts'
import { bodies } from '../organizations/index.ts'
import { agreementRules } from './agreement.rules.ts'

/** What two or more bodies agreed. Two agreements may be signed at one event. */
export const agreement = content({
  name: 'Agreement',
  plural: 'agreements',
  description: 'What two or more bodies agreed: parties, scope, period, signatories.',
  slugFrom: 'title',
  defaultOrder: [['signedOn', 'DESC']],
  policy: kept,
  fields: {
    title: localized({ description: 'What it is called.', required: true, search: 'A' }),
    otherTitle: localized({ description: 'What the source calls it elsewhere.', search: 'B' }),
    scope: localized({ description: 'What it covers; one item a line.', max: 5000, search: 'C' }),
    motto: localized({ description: 'Its motto.', max: 300 }),
    kind: enumeration(
      'AgreementKind',
      {
        COORDINATION: 'A programme or regulation of coordination.',
        FRIENDSHIP: 'A memorandum of friendship.',
        AID: 'An agreement on aid.',
        MINUTES: 'Agreed minutes; no signed text is known.',
      },
      { description: 'What sort of agreement it is.' },
    ),
    agreementStatus: enumeration(
      'AgreementStatus',
      { NEGOTIATED: 'Under negotiation.', AGREED: 'Agreed, not signed.', SIGNED: 'Signed.', ENDED: 'Ended.' },
      { description: 'How far it has come.' },
    ),
    parties: owned(
      'AgreementParty',
      {
        organization: one(bodies, {
          description: 'The body.',
          shownAs: 'Organization',
          through: {
            owner: null,
            target: { field: 'agreements', description: 'Agreements to which this body is a party.' },
          },
        }),
        name: ownedText({ description: 'Its name, when the graph does not hold the body.', max: 300 }),
      },
      { description: 'Who agreed; at least one, each with its body or its name.' },
    ),
    signatories: owned(
      'Signatory',
      {
        person: one('Person', { description: 'Who signed.' }),
        name: text({ description: 'The name, when the graph does not hold the person.', max: 200 }),
        capacity: ownedText({ description: 'In which post.', max: 300 }),
        organization: one(bodies, { description: 'For whom.', shownAs: 'Organization' }),
      },
      { description: 'Who signed it for whom.' },
    ),
    signedOn: partialDate({ description: 'When it was signed.' }),
    from: partialDate({ description: 'When its period begins.' }),
    to: partialDate({ description: 'When it ends; the end is not part of it.', end: true }),
    renews: one('Agreement', {
      description: 'The agreement that it renews.',
      tree: true,
      inverse: { field: 'renewedBy', description: 'Agreements that renew it.' },
    }),
    country: one('PartnerCountry', {
      description: 'The country with which it was made.',
      inverse: { field: 'agreements', description: 'Agreements with this country.' },
    }),
    documents: links('LegalDocument', {
      description: 'Its texts.',
      inverse: { field: 'agreements', description: 'Agreements laid down in this document.' },
    }),
    sourceNote: localized({ description: 'What the source leaves open or contradicts.', max: 1000 }),
  },
  rules: agreementRules,
  intents: {
    signAgreement: sets({
      description: 'Says that an agreement was signed: when, by whom, for which period.',
      record: 'agreement',
      required: ['signedOn'],
      optional: ['signatories', 'from', 'to'],
      also: { agreementStatus: 'SIGNED' },
    }),
  },
})
