import { kept } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { date, enumeration, links, localized, one, partialDate, text } from '../../engine/declare/fields.ts'
import { appends } from '../../engine/declare/intents.ts'
import { placedImages } from '../media/index.ts'
import { aidProjectOwned } from './aid-project.owned.ts'
import { aidProjectRules } from './aid-project.rules.ts'
import { aidTotals, amounts, targetAid } from './aid-totals.ts'

/** Aid by foreign NGOs and others: an `iati-activity` (IATI 2.03). */
export const aidProject = content({
  name: 'AidProject',
  plural: 'aidProjects',
  description: 'A programme, a project or other aid given by foreign organisations (an IATI activity).',
  slugFrom: 'title',
  defaultOrder: [['startsOn', 'DESC']],
  keeps: { amounts },
  adds: { Programme: { aidTotals }, Target: { aid: targetAid } },
  policy: kept,
  shownUnder: ['parent'],
  keptBy: ['federation', 'association'],
  rules: aidProjectRules,
  intents: {
    recordBudget: appends('budgets', {
      description:
        'Adds a budget to an aid project; a revised one takes the place of that of its period in all figures.',
      record: 'project',
      many: 'recordBudgets',
    }),
    recordTransaction: appends('transactions', {
      description:
        'Adds a commitment, disbursement or gift to an aid project; a negative amount corrects earlier ones.',
      record: 'project',
      many: 'recordTransactions',
    }),
    recordResult: appends('results', {
      description: 'Adds a result to an aid project.',
      record: 'project',
      many: 'recordResults',
    }),
  },
  fields: {
    title: localized({ description: 'Title (iati-activity/title).', required: true, search: 'A' }),
    summary: localized({ description: 'What it is about (iati-activity/description).', max: 5000, search: 'B' }),
    kind: enumeration(
      'AidKind',
      { PROGRAMME: 'An aid programme.', PROJECT: 'An aid project.', NON_PROJECT: 'Aid outside of projects.' },
      { description: 'Form of the aid in Vietnamese law.', required: true },
    ),
    projectStage: enumeration(
      'ProjectStage',
      {
        SURVEY: 'Needs are surveyed.',
        DOSSIER: 'The dossier is written.',
        APPRAISAL: 'The dossier is appraised.',
        APPROVED: 'Approved, not begun.',
        RUNNING: 'Running.',
        HANDED_OVER: 'Handed over.',
        AUDITED: 'Accounts settled and audited.',
        STOPPED: 'Stopped before its end.',
      },
      { description: 'How far it has come.', required: true },
    ),
    sector: text({
      description: 'OECD DAC sector, three or five digits (iati-activity/sector).',
      pattern: {
        expression: /^(\d{3}|\d{5})$/,
        words: 'an OECD DAC code of three or five digits',
        wordsVi: 'mã lĩnh vực OECD DAC gồm ba hoặc năm chữ số',
      },
      max: 5,
      groups: true,
    }),
    iatiIdentifier: text({ description: 'Identifier in IATI (iati-identifier).', max: 200 }),
    federation: one('Federation', {
      description: 'The federation that mobilised it.',
      inverse: { field: 'aidProjects', description: 'Aid that this federation mobilised.' },
    }),
    association: one('MemberAssociation', {
      description: 'The member association that carries it out.',
      inverse: { field: 'aidProjects', description: 'Aid that this association carries out.' },
    }),
    country: one('PartnerCountry', {
      description: 'The country from which it comes.',
      inverse: { field: 'aidProjects', description: 'Aid from this country.' },
    }),
    programmes: links('Programme', {
      description: 'Programmes to which it belongs.',
      inverse: { field: 'aidProjects', description: 'Aid that belongs to this programme.' },
    }),
    parent: one('AidProject', {
      description: 'The aid of which it is a part; sums never add a part to its whole.',
      tree: true,
      whole: true,
      inverse: { field: 'parts', description: 'Its parts.' },
    }),
    startsOn: partialDate({ description: 'Planned or actual start (iati-activity/activity-date).' }),
    endsOn: partialDate({ description: 'Planned or actual end, not part of it.', end: true }),
    approvalNumber: text({ description: 'Number of the decision of approval.', max: 200 }),
    approvalIssuer: text({ description: 'Who approved it.', max: 300 }),
    approvedOn: date({ description: 'Day of the approval.' }),
    ...aidProjectOwned,
    images: placedImages('AidProjectImage'),
  },
})
