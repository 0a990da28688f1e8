import { typeNamed, type ContentType, type Model } from '../../engine/model/model.ts'
import { titleField } from '../../engine/model/feeds.ts'
import type { FeedItem, FeedPicture } from './feed.ts'
import { numberAt, objectsAt, textAt, type JsonObject } from './json-value.ts'
import { pageOf, urnOf, type Places } from './links.ts'

/** Tags and pictures of an item at most. */
const most = { tags: 20, pictures: 10 } as const

/** The plain text that introduces records of a type, by the names that types share. */
const summaryField = ({ localized }: ContentType): string | null =>
  ['lead', 'summary', 'subject'].find(name => localized.has(name)) ?? null

const bodyField = ({ localized }: ContentType): string | null =>
  [...localized].find(([, field]) => field.rich)?.[0] ?? null

/** Whether a type has pictures with the words of their places. */
const picturesField = ({ owned }: ContentType): string | null =>
  [...owned.values()].find(({ declared: { fields } }) => {
    const asset = fields['asset']
    return asset?.form === 'one' && asset.targets.includes('MediaAsset')
  })?.field ?? null

/**
 * What a feed asks of records of a type, as its fields say: names of fields that several types share, what search makes of
 * them, where pictures stand. null for types without a title.
 * @param mixed beside records of other types: only what names and introduces it, under keys of its own
 */
export function feedFields(model: Model, type: ContentType, mixed: boolean): string | null {
  const title = titleField(type)
  if (title === null) return null
  const of = mixed ? `_${type.name}` : ''
  const [summary, body, pictures] = [summaryField(type), bodyField(type), picturesField(type)]
  const has = (name: string): boolean => type.scalars.has(name)
  const named = (field: string): string => {
    const [target = ''] = type.ones.get(field)?.targets ?? type.links.get(field)?.targets ?? []
    return titleField(typeNamed(model, target)) ?? 'id'
  }
  const parts = [
    '__typename id version slug publishedAt updatedAt',
    `title${of}: ${title}`,
    summary === null ? '' : `summary${of}: ${summary}`,
    type.ones.has('federation') ? 'federation { id name }' : '',
  ]
  if (mixed) return parts.join(' ')
  return [
    ...parts,
    'localization { fields { field locale } }',
    body === null ? '' : `body: ${body} { html }`,
    type.ones.get('author')?.targets.length === 1 ? `author { name: ${named('author')} }` : '',
    ...['byline', 'sourceName', 'sourceUrl'].filter(has),
    type.links.get('tags')?.targets.length === 1
      ? `tags(first: ${most.tags}) { nodes { title: ${named('tags')} } }`
      : '',
    pictures === null ? '' : `pictures: ${pictures} { caption credit asset { url mimeType byteLength altText kind } }`,
  ].join(' ')
}

/** Reads what was answered to these fields. */
export function feedItem(model: Model, places: Places, record: JsonObject): FeedItem {
  const typeName = textAt(record, '__typename') ?? ''
  const title = textAt(record, 'title') ?? textAt(record, `title_${typeName}`) ?? ''
  const updated = textAt(record, 'updatedAt') ?? ''
  const name = titleField(typeNamed(model, typeName))
  const answered = objectsAt(record, 'localization', 'fields').find(one => textAt(one, 'field') === name)
  const author = textAt(record, 'byline') ?? textAt(record, 'author', 'name') ?? textAt(record, 'federation', 'name')
  const source = { name: textAt(record, 'sourceName'), url: textAt(record, 'sourceUrl') }
  const html = textAt(record, 'body', 'html')
  return {
    id: urnOf(textAt(record, 'id') ?? ''),
    typeName,
    version: numberAt(record, 'version') ?? 0,
    language: textAt(answered, 'locale') ?? places.language,
    title,
    link: pageOf(places, record),
    summary: textAt(record, 'summary') ?? textAt(record, `summary_${typeName}`),
    // Addresses of pictures are those of this server; quotes of texts are entities, so that only attributes are met.
    html: html?.replaceAll(' src="/', ` src="${places.base}/`) ?? null,
    published: textAt(record, 'publishedAt') ?? updated,
    updated,
    authors: author === null ? [] : [author],
    tags: objectsAt(record, 'tags', 'nodes').flatMap(tag => textAt(tag, 'title') ?? []),
    pictures: picturesOf(places, record),
    source: source.name === null && source.url === null ? null : source,
  }
}

function picturesOf({ base }: Places, record: JsonObject): readonly FeedPicture[] {
  return objectsAt(record, 'pictures')
    .slice(0, most.pictures)
    .flatMap((picture): FeedPicture[] => {
      const [url, mimeType] = [textAt(picture, 'asset', 'url'), textAt(picture, 'asset', 'mimeType')]
      if (url === null || mimeType === null) return []
      return [
        {
          url: new URL(url, base).href,
          mimeType,
          bytes: numberAt(picture, 'asset', 'byteLength') ?? 0,
          caption: textAt(picture, 'caption'),
          credit: textAt(picture, 'credit'),
          alt: textAt(picture, 'asset', 'altText'),
        },
      ]
    })
}
