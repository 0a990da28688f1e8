/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of agreement it is. */
export type AgreementKind =
  /** An agreement on aid. */
  | 'AID'
  /** A programme or regulation of coordination. */
  | 'COORDINATION'
  /** A memorandum of friendship. */
  | 'FRIENDSHIP'
  /** Agreed minutes; no signed text is known. */
  | 'MINUTES';

/** Conditions on a named value; all given ones must hold. */
export type AgreementKindFilter = {
  /** Is this. */
  eq?: AgreementKind | null | undefined;
  /** Is one of these. */
  in?: Array<AgreementKind> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: AgreementKind | null | undefined;
};

/** Conditions on a list of agreements. */
export type AgreementListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: AgreementWhere | null | undefined;
  /** None meets these. */
  none?: AgreementWhere | null | undefined;
  /** At least one meets these. */
  some?: AgreementWhere | null | undefined;
};

/** How far it has come. */
export type AgreementStatus =
  /** Agreed, not signed. */
  | 'AGREED'
  /** Ended. */
  | 'ENDED'
  /** Under negotiation. */
  | 'NEGOTIATED'
  /** Signed. */
  | 'SIGNED';

/** Conditions on a named value; all given ones must hold. */
export type AgreementStatusFilter = {
  /** Is this. */
  eq?: AgreementStatus | null | undefined;
  /** Is one of these. */
  in?: Array<AgreementStatus> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: AgreementStatus | null | undefined;
};

/** Conditions on agreements; all given ones must hold. */
export type AgreementWhere = {
  /** All of these hold. */
  AND?: Array<AgreementWhere> | null | undefined;
  /** These do not hold. */
  NOT?: AgreementWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AgreementWhere> | null | undefined;
  /** How far it has come. */
  agreementStatus?: AgreementStatusFilter | null | undefined;
  /** Conditions on: The country with which it was made. */
  country?: PartnerCountryWhere | null | undefined;
  /** The id stored in `country`, whether or not that record is public. */
  countryId?: IdFilter | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Conditions on: Its texts. */
  documents?: LegalDocumentListWhere | null | undefined;
  /** Conditions on: Where it was made. */
  events?: EventListWhere | null | undefined;
  /** When its period begins. */
  from?: DateFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** What sort of agreement it is. */
  kind?: AgreementKindFilter | null | undefined;
  /** Conditions on: Articles about it. */
  mentions?: ArticleListWhere | null | undefined;
  /** Its motto. */
  motto?: StringFilter | null | undefined;
  /** What the source calls it elsewhere. */
  otherTitle?: StringFilter | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on: Agreements that renew it. */
  renewedBy?: AgreementListWhere | null | undefined;
  /** Conditions on: The agreement that it renews. */
  renews?: AgreementWhere | null | undefined;
  /** The id stored in `renews`, whether or not that record is public. */
  renewsId?: IdFilter | null | undefined;
  /** What it covers; one item a line. */
  scope?: StringFilter | null | undefined;
  /** When it was signed. */
  signedOn?: DateFilter | null | undefined;
  /** The slug in the language that answers. */
  slug?: StringFilter | null | undefined;
  /** What the source leaves open or contradicts. */
  sourceNote?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** What it is called. */
  title?: StringFilter | null | undefined;
  /** When it ends; the end is not part of it. */
  to?: DateFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Form of the aid in Vietnamese law. */
export type AidKind =
  /** Aid outside of projects. */
  | 'NON_PROJECT'
  /** An aid programme. */
  | 'PROGRAMME'
  /** An aid project. */
  | 'PROJECT';

/** Conditions on a named value; all given ones must hold. */
export type AidKindFilter = {
  /** Is this. */
  eq?: AidKind | null | undefined;
  /** Is one of these. */
  in?: Array<AidKind> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: AidKind | null | undefined;
};

/** Conditions on a list of aidProjects. */
export type AidProjectListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: AidProjectWhere | null | undefined;
  /** None meets these. */
  none?: AidProjectWhere | null | undefined;
  /** At least one meets these. */
  some?: AidProjectWhere | null | undefined;
};

/** Conditions on aidProjects; all given ones must hold. */
export type AidProjectWhere = {
  /** All of these hold. */
  AND?: Array<AidProjectWhere> | null | undefined;
  /** These do not hold. */
  NOT?: AidProjectWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AidProjectWhere> | null | undefined;
  /** Who approved it. */
  approvalIssuer?: StringFilter | null | undefined;
  /** Number of the decision of approval. */
  approvalNumber?: StringFilter | null | undefined;
  /** Day of the approval. */
  approvedOn?: DateFilter | null | undefined;
  /** Conditions on: Areas in which it is carried out. */
  areas?: AreaListWhere | null | undefined;
  /** Conditions on: The member association that carries it out. */
  association?: MemberAssociationWhere | null | undefined;
  /** The id stored in `association`, whether or not that record is public. */
  associationId?: IdFilter | null | undefined;
  /** Conditions on: The country from which it comes. */
  country?: PartnerCountryWhere | null | undefined;
  /** The id stored in `country`, whether or not that record is public. */
  countryId?: IdFilter | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Conditions on: Donors that the graph holds. */
  donorOrganizations?: PartnerOrganizationListWhere | null | undefined;
  /** Planned or actual end, not part of it. */
  endsOn?: DateFilter | null | undefined;
  /** Conditions on: Events that concern this aid. */
  events?: EventListWhere | null | undefined;
  /** Conditions on: The federation that mobilised it. */
  federation?: FederationWhere | null | undefined;
  /** The id stored in `federation`, whether or not that record is public. */
  federationId?: IdFilter | null | undefined;
  /** Identifier in IATI (iati-identifier). */
  iatiIdentifier?: StringFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** Form of the aid in Vietnamese law. */
  kind?: AidKindFilter | null | undefined;
  /** Conditions on: Articles about it. */
  mentions?: ArticleListWhere | null | undefined;
  /** Conditions on: The aid of which it is a part; sums never add a part to its whole. */
  parent?: AidProjectWhere | null | undefined;
  /** The id stored in `parent`, whether or not that record is public. */
  parentId?: IdFilter | null | undefined;
  /** Conditions on: Its parts. */
  parts?: AidProjectListWhere | null | undefined;
  /** Conditions on: Programmes to which it belongs. */
  programmes?: ProgrammeListWhere | null | undefined;
  /** How far it has come. */
  projectStage?: ProjectStageFilter | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** OECD DAC sector, three or five digits (iati-activity/sector). */
  sector?: StringFilter | null | undefined;
  /** The slug in the language that answers. */
  slug?: StringFilter | null | undefined;
  /** Planned or actual start (iati-activity/activity-date). */
  startsOn?: DateFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** What it is about (iati-activity/description). */
  summary?: StringFilter | null | undefined;
  /** Title (iati-activity/title). */
  title?: StringFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A round number of years. */
export type AnniversaryMark =
  /** A multiple of ten years. */
  | 'DECADE'
  /** A multiple of five years that is no multiple of ten. */
  | 'HALF_DECADE';

/** Which level it has. */
export type AreaKind =
  /** A city of the rank of a province (thành phố trực thuộc trung ương). */
  | 'CITY'
  /** A commune or ward (xã, phường). */
  | 'COMMUNE'
  /** A part of a partner country. */
  | 'COUNTRY_PART'
  /** A district (quận, huyện), town or city below a province; abolished in 2025. */
  | 'DISTRICT'
  /** An industrial park (khu công nghiệp). */
  | 'INDUSTRIAL_PARK'
  /** A province (tỉnh). */
  | 'PROVINCE';

/** Conditions on a named value; all given ones must hold. */
export type AreaKindFilter = {
  /** Is this. */
  eq?: AreaKind | null | undefined;
  /** Is one of these. */
  in?: Array<AreaKind> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: AreaKind | null | undefined;
};

/** Conditions on a list of areas. */
export type AreaListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: AreaWhere | null | undefined;
  /** None meets these. */
  none?: AreaWhere | null | undefined;
  /** At least one meets these. */
  some?: AreaWhere | null | undefined;
};

/** Conditions on areas; all given ones must hold. */
export type AreaWhere = {
  /** All of these hold. */
  AND?: Array<AreaWhere> | null | undefined;
  /** These do not hold. */
  NOT?: AreaWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AreaWhere> | null | undefined;
  /** When it ended; it is in no list of a later day. */
  abolishedOn?: DateFilter | null | undefined;
  /** Conditions on: Aid carried out in this area. */
  aidProjects?: AidProjectListWhere | null | undefined;
  /** Code in ISO 3166-2 or in the list of the statistical office. */
  areaCode?: StringFilter | null | undefined;
  /** Conditions on: Bodies of this kind that work in this area. */
  associations?: MemberAssociationListWhere | null | undefined;
  /** Conditions on: Bodies of this kind that work in this area. */
  chapters?: ChapterListWhere | null | undefined;
  /** Conditions on: The areas below it on the day asked for. */
  children?: AreaListWhere | null | undefined;
  /** Conditions on: The partner country of which it is a part; null for Viet Nam. */
  country?: PartnerCountryWhere | null | undefined;
  /** The id stored in `country`, whether or not that record is public. */
  countryId?: IdFilter | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it came to be; null when it has always been or is not known. */
  establishedOn?: DateFilter | null | undefined;
  /** Conditions on: Events in this area. */
  events?: EventListWhere | null | undefined;
  /** Conditions on: Bodies of this kind that work in this area. */
  federations?: FederationListWhere | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** Which level it has. */
  kind?: AreaKindFilter | null | undefined;
  /** Conditions on: Articles about it. */
  mentions?: ArticleListWhere | null | undefined;
  /** The name without its level. */
  name?: StringFilter | null | undefined;
  /** Conditions on: The areas above it on the day asked for. */
  parents?: AreaListWhere | null | undefined;
  /** Conditions on: Bodies of this kind that work in this area. */
  partnerOrganizations?: PartnerOrganizationListWhere | null | undefined;
  /** Conditions on: The areas that went into it. */
  predecessors?: AreaListWhere | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** The slug in the language that answers. */
  slug?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** Conditions on: The area into which it went. */
  successor?: AreaWhere | null | undefined;
  /** The id stored in `successor`, whether or not that record is public. */
  successorId?: IdFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Which records are meant, seen from the day asked for; those that hold on it when not given. */
  validity?: Validity | null | undefined;
};

/** What sort of article it is. */
export type ArticleKind =
  /** News. */
  | 'NEWS'
  /** A notice. */
  | 'NOTICE'
  /** Plans and tasks. */
  | 'PLAN'
  /** A report. */
  | 'REPORT';

/** Conditions on a named value; all given ones must hold. */
export type ArticleKindFilter = {
  /** Is this. */
  eq?: ArticleKind | null | undefined;
  /** Is one of these. */
  in?: Array<ArticleKind> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: ArticleKind | null | undefined;
};

/** Conditions on a list of articles. */
export type ArticleListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: ArticleWhere | null | undefined;
  /** None meets these. */
  none?: ArticleWhere | null | undefined;
  /** At least one meets these. */
  some?: ArticleWhere | null | undefined;
};

/** Conditions on articles; all given ones must hold. */
export type ArticleWhere = {
  /** All of these hold. */
  AND?: Array<ArticleWhere> | null | undefined;
  /** These do not hold. */
  NOT?: ArticleWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ArticleWhere> | null | undefined;
  /** One of the records in `about` has such an id, whether or not that record is public. */
  aboutId?: IdFilter | null | undefined;
  /** Conditions on: Who wrote it. */
  author?: PersonWhere | null | undefined;
  /** The id stored in `author`, whether or not that record is public. */
  authorId?: IdFilter | null | undefined;
  /** The text. */
  body?: StringFilter | null | undefined;
  /** The author as the source names them. */
  byline?: StringFilter | null | undefined;
  /** Conditions on: Readers’ remarks that a moderator has published. */
  comments?: CommentListWhere | null | undefined;
  /** Conditions on: Countries that it is about or names. */
  countries?: PartnerCountryListWhere | null | undefined;
  /** Conditions on: The country that it is about before others. */
  country?: PartnerCountryWhere | null | undefined;
  /** The id stored in `country`, whether or not that record is public. */
  countryId?: IdFilter | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Conditions on: Whose portal published it. */
  federation?: FederationWhere | null | undefined;
  /** The id stored in `federation`, whether or not that record is public. */
  federationId?: IdFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** What sort of article it is. */
  kind?: ArticleKindFilter | null | undefined;
  /** The first words, as lists show them. */
  lead?: StringFilter | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on: Articles to read beside it. */
  related?: ArticleListWhere | null | undefined;
  /** Conditions on: The section under which it stands. */
  section?: SectionWhere | null | undefined;
  /** The id stored in `section`, whether or not that record is public. */
  sectionId?: IdFilter | null | undefined;
  /** The slug in the language that answers. */
  slug?: StringFilter | null | undefined;
  /** Where the article was first published (“Theo …”). */
  sourceName?: StringFilter | null | undefined;
  /** What the source leaves open: a missing year, a missing title. */
  sourceNote?: StringFilter | null | undefined;
  /** Its address there; the canonical one of a republished article. */
  sourceUrl?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** Conditions on: Its tags. */
  tags?: TagListWhere | null | undefined;
  /** Headline. */
  title?: StringFilter | null | undefined;
  /** Whether the source had no title and this one was made for it. */
  titleDerived?: BooleanFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** What the association is for. */
export type AssociationKind =
  /** A friendship association for one country or region. */
  | 'FRIENDSHIP'
  /** An association that keeps ties with Vietnamese abroad. */
  | 'LIAISON'
  /** Another member organisation. */
  | 'OTHER'
  /** A committee for peace or solidarity. */
  | 'PEACE';

/** Conditions on a named value; all given ones must hold. */
export type AssociationKindFilter = {
  /** Is this. */
  eq?: AssociationKind | null | undefined;
  /** Is one of these. */
  in?: Array<AssociationKind> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: AssociationKind | null | undefined;
};

/** In which form. */
export type AwardForm =
  /** Bằng khen. */
  | 'CERTIFICATE_OF_HONOUR'
  /** Giấy khen. */
  | 'CERTIFICATE_OF_MERIT'
  /** Huân chương, huy chương, kỷ niệm chương. */
  | 'MEDAL'
  /** Another form. */
  | 'OTHER'
  /** A prize. */
  | 'PRIZE'
  /** A title. */
  | 'TITLE';

/** Conditions on a named value; all given ones must hold. */
export type AwardFormFilter = {
  /** Is this. */
  eq?: AwardForm | null | undefined;
  /** Is one of these. */
  in?: Array<AwardForm> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: AwardForm | null | undefined;
};

/** Conditions on a list of awards. */
export type AwardListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: AwardWhere | null | undefined;
  /** None meets these. */
  none?: AwardWhere | null | undefined;
  /** At least one meets these. */
  some?: AwardWhere | null | undefined;
};

/** Conditions on awards; all given ones must hold. */
export type AwardWhere = {
  /** All of these hold. */
  AND?: Array<AwardWhere> | null | undefined;
  /** These do not hold. */
  NOT?: AwardWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AwardWhere> | null | undefined;
  /** How many collectives (tập thể) received it. */
  collectives?: IntFilter | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Conditions on: The decision by which it was given. */
  decision?: LegalDocumentWhere | null | undefined;
  /** The id stored in `decision`, whether or not that record is public. */
  decisionId?: IdFilter | null | undefined;
  /** Conditions on: Where it was given. */
  event?: EventWhere | null | undefined;
  /** The id stored in `event`, whether or not that record is public. */
  eventId?: IdFilter | null | undefined;
  /** For which year. */
  forYear?: IntFilter | null | undefined;
  /** In which form. */
  form?: AwardFormFilter | null | undefined;
  /** When it was given. */
  grantedOn?: DateFilter | null | undefined;
  /** Conditions on: Who gave it. */
  grantor?: OrganizationWhere | null | undefined;
  /** The id stored in `grantor`, whether or not that record is public. */
  grantorId?: IdFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** How many individuals (cá nhân) received it. */
  individuals?: IntFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** Conditions on: Articles about it. */
  mentions?: ArticleListWhere | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Where it stands. */
  source?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** What was given and for what. */
  title?: StringFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on yes or no; all given ones must hold. */
export type BooleanFilter = {
  /** Is this. */
  eq?: boolean | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
};

/** What stands in the calendar. */
export type CalendarKind =
  /** Events. */
  | 'EVENT'
  /** Anniversaries of the foundation of bodies. */
  | 'FOUNDATION'
  /** National days of partner countries. */
  | 'NATIONAL_DAY'
  /** Anniversaries of the day when relations were normalised. */
  | 'NORMALISATION'
  /** Named days and years. */
  | 'OBSERVANCE'
  /** Anniversaries of diplomatic relations. */
  | 'RELATIONS';

/** What sort of part it is. */
export type ChapterKind =
  /** A local branch (chi hội). */
  | 'CHAPTER'
  /** A club (câu lạc bộ). */
  | 'CLUB'
  /** An office (văn phòng). */
  | 'OFFICE'
  /** A standing body, board or other unit. */
  | 'UNIT';

/** Conditions on a named value; all given ones must hold. */
export type ChapterKindFilter = {
  /** Is this. */
  eq?: ChapterKind | null | undefined;
  /** Is one of these. */
  in?: Array<ChapterKind> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: ChapterKind | null | undefined;
};

/** Conditions on a list of chapters. */
export type ChapterListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: ChapterWhere | null | undefined;
  /** None meets these. */
  none?: ChapterWhere | null | undefined;
  /** At least one meets these. */
  some?: ChapterWhere | null | undefined;
};

/** Conditions on chapters; all given ones must hold. */
export type ChapterWhere = {
  /** All of these hold. */
  AND?: Array<ChapterWhere> | null | undefined;
  /** These do not hold. */
  NOT?: ChapterWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ChapterWhere> | null | undefined;
  /** Short name in use. */
  abbreviation?: StringFilter | null | undefined;
  /** Conditions on: Agreements to which this body is a party. */
  agreements?: AgreementListWhere | null | undefined;
  /** Conditions on: The province, city or district in which it works. */
  area?: AreaWhere | null | undefined;
  /** The id stored in `area`, whether or not that record is public. */
  areaId?: IdFilter | null | undefined;
  /** Conditions on: Awards that this body received. */
  awards?: AwardListWhere | null | undefined;
  /** Conditions on: Awards that this body gave. */
  awardsGiven?: AwardListWhere | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When the body ended; it is in no list of a later day. */
  dissolvedOn?: DateFilter | null | undefined;
  /** Conditions on: Documents that this body issued. */
  documents?: LegalDocumentListWhere | null | undefined;
  /** When the body was founded. */
  foundedOn?: DateFilter | null | undefined;
  /** Number of the founding decision. */
  foundingDecision?: StringFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: Figures of this body. */
  indicators?: IndicatorListWhere | null | undefined;
  /** Whether it stands for several bodies that the source does not name. */
  isGroup?: BooleanFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** What sort of part it is. */
  kind?: ChapterKindFilter | null | undefined;
  /** Conditions on: Articles about it. */
  mentions?: ArticleListWhere | null | undefined;
  /** The official name. Former names stand in `formerNames` and answer for their days. */
  name?: StringFilter | null | undefined;
  /** Conditions on: Events that this body organises, alone or with others. */
  organisedEvents?: EventListWhere | null | undefined;
  /** Conditions on: The body of which it is a part. */
  parent?: OrganizationWhere | null | undefined;
  /** The id stored in `parent`, whether or not that record is public. */
  parentId?: IdFilter | null | undefined;
  /** Conditions on: The chapter or club of which it is a part. */
  partOf?: ChapterWhere | null | undefined;
  /** The id stored in `partOf`, whether or not that record is public. */
  partOfId?: IdFilter | null | undefined;
  /** Conditions on: Its own parts. */
  parts?: ChapterListWhere | null | undefined;
  /** Conditions on: Posts in this body. */
  posts?: PostListWhere | null | undefined;
  /** Conditions on: The bodies whose place it took; they have ended. */
  predecessors?: ChapterListWhere | null | undefined;
  /** Conditions on: Programmes of this body. */
  programmes?: ProgrammeListWhere | null | undefined;
  /** Conditions on: What this body publishes. */
  publications?: PublicationListWhere | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Whether somebody who did not write it must approve what goes public here. */
  requiresSecondPerson?: BooleanFilter | null | undefined;
  /** The body’s own site. */
  site?: StringFilter | null | undefined;
  /** The slug in the language that answers. */
  slug?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** Conditions on: The body that took its place when it ended. Articles, terms and aid of its time stay with it. */
  successor?: ChapterWhere | null | undefined;
  /** The id stored in `successor`, whether or not that record is public. */
  successorId?: IdFilter | null | undefined;
  /** Two or three sentences about the body. */
  summary?: StringFilter | null | undefined;
  /** Conditions on: Targets of this body. */
  targets?: TargetListWhere | null | undefined;
  /** Conditions on: Terms of this body. */
  terms?: TermListWhere | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Which records are meant, seen from the day asked for; those that hold on it when not given. */
  validity?: Validity | null | undefined;
};

/** Conditions on a list of comments. */
export type CommentListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: CommentWhere | null | undefined;
  /** None meets these. */
  none?: CommentWhere | null | undefined;
  /** At least one meets these. */
  some?: CommentWhere | null | undefined;
};

/** Conditions on comments; all given ones must hold. */
export type CommentWhere = {
  /** All of these hold. */
  AND?: Array<CommentWhere> | null | undefined;
  /** These do not hold. */
  NOT?: CommentWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<CommentWhere> | null | undefined;
  /** Conditions on: The article to which it belongs. */
  article?: ArticleWhere | null | undefined;
  /** The id stored in `article`, whether or not that record is public. */
  articleId?: IdFilter | null | undefined;
  /** The name that the reader gave. */
  author?: StringFilter | null | undefined;
  /** The remark. */
  body?: StringFilter | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** Its language, BCP 47. */
  language?: StringFilter | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on: Answers to it. */
  replies?: CommentListWhere | null | undefined;
  /** Conditions on: The remark that it answers. */
  replyTo?: CommentWhere | null | undefined;
  /** The id stored in `replyTo`, whether or not that record is public. */
  replyToId?: IdFilter | null | undefined;
  /** When it was sent. */
  sentAt?: DateTimeFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** How the number is meant. */
export type Comparator =
  /** About this. */
  | 'ABOUT'
  /** As counted. */
  | 'EXACTLY'
  /** More than this. */
  | 'OVER'
  /** Less than this. */
  | 'UNDER';

/** Conditions on a named value; all given ones must hold. */
export type ComparatorFilter = {
  /** Is this. */
  eq?: Comparator | null | undefined;
  /** Is one of these. */
  in?: Array<Comparator> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: Comparator | null | undefined;
};

/** What was counted; different units are never added. */
export type CountUnit =
  /** Events, sessions, congresses. */
  | 'EVENTS'
  /** Groups of tasks, sets, classes. */
  | 'GROUPS'
  /** Households. */
  | 'HOUSEHOLDS'
  /** Money, in the currency beside it. */
  | 'MONEY'
  /** Bodies. */
  | 'ORGANIZATIONS'
  /** Participations (lượt): who comes twice counts twice. */
  | 'PARTICIPATIONS'
  /** Hundredths of a whole. */
  | 'PERCENT'
  /** Persons (người). */
  | 'PERSONS'
  /** Works, articles, publications, programme items. */
  | 'WORKS'
  /** Years. */
  | 'YEARS';

/** Conditions on a named value; all given ones must hold. */
export type CountUnitFilter = {
  /** Is this. */
  eq?: CountUnit | null | undefined;
  /** Is one of these. */
  in?: Array<CountUnit> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: CountUnit | null | undefined;
};

/** Conditions on a day; all given ones must hold. A date of less precision counts as its first day. */
export type DateFilter = {
  /** Is this day. */
  eq?: string | null | undefined;
  /** Is after. */
  gt?: string | null | undefined;
  /** Is this day or after. */
  gte?: string | null | undefined;
  /** Is one of these days. */
  in?: Array<string> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is before. */
  lt?: string | null | undefined;
  /** Is this day or before. */
  lte?: string | null | undefined;
};

/** Conditions on an instant; all given ones must hold. */
export type DateTimeFilter = {
  /** Is after. */
  gt?: string | null | undefined;
  /** Is this instant or after. */
  gte?: string | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is before. */
  lt?: string | null | undefined;
  /** Is this instant or before. */
  lte?: string | null | undefined;
};

/** Conditions on an exact number; all given ones must hold. */
export type DecimalFilter = {
  /** Is this. */
  eq?: string | null | undefined;
  /** Is more. */
  gt?: string | null | undefined;
  /** Is this or more. */
  gte?: string | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is less. */
  lt?: string | null | undefined;
  /** Is this or less. */
  lte?: string | null | undefined;
};

/** What sort of text it is; part of the key: 12-CT/TW and 12-KL/TW both exist. */
export type DocumentKind =
  /** A conclusion (kết luận). */
  | 'CONCLUSION'
  /** A decision (quyết định). */
  | 'DECISION'
  /** A directive (chỉ thị). */
  | 'DIRECTIVE'
  /** A law, decree or circular. */
  | 'LAW'
  /** Another text. */
  | 'OTHER'
  /** A plan (kế hoạch). */
  | 'PLAN'
  /** A regulation (quy chế, quy định). */
  | 'REGULATION'
  /** A resolution (nghị quyết). */
  | 'RESOLUTION'
  /** A convention or treaty. */
  | 'TREATY';

/** Conditions on a named value; all given ones must hold. */
export type DocumentKindFilter = {
  /** Is this. */
  eq?: DocumentKind | null | undefined;
  /** Is one of these. */
  in?: Array<DocumentKind> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: DocumentKind | null | undefined;
};

/** Where a record stands on its way to the public. */
export type EditorialState =
  /** Put away: out of the public and of the lists of editors. */
  | 'ARCHIVED'
  /** Being worked on; also a change of what is public. */
  | 'DRAFT'
  /** Somebody was asked to look at it. */
  | 'IN_REVIEW'
  /** Public, without a change that waits. */
  | 'PUBLISHED'
  /** Goes public at an instant that is set. */
  | 'SCHEDULED'
  /** Taken back with a reason that stays public. */
  | 'WITHDRAWN';

/** Conditions on a named value; all given ones must hold. */
export type EditorialStateFilter = {
  /** Is this. */
  eq?: EditorialState | null | undefined;
  /** Is one of these. */
  in?: Array<EditorialState> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: EditorialState | null | undefined;
};

/** What sort of event it is. */
export type EventKind =
  /** A campaign or a series of activities. */
  | 'CAMPAIGN'
  /** A ceremony, such as a signing. */
  | 'CEREMONY'
  /** A conference. */
  | 'CONFERENCE'
  /** A contest. */
  | 'CONTEST'
  /** A course or training. */
  | 'COURSE'
  /** A friendship exchange. */
  | 'EXCHANGE'
  /** A meeting or working session. */
  | 'MEETING'
  /** Another event. */
  | 'OTHER'
  /** A performance or festival. */
  | 'PERFORMANCE'
  /** A visit. */
  | 'VISIT';

/** Conditions on a named value; all given ones must hold. */
export type EventKindFilter = {
  /** Is this. */
  eq?: EventKind | null | undefined;
  /** Is one of these. */
  in?: Array<EventKind> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: EventKind | null | undefined;
};

/** Conditions on a list of events. */
export type EventListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: EventWhere | null | undefined;
  /** None meets these. */
  none?: EventWhere | null | undefined;
  /** At least one meets these. */
  some?: EventWhere | null | undefined;
};

/** What became of it. */
export type EventStatus =
  /** Cancelled. */
  | 'CANCELLED'
  /** Held. */
  | 'HELD'
  /** Planned. */
  | 'PLANNED'
  /** Postponed. */
  | 'POSTPONED';

/** Conditions on a named value; all given ones must hold. */
export type EventStatusFilter = {
  /** Is this. */
  eq?: EventStatus | null | undefined;
  /** Is one of these. */
  in?: Array<EventStatus> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: EventStatus | null | undefined;
};

/** Conditions on events; all given ones must hold. */
export type EventWhere = {
  /** All of these hold. */
  AND?: Array<EventWhere> | null | undefined;
  /** These do not hold. */
  NOT?: EventWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<EventWhere> | null | undefined;
  /** Conditions on: Agreements made there. */
  agreements?: AgreementListWhere | null | undefined;
  /** Conditions on: The area of that place. */
  area?: AreaWhere | null | undefined;
  /** The id stored in `area`, whether or not that record is public. */
  areaId?: IdFilter | null | undefined;
  /** Conditions on: Awards given there. */
  awards?: AwardListWhere | null | undefined;
  /** The clock time at which it begins, where one is known. */
  beginsAt?: DateTimeFilter | null | undefined;
  /** Conditions on: Countries that it concerns. */
  countries?: PartnerCountryListWhere | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The date as the source writes it, and what it leaves open or contradicts. */
  dateNote?: StringFilter | null | undefined;
  /** Conditions on: Documents on which it rests or that it dealt with. */
  documents?: LegalDocumentListWhere | null | undefined;
  /** Of one that comes again: its number (lần thứ IX: 9). */
  edition?: IntFilter | null | undefined;
  /** End, not part of it. */
  endsOn?: DateFilter | null | undefined;
  /** What became of it. */
  eventStatus?: EventStatusFilter | null | undefined;
  /** Conditions on: Whose event it is before others. */
  federation?: FederationWhere | null | undefined;
  /** The id stored in `federation`, whether or not that record is public. */
  federationId?: IdFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: Figures of it. */
  indicators?: IndicatorListWhere | null | undefined;
  /** Whether it takes place online, wholly or in part. */
  isOnline?: BooleanFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** What sort of event it is. */
  kind?: EventKindFilter | null | undefined;
  /** Day of the lunar month, 1–30; null where only the month is given. */
  lunarDay?: IntFilter | null | undefined;
  /** Month of the lunar year, 1–12. */
  lunarMonth?: IntFilter | null | undefined;
  /** Conditions on: Articles about it. */
  mentions?: ArticleListWhere | null | undefined;
  /** Conditions on: The day or year that it marks. */
  observance?: ObservanceWhere | null | undefined;
  /** The id stored in `observance`, whether or not that record is public. */
  observanceId?: IdFilter | null | undefined;
  /** Conditions on: The event of which it is a part. */
  parent?: EventWhere | null | undefined;
  /** The id stored in `parent`, whether or not that record is public. */
  parentId?: IdFilter | null | undefined;
  /** Part of the day, where no clock time is known. */
  partOfDay?: PartOfDayFilter | null | undefined;
  /** Conditions on: Its parts. */
  parts?: EventListWhere | null | undefined;
  /** Where it takes place. */
  place?: StringFilter | null | undefined;
  /** Conditions on: The programme of which it is a part. */
  programme?: ProgrammeWhere | null | undefined;
  /** The id stored in `programme`, whether or not that record is public. */
  programmeId?: IdFilter | null | undefined;
  /** Conditions on: Aid that it concerns. */
  projects?: AidProjectListWhere | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Of a series of which only the number is known: how many (10 working sessions). */
  sessions?: IntFilter | null | undefined;
  /** How the number is meant. */
  sessionsComparator?: ComparatorFilter | null | undefined;
  /** The slug in the language that answers. */
  slug?: StringFilter | null | undefined;
  /** Where it stands. */
  source?: StringFilter | null | undefined;
  /** First day; null where the source does not say or gives only a lunar date. */
  startsOn?: DateFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** What it is about. */
  summary?: StringFilter | null | undefined;
  /** What it is called. */
  title?: StringFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** How far the federation reaches. */
export type FederationLevel =
  /** The national union. */
  | 'NATIONAL'
  /** A federation of a province or city. */
  | 'PROVINCIAL';

/** Conditions on a named value; all given ones must hold. */
export type FederationLevelFilter = {
  /** Is this. */
  eq?: FederationLevel | null | undefined;
  /** Is one of these. */
  in?: Array<FederationLevel> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: FederationLevel | null | undefined;
};

/** Conditions on a list of federations. */
export type FederationListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: FederationWhere | null | undefined;
  /** None meets these. */
  none?: FederationWhere | null | undefined;
  /** At least one meets these. */
  some?: FederationWhere | null | undefined;
};

/** Conditions on federations; all given ones must hold. */
export type FederationWhere = {
  /** All of these hold. */
  AND?: Array<FederationWhere> | null | undefined;
  /** These do not hold. */
  NOT?: FederationWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<FederationWhere> | null | undefined;
  /** Short name in use. */
  abbreviation?: StringFilter | null | undefined;
  /** Conditions on: Agreements to which this body is a party. */
  agreements?: AgreementListWhere | null | undefined;
  /** Conditions on: Aid that this federation mobilised. */
  aidProjects?: AidProjectListWhere | null | undefined;
  /** Conditions on: The province, city or district in which it works. */
  area?: AreaWhere | null | undefined;
  /** The id stored in `area`, whether or not that record is public. */
  areaId?: IdFilter | null | undefined;
  /** Conditions on: Articles of this federation. */
  articles?: ArticleListWhere | null | undefined;
  /** Conditions on: Member associations on the day asked for. */
  associations?: MemberAssociationListWhere | null | undefined;
  /** Conditions on: Awards that this body received. */
  awards?: AwardListWhere | null | undefined;
  /** Conditions on: Awards that this body gave. */
  awardsGiven?: AwardListWhere | null | undefined;
  /** Conditions on: Chapters, clubs and offices of this body. */
  chapters?: ChapterListWhere | null | undefined;
  /** Conditions on: The federations below it. */
  children?: FederationListWhere | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When the body ended; it is in no list of a later day. */
  dissolvedOn?: DateFilter | null | undefined;
  /** Conditions on: Documents that this body issued. */
  documents?: LegalDocumentListWhere | null | undefined;
  /** Conditions on: Events of this federation. */
  events?: EventListWhere | null | undefined;
  /** When the body was founded. */
  foundedOn?: DateFilter | null | undefined;
  /** Number of the founding decision. */
  foundingDecision?: StringFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: Figures of this body. */
  indicators?: IndicatorListWhere | null | undefined;
  /** Whether it stands for several bodies that the source does not name. */
  isGroup?: BooleanFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** How far the federation reaches. */
  level?: FederationLevelFilter | null | undefined;
  /** The words at the head of its portal. */
  masthead?: StringFilter | null | undefined;
  /** Conditions on: Articles about it. */
  mentions?: ArticleListWhere | null | undefined;
  /** The official name. Former names stand in `formerNames` and answer for their days. */
  name?: StringFilter | null | undefined;
  /** Conditions on: Named days and years that this federation keeps. */
  observances?: ObservanceListWhere | null | undefined;
  /** Conditions on: Events that this body organises, alone or with others. */
  organisedEvents?: EventListWhere | null | undefined;
  /** Conditions on: The federation above it. */
  parent?: FederationWhere | null | undefined;
  /** The id stored in `parent`, whether or not that record is public. */
  parentId?: IdFilter | null | undefined;
  /** The province or city, by its name; null where the source does not say. */
  placeName?: StringFilter | null | undefined;
  /** Conditions on: Posts in this body. */
  posts?: PostListWhere | null | undefined;
  /** Conditions on: The bodies whose place it took; they have ended. */
  predecessors?: FederationListWhere | null | undefined;
  /** Conditions on: Programmes of this body. */
  programmes?: ProgrammeListWhere | null | undefined;
  /** Conditions on: What this body publishes. */
  publications?: PublicationListWhere | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Whether somebody who did not write it must approve what goes public here. */
  requiresSecondPerson?: BooleanFilter | null | undefined;
  /** Conditions on: Queries that this federation keeps under a name. */
  savedQueries?: SavedQueryListWhere | null | undefined;
  /** The body’s own site. */
  site?: StringFilter | null | undefined;
  /** Conditions on: Portals of this federation. */
  sites?: SiteListWhere | null | undefined;
  /** The slug in the language that answers. */
  slug?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** Conditions on: The body that took its place when it ended. Articles, terms and aid of its time stay with it. */
  successor?: FederationWhere | null | undefined;
  /** The id stored in `successor`, whether or not that record is public. */
  successorId?: IdFilter | null | undefined;
  /** Two or three sentences about the body. */
  summary?: StringFilter | null | undefined;
  /** Conditions on: Targets of this body. */
  targets?: TargetListWhere | null | undefined;
  /** Conditions on: Terms of this body. */
  terms?: TermListWhere | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Which records are meant, seen from the day asked for; those that hold on it when not given. */
  validity?: Validity | null | undefined;
};

/** How the person came to the post. */
export type HoldingOrigin =
  /** Appointed. */
  | 'APPOINTED'
  /** Co-opted. */
  | 'CO_OPTED'
  /** Elected. */
  | 'ELECTED';

/** Conditions on a named value; all given ones must hold. */
export type HoldingOriginFilter = {
  /** Is this. */
  eq?: HoldingOrigin | null | undefined;
  /** Is one of these. */
  in?: Array<HoldingOrigin> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: HoldingOrigin | null | undefined;
};

/** Conditions on an id; all given ones must hold. */
export type IdFilter = {
  /** Is this id. */
  eq?: string | number | null | undefined;
  /** Is one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
};

/** Conditions on a list of indicators. */
export type IndicatorListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: IndicatorWhere | null | undefined;
  /** None meets these. */
  none?: IndicatorWhere | null | undefined;
  /** At least one meets these. */
  some?: IndicatorWhere | null | undefined;
};

/** Conditions on indicators; all given ones must hold. */
export type IndicatorWhere = {
  /** All of these hold. */
  AND?: Array<IndicatorWhere> | null | undefined;
  /** These do not hold. */
  NOT?: IndicatorWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<IndicatorWhere> | null | undefined;
  /** What it was before. */
  baseline?: DecimalFilter | null | undefined;
  /** When that was: a year, a month or a day. */
  baselinePeriod?: StringFilter | null | undefined;
  /** By how many hundredths it changed. */
  changePercent?: DecimalFilter | null | undefined;
  /** How the number is meant. */
  comparator?: ComparatorFilter | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Conditions on: Events that this figure is about. */
  events?: EventListWhere | null | undefined;
  /** When the measured period begins. */
  from?: DateFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** Conditions on: Articles about it. */
  mentions?: ArticleListWhere | null | undefined;
  /** Conditions on: Whose figure it is. */
  owner?: OrganizationWhere | null | undefined;
  /** The id stored in `owner`, whether or not that record is public. */
  ownerId?: IdFilter | null | undefined;
  /** Conditions on: The programme to which it belongs. */
  programme?: ProgrammeWhere | null | undefined;
  /** The id stored in `programme`, whether or not that record is public. */
  programmeId?: IdFilter | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Where it stands. */
  source?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** Conditions on: The target towards which it counts. */
  target?: TargetWhere | null | undefined;
  /** The id stored in `target`, whether or not that record is public. */
  targetId?: IdFilter | null | undefined;
  /** What was measured. */
  title?: StringFilter | null | undefined;
  /** When it ends; the end is not part of it. */
  to?: DateFilter | null | undefined;
  /** What was counted; different units are never added. */
  unit?: CountUnitFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The figure; null where only its change is known. */
  value?: DecimalFilter | null | undefined;
};

/** Conditions on a whole number; all given ones must hold. */
export type IntFilter = {
  /** Is this. */
  eq?: number | null | undefined;
  /** Is more. */
  gt?: number | null | undefined;
  /** Is this or more. */
  gte?: number | null | undefined;
  /** Is one of these. */
  in?: Array<number> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is less. */
  lt?: number | null | undefined;
  /** Is this or less. */
  lte?: number | null | undefined;
  /** Is not this. */
  ne?: number | null | undefined;
};

/** Conditions on a list of legalDocuments. */
export type LegalDocumentListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: LegalDocumentWhere | null | undefined;
  /** None meets these. */
  none?: LegalDocumentWhere | null | undefined;
  /** At least one meets these. */
  some?: LegalDocumentWhere | null | undefined;
};

/** Conditions on legalDocuments; all given ones must hold. */
export type LegalDocumentWhere = {
  /** All of these hold. */
  AND?: Array<LegalDocumentWhere> | null | undefined;
  /** These do not hold. */
  NOT?: LegalDocumentWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<LegalDocumentWhere> | null | undefined;
  /** Conditions on: Agreements laid down in this document. */
  agreements?: AgreementListWhere | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** From when it holds. */
  effectiveFrom?: DateFilter | null | undefined;
  /** Until when, not part of it. */
  effectiveTo?: DateFilter | null | undefined;
  /** Conditions on: Events that rest on this document or dealt with it. */
  events?: EventListWhere | null | undefined;
  /** Conditions on: The text as a file. */
  file?: MediaAssetWhere | null | undefined;
  /** The id stored in `file`, whether or not that record is public. */
  fileId?: IdFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** The date it bears. */
  issuedOn?: DateFilter | null | undefined;
  /** Conditions on: Who issued it. */
  issuer?: OrganizationWhere | null | undefined;
  /** The id stored in `issuer`, whether or not that record is public. */
  issuerId?: IdFilter | null | undefined;
  /** Who issued it, when the graph does not hold the body. */
  issuerName?: StringFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** What sort of text it is; part of the key: 12-CT/TW and 12-KL/TW both exist. */
  kind?: DocumentKindFilter | null | undefined;
  /** Conditions on: Articles about it. */
  mentions?: ArticleListWhere | null | undefined;
  /** Its number as written; null when the source does not say. */
  number?: StringFilter | null | undefined;
  /** Conditions on: Programmes that rest on this document. */
  programmes?: ProgrammeListWhere | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on: Documents that replace it. */
  replacedBy?: LegalDocumentListWhere | null | undefined;
  /** Conditions on: Documents that it replaces. */
  replaces?: LegalDocumentListWhere | null | undefined;
  /** The slug in the language that answers. */
  slug?: StringFilter | null | undefined;
  /** What the source leaves open or contradicts. */
  sourceNote?: StringFilter | null | undefined;
  /** Where the text stands. */
  sourceUrl?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** What it is about. */
  subject?: StringFilter | null | undefined;
  /** Conditions on: The term of office for which it was made. */
  term?: TermWhere | null | undefined;
  /** The id stored in `term`, whether or not that record is public. */
  termId?: IdFilter | null | undefined;
  /** Type, number and subject in one line. */
  title?: StringFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on mediaAssets; all given ones must hold. */
export type MediaAssetWhere = {
  /** All of these hold. */
  AND?: Array<MediaAssetWhere> | null | undefined;
  /** These do not hold. */
  NOT?: MediaAssetWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<MediaAssetWhere> | null | undefined;
  /** What a picture shows, for those who cannot see it (WCAG 2.2, 1.1.1). Empty for decoration. */
  altText?: StringFilter | null | undefined;
  /** Size in bytes. */
  byteLength?: IntFilter | null | undefined;
  /** The words under the picture where its placement gives none. */
  caption?: StringFilter | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Who made it. */
  credit?: StringFilter | null | undefined;
  /** The name under which it came. */
  fileName?: StringFilter | null | undefined;
  /** Focal point from the left edge, in percent of the width. */
  focalX?: IntFilter | null | undefined;
  /** Focal point from the upper edge, in percent of the height. */
  focalY?: IntFilter | null | undefined;
  /** How many pictures an animation shows; 1 for one that stands still, null for a document. */
  frames?: IntFilter | null | undefined;
  /** Height of a picture in pixels. */
  height?: IntFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** What sort of file it is. */
  kind?: MediaKindFilter | null | undefined;
  /** Address of the licence. */
  licenceUrl?: StringFilter | null | undefined;
  /** Media type, found in the bytes and not in the name (RFC 6838). */
  mimeType?: StringFilter | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Terms of use, in words. */
  rights?: StringFilter | null | undefined;
  /** Hash of the bytes, hexadecimal; the file stands under `/media/<sha256>`. */
  sha256?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** What the file is called among editors and in search. */
  title?: StringFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Path of the bytes on this server; it never changes for these bytes. */
  url?: StringFilter | null | undefined;
  /** Width of a picture in pixels. */
  width?: IntFilter | null | undefined;
};

/** What sort of file it is. */
export type MediaKind =
  /** A document to download. */
  | 'DOCUMENT'
  /** A picture. */
  | 'PICTURE';

/** Conditions on a named value; all given ones must hold. */
export type MediaKindFilter = {
  /** Is this. */
  eq?: MediaKind | null | undefined;
  /** Is one of these. */
  in?: Array<MediaKind> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: MediaKind | null | undefined;
};

/** Conditions on a list of memberAssociations. */
export type MemberAssociationListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: MemberAssociationWhere | null | undefined;
  /** None meets these. */
  none?: MemberAssociationWhere | null | undefined;
  /** At least one meets these. */
  some?: MemberAssociationWhere | null | undefined;
};

/** Conditions on memberAssociations; all given ones must hold. */
export type MemberAssociationWhere = {
  /** All of these hold. */
  AND?: Array<MemberAssociationWhere> | null | undefined;
  /** These do not hold. */
  NOT?: MemberAssociationWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<MemberAssociationWhere> | null | undefined;
  /** Short name in use. */
  abbreviation?: StringFilter | null | undefined;
  /** Conditions on: Agreements to which this body is a party. */
  agreements?: AgreementListWhere | null | undefined;
  /** Conditions on: Aid that this association carries out. */
  aidProjects?: AidProjectListWhere | null | undefined;
  /** Conditions on: The province, city or district in which it works. */
  area?: AreaWhere | null | undefined;
  /** The id stored in `area`, whether or not that record is public. */
  areaId?: IdFilter | null | undefined;
  /** Conditions on: Awards that this body received. */
  awards?: AwardListWhere | null | undefined;
  /** Conditions on: Awards that this body gave. */
  awardsGiven?: AwardListWhere | null | undefined;
  /** Conditions on: Chapters, clubs and offices of this body. */
  chapters?: ChapterListWhere | null | undefined;
  /** Conditions on: Associations that are part of it. */
  children?: MemberAssociationListWhere | null | undefined;
  /** Conditions on: The country with which it keeps friendship. */
  country?: PartnerCountryWhere | null | undefined;
  /** The id stored in `country`, whether or not that record is public. */
  countryId?: IdFilter | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When the body ended; it is in no list of a later day. */
  dissolvedOn?: DateFilter | null | undefined;
  /** Conditions on: Documents that this body issued. */
  documents?: LegalDocumentListWhere | null | undefined;
  /** Conditions on: Federations of which it is a member on the day asked for. */
  federations?: FederationListWhere | null | undefined;
  /** When the body was founded. */
  foundedOn?: DateFilter | null | undefined;
  /** Number of the founding decision. */
  foundingDecision?: StringFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: Figures of this body. */
  indicators?: IndicatorListWhere | null | undefined;
  /** Whether it stands for several bodies that the source does not name. */
  isGroup?: BooleanFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** What the association is for. */
  kind?: AssociationKindFilter | null | undefined;
  /** Conditions on: Articles about it. */
  mentions?: ArticleListWhere | null | undefined;
  /** The official name. Former names stand in `formerNames` and answer for their days. */
  name?: StringFilter | null | undefined;
  /** Conditions on: Events that this body organises, alone or with others. */
  organisedEvents?: EventListWhere | null | undefined;
  /** Conditions on: The association of which it is a part. */
  parent?: MemberAssociationWhere | null | undefined;
  /** The id stored in `parent`, whether or not that record is public. */
  parentId?: IdFilter | null | undefined;
  /** Conditions on: Posts in this body. */
  posts?: PostListWhere | null | undefined;
  /** Conditions on: The bodies whose place it took; they have ended. */
  predecessors?: MemberAssociationListWhere | null | undefined;
  /** Conditions on: Programmes of this body. */
  programmes?: ProgrammeListWhere | null | undefined;
  /** Conditions on: What this body publishes. */
  publications?: PublicationListWhere | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Whether somebody who did not write it must approve what goes public here. */
  requiresSecondPerson?: BooleanFilter | null | undefined;
  /** The body’s own site. */
  site?: StringFilter | null | undefined;
  /** The slug in the language that answers. */
  slug?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** Conditions on: The body that took its place when it ended. Articles, terms and aid of its time stay with it. */
  successor?: MemberAssociationWhere | null | undefined;
  /** The id stored in `successor`, whether or not that record is public. */
  successorId?: IdFilter | null | undefined;
  /** Two or three sentences about the body. */
  summary?: StringFilter | null | undefined;
  /** Conditions on: Targets of this body. */
  targets?: TargetListWhere | null | undefined;
  /** Conditions on: Terms of this body. */
  terms?: TermListWhere | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Which records are meant, seen from the day asked for; those that hold on it when not given. */
  validity?: Validity | null | undefined;
};

/** How long it lasts. */
export type ObservanceKind =
  /** A custom without a date of its own. */
  | 'CUSTOM'
  /** A day. */
  | 'DAY'
  /** A week or month. */
  | 'WEEK'
  /** A year. */
  | 'YEAR';

/** Conditions on a named value; all given ones must hold. */
export type ObservanceKindFilter = {
  /** Is this. */
  eq?: ObservanceKind | null | undefined;
  /** Is one of these. */
  in?: Array<ObservanceKind> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: ObservanceKind | null | undefined;
};

/** Conditions on a list of observances. */
export type ObservanceListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: ObservanceWhere | null | undefined;
  /** None meets these. */
  none?: ObservanceWhere | null | undefined;
  /** At least one meets these. */
  some?: ObservanceWhere | null | undefined;
};

/** Conditions on observances; all given ones must hold. */
export type ObservanceWhere = {
  /** All of these hold. */
  AND?: Array<ObservanceWhere> | null | undefined;
  /** These do not hold. */
  NOT?: ObservanceWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ObservanceWhere> | null | undefined;
  /** Conditions on: Countries that it concerns. */
  countries?: PartnerCountryListWhere | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Its day of the month, 1–31. */
  day?: IntFilter | null | undefined;
  /** Conditions on: Events that mark it. */
  events?: EventListWhere | null | undefined;
  /** Conditions on: Federations that keep it. */
  federations?: FederationListWhere | null | undefined;
  /** Of one that comes once: when it begins. */
  from?: DateFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** How long it lasts. */
  kind?: ObservanceKindFilter | null | undefined;
  /** Day of the lunar month, 1–30; null where only the month is given. */
  lunarDay?: IntFilter | null | undefined;
  /** Month of the lunar year, 1–12. */
  lunarMonth?: IntFilter | null | undefined;
  /** Conditions on: Articles about it. */
  mentions?: ArticleListWhere | null | undefined;
  /** Of a day that comes each year: its month, 1–12. */
  month?: IntFilter | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** When it was first kept. */
  since?: DateFilter | null | undefined;
  /** The slug in the language that answers. */
  slug?: StringFilter | null | undefined;
  /** Where it stands. */
  sourceUrl?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** What it is about. */
  summary?: StringFilter | null | undefined;
  /** What it is called. */
  title?: StringFilter | null | undefined;
  /** When it ends; the end is not part of it. */
  to?: DateFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a record behind Organization, one key per type. */
export type OrganizationWhere = {
  /** It is a Chapter that meets these conditions. */
  chapter?: ChapterWhere | null | undefined;
  /** It is a Federation that meets these conditions. */
  federation?: FederationWhere | null | undefined;
  /** It is a MemberAssociation that meets these conditions. */
  memberAssociation?: MemberAssociationWhere | null | undefined;
  /** It is a PartnerOrganization that meets these conditions. */
  partnerOrganization?: PartnerOrganizationWhere | null | undefined;
};

/** Conditions on a list of pages. */
export type PageListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: PageWhere | null | undefined;
  /** None meets these. */
  none?: PageWhere | null | undefined;
  /** At least one meets these. */
  some?: PageWhere | null | undefined;
};

/** Conditions on pages; all given ones must hold. */
export type PageWhere = {
  /** All of these hold. */
  AND?: Array<PageWhere> | null | undefined;
  /** These do not hold. */
  NOT?: PageWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PageWhere> | null | undefined;
  /** The text. */
  body?: StringFilter | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** Its first words. */
  lead?: StringFilter | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Its place in the navigation, lowest first; null where it stands outside. */
  rank?: IntFilter | null | undefined;
  /** Conditions on: The portal to which it belongs. */
  site?: SiteWhere | null | undefined;
  /** The id stored in `site`, whether or not that record is public. */
  siteId?: IdFilter | null | undefined;
  /** The slug in the language that answers. */
  slug?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** What it is called. */
  title?: StringFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Part of the day, where no clock time is known. */
export type PartOfDay =
  /** In the afternoon (chiều). */
  | 'AFTERNOON'
  /** In the evening (tối). */
  | 'EVENING'
  /** In the morning (sáng). */
  | 'MORNING';

/** Conditions on a named value; all given ones must hold. */
export type PartOfDayFilter = {
  /** Is this. */
  eq?: PartOfDay | null | undefined;
  /** Is one of these. */
  in?: Array<PartOfDay> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: PartOfDay | null | undefined;
};

/** Conditions on a list of partnerCountries. */
export type PartnerCountryListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: PartnerCountryWhere | null | undefined;
  /** None meets these. */
  none?: PartnerCountryWhere | null | undefined;
  /** At least one meets these. */
  some?: PartnerCountryWhere | null | undefined;
};

/** Conditions on partnerCountries; all given ones must hold. */
export type PartnerCountryWhere = {
  /** All of these hold. */
  AND?: Array<PartnerCountryWhere> | null | undefined;
  /** These do not hold. */
  NOT?: PartnerCountryWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PartnerCountryWhere> | null | undefined;
  /** Conditions on: Agreements with this country. */
  agreements?: AgreementListWhere | null | undefined;
  /** Conditions on: Aid from this country. */
  aidProjects?: AidProjectListWhere | null | undefined;
  /** ISO 3166-1 alpha-3 code. */
  alpha3?: StringFilter | null | undefined;
  /** Conditions on: Parts of this country. */
  areas?: AreaListWhere | null | undefined;
  /** Conditions on: Articles about this country before others. */
  articles?: ArticleListWhere | null | undefined;
  /** Conditions on: Friendship associations for this country. */
  associations?: MemberAssociationListWhere | null | undefined;
  /** ISO 3166-1 alpha-2 code. */
  code?: StringFilter | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Conditions on: Events that concern this country. */
  events?: EventListWhere | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** Conditions on: Articles that are about this country or name it. */
  mentions?: ArticleListWhere | null | undefined;
  /** The country’s name. */
  name?: StringFilter | null | undefined;
  /** Day of the month of the national day, 1–31. */
  nationalDay?: IntFilter | null | undefined;
  /** Month of the national day, 1–12. */
  nationalDayMonth?: IntFilter | null | undefined;
  /** What the national day is called. */
  nationalDayName?: StringFilter | null | undefined;
  /** ISO 3166-1 numeric code. */
  numericCode?: StringFilter | null | undefined;
  /** Conditions on: Named days and years that concern this country. */
  observances?: ObservanceListWhere | null | undefined;
  /** Conditions on: Bodies from this country. */
  organizations?: PartnerOrganizationListWhere | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** What began on that day. */
  relationsKind?: RelationsKindFilter | null | undefined;
  /** What one must know about that date. */
  relationsNote?: StringFilter | null | undefined;
  /** When diplomatic relations with Viet Nam began. */
  relationsSince?: DateFilter | null | undefined;
  /** Where the date stands. */
  relationsSource?: StringFilter | null | undefined;
  /** The slug in the language that answers. */
  slug?: StringFilter | null | undefined;
  /** When the source was last read. */
  sourceCheckedOn?: DateFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** What sort of body it is. */
export type PartnerKind =
  /** An embassy or consulate. */
  | 'EMBASSY'
  /** An enterprise, or several of them. */
  | 'ENTERPRISE'
  /** A foreign non-governmental organisation. */
  | 'FOREIGN_NGO'
  /** A committee of the Fatherland Front. */
  | 'FRONT'
  /** A newspaper, magazine or broadcaster. */
  | 'MEDIA'
  /** Another body. */
  | 'OTHER'
  /** A body of the Party. */
  | 'PARTY_BODY'
  /** A school or university. */
  | 'SCHOOL'
  /** A state body. */
  | 'STATE_BODY';

/** Conditions on a named value; all given ones must hold. */
export type PartnerKindFilter = {
  /** Is this. */
  eq?: PartnerKind | null | undefined;
  /** Is one of these. */
  in?: Array<PartnerKind> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: PartnerKind | null | undefined;
};

/** Conditions on a list of partnerOrganizations. */
export type PartnerOrganizationListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: PartnerOrganizationWhere | null | undefined;
  /** None meets these. */
  none?: PartnerOrganizationWhere | null | undefined;
  /** At least one meets these. */
  some?: PartnerOrganizationWhere | null | undefined;
};

/** Conditions on partnerOrganizations; all given ones must hold. */
export type PartnerOrganizationWhere = {
  /** All of these hold. */
  AND?: Array<PartnerOrganizationWhere> | null | undefined;
  /** These do not hold. */
  NOT?: PartnerOrganizationWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PartnerOrganizationWhere> | null | undefined;
  /** Short name in use. */
  abbreviation?: StringFilter | null | undefined;
  /** Conditions on: Agreements to which this body is a party. */
  agreements?: AgreementListWhere | null | undefined;
  /** Conditions on: The province, city or district in which it works. */
  area?: AreaWhere | null | undefined;
  /** The id stored in `area`, whether or not that record is public. */
  areaId?: IdFilter | null | undefined;
  /** Conditions on: Awards that this body received. */
  awards?: AwardListWhere | null | undefined;
  /** Conditions on: Awards that this body gave. */
  awardsGiven?: AwardListWhere | null | undefined;
  /** Conditions on: Chapters, clubs and offices of this body. */
  chapters?: ChapterListWhere | null | undefined;
  /** Conditions on: Bodies that are part of it. */
  children?: PartnerOrganizationListWhere | null | undefined;
  /** Conditions on: The country from which it comes; null for Viet Nam. */
  country?: PartnerCountryWhere | null | undefined;
  /** The id stored in `country`, whether or not that record is public. */
  countryId?: IdFilter | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When the body ended; it is in no list of a later day. */
  dissolvedOn?: DateFilter | null | undefined;
  /** Conditions on: Documents that this body issued. */
  documents?: LegalDocumentListWhere | null | undefined;
  /** Conditions on: Aid that this body gives. */
  donations?: AidProjectListWhere | null | undefined;
  /** When the body was founded. */
  foundedOn?: DateFilter | null | undefined;
  /** Number of the founding decision. */
  foundingDecision?: StringFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: Figures of this body. */
  indicators?: IndicatorListWhere | null | undefined;
  /** Whether it stands for several bodies that the source does not name. */
  isGroup?: BooleanFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** What sort of body it is. */
  kind?: PartnerKindFilter | null | undefined;
  /** Conditions on: Articles about it. */
  mentions?: ArticleListWhere | null | undefined;
  /** The official name. Former names stand in `formerNames` and answer for their days. */
  name?: StringFilter | null | undefined;
  /** Conditions on: Events that this body organises, alone or with others. */
  organisedEvents?: EventListWhere | null | undefined;
  /** Conditions on: The body of which it is a part. */
  parent?: PartnerOrganizationWhere | null | undefined;
  /** The id stored in `parent`, whether or not that record is public. */
  parentId?: IdFilter | null | undefined;
  /** Conditions on: Posts in this body. */
  posts?: PostListWhere | null | undefined;
  /** Conditions on: The bodies whose place it took; they have ended. */
  predecessors?: PartnerOrganizationListWhere | null | undefined;
  /** Conditions on: Programmes of this body. */
  programmes?: ProgrammeListWhere | null | undefined;
  /** Conditions on: What this body publishes. */
  publications?: PublicationListWhere | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** The body’s own site. */
  site?: StringFilter | null | undefined;
  /** The slug in the language that answers. */
  slug?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** Conditions on: The body that took its place when it ended. Articles, terms and aid of its time stay with it. */
  successor?: PartnerOrganizationWhere | null | undefined;
  /** The id stored in `successor`, whether or not that record is public. */
  successorId?: IdFilter | null | undefined;
  /** Two or three sentences about the body. */
  summary?: StringFilter | null | undefined;
  /** Conditions on: Targets of this body. */
  targets?: TargetListWhere | null | undefined;
  /** Conditions on: Terms of this body. */
  terms?: TermListWhere | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Which records are meant, seen from the day asked for; those that hold on it when not given. */
  validity?: Validity | null | undefined;
};

/** Conditions on people; all given ones must hold. */
export type PersonWhere = {
  /** All of these hold. */
  AND?: Array<PersonWhere> | null | undefined;
  /** These do not hold. */
  NOT?: PersonWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PersonWhere> | null | undefined;
  /** Conditions on: Articles by this person. */
  articles?: ArticleListWhere | null | undefined;
  /** Conditions on: Awards that this person received. */
  awards?: AwardListWhere | null | undefined;
  /** About the person. */
  biography?: StringFilter | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Conditions on: Portals for which this person answers. */
  editedSites?: SiteListWhere | null | undefined;
  /** Family name. */
  familyName?: StringFilter | null | undefined;
  /** Given name. */
  givenName?: StringFilter | null | undefined;
  /** Conditions on: Posts that the person holds on the day asked for. */
  holdings?: PostHoldingListWhere | null | undefined;
  /** How the person is addressed (đồng chí, ông, bà). */
  honorific?: StringFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** Conditions on: Articles about it. */
  mentions?: ArticleListWhere | null | undefined;
  /** Middle names. */
  middleName?: StringFilter | null | undefined;
  /** The name as written: family, middle and given name. */
  name?: StringFilter | null | undefined;
  /** Conditions on: Publications whose editing this person heads. */
  publications?: PublicationListWhere | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** The slug in the language that answers. */
  slug?: StringFilter | null | undefined;
  /** The name in the order of Vietnamese lists: given name first. */
  sortName?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a list of postHoldings. */
export type PostHoldingListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: PostHoldingWhere | null | undefined;
  /** None meets these. */
  none?: PostHoldingWhere | null | undefined;
  /** At least one meets these. */
  some?: PostHoldingWhere | null | undefined;
};

/** Conditions on postHoldings; all given ones must hold. */
export type PostHoldingWhere = {
  /** All of these hold. */
  AND?: Array<PostHoldingWhere> | null | undefined;
  /** These do not hold. */
  NOT?: PostHoldingWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PostHoldingWhere> | null | undefined;
  /** A day on which a source shows the person in the post. */
  attestedOn?: DateFilter | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** First day; null when the source does not say. */
  from?: DateFilter | null | undefined;
  /** How the person came to the post. */
  how?: HoldingOriginFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** Conditions on: Who holds the post. */
  person?: PersonWhere | null | undefined;
  /** The id stored in `person`, whether or not that record is public. */
  personId?: IdFilter | null | undefined;
  /** Conditions on: Which post. */
  post?: PostWhere | null | undefined;
  /** The id stored in `post`, whether or not that record is public. */
  postId?: IdFilter | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Where that stands. */
  source?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** Conditions on: In which term. */
  term?: TermWhere | null | undefined;
  /** The id stored in `term`, whether or not that record is public. */
  termId?: IdFilter | null | undefined;
  /** End, not part of it; null when it lasts or the source does not say. */
  to?: DateFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Which records are meant, seen from the day asked for; those that hold on it when not given. */
  validity?: Validity | null | undefined;
};

/** Conditions on a list of posts. */
export type PostListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: PostWhere | null | undefined;
  /** None meets these. */
  none?: PostWhere | null | undefined;
  /** At least one meets these. */
  some?: PostWhere | null | undefined;
};

/** Conditions on posts; all given ones must hold. */
export type PostWhere = {
  /** All of these hold. */
  AND?: Array<PostWhere> | null | undefined;
  /** These do not hold. */
  NOT?: PostWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PostWhere> | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Conditions on: Who holds the post on the day asked for. */
  holdings?: PostHoldingListWhere | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** Conditions on: Articles about it. */
  mentions?: ArticleListWhere | null | undefined;
  /** Conditions on: The body in which it is. */
  organization?: OrganizationWhere | null | undefined;
  /** The id stored in `organization`, whether or not that record is public. */
  organizationId?: IdFilter | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Order of posts in lists, lowest first. */
  rank?: IntFilter | null | undefined;
  /** Whether only one person can hold it at a time; the database refuses a second one. */
  singleHolder?: BooleanFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** What the post is called. */
  title?: StringFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** What sort of programme it is. */
export type ProgrammeKind =
  /** A programme of action. */
  | 'ACTION'
  /** A line of activities. */
  | 'ACTIVITY'
  /** To mobilise aid. */
  | 'AID'
  /** A campaign or movement. */
  | 'CAMPAIGN';

/** Conditions on a named value; all given ones must hold. */
export type ProgrammeKindFilter = {
  /** Is this. */
  eq?: ProgrammeKind | null | undefined;
  /** Is one of these. */
  in?: Array<ProgrammeKind> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: ProgrammeKind | null | undefined;
};

/** Conditions on a list of programmes. */
export type ProgrammeListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: ProgrammeWhere | null | undefined;
  /** None meets these. */
  none?: ProgrammeWhere | null | undefined;
  /** At least one meets these. */
  some?: ProgrammeWhere | null | undefined;
};

/** Conditions on programmes; all given ones must hold. */
export type ProgrammeWhere = {
  /** All of these hold. */
  AND?: Array<ProgrammeWhere> | null | undefined;
  /** These do not hold. */
  NOT?: ProgrammeWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ProgrammeWhere> | null | undefined;
  /** Conditions on: Aid that belongs to this programme. */
  aidProjects?: AidProjectListWhere | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Conditions on: Events of this programme. */
  events?: EventListWhere | null | undefined;
  /** When its period begins. */
  from?: DateFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: Figures of this programme. */
  indicators?: IndicatorListWhere | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** What sort of programme it is. */
  kind?: ProgrammeKindFilter | null | undefined;
  /** Conditions on: Documents on which it rests. */
  legalBasis?: LegalDocumentListWhere | null | undefined;
  /** Conditions on: Articles about it. */
  mentions?: ArticleListWhere | null | undefined;
  /** The year beyond the period to which it looks. */
  orientationYear?: IntFilter | null | undefined;
  /** Conditions on: Whose programme it is. */
  owner?: OrganizationWhere | null | undefined;
  /** The id stored in `owner`, whether or not that record is public. */
  ownerId?: IdFilter | null | undefined;
  /** Conditions on: The programme of which it is a part. */
  parent?: ProgrammeWhere | null | undefined;
  /** The id stored in `parent`, whether or not that record is public. */
  parentId?: IdFilter | null | undefined;
  /** Conditions on: Its parts. */
  parts?: ProgrammeListWhere | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** The slug in the language that answers. */
  slug?: StringFilter | null | undefined;
  /** What the source leaves open or contradicts. */
  sourceNote?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** What it is about. */
  summary?: StringFilter | null | undefined;
  /** Conditions on: Targets of this programme. */
  targets?: TargetListWhere | null | undefined;
  /** Its name. */
  title?: StringFilter | null | undefined;
  /** When its period ends; the end is not part of it. */
  to?: DateFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** How far it has come. */
export type ProjectStage =
  /** The dossier is appraised. */
  | 'APPRAISAL'
  /** Approved, not begun. */
  | 'APPROVED'
  /** Accounts settled and audited. */
  | 'AUDITED'
  /** The dossier is written. */
  | 'DOSSIER'
  /** Handed over. */
  | 'HANDED_OVER'
  /** Running. */
  | 'RUNNING'
  /** Stopped before its end. */
  | 'STOPPED'
  /** Needs are surveyed. */
  | 'SURVEY';

/** Conditions on a named value; all given ones must hold. */
export type ProjectStageFilter = {
  /** Is this. */
  eq?: ProjectStage | null | undefined;
  /** Is one of these. */
  in?: Array<ProjectStage> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: ProjectStage | null | undefined;
};

/** What sort of publication it is. */
export type PublicationKind =
  /** A book. */
  | 'BOOK'
  /** Leaflets, posters, posts. */
  | 'LEAFLET'
  /** A newspaper or magazine. */
  | 'PERIODICAL'
  /** A web site. */
  | 'SITE'
  /** A special issue (đặc san). */
  | 'SPECIAL_ISSUE';

/** Conditions on a named value; all given ones must hold. */
export type PublicationKindFilter = {
  /** Is this. */
  eq?: PublicationKind | null | undefined;
  /** Is one of these. */
  in?: Array<PublicationKind> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: PublicationKind | null | undefined;
};

/** Conditions on a list of publications. */
export type PublicationListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: PublicationWhere | null | undefined;
  /** None meets these. */
  none?: PublicationWhere | null | undefined;
  /** At least one meets these. */
  some?: PublicationWhere | null | undefined;
};

/** What became of it. */
export type PublicationStatus =
  /** Appears no more. */
  | 'ENDED'
  /** Issued. */
  | 'ISSUED'
  /** Planned. */
  | 'PLANNED'
  /** Appears or stands online. */
  | 'RUNNING';

/** Conditions on a named value; all given ones must hold. */
export type PublicationStatusFilter = {
  /** Is this. */
  eq?: PublicationStatus | null | undefined;
  /** Is one of these. */
  in?: Array<PublicationStatus> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: PublicationStatus | null | undefined;
};

/** Conditions on publications; all given ones must hold. */
export type PublicationWhere = {
  /** All of these hold. */
  AND?: Array<PublicationWhere> | null | undefined;
  /** These do not hold. */
  NOT?: PublicationWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PublicationWhere> | null | undefined;
  /** Its address on the web. */
  address?: StringFilter | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Conditions on: Who heads its editing. */
  editor?: PersonWhere | null | undefined;
  /** The id stored in `editor`, whether or not that record is public. */
  editorId?: IdFilter | null | undefined;
  /** Conditions on: The file. */
  file?: MediaAssetWhere | null | undefined;
  /** The id stored in `file`, whether or not that record is public. */
  fileId?: IdFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Number of the issue. */
  issue?: StringFilter | null | undefined;
  /** When it appeared or is to appear. */
  issuedOn?: DateFilter | null | undefined;
  /** Conditions on: Its issues. */
  issues?: PublicationListWhere | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** What sort of publication it is. */
  kind?: PublicationKindFilter | null | undefined;
  /** Conditions on: Articles about it. */
  mentions?: ArticleListWhere | null | undefined;
  /** Conditions on: The periodical of which it is an issue. */
  periodical?: PublicationWhere | null | undefined;
  /** The id stored in `periodical`, whether or not that record is public. */
  periodicalId?: IdFilter | null | undefined;
  /** What became of it. */
  publicationStatus?: PublicationStatusFilter | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on: Who publishes it. */
  publisher?: OrganizationWhere | null | undefined;
  /** The id stored in `publisher`, whether or not that record is public. */
  publisherId?: IdFilter | null | undefined;
  /** The slug in the language that answers. */
  slug?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** What it is about. */
  summary?: StringFilter | null | undefined;
  /** What it is called. */
  title?: StringFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Year of the issue. */
  year?: IntFilter | null | undefined;
};

/** What began on that day. */
export type RelationsKind =
  /** Relations were established. */
  | 'ESTABLISHED'
  /** Relations were normalised. */
  | 'NORMALISED';

/** Conditions on a named value; all given ones must hold. */
export type RelationsKindFilter = {
  /** Is this. */
  eq?: RelationsKind | null | undefined;
  /** Is one of these. */
  in?: Array<RelationsKind> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: RelationsKind | null | undefined;
};

/** Conditions on a list of savedQueries. */
export type SavedQueryListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: SavedQueryWhere | null | undefined;
  /** None meets these. */
  none?: SavedQueryWhere | null | undefined;
  /** At least one meets these. */
  some?: SavedQueryWhere | null | undefined;
};

/** Conditions on savedQueries; all given ones must hold. */
export type SavedQueryWhere = {
  /** All of these hold. */
  AND?: Array<SavedQueryWhere> | null | undefined;
  /** These do not hold. */
  NOT?: SavedQueryWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<SavedQueryWhere> | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The document: exactly one query, which fits the schema. */
  document?: StringFilter | null | undefined;
  /** Conditions on: Who keeps it. */
  federation?: FederationWhere | null | undefined;
  /** The id stored in `federation`, whether or not that record is public. */
  federationId?: IdFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** Its name in addresses. */
  name?: StringFilter | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** What it answers, in a few words. */
  title?: StringFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Values of its variables as a JSON object; those that are missing are given with each request. */
  variables?: StringFilter | null | undefined;
};

/** Conditions on a list of sections. */
export type SectionListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: SectionWhere | null | undefined;
  /** None meets these. */
  none?: SectionWhere | null | undefined;
  /** At least one meets these. */
  some?: SectionWhere | null | undefined;
};

/** Conditions on sections; all given ones must hold. */
export type SectionWhere = {
  /** All of these hold. */
  AND?: Array<SectionWhere> | null | undefined;
  /** These do not hold. */
  NOT?: SectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<SectionWhere> | null | undefined;
  /** Conditions on: Articles of this section. */
  articles?: ArticleListWhere | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** Conditions on: The section above it. */
  parent?: SectionWhere | null | undefined;
  /** The id stored in `parent`, whether or not that record is public. */
  parentId?: IdFilter | null | undefined;
  /** Conditions on: The sections below it. */
  parts?: SectionListWhere | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Its place in the navigation, lowest first; null where it stands outside. */
  rank?: IntFilter | null | undefined;
  /** Conditions on: The portal to which it belongs. */
  site?: SiteWhere | null | undefined;
  /** The id stored in `site`, whether or not that record is public. */
  siteId?: IdFilter | null | undefined;
  /** The slug in the language that answers. */
  slug?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** What stands in it. */
  summary?: StringFilter | null | undefined;
  /** What it is called. */
  title?: StringFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a list of sites. */
export type SiteListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: SiteWhere | null | undefined;
  /** None meets these. */
  none?: SiteWhere | null | undefined;
  /** At least one meets these. */
  some?: SiteWhere | null | undefined;
};

/** Conditions on sites; all given ones must hold. */
export type SiteWhere = {
  /** All of these hold. */
  AND?: Array<SiteWhere> | null | undefined;
  /** These do not hold. */
  NOT?: SiteWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<SiteWhere> | null | undefined;
  /** Its address on the web. */
  address?: StringFilter | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Conditions on: Who answers for what it publishes. */
  editorInChief?: PersonWhere | null | undefined;
  /** The id stored in `editorInChief`, whether or not that record is public. */
  editorInChiefId?: IdFilter | null | undefined;
  /** Conditions on: Whose portal it is. */
  federation?: FederationWhere | null | undefined;
  /** The id stored in `federation`, whether or not that record is public. */
  federationId?: IdFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** The words at its foot. */
  imprint?: StringFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** Conditions on: Its logo. */
  logo?: MediaAssetWhere | null | undefined;
  /** The id stored in `logo`, whether or not that record is public. */
  logoId?: IdFilter | null | undefined;
  /** The words at its head. */
  masthead?: StringFilter | null | undefined;
  /** Conditions on: Its fixed pages, in the order of the navigation. */
  pages?: PageListWhere | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on: Its sections, in the order of the navigation. */
  sections?: SectionListWhere | null | undefined;
  /** The slug in the language that answers. */
  slug?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** The line below them. */
  tagline?: StringFilter | null | undefined;
  /** What the portal is called. */
  title?: StringFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a text; all given ones must hold. */
export type StringFilter = {
  /** Contains this, accents and case ignored. */
  contains?: string | null | undefined;
  /** Is exactly this. */
  eq?: string | null | undefined;
  /** Is one of these. */
  in?: Array<string> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: string | null | undefined;
  /** Begins with this, accents and case ignored. */
  startsWith?: string | null | undefined;
};

/** Conditions on a list of tags. */
export type TagListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: TagWhere | null | undefined;
  /** None meets these. */
  none?: TagWhere | null | undefined;
  /** At least one meets these. */
  some?: TagWhere | null | undefined;
};

/** Conditions on tags; all given ones must hold. */
export type TagWhere = {
  /** All of these hold. */
  AND?: Array<TagWhere> | null | undefined;
  /** These do not hold. */
  NOT?: TagWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<TagWhere> | null | undefined;
  /** Conditions on: Articles with this tag. */
  articles?: ArticleListWhere | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** The slug in the language that answers. */
  slug?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** What is meant by it. */
  summary?: StringFilter | null | undefined;
  /** The word. */
  title?: StringFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a list of targets. */
export type TargetListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: TargetWhere | null | undefined;
  /** None meets these. */
  none?: TargetWhere | null | undefined;
  /** At least one meets these. */
  some?: TargetWhere | null | undefined;
};

/** Conditions on targets; all given ones must hold. */
export type TargetWhere = {
  /** All of these hold. */
  AND?: Array<TargetWhere> | null | undefined;
  /** These do not hold. */
  NOT?: TargetWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<TargetWhere> | null | undefined;
  /** What was reached, as reported. */
  actual?: DecimalFilter | null | undefined;
  /** The day of that report. */
  actualOn?: DateFilter | null | undefined;
  /** Who is to reach it, when that is not the owner. */
  addressee?: StringFilter | null | undefined;
  /** What it was before. */
  baseline?: DecimalFilter | null | undefined;
  /** How the number is meant. */
  comparator?: ComparatorFilter | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Of a sum of money: ISO 4217 code. */
  currency?: StringFilter | null | undefined;
  /** When the period begins. */
  from?: DateFilter | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: Figures that count towards this target. */
  indicators?: IndicatorListWhere | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** Conditions on: Articles about it. */
  mentions?: ArticleListWhere | null | undefined;
  /** Conditions on: Who wants to reach it. */
  owner?: OrganizationWhere | null | undefined;
  /** The id stored in `owner`, whether or not that record is public. */
  ownerId?: IdFilter | null | undefined;
  /** Conditions on: The target of which it is a part. */
  parent?: TargetWhere | null | undefined;
  /** The id stored in `parent`, whether or not that record is public. */
  parentId?: IdFilter | null | undefined;
  /** Conditions on: Its parts, such as single years. */
  parts?: TargetListWhere | null | undefined;
  /** Conditions on: The programme to which it belongs. */
  programme?: ProgrammeWhere | null | undefined;
  /** The id stored in `programme`, whether or not that record is public. */
  programmeId?: IdFilter | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Where it stands. */
  source?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** What is to be reached. */
  title?: StringFilter | null | undefined;
  /** When it ends; the end is not part of it. */
  to?: DateFilter | null | undefined;
  /** What was counted; different units are never added. */
  unit?: CountUnitFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** What to reach; null where no figure is stated. */
  value?: DecimalFilter | null | undefined;
};

/** Conditions on a list of terms. */
export type TermListWhere = {
  /** Every one meets these; true for an empty list. */
  every?: TermWhere | null | undefined;
  /** None meets these. */
  none?: TermWhere | null | undefined;
  /** At least one meets these. */
  some?: TermWhere | null | undefined;
};

/** Conditions on terms; all given ones must hold. */
export type TermWhere = {
  /** All of these hold. */
  AND?: Array<TermWhere> | null | undefined;
  /** These do not hold. */
  NOT?: TermWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<TermWhere> | null | undefined;
  /** When: `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Conditions on: Documents made for this term. */
  documents?: LegalDocumentListWhere | null | undefined;
  /** When it began. */
  from?: DateFilter | null | undefined;
  /** Conditions on: Who held posts in this term, at any time. */
  holdings?: PostHoldingListWhere | null | undefined;
  /** The record’s id. */
  id?: IdFilter | null | undefined;
  /** Conditions on: The organisation that keeps it: whose people see its draft and may change it. Null: the platform. */
  keeper?: OrganizationWhere | null | undefined;
  /** The id stored in `keeper`, whether or not that record is public. */
  keeperId?: IdFilter | null | undefined;
  /** What the term is called (khóa V). */
  label?: StringFilter | null | undefined;
  /** Conditions on: Articles about it. */
  mentions?: ArticleListWhere | null | undefined;
  /** Its ordinal number. */
  number?: IntFilter | null | undefined;
  /** Conditions on: Whose term it is. */
  organization?: OrganizationWhere | null | undefined;
  /** The id stored in `organization`, whether or not that record is public. */
  organizationId?: IdFilter | null | undefined;
  /** When: `publishedAt`. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Where the period stands. */
  source?: StringFilter | null | undefined;
  /** Where it stands on its way to the public. What was put away is listed only where this is asked. */
  state?: EditorialStateFilter | null | undefined;
  /** When it ends; the end is not part of it. */
  to?: DateFilter | null | undefined;
  /** When: `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** IATI transaction type; kinds are never added together. */
export type TransactionKind =
  /** Cam kết: money promised. */
  | 'COMMITMENT'
  /** Giải ngân: money paid. */
  | 'DISBURSEMENT'
  /** Money spent. */
  | 'EXPENDITURE'
  /** Goods and services at their value. */
  | 'IN_KIND'
  /** Support given; the source does not say whether promised or paid. */
  | 'UNSTATED';

/** Which records of a list with dates are meant, seen from the day asked for. */
export type Validity =
  /** All of them. */
  | 'ALL'
  /** Those that hold on the day (the usual answer). */
  | 'AS_OF'
  /** Those that begin later. */
  | 'FUTURE'
  /** Those that ended before. */
  | 'PAST';

export type EmbeddedArticleQueryVariables = Exact<{
  id: string | number;
  locale: string;
}>;


export type EmbeddedArticleQuery = { article: { id: string, title: string, lead: string | null, publishedAt: string | null, byline: string | null, sourceName: string | null, sourceUrl: string | null, sourceNote: string | null, articleKind: ArticleKind | null, author: { name: string } | null, body: { html: string } | null, images: Array<{ caption: string | null, credit: string | null, asset: { url: string, width: number | null, height: number | null, srcset: string | null, altText: string | null, caption: string | null, credit: string | null, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, section: { title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, federation: { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, localization: { fields: Array<{ field: string, locale: string }> } } | null, withdrawal: { reason: string, withdrawnAt: string, locale: string } | null };

export type EmbeddedArticlesQueryVariables = Exact<{
  where: ArticleWhere;
  first: number;
  locale: string;
}>;


export type EmbeddedArticlesQuery = { articles: { nodes: Array<{ id: string, title: string, lead: string | null, publishedAt: string | null, articleKind: ArticleKind | null, images: Array<{ asset: { srcset: string | null, altText: string | null, rendition: { url: string, width: number, height: number } | null, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, localization: { fields: Array<{ field: string, locale: string }> } }> } };

export type FederationChoicesQueryVariables = Exact<{
  locale: string;
  after?: string | null | undefined;
}>;


export type FederationChoicesQuery = { choices: { nodes: Array<{ id: string, slug: string | null, title: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CountryChoicesQueryVariables = Exact<{
  locale: string;
  after?: string | null | undefined;
}>;


export type CountryChoicesQuery = { choices: { nodes: Array<{ id: string, slug: string | null, code: string, title: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SectionChoicesQueryVariables = Exact<{
  locale: string;
  after?: string | null | undefined;
}>;


export type SectionChoicesQuery = { choices: { nodes: Array<{ id: string, slug: string | null, title: string, site: { title: string } | null, parent: { title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TagChoicesQueryVariables = Exact<{
  locale: string;
  after?: string | null | undefined;
}>;


export type TagChoicesQuery = { choices: { nodes: Array<{ id: string, slug: string | null, title: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EmbeddedCountryQueryVariables = Exact<{
  id: string | number;
  locale: string;
}>;


export type EmbeddedCountryQuery = { partnerCountry: { id: string, code: string, name: string, nationalDayMonth: number | null, nationalDay: number | null, nationalDayName: string | null, relationsSince: string | null, relationsKind: RelationsKind | null, relationsNote: string | null, associations: { nodes: Array<{ id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } } | null, withdrawal: { reason: string, withdrawnAt: string, locale: string } | null };

export type ShownDayFragment = { kind: CalendarKind, on: string, lastDay: string, title: string, years: number | null, mark: AnniversaryMark | null, record:
    | { __typename: 'Agreement', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'AidProject', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Area', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Article', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Award', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Chapter', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Comment', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Event', place: string | null, eventStatus: EventStatus, beginsAt: string | null, partOfDay: PartOfDay | null, dateNote: string | null, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'ExchangeRate', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Federation', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Indicator', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'LegalDocument', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'MediaAsset', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'MemberAssociation', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Observance', id: string, federations: { nodes: Array<{ id: string }> }, countries: { nodes: Array<{ id: string }> }, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Page', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'PartnerCountry', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'PartnerOrganization', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Person', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Post', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'PostHolding', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Programme', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Publication', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'SavedQuery', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Section', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Site', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Tag', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Target', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Term', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
   | null };

export type KeepersFragment = { id: string, associations: { nodes: Array<{ id: string, country: { id: string } | null }> } };

export type FederationScopeQueryVariables = Exact<{
  id: string | number;
}>;


export type FederationScopeQuery = { federation: { id: string, associations: { nodes: Array<{ id: string, country: { id: string } | null }> } } | null };

export type EmbeddedEventsQueryVariables = Exact<{
  from: string;
  to: string;
  first: number;
  locale: string;
  ofCountry?: Array<string | number> | string | number | null | undefined;
  countries?: Array<string | number> | string | number | null | undefined;
  countryKinds: Array<CalendarKind> | CalendarKind;
  organizers?: Array<string | number> | string | number | null | undefined;
  organizations?: Array<string | number> | string | number | null | undefined;
  withEvents: boolean;
  withCountries: boolean;
  withFoundations: boolean;
  withObservances: boolean;
  federation?: string | number | null | undefined;
  country?: string | number | null | undefined;
  withFederation: boolean;
  withCountry: boolean;
}>;


export type EmbeddedEventsQuery = { events?: { nodes: Array<{ kind: CalendarKind, on: string, lastDay: string, title: string, years: number | null, mark: AnniversaryMark | null, record:
        | { __typename: 'Agreement', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'AidProject', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Area', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Article', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Award', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Chapter', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Comment', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Event', place: string | null, eventStatus: EventStatus, beginsAt: string | null, partOfDay: PartOfDay | null, dateNote: string | null, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'ExchangeRate', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Federation', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Indicator', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'LegalDocument', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MediaAsset', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MemberAssociation', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Observance', id: string, federations: { nodes: Array<{ id: string }> }, countries: { nodes: Array<{ id: string }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Page', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerCountry', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerOrganization', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Person', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Post', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PostHolding', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Programme', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Publication', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'SavedQuery', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Section', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Site', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Tag', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Target', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Term', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
       | null }> }, ofCountries?: { nodes: Array<{ kind: CalendarKind, on: string, lastDay: string, title: string, years: number | null, mark: AnniversaryMark | null, record:
        | { __typename: 'Agreement', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'AidProject', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Area', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Article', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Award', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Chapter', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Comment', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Event', place: string | null, eventStatus: EventStatus, beginsAt: string | null, partOfDay: PartOfDay | null, dateNote: string | null, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'ExchangeRate', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Federation', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Indicator', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'LegalDocument', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MediaAsset', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MemberAssociation', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Observance', id: string, federations: { nodes: Array<{ id: string }> }, countries: { nodes: Array<{ id: string }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Page', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerCountry', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerOrganization', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Person', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Post', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PostHolding', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Programme', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Publication', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'SavedQuery', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Section', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Site', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Tag', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Target', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Term', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
       | null }> }, foundations?: { nodes: Array<{ kind: CalendarKind, on: string, lastDay: string, title: string, years: number | null, mark: AnniversaryMark | null, record:
        | { __typename: 'Agreement', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'AidProject', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Area', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Article', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Award', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Chapter', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Comment', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Event', place: string | null, eventStatus: EventStatus, beginsAt: string | null, partOfDay: PartOfDay | null, dateNote: string | null, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'ExchangeRate', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Federation', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Indicator', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'LegalDocument', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MediaAsset', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MemberAssociation', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Observance', id: string, federations: { nodes: Array<{ id: string }> }, countries: { nodes: Array<{ id: string }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Page', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerCountry', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerOrganization', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Person', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Post', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PostHolding', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Programme', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Publication', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'SavedQuery', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Section', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Site', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Tag', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Target', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Term', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
       | null }> }, observances?: { nodes: Array<{ kind: CalendarKind, on: string, lastDay: string, title: string, years: number | null, mark: AnniversaryMark | null, record:
        | { __typename: 'Agreement', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'AidProject', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Area', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Article', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Award', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Chapter', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Comment', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Event', place: string | null, eventStatus: EventStatus, beginsAt: string | null, partOfDay: PartOfDay | null, dateNote: string | null, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'ExchangeRate', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Federation', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Indicator', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'LegalDocument', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MediaAsset', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MemberAssociation', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Observance', id: string, federations: { nodes: Array<{ id: string }> }, countries: { nodes: Array<{ id: string }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Page', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerCountry', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerOrganization', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Person', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Post', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PostHolding', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Programme', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Publication', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'SavedQuery', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Section', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Site', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Tag', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Target', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Term', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
       | null }> }, federation?: { id: string, associations: { nodes: Array<{ id: string, country: { id: string } | null }> } } | null, partnerCountry?: { id: string } | null };

export type EmbeddedFiguresQueryVariables = Exact<{
  where: AidProjectWhere;
  from?: string | null | undefined;
  to?: string | null | undefined;
  locale: string;
  federation?: string | number | null | undefined;
  country?: string | number | null | undefined;
  withFederation: boolean;
  withCountry: boolean;
}>;


export type EmbeddedFiguresQuery = { all: Array<{ count: number, commitments: Array<{ currency: string, sum: string }>, disbursements: Array<{ currency: string, sum: string }>, inKind: Array<{ currency: string, sum: string }>, unstated: Array<{ currency: string, sum: string }> }>, years: Array<{ key: { transactionYear: number | null }, commitments: Array<{ currency: string, sum: string }>, disbursements: Array<{ currency: string, sum: string }>, inKind: Array<{ currency: string, sum: string }>, unstated: Array<{ currency: string, sum: string }> }>, federation?: { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, partnerCountry?: { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null };

export type ArticleNamedQueryVariables = Exact<{
  slug: string;
  locale: string;
  otherLocale: string;
}>;


export type ArticleNamedQuery = { here: { id: string } | null, there: { id: string } | null, gone: { id: string } | null };

export type ProjectNamedQueryVariables = Exact<{
  slug: string;
  locale: string;
  otherLocale: string;
}>;


export type ProjectNamedQuery = { here: { id: string } | null, there: { id: string } | null, gone: { id: string } | null };

export type CountryNamedQueryVariables = Exact<{
  slug: string;
  locale: string;
  otherLocale: string;
}>;


export type CountryNamedQuery = { here: { id: string } | null, there: { id: string } | null, gone: { id: string } | null };

export type CountryCodedQueryVariables = Exact<{
  code: string;
}>;


export type CountryCodedQuery = { partnerCountries: { nodes: Array<{ id: string }> } };

export type FederationNamedQueryVariables = Exact<{
  slug: string;
  locale: string;
  otherLocale: string;
}>;


export type FederationNamedQuery = { here: { id: string } | null, there: { id: string } | null };

export type SectionNamedQueryVariables = Exact<{
  slug: string;
  locale: string;
  otherLocale: string;
}>;


export type SectionNamedQuery = { here: { id: string } | null, there: { id: string } | null };

export type TagNamedQueryVariables = Exact<{
  slug: string;
  locale: string;
  otherLocale: string;
}>;


export type TagNamedQuery = { here: { id: string } | null, there: { id: string } | null };

export type EmbeddedProjectQueryVariables = Exact<{
  id: string | number;
  locale: string;
}>;


export type EmbeddedProjectQuery = { aidProject: { summary: string | null, id: string, title: string, projectStage: ProjectStage, sector: string | null, startsOn: string | null, endsOn: string | null, aidKind: AidKind, recipients: Array<{ name: string, organization:
        | { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
       | null }>, implementers: Array<{ name: string, organization:
        | { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
       | null }>, locations: Array<{ name: string }>, transactions: Array<{ kind: TransactionKind, amount: string, currency: string }>, federation: { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, images: Array<{ caption: string | null, credit: string | null, asset: { url: string, width: number | null, height: number | null, srcset: string | null, altText: string | null, caption: string | null, credit: string | null, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, country: { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, donors: Array<{ name: string, organization: { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, localization: { fields: Array<{ field: string, locale: string }> } } | null, withdrawal: { reason: string, withdrawnAt: string, locale: string } | null };

export type EmbeddedProjectsQueryVariables = Exact<{
  where: AidProjectWhere;
  first: number;
  locale: string;
}>;


export type EmbeddedProjectsQuery = { aidProjects: { totalCount: number, nodes: Array<{ id: string, title: string, projectStage: ProjectStage, sector: string | null, startsOn: string | null, endsOn: string | null, aidKind: AidKind, country: { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, donors: Array<{ name: string, organization: { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, localization: { fields: Array<{ field: string, locale: string }> } }> } };

export type ArticleChosenQueryVariables = Exact<{
  id: string | number;
  locale: string;
}>;


export type ArticleChosenQuery = { record: { id: string, title: string, publishedAt: string | null, localization: { fields: Array<{ field: string, locale: string }> } } | null, gone: { id: string } | null };

export type NewestArticlesQueryVariables = Exact<{
  locale: string;
}>;


export type NewestArticlesQuery = { newest: { nodes: Array<{ id: string, title: string, publishedAt: string | null, localization: { fields: Array<{ field: string, locale: string }> } }> } };

export type ArticlesWithQueryVariables = Exact<{
  text: string;
  locale: string;
}>;


export type ArticlesWithQuery = { found: { nodes: Array<{ record:
        | { id: string, title: string, publishedAt: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | Record<PropertyKey, never>
       | null }> } };

export type ProjectChosenQueryVariables = Exact<{
  id: string | number;
  locale: string;
}>;


export type ProjectChosenQuery = { record: { id: string, title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, gone: { id: string } | null };

export type NewestProjectsQueryVariables = Exact<{
  locale: string;
}>;


export type NewestProjectsQuery = { newest: { nodes: Array<{ id: string, title: string, localization: { fields: Array<{ field: string, locale: string }> } }> } };

export type ProjectsWithQueryVariables = Exact<{
  text: string;
  locale: string;
}>;


export type ProjectsWithQuery = { found: { nodes: Array<{ record:
        | { id: string, title: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | Record<PropertyKey, never>
       | null }> } };

type Told_Agreement_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_AidProject_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_Area_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_Article_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_Award_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_Chapter_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_Comment_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_Event_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_ExchangeRate_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_Federation_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_Indicator_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_LegalDocument_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_MediaAsset_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_MemberAssociation_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_Observance_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_Page_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_PartnerCountry_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_PartnerOrganization_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_Person_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_Post_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_PostHolding_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_Programme_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_Publication_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_SavedQuery_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_Section_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_Site_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_Tag_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_Target_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Told_Term_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

export type ToldFragment =
  | Told_Agreement_Fragment
  | Told_AidProject_Fragment
  | Told_Area_Fragment
  | Told_Article_Fragment
  | Told_Award_Fragment
  | Told_Chapter_Fragment
  | Told_Comment_Fragment
  | Told_Event_Fragment
  | Told_ExchangeRate_Fragment
  | Told_Federation_Fragment
  | Told_Indicator_Fragment
  | Told_LegalDocument_Fragment
  | Told_MediaAsset_Fragment
  | Told_MemberAssociation_Fragment
  | Told_Observance_Fragment
  | Told_Page_Fragment
  | Told_PartnerCountry_Fragment
  | Told_PartnerOrganization_Fragment
  | Told_Person_Fragment
  | Told_Post_Fragment
  | Told_PostHolding_Fragment
  | Told_Programme_Fragment
  | Told_Publication_Fragment
  | Told_SavedQuery_Fragment
  | Told_Section_Fragment
  | Told_Site_Fragment
  | Told_Tag_Fragment
  | Told_Target_Fragment
  | Told_Term_Fragment
;

export type ShownPictureFragment = { url: string, width: number | null, height: number | null, srcset: string | null, altText: string | null, caption: string | null, credit: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

export type ShownThumbnailFragment = { srcset: string | null, altText: string | null, rendition: { url: string, width: number, height: number } | null, localization: { fields: Array<{ field: string, locale: string }> } };

type ShownBody_Chapter_Fragment = { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } };

type ShownBody_Federation_Fragment = { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } };

type ShownBody_MemberAssociation_Fragment = { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } };

type ShownBody_PartnerOrganization_Fragment = { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } };

export type ShownBodyFragment =
  | ShownBody_Chapter_Fragment
  | ShownBody_Federation_Fragment
  | ShownBody_MemberAssociation_Fragment
  | ShownBody_PartnerOrganization_Fragment
;

export type ShownCountryFragment = { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } };

export type ShownArticleFragment = { id: string, title: string, lead: string | null, publishedAt: string | null, articleKind: ArticleKind | null, images: Array<{ asset: { srcset: string | null, altText: string | null, rendition: { url: string, width: number, height: number } | null, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, localization: { fields: Array<{ field: string, locale: string }> } };

export type ShownProjectFragment = { id: string, title: string, projectStage: ProjectStage, sector: string | null, startsOn: string | null, endsOn: string | null, aidKind: AidKind, country: { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, donors: Array<{ name: string, organization: { id: string, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, localization: { fields: Array<{ field: string, locale: string }> } };

export type ShownSumsFragment = { commitments: Array<{ currency: string, sum: string }>, disbursements: Array<{ currency: string, sum: string }>, inKind: Array<{ currency: string, sum: string }>, unstated: Array<{ currency: string, sum: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ToldFragmentDoc = new TypedDocumentString(`
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
    `, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const ShownDayFragmentDoc = new TypedDocumentString(`
    fragment ShownDay on CalendarEntry {
  kind
  on
  lastDay
  title
  years
  mark
  record {
    __typename
    id
    ...Told
    ... on Event {
      place
      eventStatus
      beginsAt
      partOfDay
      dateNote
    }
    ... on Observance {
      federations(first: 20) {
        nodes {
          id
        }
      }
      countries(first: 20) {
        nodes {
          id
        }
      }
    }
  }
}
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"ShownDay"}) as unknown as TypedDocumentString<ShownDayFragment, unknown>;
export const KeepersFragmentDoc = new TypedDocumentString(`
    fragment Keepers on Federation {
  id
  associations(first: 100) {
    nodes {
      id
      country {
        id
      }
    }
  }
}
    `, {"fragmentName":"Keepers"}) as unknown as TypedDocumentString<KeepersFragment, unknown>;
export const ShownPictureFragmentDoc = new TypedDocumentString(`
    fragment ShownPicture on MediaAsset {
  url
  width
  height
  srcset
  altText
  caption
  credit
  ...Told
}
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"ShownPicture"}) as unknown as TypedDocumentString<ShownPictureFragment, unknown>;
export const ShownThumbnailFragmentDoc = new TypedDocumentString(`
    fragment ShownThumbnail on MediaAsset {
  srcset(ratio: LANDSCAPE_16_9)
  rendition(width: 480, ratio: LANDSCAPE_16_9) {
    url
    width
    height
  }
  altText
  ...Told
}
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"ShownThumbnail"}) as unknown as TypedDocumentString<ShownThumbnailFragment, unknown>;
export const ShownArticleFragmentDoc = new TypedDocumentString(`
    fragment ShownArticle on Article {
  id
  title
  lead
  articleKind: kind
  publishedAt
  images {
    asset {
      ...ShownThumbnail
    }
  }
  ...Told
}
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment ShownThumbnail on MediaAsset {
  srcset(ratio: LANDSCAPE_16_9)
  rendition(width: 480, ratio: LANDSCAPE_16_9) {
    url
    width
    height
  }
  altText
  ...Told
}`, {"fragmentName":"ShownArticle"}) as unknown as TypedDocumentString<ShownArticleFragment, unknown>;
export const ShownCountryFragmentDoc = new TypedDocumentString(`
    fragment ShownCountry on PartnerCountry {
  id
  name
  ...Told
}
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"ShownCountry"}) as unknown as TypedDocumentString<ShownCountryFragment, unknown>;
export const ShownBodyFragmentDoc = new TypedDocumentString(`
    fragment ShownBody on Organization {
  id
  name
  ...Told
}
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"ShownBody"}) as unknown as TypedDocumentString<ShownBodyFragment, unknown>;
export const ShownProjectFragmentDoc = new TypedDocumentString(`
    fragment ShownProject on AidProject {
  id
  title
  aidKind: kind
  projectStage
  sector
  startsOn
  endsOn
  country {
    ...ShownCountry
  }
  donors {
    name
    organization {
      ...ShownBody
    }
  }
  ...Told
}
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment ShownBody on Organization {
  id
  name
  ...Told
}
fragment ShownCountry on PartnerCountry {
  id
  name
  ...Told
}`, {"fragmentName":"ShownProject"}) as unknown as TypedDocumentString<ShownProjectFragment, unknown>;
export const ShownSumsFragmentDoc = new TypedDocumentString(`
    fragment ShownSums on AidProjectAggregate {
  commitments {
    currency
    sum
  }
  disbursements {
    currency
    sum
  }
  inKind {
    currency
    sum
  }
  unstated {
    currency
    sum
  }
}
    `, {"fragmentName":"ShownSums"}) as unknown as TypedDocumentString<ShownSumsFragment, unknown>;
export const EmbeddedArticleDocument = new TypedDocumentString(`
    query EmbeddedArticle($id: ID!, $locale: Locale!) @live(throttle: 250) {
  article(id: $id, locale: $locale) {
    id
    title
    lead
    articleKind: kind
    publishedAt
    byline
    author {
      name
    }
    body {
      html
    }
    images {
      caption
      credit
      asset {
        ...ShownPicture
      }
    }
    sourceName
    sourceUrl
    sourceNote
    section {
      title
      ...Told
    }
    federation {
      ...ShownBody
    }
    ...Told
  }
  withdrawal(id: $id, locale: $locale) {
    reason
    withdrawnAt
    locale
  }
}
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment ShownPicture on MediaAsset {
  url
  width
  height
  srcset
  altText
  caption
  credit
  ...Told
}
fragment ShownBody on Organization {
  id
  name
  ...Told
}`, {"hash":"sha256:dad297b149a34b61671b9ef34524401e31e7a136cd827fe83f117aae3e0a1505"}) as unknown as TypedDocumentString<EmbeddedArticleQuery, EmbeddedArticleQueryVariables>;
export const EmbeddedArticlesDocument = new TypedDocumentString(`
    query EmbeddedArticles($where: ArticleWhere!, $first: Int!, $locale: Locale!) @live(throttle: 250) {
  articles(where: $where, first: $first, locale: $locale) {
    nodes {
      ...ShownArticle
    }
  }
}
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment ShownThumbnail on MediaAsset {
  srcset(ratio: LANDSCAPE_16_9)
  rendition(width: 480, ratio: LANDSCAPE_16_9) {
    url
    width
    height
  }
  altText
  ...Told
}
fragment ShownArticle on Article {
  id
  title
  lead
  articleKind: kind
  publishedAt
  images {
    asset {
      ...ShownThumbnail
    }
  }
  ...Told
}`, {"hash":"sha256:f3781ee3b09edf91d287d97f9416305972fd675b64c06e171b6dce8abcaf95db"}) as unknown as TypedDocumentString<EmbeddedArticlesQuery, EmbeddedArticlesQueryVariables>;
export const FederationChoicesDocument = new TypedDocumentString(`
    query FederationChoices($locale: Locale!, $after: Cursor) {
  choices: federations(
    first: 100
    after: $after
    locale: $locale
    orderBy: [{name: ASC}]
  ) {
    nodes {
      id
      slug
      title: name
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:192a7bdc59588d378c22e7cce8ff42cbcbe4d468f1bdc084fc88897392438481"}) as unknown as TypedDocumentString<FederationChoicesQuery, FederationChoicesQueryVariables>;
export const CountryChoicesDocument = new TypedDocumentString(`
    query CountryChoices($locale: Locale!, $after: Cursor) {
  choices: partnerCountries(
    first: 100
    after: $after
    locale: $locale
    orderBy: [{name: ASC}]
  ) {
    nodes {
      id
      slug
      code
      title: name
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:e7c64d1dfd5f39b2931df9d524da9ab5e9b6a35e18fceff9c5873a5a67506fe3"}) as unknown as TypedDocumentString<CountryChoicesQuery, CountryChoicesQueryVariables>;
export const SectionChoicesDocument = new TypedDocumentString(`
    query SectionChoices($locale: Locale!, $after: Cursor) {
  choices: sections(first: 100, after: $after, locale: $locale) {
    nodes {
      id
      slug
      title
      site {
        title
      }
      parent {
        title
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:87239fefbff38e1df3f7371b05555e57be9131e891060b8664806a579bdf2d62"}) as unknown as TypedDocumentString<SectionChoicesQuery, SectionChoicesQueryVariables>;
export const TagChoicesDocument = new TypedDocumentString(`
    query TagChoices($locale: Locale!, $after: Cursor) {
  choices: tags(first: 100, after: $after, locale: $locale) {
    nodes {
      id
      slug
      title
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:8c93a65eaab47f56c59e7df0b4cf57fe3c23b14a7521c84cd9e2490952298b0d"}) as unknown as TypedDocumentString<TagChoicesQuery, TagChoicesQueryVariables>;
export const EmbeddedCountryDocument = new TypedDocumentString(`
    query EmbeddedCountry($id: ID!, $locale: Locale!) @live(throttle: 250) {
  partnerCountry(id: $id, locale: $locale) {
    id
    code
    name
    nationalDayMonth
    nationalDay
    nationalDayName
    relationsSince
    relationsKind
    relationsNote
    associations(first: 20) {
      nodes {
        ...ShownBody
      }
    }
    ...Told
  }
  withdrawal(id: $id, locale: $locale) {
    reason
    withdrawnAt
    locale
  }
}
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment ShownBody on Organization {
  id
  name
  ...Told
}`, {"hash":"sha256:0b07f5dfff0a87dec2b098a458d9757a87009f0fe085b6a2c5f487f01d8d2a46"}) as unknown as TypedDocumentString<EmbeddedCountryQuery, EmbeddedCountryQueryVariables>;
export const FederationScopeDocument = new TypedDocumentString(`
    query FederationScope($id: ID!) {
  federation(id: $id) {
    ...Keepers
  }
}
    fragment Keepers on Federation {
  id
  associations(first: 100) {
    nodes {
      id
      country {
        id
      }
    }
  }
}`, {"hash":"sha256:afd9c0cd274c85541b9a7129ce6332147f2f547bf9119016cd7646b05d37f817"}) as unknown as TypedDocumentString<FederationScopeQuery, FederationScopeQueryVariables>;
export const EmbeddedEventsDocument = new TypedDocumentString(`
    query EmbeddedEvents($from: Date!, $to: Date!, $first: Int!, $locale: Locale!, $ofCountry: [ID!], $countries: [ID!], $countryKinds: [CalendarKind!]!, $organizers: [ID!], $organizations: [ID!], $withEvents: Boolean!, $withCountries: Boolean!, $withFoundations: Boolean!, $withObservances: Boolean!, $federation: ID, $country: ID, $withFederation: Boolean!, $withCountry: Boolean!) @live(throttle: 250) {
  events: calendar(
    from: $from
    to: $to
    kinds: [EVENT]
    where: {organizations: $organizers, countries: $ofCountry}
    first: $first
    locale: $locale
  ) @include(if: $withEvents) {
    nodes {
      ...ShownDay
    }
  }
  ofCountries: calendar(
    from: $from
    to: $to
    kinds: $countryKinds
    where: {countries: $countries}
    first: 100
    locale: $locale
  ) @include(if: $withCountries) {
    nodes {
      ...ShownDay
    }
  }
  foundations: calendar(
    from: $from
    to: $to
    kinds: [FOUNDATION]
    where: {organizations: $organizations, countries: $ofCountry}
    first: 100
    locale: $locale
  ) @include(if: $withFoundations) {
    nodes {
      ...ShownDay
    }
  }
  observances: calendar(
    from: $from
    to: $to
    kinds: [OBSERVANCE]
    first: 100
    locale: $locale
  ) @include(if: $withObservances) {
    nodes {
      ...ShownDay
    }
  }
  federation(id: $federation) @include(if: $withFederation) {
    ...Keepers
  }
  partnerCountry(id: $country) @include(if: $withCountry) {
    id
  }
}
    fragment ShownDay on CalendarEntry {
  kind
  on
  lastDay
  title
  years
  mark
  record {
    __typename
    id
    ...Told
    ... on Event {
      place
      eventStatus
      beginsAt
      partOfDay
      dateNote
    }
    ... on Observance {
      federations(first: 20) {
        nodes {
          id
        }
      }
      countries(first: 20) {
        nodes {
          id
        }
      }
    }
  }
}
fragment Keepers on Federation {
  id
  associations(first: 100) {
    nodes {
      id
      country {
        id
      }
    }
  }
}
fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"hash":"sha256:209575c38a6239e5c6a4e1adb917d40c469bf1c80a99248e859851f0135eb071"}) as unknown as TypedDocumentString<EmbeddedEventsQuery, EmbeddedEventsQueryVariables>;
export const EmbeddedFiguresDocument = new TypedDocumentString(`
    query EmbeddedFigures($where: AidProjectWhere!, $from: Date, $to: Date, $locale: Locale!, $federation: ID, $country: ID, $withFederation: Boolean!, $withCountry: Boolean!) @live(throttle: 250) {
  all: aidProjectsAggregate(
    where: $where
    transactionFrom: $from
    transactionTo: $to
  ) {
    count
    ...ShownSums
  }
  years: aidProjectsAggregate(
    where: $where
    transactionFrom: $from
    transactionTo: $to
    groupBy: [TRANSACTION_YEAR]
  ) {
    key {
      transactionYear
    }
    ...ShownSums
  }
  federation(id: $federation, locale: $locale) @include(if: $withFederation) {
    ...ShownBody
  }
  partnerCountry(id: $country, locale: $locale) @include(if: $withCountry) {
    ...ShownCountry
  }
}
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment ShownBody on Organization {
  id
  name
  ...Told
}
fragment ShownCountry on PartnerCountry {
  id
  name
  ...Told
}
fragment ShownSums on AidProjectAggregate {
  commitments {
    currency
    sum
  }
  disbursements {
    currency
    sum
  }
  inKind {
    currency
    sum
  }
  unstated {
    currency
    sum
  }
}`, {"hash":"sha256:1d14a0aac3b251632988d5358c5a115e64753c73eebf28e189aaf7036f9ec5a9"}) as unknown as TypedDocumentString<EmbeddedFiguresQuery, EmbeddedFiguresQueryVariables>;
export const ArticleNamedDocument = new TypedDocumentString(`
    query ArticleNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {
  here: article(slug: $slug, locale: $locale) {
    id
  }
  there: article(slug: $slug, locale: $otherLocale) {
    id
  }
  gone: withdrawal(slug: $slug, typeName: "Article") {
    id
  }
}
    `, {"hash":"sha256:6aff8aced60f863c905906272c7773f95b362510fd7456a968463b969410e5e1"}) as unknown as TypedDocumentString<ArticleNamedQuery, ArticleNamedQueryVariables>;
export const ProjectNamedDocument = new TypedDocumentString(`
    query ProjectNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {
  here: aidProject(slug: $slug, locale: $locale) {
    id
  }
  there: aidProject(slug: $slug, locale: $otherLocale) {
    id
  }
  gone: withdrawal(slug: $slug, typeName: "AidProject") {
    id
  }
}
    `, {"hash":"sha256:e494f0a1b389e737a533effbced41bcb9f595305ea575bba6916859dcb0153e1"}) as unknown as TypedDocumentString<ProjectNamedQuery, ProjectNamedQueryVariables>;
export const CountryNamedDocument = new TypedDocumentString(`
    query CountryNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {
  here: partnerCountry(slug: $slug, locale: $locale) {
    id
  }
  there: partnerCountry(slug: $slug, locale: $otherLocale) {
    id
  }
  gone: withdrawal(slug: $slug, typeName: "PartnerCountry") {
    id
  }
}
    `, {"hash":"sha256:ae9f1c270d10e62317659f5c5a52cc8b79e724c439fc293f42c5551f2d3b2a7e"}) as unknown as TypedDocumentString<CountryNamedQuery, CountryNamedQueryVariables>;
export const CountryCodedDocument = new TypedDocumentString(`
    query CountryCoded($code: String!) {
  partnerCountries(first: 1, where: {code: {eq: $code}}) {
    nodes {
      id
    }
  }
}
    `, {"hash":"sha256:20db6a0c604366cf21dd4b66cfe15c6b3bee0ce43c4b14e82259b1982fcb9e2d"}) as unknown as TypedDocumentString<CountryCodedQuery, CountryCodedQueryVariables>;
export const FederationNamedDocument = new TypedDocumentString(`
    query FederationNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {
  here: federation(slug: $slug, locale: $locale) {
    id
  }
  there: federation(slug: $slug, locale: $otherLocale) {
    id
  }
}
    `, {"hash":"sha256:022f2bb1716aa93bc46cfe0be53d8b6fedf37e8fa4d53b9f96bd39053feb6f6c"}) as unknown as TypedDocumentString<FederationNamedQuery, FederationNamedQueryVariables>;
export const SectionNamedDocument = new TypedDocumentString(`
    query SectionNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {
  here: section(slug: $slug, locale: $locale) {
    id
  }
  there: section(slug: $slug, locale: $otherLocale) {
    id
  }
}
    `, {"hash":"sha256:af9a0b61b0e04bb1c16e4df164b4599b43541dc7a12c01eab4a67ac2f894473c"}) as unknown as TypedDocumentString<SectionNamedQuery, SectionNamedQueryVariables>;
export const TagNamedDocument = new TypedDocumentString(`
    query TagNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {
  here: tag(slug: $slug, locale: $locale) {
    id
  }
  there: tag(slug: $slug, locale: $otherLocale) {
    id
  }
}
    `, {"hash":"sha256:c6bd43c785f97eb5e946406f2ebfc9883c832b7453acec06f70824ce5635dfb7"}) as unknown as TypedDocumentString<TagNamedQuery, TagNamedQueryVariables>;
export const EmbeddedProjectDocument = new TypedDocumentString(`
    query EmbeddedProject($id: ID!, $locale: Locale!) @live(throttle: 250) {
  aidProject(id: $id, locale: $locale) {
    ...ShownProject
    summary
    recipients {
      name
      organization {
        ...ShownBody
      }
    }
    implementers {
      name
      organization {
        ...ShownBody
      }
    }
    locations {
      name
    }
    transactions {
      kind
      amount
      currency
    }
    federation {
      ...ShownBody
    }
    images {
      caption
      credit
      asset {
        ...ShownPicture
      }
    }
  }
  withdrawal(id: $id, locale: $locale) {
    reason
    withdrawnAt
    locale
  }
}
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment ShownPicture on MediaAsset {
  url
  width
  height
  srcset
  altText
  caption
  credit
  ...Told
}
fragment ShownBody on Organization {
  id
  name
  ...Told
}
fragment ShownCountry on PartnerCountry {
  id
  name
  ...Told
}
fragment ShownProject on AidProject {
  id
  title
  aidKind: kind
  projectStage
  sector
  startsOn
  endsOn
  country {
    ...ShownCountry
  }
  donors {
    name
    organization {
      ...ShownBody
    }
  }
  ...Told
}`, {"hash":"sha256:db144ef6c640811b8c45714a55642e1d6ceaf3288f850503249684b6210445f1"}) as unknown as TypedDocumentString<EmbeddedProjectQuery, EmbeddedProjectQueryVariables>;
export const EmbeddedProjectsDocument = new TypedDocumentString(`
    query EmbeddedProjects($where: AidProjectWhere!, $first: Int!, $locale: Locale!) @live(throttle: 250) {
  aidProjects(where: $where, first: $first, locale: $locale) {
    totalCount
    nodes {
      ...ShownProject
    }
  }
}
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment ShownBody on Organization {
  id
  name
  ...Told
}
fragment ShownCountry on PartnerCountry {
  id
  name
  ...Told
}
fragment ShownProject on AidProject {
  id
  title
  aidKind: kind
  projectStage
  sector
  startsOn
  endsOn
  country {
    ...ShownCountry
  }
  donors {
    name
    organization {
      ...ShownBody
    }
  }
  ...Told
}`, {"hash":"sha256:1db042c29e2a5869fc570af5a534dde3d06bdd5c864b93c519634dbc1684b602"}) as unknown as TypedDocumentString<EmbeddedProjectsQuery, EmbeddedProjectsQueryVariables>;
export const ArticleChosenDocument = new TypedDocumentString(`
    query ArticleChosen($id: ID!, $locale: Locale!) {
  record: article(id: $id, locale: $locale) {
    id
    title
    publishedAt
    ...Told
  }
  gone: withdrawal(id: $id) {
    id
  }
}
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"hash":"sha256:58dbb99d07fb15bd68227e550e14f32fc1ebc0fcd7953d12bd45f16fca71843b"}) as unknown as TypedDocumentString<ArticleChosenQuery, ArticleChosenQueryVariables>;
export const NewestArticlesDocument = new TypedDocumentString(`
    query NewestArticles($locale: Locale!) {
  newest: articles(first: 6, locale: $locale) {
    nodes {
      id
      title
      publishedAt
      ...Told
    }
  }
}
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"hash":"sha256:57c2983d2924f75ea61bf683469bac35e1e012ecde54be3422754385b19f76f6"}) as unknown as TypedDocumentString<NewestArticlesQuery, NewestArticlesQueryVariables>;
export const ArticlesWithDocument = new TypedDocumentString(`
    query ArticlesWith($text: String!, $locale: Locale!) {
  found: search(text: $text, types: [ARTICLE], first: 8, locale: $locale) {
    nodes {
      record {
        ... on Article {
          id
          title
          publishedAt
          ...Told
        }
      }
    }
  }
}
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"hash":"sha256:729d75bcbc9d3fa57ec340a2f6640b4849df769a40bbc218871683161117c351"}) as unknown as TypedDocumentString<ArticlesWithQuery, ArticlesWithQueryVariables>;
export const ProjectChosenDocument = new TypedDocumentString(`
    query ProjectChosen($id: ID!, $locale: Locale!) {
  record: aidProject(id: $id, locale: $locale) {
    id
    title
    ...Told
  }
  gone: withdrawal(id: $id) {
    id
  }
}
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"hash":"sha256:5dff1e676ed9c056e554279029063f9a421d196592e89d218fa4b87c05936808"}) as unknown as TypedDocumentString<ProjectChosenQuery, ProjectChosenQueryVariables>;
export const NewestProjectsDocument = new TypedDocumentString(`
    query NewestProjects($locale: Locale!) {
  newest: aidProjects(first: 6, locale: $locale) {
    nodes {
      id
      title
      ...Told
    }
  }
}
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"hash":"sha256:78e7328904d305505151a74c28f8fb36b32aadcbe76adbd88d81fc0bc4bcd583"}) as unknown as TypedDocumentString<NewestProjectsQuery, NewestProjectsQueryVariables>;
export const ProjectsWithDocument = new TypedDocumentString(`
    query ProjectsWith($text: String!, $locale: Locale!) {
  found: search(text: $text, types: [AID_PROJECT], first: 8, locale: $locale) {
    nodes {
      record {
        ... on AidProject {
          id
          title
          ...Told
        }
      }
    }
  }
}
    fragment Told on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"hash":"sha256:2e5c6cf5b942ddb852174a3797b3fec439ae0161b6a3586c22333a13ea61201e"}) as unknown as TypedDocumentString<ProjectsWithQuery, ProjectsWithQueryVariables>;