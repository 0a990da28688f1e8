import {
  boolean,
  date,
  enumeration,
  integer,
  localized,
  one,
  owned,
  ownedText,
  partialDate,
  text,
  url,
} from '../../engine/declare/fields.ts'
import type { CalendarFeed } from '../../engine/declare/calendar.ts'
import type { InterfaceDeclaration } from '../../engine/declare/content.ts'
import { merges } from '../../engine/declare/intents.ts'

/** Types of bodies, wherever a record points at one of them. */
export const bodies = ['Federation', 'MemberAssociation', 'PartnerOrganization', 'Chapter'] as const

/** The area in which a body works; `inverse` names the field that the area gets. */
export const areaField = (inverse: string) =>
  one('Area', {
    description: 'The province, city or district in which it works.',
    inverse: { field: inverse, description: 'Bodies of this kind that work in this area.' },
  })

/** The body that took a body’s place: of the same type. */
export const successorField = (type: string) =>
  one(type, {
    description: 'The body that took its place when it ended. Articles, terms and aid of its time stay with it.',
    tree: true,
    inverse: { field: 'predecessors', description: 'The bodies whose place it took; they have ended.', whenever: true },
  })

/** A body's own foundation days; `country` names the field of its country. */
export const foundationFeed = (country?: string): CalendarFeed => ({
  kind: 'FOUNDATION',
  description: 'Anniversaries of the foundation of bodies.',
  time: { each: 'anniversary', since: 'foundedOn' },
  organizations: ['self'],
  ...(country === undefined ? {} : { countries: [country] }),
})

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
  isGroup: boolean({ description: 'Whether it stands for several bodies that the source does not name.' }),
} as const

/** What bodies that keep records ask of what they publish; their published state is in force. */
export const houseRules = {
  requiresSecondPerson: boolean({
    description: 'Whether somebody who did not write it must approve what goes public here.',
  }),
  requiredLanguages: owned(
    'RequiredLanguage',
    { locale: text({ description: 'Language, BCP 47.', required: true, max: 35 }) },
    { description: 'Languages in which the required texts must be there before a record goes public.' },
  ),
} as const

/** Bodies of all kinds (Popolo Organization). */
export const organization: InterfaceDeclaration = {
  name: 'Organization',
  description: 'A body with a name, contacts and dates: federation, association, chapter or partner.',
  fields: {
    name: organizationFields.name,
    abbreviation: organizationFields.abbreviation,
    summary: organizationFields.summary,
    foundedOn: organizationFields.foundedOn,
    dissolvedOn: organizationFields.dissolvedOn,
    contacts: organizationFields.contacts,
    site: organizationFields.site,
  },
  intents: {
    mergeOrganizations: merges({
      description:
        'Merges bodies into a successor: they end on the day, and with them their terms and who holds posts in them; their member associations are members of the successor from then on. Everything else stays with its time.',
      end: 'dissolvedOn',
      successor: 'successor',
    }),
  },
}
