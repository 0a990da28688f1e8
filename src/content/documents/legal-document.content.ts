import { kept } from '../../access/policy.ts'
import { content, house } from '../../engine/declare/content.ts'
import { enumeration, links, localized, one, owned, partialDate, text, url } from '../../engine/declare/fields.ts'
import { bodies } from '../organizations/index.ts'

/** A numbered text with an issuer and a date. Type, number, issuer and date are the key: numbering starts anew in time. */
export const legalDocument = content({
  name: 'LegalDocument',
  plural: 'legalDocuments',
  description: 'A directive, resolution, decision or other text with a number, an issuer and a date.',
  slugFrom: 'title',
  defaultOrder: [['issuedOn', 'DESC']],
  policy: kept,
  fields: {
    title: localized({ description: 'Type, number and subject in one line.', required: true, search: 'A' }),
    subject: localized({ description: 'What it is about.', max: 2000, search: 'B' }),
    kind: enumeration(
      'DocumentKind',
      {
        DIRECTIVE: 'A directive (chỉ thị).',
        RESOLUTION: 'A resolution (nghị quyết).',
        CONCLUSION: 'A conclusion (kết luận).',
        DECISION: 'A decision (quyết định).',
        REGULATION: 'A regulation (quy chế, quy định).',
        PLAN: 'A plan (kế hoạch).',
        TREATY: 'A convention or treaty.',
        LAW: 'A law, decree or circular.',
        OTHER: 'Another text.',
      },
      { description: 'What sort of text it is; part of the key: 12-CT/TW and 12-KL/TW both exist.', required: true },
    ),
    number: text({ description: 'Its number as written; null when the source does not say.', max: 100 }),
    issuer: one(bodies, {
      description: 'Who issued it.',
      shownAs: 'Organization',
      inverse: { field: 'documents', description: 'Documents that this body issued.' },
    }),
    issuerName: localized({ description: 'Who issued it, when the graph does not hold the body.', max: 300 }),
    coIssuers: owned(
      'CoIssuer',
      {
        organization: one(bodies, { description: 'The body.', required: true, shownAs: 'Organization' }),
      },
      { description: 'Who issued it together with the issuer.' },
    ),
    issuedOn: partialDate({ description: 'The date it bears.' }),
    effectiveFrom: partialDate({ description: 'From when it holds.' }),
    effectiveTo: partialDate({ description: 'Until when, not part of it.', end: true }),
    replaces: links('LegalDocument', {
      description: 'Documents that it replaces.',
      inverse: { field: 'replacedBy', description: 'Documents that replace it.' },
    }),
    term: one('Term', {
      description: 'The term of office for which it was made.',
      inverse: { field: 'documents', description: 'Documents made for this term.' },
    }),
    file: one('MediaAsset', { description: 'The text as a file.' }),
    sourceUrl: url({ description: 'Where the text stands.' }),
    sourceNote: localized({ description: 'What the source leaves open or contradicts.', max: 1000 }),
  },
  derived: {
    // The name as written first, Vietnamese where there is one: the key of a document whose issuer is no body here.
    issuer_written: {
      type: 'text',
      set: "new.issuer_written := (select w.issuer_name from legal_document_translations w where w.id = new.id and w.stage = new.stage and w.issuer_name is not null order by w.locale <> 'vi', w.locale limit 1);",
    },
  },
  constraints: [
    {
      name: 'legal_documents_key',
      // Looked at when all is written: the texts come after the record.
      expression: `exclude using gist (kind with =, number with =, (coalesce(issuer_id::text, issuer_written)) with =, (coalesce(issued_on, 'infinity'::date)) with =, stage with =, ${house}) where (number is not null and (issuer_id is not null or issuer_written is not null)) deferrable initially deferred`,
      problem: {
        code: 'VALIDATION',
        message: 'This issuer already has a document of this type, number and date.',
        messageVi: 'Cơ quan này đã có văn bản cùng loại, số và ngày.',
        path: ['input', 'number'],
        advice: 'Correct the number, the type, the issuer or the date, or use the document that is there.',
      },
    },
  ],
})
