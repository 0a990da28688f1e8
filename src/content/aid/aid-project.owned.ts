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
import { bodies } from '../organizations/index.ts'
import { comparator, countUnit } from '../programmes/index.ts'

/** SQL: whether a budget holds: no other one revises that of its period (IATI 2.03, budget/@type). */
export const budgetHolds = (w: string): string =>
  `(${w}.kind = 'REVISED' or not exists (select from aid_project_budgets r where r.id = ${w}.id and r.stage = ${w}.stage and r.kind = 'REVISED' and r.from_on is not distinct from ${w}.from_on and r.to_on is not distinct from ${w}.to_on))`

/** Values that belong to an aid project: who gives, where, to whom, how much. Negative transactions are corrections. */
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
      organization: one('PartnerOrganization', {
        description: 'The donor, when the graph holds it.',
        through: {
          owner: { field: 'donorOrganizations', description: 'Donors that the graph holds.' },
          target: { field: 'donations', description: 'Aid that this body gives.' },
        },
      }),
    },
    { description: 'Who gives (participating-org, role 1).' },
  ),
  recipients: owned(
    'AidRecipient',
    {
      name: text({ description: 'The recipient’s name as the source gives it.', required: true, max: 300 }),
      organization: one(bodies, { description: 'The recipient, when the graph holds it.', shownAs: 'Organization' }),
    },
    { description: 'Who receives and owns it.' },
  ),
  implementers: owned(
    'AidImplementer',
    {
      name: text({ description: 'The name as the source gives it.', required: true, max: 300 }),
      organization: one(bodies, { description: 'The body, when the graph holds it.', shownAs: 'Organization' }),
      role: ownedText({ description: 'What it does: carries out, coordinates, facilitates.', max: 300 }),
    },
    { description: 'Who carries it out (participating-org, role 4).' },
  ),
  locations: owned(
    'AidLocation',
    {
      name: ownedText({ description: 'Name of the place on the day.', required: true, max: 300 }),
      area: one('Area', {
        description: 'The area, when the graph holds it.',
        through: {
          owner: { field: 'areas', description: 'Areas in which it is carried out.' },
          target: { field: 'aidProjects', description: 'Aid carried out in this area.' },
        },
      }),
      code: text({ description: 'Code of the place in an open scheme.', max: 50 }),
    },
    { description: 'Where (iati-activity/location).' },
  ),
  beneficiaries: owned(
    'BeneficiaryCount',
    {
      group: ownedText({ description: 'Who they are.', required: true, max: 300 }),
      count: integer({ description: 'How many.', range: [0, 100_000_000], apart: ['unit'] }),
      comparator,
      unit: countUnit,
    },
    {
      description: 'Whom it helps.',
      figures: { beneficiaries: { description: 'Those whom it helps.', amount: 'count', only: null } },
    },
  ),
  budgets: owned(
    'AidBudget',
    {
      kind: enumeration(
        'BudgetKind',
        { ORIGINAL: 'As first approved.', REVISED: 'As revised.' },
        { description: 'IATI budget type.' },
      ),
      amount: decimal({ description: 'Amount, not below zero.', required: true, apart: ['currency'] }),
      currency: currency({ description: 'ISO 4217 code.', required: true }),
      from: partialDate({ description: 'Start of the budget’s period.' }),
      to: partialDate({ description: 'End of the period, not part of it.', end: true }),
      valueOn: date({ description: 'Day whose exchange rate holds (value-date).' }),
    },
    {
      description: 'Budgets (iati-activity/budget).',
      figures: {
        budgets: {
          description: 'Budgets as they hold: as revised where the budget of the same period was revised.',
          amount: 'amount',
          only: null,
          counts: budgetHolds,
        },
      },
    },
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
          UNSTATED: 'Support given; the source does not say whether promised or paid.',
        },
        { description: 'IATI transaction type; kinds are never added together.', required: true },
      ),
      amount: decimal({ description: 'Amount; negative for corrections.', required: true, apart: ['currency'] }),
      currency: currency({ description: 'ISO 4217 code.', required: true }),
      valueOn: partialDate({
        description: 'Day of the transaction (value-date), or the month or year where no more is known.',
        required: true,
      }),
      provider: text({ description: 'Who gave.', max: 300 }),
      note: ownedText({ description: 'What it was for.' }),
    },
    {
      description: 'Commitments, disbursements and gifts in kind (iati-activity/transaction).',
      groupBy: { member: 'valueOn', prefix: 'transaction' },
      figures: {
        commitments: {
          description: 'Commitments.',
          amount: 'amount',
          only: { member: 'kind', values: ['COMMITMENT'] },
        },
        disbursements: {
          description: 'Disbursements.',
          amount: 'amount',
          only: { member: 'kind', values: ['DISBURSEMENT'] },
        },
        inKind: {
          description: 'Gifts in kind, at their value.',
          amount: 'amount',
          only: { member: 'kind', values: ['IN_KIND'] },
        },
        unstated: {
          description: 'Support of which the source does not say whether it was promised or paid.',
          amount: 'amount',
          only: { member: 'kind', values: ['UNSTATED'] },
        },
        expenditures: {
          description: 'Expenditures.',
          amount: 'amount',
          only: { member: 'kind', values: ['EXPENDITURE'] },
        },
      },
    },
  ),
  results: owned(
    'AidResult',
    {
      title: ownedText({ description: 'What was reached.', required: true }),
      count: integer({ description: 'How many, where it can be counted.' }),
      comparator,
      on: partialDate({ description: 'When.' }),
    },
    { description: 'Results (iati-activity/result).' },
  ),
} as const
