import { frame } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { localized, one, owned, ownedText, text, url } from '../../engine/declare/fields.ts'

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
    recordAddresses: owned(
      'RecordAddress',
      {
        typeName: text({
          description: 'Whose pages these are: a content type, such as `Article`.',
          required: true,
          max: 60,
          pattern: {
            expression: /^[A-Z][A-Za-z]*$/,
            words: 'the name of a content type, such as Article',
            wordsVi: 'tên của một loại nội dung, chẳng hạn Article',
          },
        }),
        language: text({ description: 'The language of these pages, BCP 47; null for any.', max: 35 }),
        pattern: text({
          description:
            'Where a page stands, such as `https://portal.example/{language}/news/{slug}`: with `{slug}` or `{id}`, and `{language}` where it has a part in it.',
          required: true,
          max: 500,
          pattern: {
            expression:
              /^https?:\/\/(?!.*\{(?:slug|id)\}.*\{(?:slug|id)\})(?!.*\{language\}.*\{language\})[^\s{}/?#]+\/(?:[^\s{}]|\{language\})*\{(?:slug|id)\}(?:[^\s{}]|\{language\})*$/,
            words:
              'an address of the web with {slug} or {id} once behind the host, {language} at most once, and no other braces',
            wordsVi:
              'địa chỉ bắt đầu bằng https:// hoặc http://, có {slug} hoặc {id} đúng một lần sau tên máy chủ, {language} nhiều nhất một lần, không có ngoặc nhọn nào khác',
          },
        }),
      },
      {
        description:
          'Where the pages of records stand on this portal: what feeds, calendars, oEmbed and embeds lead to.',
      },
    ),
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
