/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a change means to this viewer. */
export type ChangeKind =
  /** The record can now be read, and matches. */
  | 'ENTER'
  /** It can no longer be read, or does not match any more. */
  | 'LEAVE'
  /** The record matched when the subscription began. */
  | 'SNAPSHOT'
  /** It could be read and matched before, does so now, and is another. */
  | 'UPDATE';

/** Why a record left. */
export type LeaveReason =
  /** It was put away. */
  | 'ARCHIVED'
  /** It was deleted. */
  | 'DELETED'
  /** Another organisation keeps it now. */
  | 'NOT_READABLE'
  /** It can be read, and the filter does not hold any more. */
  | 'NO_MATCH'
  /** It was taken out of what is public. */
  | 'UNPUBLISHED'
  /** It was taken back; `withdrawal` tells why. */
  | 'WITHDRAWN';

export type AidByYearQueryVariables = Exact<{ [key: string]: never; }>;


export type AidByYearQuery = { aidProjectsAggregate: Array<{ count: number, key: { transactionYear: number | null }, commitments: Array<{ currency: string, sum: string }>, disbursements: Array<{ currency: string, sum: string }>, inKind: Array<{ currency: string, sum: string }>, unstated: Array<{ currency: string, sum: string }> }> };

type Named_Agreement_Fragment = { __typename: 'Agreement', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_AidProject_Fragment = { __typename: 'AidProject', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_Area_Fragment = { __typename: 'Area', id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_Article_Fragment = { __typename: 'Article', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_Award_Fragment = { __typename: 'Award', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_Chapter_Fragment = { __typename: 'Chapter', name: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_Comment_Fragment = { __typename: 'Comment', id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_Event_Fragment = { __typename: 'Event', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_ExchangeRate_Fragment = { __typename: 'ExchangeRate', id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_Federation_Fragment = { __typename: 'Federation', name: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_Indicator_Fragment = { __typename: 'Indicator', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_LegalDocument_Fragment = { __typename: 'LegalDocument', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_MediaAsset_Fragment = { __typename: 'MediaAsset', id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_MemberAssociation_Fragment = { __typename: 'MemberAssociation', name: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_Observance_Fragment = { __typename: 'Observance', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_Page_Fragment = { __typename: 'Page', id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_PartnerCountry_Fragment = { __typename: 'PartnerCountry', name: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_PartnerOrganization_Fragment = { __typename: 'PartnerOrganization', name: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_Person_Fragment = { __typename: 'Person', name: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_Post_Fragment = { __typename: 'Post', id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_PostHolding_Fragment = { __typename: 'PostHolding', id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_Programme_Fragment = { __typename: 'Programme', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_Publication_Fragment = { __typename: 'Publication', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_SavedQuery_Fragment = { __typename: 'SavedQuery', id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_Section_Fragment = { __typename: 'Section', id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_Site_Fragment = { __typename: 'Site', id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_Tag_Fragment = { __typename: 'Tag', id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_Target_Fragment = { __typename: 'Target', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Named_Term_Fragment = { __typename: 'Term', id: string, localization: { fields: Array<{ field: string, locale: string }> } };

export type NamedFragment =
  | Named_Agreement_Fragment
  | Named_AidProject_Fragment
  | Named_Area_Fragment
  | Named_Article_Fragment
  | Named_Award_Fragment
  | Named_Chapter_Fragment
  | Named_Comment_Fragment
  | Named_Event_Fragment
  | Named_ExchangeRate_Fragment
  | Named_Federation_Fragment
  | Named_Indicator_Fragment
  | Named_LegalDocument_Fragment
  | Named_MediaAsset_Fragment
  | Named_MemberAssociation_Fragment
  | Named_Observance_Fragment
  | Named_Page_Fragment
  | Named_PartnerCountry_Fragment
  | Named_PartnerOrganization_Fragment
  | Named_Person_Fragment
  | Named_Post_Fragment
  | Named_PostHolding_Fragment
  | Named_Programme_Fragment
  | Named_Publication_Fragment
  | Named_SavedQuery_Fragment
  | Named_Section_Fragment
  | Named_Site_Fragment
  | Named_Tag_Fragment
  | Named_Target_Fragment
  | Named_Term_Fragment
;

export type ChangesSubscriptionVariables = Exact<{
  after?: string | null | undefined;
  locale: string;
}>;


export type ChangesSubscription = { changes:
    | { __typename: 'ChangeBatch', cursor: string, changes: Array<{ kind: ChangeKind, id: string, typeName: string, version: number, intent: string, at: string, reason: LeaveReason | null, record:
          | { __typename: 'Agreement', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'AidProject', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Area', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Article', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Award', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Chapter', name: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Comment', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Event', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'ExchangeRate', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Federation', name: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Indicator', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'LegalDocument', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'MediaAsset', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'MemberAssociation', name: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Observance', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Page', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PartnerCountry', name: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PartnerOrganization', name: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Person', name: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Post', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PostHolding', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Programme', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Publication', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'SavedQuery', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Section', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Site', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Tag', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Target', title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Term', id: string, localization: { fields: Array<{ field: string, locale: string }> } }
         | null }> }
    | { __typename: 'Heartbeat', cursor: string }
    | { __typename: 'Reset', cursor: string, reason: string }
   };

export type LastChangedQueryVariables = Exact<{
  locale: string;
}>;


export type LastChangedQuery = { aidProjects: { nodes: Array<{ __typename: 'AidProject', version: number, updatedAt: string, title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }> }, articles: { nodes: Array<{ __typename: 'Article', version: number, updatedAt: string, title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }> }, events: { nodes: Array<{ __typename: 'Event', version: number, updatedAt: string, title: string, id: string, localization: { fields: Array<{ field: string, locale: string }> } }> } };

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
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Content {
  __typename
  id
  localization {
    fields {
      field
      locale
    }
  }
  ... on Agreement {
    title
  }
  ... on AidProject {
    title
  }
  ... on Article {
    title
  }
  ... on Award {
    title
  }
  ... on Chapter {
    name
  }
  ... on Event {
    title
  }
  ... on Federation {
    name
  }
  ... on Indicator {
    title
  }
  ... on LegalDocument {
    title
  }
  ... on MemberAssociation {
    name
  }
  ... on Observance {
    title
  }
  ... on PartnerCountry {
    name
  }
  ... on PartnerOrganization {
    name
  }
  ... on Person {
    name
  }
  ... on Programme {
    title
  }
  ... on Publication {
    title
  }
  ... on Target {
    title
  }
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const AidByYearDocument = new TypedDocumentString(`
    query AidByYear @live(throttle: 500) {
  aidProjectsAggregate(groupBy: [TRANSACTION_YEAR]) {
    key {
      transactionYear
    }
    count
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
}
    `, {"hash":"sha256:9e0f7000749e376dce757572cc0254a7d5828c3a4afa5c87207498813490f4ef"}) as unknown as TypedDocumentString<AidByYearQuery, AidByYearQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    subscription Changes($after: Cursor, $locale: Locale!) {
  changes(
    after: $after
    locale: $locale
    where: {agreement: {}, aidProject: {}, article: {}, award: {}, chapter: {}, event: {}, federation: {}, indicator: {}, legalDocument: {}, memberAssociation: {}, observance: {}, partnerCountry: {}, partnerOrganization: {}, person: {}, programme: {}, publication: {}, target: {}}
  ) {
    __typename
    ... on ChangeBatch {
      cursor
      changes {
        kind
        id
        typeName
        version
        intent
        at
        reason
        record {
          ...Named
        }
      }
    }
    ... on Heartbeat {
      cursor
    }
    ... on Reset {
      cursor
      reason
    }
  }
}
    fragment Named on Content {
  __typename
  id
  localization {
    fields {
      field
      locale
    }
  }
  ... on Agreement {
    title
  }
  ... on AidProject {
    title
  }
  ... on Article {
    title
  }
  ... on Award {
    title
  }
  ... on Chapter {
    name
  }
  ... on Event {
    title
  }
  ... on Federation {
    name
  }
  ... on Indicator {
    title
  }
  ... on LegalDocument {
    title
  }
  ... on MemberAssociation {
    name
  }
  ... on Observance {
    title
  }
  ... on PartnerCountry {
    name
  }
  ... on PartnerOrganization {
    name
  }
  ... on Person {
    name
  }
  ... on Programme {
    title
  }
  ... on Publication {
    title
  }
  ... on Target {
    title
  }
}`, {"hash":"sha256:f0f26be51841c808bc33f174b86eda40185cbe966ab6fcb1502a61a7f935be52"}) as unknown as TypedDocumentString<ChangesSubscription, ChangesSubscriptionVariables>;
export const LastChangedDocument = new TypedDocumentString(`
    query LastChanged($locale: Locale!) @live {
  aidProjects(first: 6, orderBy: [{updatedAt: DESC}], locale: $locale) {
    nodes {
      ...Named
      version
      updatedAt
    }
  }
  articles(first: 6, orderBy: [{updatedAt: DESC}], locale: $locale) {
    nodes {
      ...Named
      version
      updatedAt
    }
  }
  events(first: 6, orderBy: [{updatedAt: DESC}], locale: $locale) {
    nodes {
      ...Named
      version
      updatedAt
    }
  }
}
    fragment Named on Content {
  __typename
  id
  localization {
    fields {
      field
      locale
    }
  }
  ... on Agreement {
    title
  }
  ... on AidProject {
    title
  }
  ... on Article {
    title
  }
  ... on Award {
    title
  }
  ... on Chapter {
    name
  }
  ... on Event {
    title
  }
  ... on Federation {
    name
  }
  ... on Indicator {
    title
  }
  ... on LegalDocument {
    title
  }
  ... on MemberAssociation {
    name
  }
  ... on Observance {
    title
  }
  ... on PartnerCountry {
    name
  }
  ... on PartnerOrganization {
    name
  }
  ... on Person {
    name
  }
  ... on Programme {
    title
  }
  ... on Publication {
    title
  }
  ... on Target {
    title
  }
}`, {"hash":"sha256:bb402036454e569ff0d515389bac0e85d2ef1f897e2b1168a610217cd0a17d39"}) as unknown as TypedDocumentString<LastChangedQuery, LastChangedQueryVariables>;