import type { Key } from '../../src/demo/records.ts'
import { isCountry, isOf, mentionedIn } from './keys.ts'
import { idOf, is, named, tells, type Place, type Shape, type Table } from './places.ts'

const programme = (key: Key, f: any, vi: Shape = {}): Place => ({
  key,
  vi: {
    title: named(f.name_vi),
    owner: isOf(f.owner ?? null),
    from: f.start ?? null,
    to: f.end ?? null,
    orientationYear: f.orientation_to === undefined ? null : Number(f.orientation_to),
    ...mentionedIn(f),
    ...vi,
  },
  en: { title: named(f.name_en) },
})

export const programmes: Table = {
  'prg-hp-aid': f => [
    programme('programme-hp-aid', f, { kind: 'AID', sourceNote: tells('không nói cơ quan nào ban hành') }),
  ],
  'prg-national': f => [
    programme('programme-national-aid', f, {
      kind: 'AID',
      parts: { nodes: [{ owner: isOf('org-s3'), title: tells('Kế hoạch') }] },
    }),
    {
      key: 'programme-unnamed-national-plan',
      en: { title: tells('union', f.local_plan.split(' a ')[1].slice(0, 13)) },
    },
  ],
  'prg-hp-joint-2022': f => [
    programme('programme-hp-joint-2022', f, {
      partners: f.parties.map((body: string) => ({ organization: isOf(body) })),
    }),
  ],
  'prg-vufo-xiii': f => [
    programme('programme-vufo-xiii', f, { legalBasis: { nodes: [is('document-congress-xiii')] }, kind: 'ACTION' }),
  ],
  'prg-korean-pilot': f => [
    programme('programme-korean-pilot', f, { aidProjects: { nodes: [is('aid-korean-club')] } }),
  ],
  'prg-peace-edu': f => [
    programme('programme-peace-education', f, {
      partners: ['maritime', 'hp'].map(club => ({
        organization: f.carried_out_by.includes('org-peaceclub') ? is(`chapter-peace-club-${club}`) : undefined,
      })),
      indicators: { nodes: [isOf(f.result)] },
    }),
  ],
  'prg-nursery': f => [programme('programme-hp-nursery', f, { from: String(f.year) })],
  'prg-cadre': f => [programme('programme-hp-cadre', f)],
  'prg-tetqd': f => [programme('programme-unnamed-army-people-tet', f, { kind: 'CAMPAIGN' })],
}

export const targets: Table = {
  'tgt-50bn': f => [
    {
      key: 'target-unnamed-2020',
      vi: {
        owner: isOf(f.owner),
        programme: isOf(f.programme),
        from: String(f.year),
        to: f.kind === 'annual target' ? String(f.year) : undefined,
        unit: 'MONEY',
        value: String(f.value),
        currency: f.currency,
        source: tells(f.as_written),
        parent: { id: idOf('target-unnamed-congress'), value: null },
        ...mentionedIn(f),
      },
      en: { title: tells(f.measure), parent: { title: tells('congress resolution') } },
    },
    { key: 'target-unnamed-congress', vi: { value: null, currency: null, source: tells('con số', 'không nêu') } },
  ],
  'amount-tgt-50bn': f => [
    {
      key: 'target-unnamed-2020',
      vi: { value: String(f.value), currency: f.currency, source: tells(f.as_written), ...mentionedIn(f) },
    },
  ],
  'tgt-2023-groups': f => [
    {
      key: 'target-hp-2023-groups',
      vi: {
        owner: isOf(f.owner),
        from: String(f.year),
        to: String(f.year),
        value: String(f.value),
        unit: 'GROUPS',
        programme: is('programme-hp-2023'),
        ...mentionedIn(f),
      },
      en: { title: tells(f.measure) },
    },
  ],
  'tgt-2023-congress': f => [
    {
      key: 'target-hp-2023-congresses',
      vi: { owner: isOf(f.owner), to: f.deadline, value: null, unit: 'EVENTS', ...mentionedIn(f) },
      en: { title: named(f.measure), addressee: f.addressee },
    },
    {
      key: 'event-hp-review-2022',
      vi: { tasks: [{ givenBy: isOf(f.set_by), due: f.deadline, text: tells('đại hội') }] },
    },
  ],
}

const indicator = (key: Key, f: any, vi: Shape): Place => ({
  key,
  vi: {
    from: f.period ?? (f.event ? '2022' : null),
    value: f.value === undefined ? null : String(f.value),
    comparator: f.comparator?.toUpperCase() ?? 'EXACTLY',
    ...mentionedIn(f),
    ...vi,
  },
})
const ofEvent = (f: any): Shape => ({ events: { nodes: [isOf(f.event)] } })

export const indicators: Table = {
  'ind-youth': f => [
    indicator('indicator-hp-youth', f, {
      to: f.period,
      baselinePeriod: f.baseline_period,
      changePercent: String(f.change_percent),
      owner: isOf('org-hp'),
    }),
    { key: 'indicator-hp-youth', en: { title: named(f.measure) } },
  ],
  'ind-peace': f => [
    indicator('indicator-hp-peace-education', f, {
      to: f.period,
      unit: 'PARTICIPATIONS',
      programme: isOf(f.programme),
    }),
    {
      key: 'indicator-hp-peace-education',
      en: { title: named(f.measure.replace(' (lượt: participations, not persons)', '')) },
    },
  ],
  'ind-eng-online': f => [
    indicator('indicator-hp-english-online', f, { unit: 'PARTICIPATIONS', ...ofEvent(f) }),
    { key: 'indicator-hp-english-online', en: { title: tells(f.measure.replace(' (lượt)', '')) } },
  ],
  'ind-eng-final': f => [
    indicator('indicator-hp-english-final', f, { unit: 'PERSONS', ...ofEvent(f) }),
    { key: 'indicator-hp-english-final', en: { title: tells(f.measure) } },
  ],
  'ind-korean': f => [
    indicator('indicator-hp-korean-contest', f, { unit: 'PERSONS', ...ofEvent(f) }),
    { key: 'indicator-hp-korean-contest', en: { title: tells(f.measure) } },
  ],
  'ind-koclub': f => [
    indicator('indicator-korean-club', f, { unit: 'PERSONS', owner: isOf(f.organisation) }),
    { key: 'indicator-korean-club', en: { title: tells(f.measure) } },
  ],
}

export const aid: Table = {
  'aid-korean': f => [
    {
      key: 'aid-korean-club',
      vi: {
        donors: [{ organization: isOf(f.donor), country: isCountry(f.donor_country), kind: 'ENTERPRISE' }],
        recipients: [{ organization: isOf(f.recipient) }],
        implementers: [{ organization: isOf(f.facilitator) }],
        transactions: [
          {
            amount: String(f.amount),
            currency: f.currency,
            kind: 'UNSTATED',
            valueOn: String(f.year),
            note: tells('nguồn không nêu'),
          },
        ],
        startsOn: String(f.year),
        endsOn: String(f.year),
        summary: tells(f.as_written, 'không nói là cam kết hay giải ngân', 'không phải tổ chức phi chính phủ'),
        programmes: { nodes: [isOf(f.purpose.split(' of ')[1])] },
        ...mentionedIn(f),
      },
      en: {
        title: tells(f.purpose.split(',')[0]),
        results: [{ title: tells(...f.in_kind.split(' ')) }],
        implementers: [{ role: 'facilitates' }],
      },
    },
  ],
  'amount-aid-korean': f => [
    {
      key: 'aid-korean-club',
      vi: {
        transactions: [{ amount: String(f.value), currency: f.currency }],
        summary: tells(f.as_written),
        ...mentionedIn(f),
      },
    },
  ],
}
