/**
 * The shapes of demo content: one record is one content of the catalogue with its texts per language. References are
 * keys; the first word of a key tells the type, so that a reference to a record of another type does not compile.
 */

/** How the keys of each content type begin. */
export interface KeyOf {
  MediaAsset: `picture-${string}`
  PartnerCountry: `country-${string}`
  Federation: `federation-${string}`
  MemberAssociation: `association-${string}`
  Person: `person-${string}`
  Post: `post-${string}`
  Term: `term-${string}`
  PostHolding: `holding-${string}`
  AidProject: `aid-${string}`
  Article: `article-${string}`
}
export type TypeName = keyof KeyOf
export type Key = KeyOf[TypeName]

/** A reference to a record by its key; the filler puts the record's global id in its place. */
export interface Ref<K extends Key = Key> {
  readonly ref: K
}
/** Makes a reference. */
export const ref = <K extends Key>(key: K): Ref<K> => ({ ref: key })
/** A reference to a record of the named types. */
export type To<N extends TypeName> = Ref<KeyOf[N]>

/** A text per language inside an owned value. */
export type OwnedText = readonly { readonly locale: 'vi' | 'en'; readonly text: string }[]
/** A text of an owned value in both languages. */
export const both = (vi: string, en: string): OwnedText => [
  { locale: 'vi', text: vi },
  { locale: 'en', text: en },
]

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Null says that the source leaves it open. */
export type PartialDate = string | null
type Text = string | null
type Count = number | null

interface OrganizationTexts {
  name: string
  abbreviation?: Text
  summary?: Text
}
interface OrganizationValues {
  foundedOn?: PartialDate
  foundingDecision?: Text
  dissolvedOn?: PartialDate
  site?: Text
  contacts?: readonly {
    kind: 'ADDRESS' | 'PHONE' | 'FAX' | 'EMAIL' | 'SITE' | 'EDITOR'
    label?: OwnedText
    value: string
    normalised?: Text
  }[]
  identifiers?: readonly { scheme: string; value: string }[]
  memberCounts?: readonly { on: string; count: number; unit: 'PERSONS' | 'ORGANIZATIONS' | 'CHAPTERS'; source?: Text }[]
  formerNames?: readonly FormerName[]
}
interface FormerName {
  locale: string
  name: string
  from: PartialDate
  to: string
}
type Comparator = 'EXACTLY' | 'OVER' | 'ABOUT' | null

/** The localized fields of each content type. */
export interface TextsOf {
  MediaAsset: { title: string; altText?: Text; caption?: Text }
  PartnerCountry: { name: string; nationalDayName?: Text; relationsNote?: Text }
  Federation: OrganizationTexts & { placeName?: Text; masthead?: Text }
  MemberAssociation: OrganizationTexts
  Person: { name: string; honorific?: Text; biography?: Text }
  Post: { title: string; bodyName?: Text }
  Term: { label: string }
  PostHolding: Record<never, never>
  AidProject: { title: string; summary?: Text }
  Article: { title: string; lead?: Text; body?: Text; sourceNote?: Text }
}

/** All other fields of each content type. */
export interface ValuesOf {
  /** `file` stands under `pictures/`; the filler uploads it and sends its hash and name. */
  MediaAsset: {
    file: string
    kind: 'PICTURE' | 'DOCUMENT'
    credit?: Text
    rights?: Text
    licenceUrl?: Text
    focalX?: Count
    focalY?: Count
  }
  PartnerCountry: {
    code: string
    alpha3?: Text
    numericCode?: Text
    aliases?: readonly { name: string; locale: string }[]
    nationalDayMonth?: Count
    nationalDay?: Count
    relationsSince?: PartialDate
    relationsKind?: 'ESTABLISHED' | 'NORMALISED' | null
    relationsSource?: Text
    sourceCheckedOn?: Text
    formerNames?: readonly FormerName[]
  }
  Federation: OrganizationValues & {
    level: 'NATIONAL' | 'PROVINCIAL'
    parent?: To<'Federation'> | null
    successor?: To<'Federation'> | null
  }
  MemberAssociation: OrganizationValues & {
    kind: 'FRIENDSHIP' | 'PEACE' | 'LIAISON' | 'OTHER'
    country?: To<'PartnerCountry'> | null
    parent?: To<'MemberAssociation'> | null
    successor?: To<'MemberAssociation'> | null
    memberships?: readonly {
      federation: To<'Federation'>
      from: PartialDate
      to: PartialDate
      role: 'MEMBER' | 'ASSOCIATE' | 'OBSERVER' | null
    }[]
  }
  Person: { familyName?: Text; middleName?: Text; givenName?: Text; sortName?: Text }
  Post: { organization?: To<'Federation' | 'MemberAssociation'> | null; singleHolder: boolean; rank?: Count }
  Term: {
    number?: Count
    organization?: To<'Federation' | 'MemberAssociation'> | null
    from?: PartialDate
    to?: PartialDate
    source?: Text
  }
  PostHolding: {
    person: To<'Person'>
    post: To<'Post'>
    term?: To<'Term'> | null
    from: PartialDate
    to: PartialDate
    how?: 'ELECTED' | 'APPOINTED' | 'CO_OPTED' | null
    attestedOn?: Text
    source?: Text
  }
  AidProject: {
    kind: 'PROGRAMME' | 'PROJECT' | 'NON_PROJECT'
    projectStage: 'SURVEY' | 'DOSSIER' | 'APPRAISAL' | 'APPROVED' | 'RUNNING' | 'HANDED_OVER' | 'AUDITED' | 'STOPPED'
    sector?: Text
    iatiIdentifier?: Text
    federation?: To<'Federation'> | null
    association?: To<'MemberAssociation'> | null
    country?: To<'PartnerCountry'> | null
    startsOn?: PartialDate
    endsOn?: PartialDate
    approvalNumber?: Text
    approvalIssuer?: Text
    approvedOn?: Text
    donors?: readonly {
      name: string
      kind?: 'NGO' | 'ENTERPRISE' | 'STATE' | 'PERSON' | 'OTHER' | null
      country?: To<'PartnerCountry'> | null
    }[]
    recipients?: readonly { name: string }[]
    locations?: readonly { name: OwnedText; code?: Text }[]
    beneficiaries?: readonly {
      group: OwnedText
      count?: Count
      comparator?: Comparator
      unit?: 'PERSONS' | 'PARTICIPATIONS' | 'HOUSEHOLDS' | null
    }[]
    budgets?: readonly {
      kind?: 'ORIGINAL' | 'REVISED' | null
      amount: string
      currency: string
      from?: PartialDate
      to?: PartialDate
      valueOn?: Text
    }[]
    transactions?: readonly {
      kind: 'COMMITMENT' | 'DISBURSEMENT' | 'IN_KIND' | 'EXPENDITURE'
      amount: string
      currency: string
      valueOn: string
      provider?: Text
      note?: OwnedText
    }[]
    results?: readonly { title: OwnedText; count?: Count; comparator?: Comparator; on?: PartialDate }[]
  }
  Article: {
    titleDerived?: boolean
    kind?: 'NEWS' | 'PLAN' | 'REPORT' | 'NOTICE' | null
    federation?: To<'Federation'> | null
    country?: To<'PartnerCountry'> | null
    author?: To<'Person'> | null
    byline?: Text
    countries?: readonly To<'PartnerCountry'>[]
    people?: readonly To<'Person'>[]
    associations?: readonly To<'MemberAssociation'>[]
    projects?: readonly To<'AidProject'>[]
    terms?: readonly To<'Term'>[]
    related?: readonly To<'Article'>[]
    images?: readonly { asset: To<'MediaAsset'>; caption?: OwnedText; credit?: Text }[]
    sourceName?: Text
    sourceUrl?: Text
  }
}

/** One record: created in Vietnamese, then given its English texts, then published. */
export interface DemoRecord<N extends TypeName> {
  readonly key: KeyOf[N]
  readonly type: N
  readonly translations: { readonly vi: Readonly<TextsOf[N]>; readonly en?: Readonly<Partial<TextsOf[N]>> }
  readonly values: Readonly<ValuesOf[N]>
  /** RFC 3339; null for the moment of filling. */
  readonly publishedAt?: string | null
}
/** A record of any type. */
export type AnyRecord = { [N in TypeName]: DemoRecord<N> }[TypeName]
