import { kept } from '../../access/policy.ts'
import { content, house } from '../../engine/declare/content.ts'
import { date, enumeration, one, partialDate, text } from '../../engine/declare/fields.ts'
import { creates, sets } from '../../engine/declare/intents.ts'
import { oneHolder, termOfTheBody, withinTheTerm } from './post-holding.conditions.ts'

/** Someone in a post for a time (Popolo Membership). */
export const postHolding = content({
  name: 'PostHolding',
  plural: 'postHoldings',
  description:
    'A person in a post for a time. Lists show those of the day asked for; `where: { validity: ALL }` shows all.',
  slugFrom: null,
  defaultOrder: [['from', 'DESC']],
  validity: ['from', 'to'],
  policy: kept,
  keptBy: ['post'],
  fields: {
    person: one('Person', {
      description: 'Who holds the post.',
      required: true,
      inverse: { field: 'holdings', description: 'Posts that the person holds on the day asked for.' },
    }),
    post: one('Post', {
      description: 'Which post.',
      required: true,
      inverse: { field: 'holdings', description: 'Who holds the post on the day asked for.' },
    }),
    term: one('Term', {
      description: 'In which term.',
      inverse: { field: 'holdings', description: 'Who held posts in this term, at any time.', whenever: true },
    }),
    from: partialDate({ description: 'First day; null when the source does not say.' }),
    to: partialDate({ description: 'End, not part of it; null when it lasts or the source does not say.', end: true }),
    how: enumeration(
      'HoldingOrigin',
      { ELECTED: 'Elected.', APPOINTED: 'Appointed.', CO_OPTED: 'Co-opted.' },
      { description: 'How the person came to the post.' },
    ),
    attestedOn: date({ description: 'A day on which a source shows the person in the post.' }),
    source: text({ description: 'Where that stands.', max: 1000 }),
  },
  endsWith: ['post.organization', 'to'],
  intents: {
    appointHolder: creates({
      description:
        'Puts a person into a post: elected, appointed or co-opted, in a term of the body where one is named.',
      required: ['post', 'person', 'from'],
      optional: ['to', 'term', 'how', 'source'],
      conditions: [oneHolder, termOfTheBody, withinTheTerm],
    }),
    endHolding: sets({
      description: 'Ends the time of a person in a post.',
      record: 'holding',
      required: ['to'],
      optional: ['source'],
    }),
  },
  derived: {
    single_holder: {
      type: 'boolean',
      set: 'new.single_holder := coalesce((select p.single_holder from posts p where p.id = new.post_id order by p.stage = new.stage desc limit 1), false);',
    },
  },
  constraints: [
    {
      name: 'post_holdings_one_holder',
      expression: `exclude using gist (post_id with =, stage with =, ${house}, daterange(from_on, to_on) with &&) where (single_holder)`,
      problem: {
        code: 'HOLDER_OVERLAP',
        message: 'Another person holds this post in that time, and it has room for one.',
        messageVi: 'Trong thời gian đó chức danh này đã có người giữ và chỉ có một người được giữ.',
        path: ['input', 'from'],
        advice: 'End the other holding first, or choose dates that do not overlap.',
      },
    },
  ],
})
