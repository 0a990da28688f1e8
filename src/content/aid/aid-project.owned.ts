import {
  currency,
  date,
  decimal,
  enumeration,
  integer,
  one,
  owned,
  ownedText,
  partialDate,
  text,
} from '../../engine/declare/fields.ts'

const comparators = enumeration(
  'Comparator',
  { EXACTLY: 'As counted.', OVER: 'More than this.', ABOUT: 'About this.' },
  { description: 'How the number is meant.' },
)

/** Values that belong to an aid project: who gives, where, to whom, how much. Negative amounts are corrections. */
export const aidProjectOwned = {
  donors: owned(
    'AidDonor',
    {
      name: text({ description: 'The donor’s name as the source gives it.', required: true, max: 300 }),
      kind: enumeration(
        'DonorKind',
        {
          NGO: 'Foreign NGO.',
          ENTERPRISE: 'Enterprise.',
          STATE: 'State body.',
          PERSON: 'Private person.',
          OTHER: 'Other.',
        },
        { description: 'What sort of donor it is.' },
      ),
      country: one('PartnerCountry', { description: 'The donor’s country.' }),
    },
    { description: 'Who gives (participating-org, role 1).' },
  ),
  recipients: owned(
    'AidRecipient',
    {
      name: text({ description: 'The recipient’s name as the source gives it.', required: true, max: 300 }),
    },
    { description: 'Who receives and owns it.' },
  ),
  locations: owned(
    'AidLocation',
    {
      name: ownedText({ description: 'Name of the place on the day.', required: true, max: 300 }),
      code: text({ description: 'Code of the place in an open scheme.', max: 50 }),
    },
    { description: 'Where (iati-activity/location).' },
  ),
  beneficiaries: owned(
    'BeneficiaryCount',
    {
      group: ownedText({ description: 'Who they are.', required: true, max: 300 }),
      count: integer({ description: 'How many.', range: [0, 100_000_000] }),
      comparator: comparators,
      unit: enumeration(
        'BeneficiaryUnit',
        { PERSONS: 'Persons (người).', PARTICIPATIONS: 'Participations (lượt).', HOUSEHOLDS: 'Households.' },
        { description: 'What was counted.' },
      ),
    },
    { description: 'Whom it helps.' },
  ),
  budgets: owned(
    'AidBudget',
    {
      kind: enumeration(
        'BudgetKind',
        { ORIGINAL: 'As first approved.', REVISED: 'As revised.' },
        { description: 'IATI budget type.' },
      ),
      amount: decimal({ description: 'Amount; negative for corrections.', required: true }),
      currency: currency({ description: 'ISO 4217 code.', required: true }),
      from: partialDate({ description: 'Start of the budget’s period.' }),
      to: partialDate({ description: 'End of the period, not part of it.', end: true }),
      valueOn: date({ description: 'Day whose exchange rate holds (value-date).' }),
    },
    { description: 'Budgets (iati-activity/budget).', money: { budgets: { description: 'Budgets.', only: null } } },
  ),
  transactions: owned(
    'AidTransaction',
    {
      kind: enumeration(
        'TransactionKind',
        {
          COMMITMENT: 'Cam kết: money promised.',
          DISBURSEMENT: 'Giải ngân: money paid.',
          IN_KIND: 'Goods and services at their value.',
          EXPENDITURE: 'Money spent.',
        },
        { description: 'IATI transaction type; kinds are never added together.', required: true },
      ),
      amount: decimal({ description: 'Amount; negative for corrections.', required: true }),
      currency: currency({ description: 'ISO 4217 code.', required: true }),
      valueOn: date({ description: 'Day of the transaction (value-date).', required: true }),
      provider: text({ description: 'Who gave.', max: 300 }),
      note: ownedText({ description: 'What it was for.' }),
    },
    {
      description: 'Commitments, disbursements and gifts in kind (iati-activity/transaction).',
      groupBy: { member: 'valueOn', prefix: 'transaction' },
      money: {
        commitments: { description: 'Commitments.', only: { member: 'kind', values: ['COMMITMENT'] } },
        disbursements: { description: 'Disbursements.', only: { member: 'kind', values: ['DISBURSEMENT'] } },
        inKind: { description: 'Gifts in kind, at their value.', only: { member: 'kind', values: ['IN_KIND'] } },
        expenditures: { description: 'Expenditures.', only: { member: 'kind', values: ['EXPENDITURE'] } },
      },
    },
  ),
  results: owned(
    'AidResult',
    {
      title: ownedText({ description: 'What was reached.', required: true }),
      count: integer({ description: 'How many, where it can be counted.' }),
      comparator: comparators,
      on: partialDate({ description: 'When.' }),
    },
    { description: 'Results (iati-activity/result).' },
  ),
} as const
