/** A picture of an item. */
export interface FeedPicture {
  readonly url: string
  readonly mimeType: string
  readonly bytes: number
  readonly caption: string | null
  readonly credit: string | null
  readonly alt: string | null
}

/** A record as feeds show it. Texts are plain, `html` is safe to put into any page; addresses are absolute, instants RFC 3339. */
export interface FeedItem {
  /** `urn:uuid:…` of the record. */
  readonly id: string
  readonly typeName: string
  readonly version: number
  /** The language that answered its title. */
  readonly language: string
  readonly title: string
  readonly link: string | null
  readonly summary: string | null
  readonly html: string | null
  readonly published: string
  readonly updated: string
  readonly authors: readonly string[]
  readonly tags: readonly string[]
  readonly pictures: readonly FeedPicture[]
  /** Where it was first published. */
  readonly source: { readonly name: string | null; readonly url: string | null } | null
}

/** What is left of an item that was withdrawn. */
export interface FeedTombstone {
  readonly id: string
  readonly at: string
  readonly reason: string
  /** Language of the reason. */
  readonly language: string
}

/** A feed in one language. */
export interface Feed {
  /** Stable, of its own for each language. */
  readonly id: string
  readonly title: string
  readonly language: string
  readonly self: string
  readonly home: string
  /** Who answers for it. */
  readonly author: string
  readonly updated: string
  readonly items: readonly FeedItem[]
  readonly withdrawn: readonly FeedTombstone[]
}
