import {
  date,
  enumeration,
  integer,
  localized,
  owned,
  ownedText,
  partialDate,
  text,
  url,
} from '../../engine/declare/fields.ts'
import type { InterfaceDeclaration } from '../../engine/declare/content.ts'

/** What every organisation has (Popolo Organization), in the words of Popolo where it has one. */
export const organizationFields = {
  name: localized({
    description: 'The official name. Former names stand in `formerNames` and answer for their days.',
    required: true,
    search: 'A',
    dated: true,
  }),
  abbreviation: localized({ description: 'Short name in use.', max: 100, search: 'B' }),
  summary: localized({ description: 'Two or three sentences about the body.', max: 2000, search: 'C' }),
  foundedOn: partialDate({ description: 'When the body was founded.' }),
  foundingDecision: text({ description: 'Number of the founding decision.' }),
  dissolvedOn: partialDate({ description: 'When the body ended; it is in no list of a later day.', end: true }),
  contacts: owned(
    'ContactDetail',
    {
      kind: enumeration(
        'ContactKind',
        {
          ADDRESS: 'Postal address.',
          PHONE: 'Telephone.',
          FAX: 'Fax.',
          EMAIL: 'E-mail.',
          SITE: 'Web site.',
          EDITOR: 'Who answers for the site.',
        },
        { description: 'What sort of contact it is.', required: true },
      ),
      label: ownedText({ description: 'What it is for.', max: 200 }),
      value: text({ description: 'The contact as people write it.', required: true }),
      normalised: text({ description: 'The same for machines: E.164 for telephones.' }),
    },
    { description: 'Contact details, in the order in which they are shown.' },
  ),
  identifiers: owned(
    'OrganizationIdentifier',
    {
      scheme: text({
        description: 'Who gives such identifiers (IATI organisation registration agency, tax code …).',
        required: true,
        max: 100,
      }),
      value: text({ description: 'The identifier.', required: true, max: 200 }),
    },
    { description: 'Identifiers in the schemes of others.' },
  ),
  memberCounts: owned(
    'MemberCount',
    {
      on: date({ description: 'The day of the count.', required: true }),
      count: integer({ description: 'How many.', required: true, range: [0, 100_000_000] }),
      unit: enumeration(
        'MemberUnit',
        { PERSONS: 'Persons.', ORGANIZATIONS: 'Member organisations.', CHAPTERS: 'Chapters.' },
        { description: 'What was counted.', required: true },
      ),
      source: text({ description: 'Who says so.' }),
    },
    { description: 'Counts of members by date.' },
  ),
  site: url({ description: 'The body’s own site.' }),
} as const

/** Federations and associations alike (Popolo Organization). */
export const organization: InterfaceDeclaration = {
  name: 'Organization',
  description: 'A body with a name, contacts and dates: a federation or a member association.',
  fields: {
    name: organizationFields.name,
    abbreviation: organizationFields.abbreviation,
    summary: organizationFields.summary,
    foundedOn: organizationFields.foundedOn,
    dissolvedOn: organizationFields.dissolvedOn,
    contacts: organizationFields.contacts,
    site: organizationFields.site,
  },
}
