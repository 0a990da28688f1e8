import { frame } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { localized, one, text } from '../../engine/declare/fields.ts'

/** A GraphQL document with variables under a name: feeds, embeds and portals ask for it by that name. */
export const savedQuery = content({
  name: 'SavedQuery',
  plural: 'savedQueries',
  description: 'A GraphQL document with variables under a name, answered at `/queries/<name>` once it is published.',
  slugFrom: null,
  defaultOrder: [['name', 'ASC']],
  policy: frame,
  keptBy: ['federation'],
  fields: {
    name: text({
      description: 'Its name in addresses.',
      required: true,
      unique: true,
      max: 100,
      pattern: {
        expression: /^[a-z][a-z0-9-]*$/,
        words: 'lower-case letters, digits and hyphens, a letter first',
        wordsVi: 'tên gồm chữ thường a–z, chữ số và dấu gạch nối, bắt đầu bằng chữ cái',
      },
    }),
    title: localized({ description: 'What it answers, in a few words.', max: 300 }),
    document: text({
      description: 'The document: exactly one query, which fits the schema.',
      required: true,
      max: 20_000,
    }),
    variables: text({
      description: 'Values of its variables as a JSON object; those that are missing are given with each request.',
      max: 20_000,
    }),
    federation: one('Federation', {
      description: 'Who keeps it.',
      inverse: { field: 'savedQueries', description: 'Queries that this federation keeps under a name.' },
    }),
  },
})
