import type { Key } from '../../src/demo/records.ts'
import { inWords, isOf, mentionedIn } from './keys.ts'
import { exactly, is, many, named, nobody, tells, type Place, type Shape, type Table } from './places.ts'

const kind = inWords({
  Directive: 'DIRECTIVE',
  Conclusion: 'CONCLUSION',
  Resolution: 'RESOLUTION',
  Regulation: 'REGULATION',
  'Coordination regulation': 'REGULATION',
  Convention: 'TREATY',
  'Congress resolution': 'RESOLUTION',
})

const document = (key: Key, f: any, vi: Shape = {}, en: Shape = {}): Place => ({
  key,
  vi: {
    kind: kind(f.type_en),
    number: f.number,
    issuedOn: f.date,
    title: f.name_vi ? named(f.name_vi) : tells(f.type_vi),
    ...(f.number && { title: tells(f.type_vi, f.number) }),
    ...(f.issuer?.startsWith('org-') && { issuer: isOf(f.issuer) }),
    ...mentionedIn(f),
    ...vi,
  },
  en: {
    title: f.name_en ? named(f.name_en) : tells(f.type_en),
    ...(f.subject_en && { subject: named(f.subject_en) }),
    ...en,
  },
})

/** The type of a document whose title is a name of its own. */
const typed = (f: any): Place[] => [
  {
    key: {
      'doc-xiii': 'document-congress-xiii',
      'doc-hp-reg': 'document-hp-regulation',
      'doc-unclos': 'document-unclos',
    }[f.id as string],
    vi: { title: tells(f.type_vi) },
  },
]

export const documents: Table = {
  'doc-38': f => [document('document-38-ct-tw', f)],
  'doc-12ct': f => [document('document-12-ct-tw', f)],
  'doc-12kl': f => [document('document-12-kl-tw', f, { sourceNote: tells('12-CT/TW') })],
  'doc-xiii': f => [document('document-congress-xiii', f, { issuer: nobody }, { issuerName: f.issuer }), ...typed(f)],
  'doc-hp-reg': f => [document('document-hp-regulation', f, { term: isOf(f.term) }), ...typed(f)],
  'doc-ct-reg': f => {
    const [issuer, ...others] = f.issuers
    const [from, to] = f.period.split('-')
    return [
      document('document-ct-coordination', f, {
        issuer: isOf(issuer),
        coIssuers: exactly(...others.map((body: string) => ({ organization: isOf(body) }))),
        effectiveFrom: from,
        effectiveTo: to,
        sourceNote: tells('29/7', 'không kèm năm'),
        agreements: { nodes: [isOf('agr-ct-1')] },
      }),
    ]
  },
  'doc-unclos': f => [document('document-unclos', f), ...typed(f)],
  'doc-s3-congress': f => [
    document('document-unnamed-congress', f, {
      sourceNote: tells('chỉ tiêu', 'số văn bản, ngày'),
      programmes: { nodes: [is('programme-unnamed-2020')] },
    }),
  ],
}

export const publications: Table = {
  'pub-dacsan': f => [
    {
      key: 'publication-special-issue-2020',
      vi: {
        title: named(f.name_vi),
        kind: 'SPECIAL_ISSUE',
        publicationStatus: f.status.toUpperCase(),
        publisher: isOf(f.publisher),
        year: f.year,
        ...mentionedIn(f),
      },
      en: { title: named(f.name_en) },
    },
  ],
  'pub-s3-web': f => {
    const [name, plan] = f.name_en.split(', ')
    return [
      {
        key: 'publication-unnamed-site',
        vi: { title: named(f.name_vi), kind: 'SITE', address: null, publisher: isOf(f.publisher), ...mentionedIn(f) },
        en: { title: tells(...name.split(' ')), summary: tells(plan) },
      },
      { key: 'programme-unnamed-2020', en: { activities: [{ title: tells('website'), due: plan.slice(-4) }] } },
    ]
  },
  'pub-hp-web': f => [
    {
      key: 'publication-hp-site',
      vi: {
        title: f.name_vi,
        kind: 'SITE',
        publisher: isOf(f.publisher),
        address: f.url,
        editor: isOf(f.editor),
        ...mentionedIn(f),
      },
    },
    {
      key: 'site-hai-phong',
      vi: { address: f.url, editorInChief: isOf(f.editor), federation: isOf(f.publisher) },
    },
  ],
  'pub-hp-media': f => [
    {
      key: 'publication-hp-leaflets-2022',
      vi: { kind: 'LEAFLET', year: f.year, publisher: isOf(f.publisher), ...mentionedIn(f) },
      en: { title: named(f.name_en) },
    },
  ],
}

/** An agreement by its parties, in the articles of its pages. */
const agreement = (key: Key, f: any, vi: Shape, en: Shape = {}): Place => ({
  key,
  vi: {
    parties: exactly(...f.parties.map((body: string) => ({ organization: isOf(body) }))),
    signedOn: f.signed,
    from: f.start ?? null,
    to: f.precision === undefined ? null : f.end,
    ...mentionedIn(f),
    ...vi,
  },
  en,
})

export const agreements: Table = {
  'agr-ct-1': f => {
    const [programme, regulation] = f.title_en.split(' on ')[0].split(' / ')
    const subject = f.title_en.split(' on ')[1]
    return [
      agreement(
        'agreement-ct-coordination',
        f,
        {
          title: named(f.title_vi),
          motto: f.motto_vi,
          agreementStatus: 'SIGNED',
          sourceNote: tells('chương trình', 'quy chế', '29/7', 'hơn 5 năm'),
        },
        {
          title: named(`${programme} on ${subject}`),
          otherTitle: tells(regulation, subject),
          scope: named(f.scope_en.join('\n')),
          sourceNote: tells(f.previous.slice(0, 12)),
        },
      ),
      {
        key: 'indicator-ct-coordination',
        vi: {
          value: /\d+/.exec(f.previous)?.[0],
          comparator: f.previous.split(' ')[0].toUpperCase(),
          unit: 'YEARS',
          events: { nodes: [isOf('evt-ct-sign')] },
        },
      },
    ]
  },
  'agr-ct-2': f => [
    agreement(
      'agreement-ct-insurance',
      f,
      { agreementStatus: 'SIGNED', events: { nodes: [is('event-ct-signing')] } },
      { title: named(f.title_en), sourceNote: tells('not a party') },
    ),
  ],
  'agr-hp-3': f => [
    agreement(
      'agreement-liaison-minutes',
      f,
      { kind: 'MINUTES', agreementStatus: 'AGREED', events: { nodes: [is('event-liaison-session')] } },
      {
        title: tells(f.title_en.replace(/2022-10-31$/, '31 October 2022')),
        sourceNote: tells(...f.kind.split(', ')[1].split(' ')),
      },
    ),
  ],
}

export const awardsAndContacts: Table = {
  'awd-2022': f => [
    {
      key: 'award-hp-2022',
      vi: {
        title: tells(f.name_vi),
        form: 'CERTIFICATE_OF_MERIT',
        grantor: isOf(f.grantor),
        forYear: f.for_year,
        grantedOn: f.granted,
        collectives: f.collectives,
        individuals: f.individuals,
        recipients: many(f.recipients_named, { name: null }),
        event: isOf(f.event),
        ...mentionedIn(f),
      },
      en: { title: tells(f.name_en) },
    },
  ],
  'contact-org-hp': f => [
    {
      key: 'federation-hai-phong',
      vi: {
        contacts: [
          { kind: 'ADDRESS', value: f.address_vi },
          { kind: 'PHONE', value: f.phone, normalised: f.phone_e164 },
          { kind: 'FAX', value: f.fax },
          { kind: 'EMAIL', value: f.email },
          { kind: 'SITE', value: f.website },
          { kind: 'EDITOR' },
        ],
        site: f.website,
        ...mentionedIn(f),
      },
    },
    {
      key: 'site-hai-phong',
      vi: { federation: isOf(f.organisation), editorInChief: isOf(f.editor), address: f.website },
    },
  ],
}
