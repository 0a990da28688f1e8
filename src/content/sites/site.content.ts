import { frame } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { localized, one, owned, ownedText, url } from '../../engine/declare/fields.ts'

/** A portal of a federation: masthead, logo, address. Its navigation is its sections and pages by rank. */
export const site = content({
  name: 'Site',
  plural: 'sites',
  description: 'The portal of a federation: its masthead in each language, its logo, its address, who answers for it.',
  slugFrom: 'title',
  defaultOrder: [['title', 'ASC']],
  policy: frame,
  keptBy: ['federation'],
  fields: {
    title: localized({ description: 'What the portal is called.', required: true, search: 'A', max: 300 }),
    masthead: localized({ description: 'The words at its head.', max: 300 }),
    tagline: localized({ description: 'The line below them.', max: 300 }),
    imprint: localized({ description: 'The words at its foot.', max: 2000 }),
    federation: one('Federation', {
      description: 'Whose portal it is.',
      inverse: { field: 'sites', description: 'Portals of this federation.' },
    }),
    address: url({ description: 'Its address on the web.' }),
    logo: one('MediaAsset', { description: 'Its logo.' }),
    editorInChief: one('Person', {
      description: 'Who answers for what it publishes.',
      inverse: { field: 'editedSites', description: 'Portals for which this person answers.' },
    }),
    links: owned(
      'SiteLink',
      {
        label: ownedText({ description: 'What it is called.', required: true, max: 200 }),
        url: url({ description: 'Where it leads.', required: true }),
      },
      { description: 'Links to other sites, in order.' },
    ),
  },
})
