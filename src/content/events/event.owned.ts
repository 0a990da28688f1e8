import {
  enumeration,
  instant,
  integer,
  one,
  owned,
  ownedText,
  partialDate,
  text,
  type Pattern,
} from '../../engine/declare/fields.ts'
import { bodies } from '../organizations/index.ts'
import { isTimeZone } from '../../kernel/clock.ts'
import { comparator, countUnit } from '../programmes/index.ts'

const counted = {
  count: integer({ description: 'How many.', range: [0, 100_000_000], apart: ['unit'] }),
  comparator,
  unit: countUnit,
}

const timeOfDay: Pattern = {
  expression: /^([01]\d|2[0-3]):[0-5]\d$/,
  words: 'a time of day, HH:MM',
  wordsVi: 'giờ trong ngày, dạng GG:PP (từ 00:00 đến 23:59)',
}
const timeZone: Pattern = {
  expression: /^[A-Z][A-Za-z_]+([/][A-Za-z0-9_+-]+)*$/,
  words: 'a name of the IANA time zone database, such as Europe/Sofia',
  wordsVi: 'tên múi giờ trong cơ sở dữ liệu IANA, ví dụ Europe/Sofia',
  exists: isTimeZone,
}

/** Values that belong to an event: where it took place, who came, what was shown, what came out of it. */
export const eventOwned = {
  bridgePoints: owned(
    'BridgePoint',
    {
      name: ownedText({ description: 'What the place is called.', required: true, max: 300 }),
      country: one('PartnerCountry', { description: 'Its country; null for Viet Nam or where it is not known.' }),
      area: one('Area', { description: 'Its area.' }),
      timeZone: text({
        description: 'Its time zone in the IANA database: Europe/Sofia.',
        max: 60,
        pattern: timeZone,
      }),
      localTime: text({
        description: 'When it began there, HH:MM.',
        max: 5,
        pattern: timeOfDay,
      }),
      ...counted,
    },
    { description: 'Remote places of an online event (đầu cầu), each with its own country and time zone.' },
  ),
  organisers: owned(
    'EventOrganiser',
    {
      organization: one(bodies, {
        description: 'The body.',
        shownAs: 'Organization',
        through: {
          owner: null,
          target: { field: 'organisedEvents', description: 'Events that this body organises, alone or with others.' },
        },
      }),
      name: ownedText({ description: 'Its name, when the graph does not hold the body.', max: 300 }),
      role: enumeration(
        'OrganiserRole',
        {
          HOST: 'Organises it.',
          CO_HOST: 'Organises it with others.',
          DIRECTS: 'Directs or presides.',
          SUPPORTS: 'Supports it.',
        },
        { description: 'What it does.' },
      ),
    },
    { description: 'Who organised it.' },
  ),
  participants: owned(
    'EventParticipant',
    {
      group: ownedText({ description: 'Who took part, in words.', max: 300 }),
      organization: one(bodies, { description: 'The body that took part.', shownAs: 'Organization' }),
      person: one('Person', { description: 'The person.' }),
      country: one('PartnerCountry', { description: 'From which country.' }),
      role: ownedText({ description: 'As what: chaired, reported, spoke.', max: 300 }),
      ...counted,
    },
    {
      description: 'Who took part, single ones and groups, with counts.',
      figures: { participants: { description: 'Those who took part.', amount: 'count', only: null } },
    },
  ),
  programmeItems: owned(
    'ProgrammeItem',
    {
      title: ownedText({ description: 'What was shown, said or done.', required: true }),
      at: text({
        description: 'When, HH:MM.',
        max: 5,
        pattern: timeOfDay,
      }),
      performer: ownedText({ description: 'By whom.', max: 300 }),
      ...counted,
    },
    { description: 'Items of the programme: speeches, performances. Those without a time stand in the order given.' },
  ),
  outcomes: owned(
    'EventOutcome',
    { text: ownedText({ description: 'What came out of it.', required: true, max: 2000 }), ...counted },
    { description: 'What came out of it.' },
  ),
  tasks: owned(
    'EventTask',
    {
      text: ownedText({ description: 'What is to be done.', required: true, max: 2000 }),
      organization: one(bodies, { description: 'Who is to do it.', shownAs: 'Organization' }),
      assignee: ownedText({ description: 'Who, when the graph does not hold the body.', max: 300 }),
      givenBy: one('Person', { description: 'Who gave it.' }),
      givenByOrganization: one(bodies, { description: 'The body that gave it.', shownAs: 'Organization' }),
      due: partialDate({ description: 'By when.' }),
    },
    { description: 'Tasks given at the event: who, what, by when, from whom.' },
  ),
  delegations: owned(
    'Delegation',
    {
      direction: enumeration(
        'DelegationDirection',
        { RECEIVED: 'Came to us.', SENT: 'Went abroad or to another place.' },
        { description: 'Which way it went.', required: true },
      ),
      name: ownedText({ description: 'What it is called.', max: 300 }),
      country: one('PartnerCountry', { description: 'From or to which country.' }),
      organization: one(bodies, { description: 'Whose delegation it is.', shownAs: 'Organization' }),
      head: text({ description: 'Who led it.', max: 200 }),
      ...counted,
    },
    { description: 'Delegations received and sent.' },
  ),
  registrations: owned(
    'EventRegistration',
    {
      name: text({ description: 'Who wants to come.', required: true, max: 300, personal: true }),
      email: text({ description: 'E-mail address.', max: 320, personal: true }),
      telephone: text({ description: 'Telephone number.', max: 50, personal: true }),
      body: text({ description: 'The body for which they come, as they wrote it.', max: 300, personal: true }),
      persons: integer({ description: 'How many come.', range: [1, 1_000] }),
      note: text({ description: 'What they wrote besides.', max: 2_000, personal: true }),
      at: instant({ description: 'When they registered.' }),
    },
    {
      description:
        'Who registered. Personal data: an empty list for all who have no right to it where the event is kept.',
      personal: true,
    },
  ),
}
