/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What sort of contact it is. */
export type ContactKind =
  /** Postal address. */
  | 'ADDRESS'
  /** Who answers for the site. */
  | 'EDITOR'
  /** E-mail. */
  | 'EMAIL'
  /** Fax. */
  | 'FAX'
  /** Telephone. */
  | 'PHONE'
  /** Web site. */
  | 'SITE';

type Languages_Agreement_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_AidProject_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_Area_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_Article_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_Award_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_Chapter_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_Comment_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_Event_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_ExchangeRate_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_Federation_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_Indicator_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_LegalDocument_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_MediaAsset_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_MemberAssociation_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_Observance_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_Page_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_PartnerCountry_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_PartnerOrganization_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_Person_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_Post_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_PostHolding_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_Programme_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_Publication_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_SavedQuery_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_Section_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_Site_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_Tag_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_Target_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

type Languages_Term_Fragment = { localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

export type LanguagesFragment =
  | Languages_Agreement_Fragment
  | Languages_AidProject_Fragment
  | Languages_Area_Fragment
  | Languages_Article_Fragment
  | Languages_Award_Fragment
  | Languages_Chapter_Fragment
  | Languages_Comment_Fragment
  | Languages_Event_Fragment
  | Languages_ExchangeRate_Fragment
  | Languages_Federation_Fragment
  | Languages_Indicator_Fragment
  | Languages_LegalDocument_Fragment
  | Languages_MediaAsset_Fragment
  | Languages_MemberAssociation_Fragment
  | Languages_Observance_Fragment
  | Languages_Page_Fragment
  | Languages_PartnerCountry_Fragment
  | Languages_PartnerOrganization_Fragment
  | Languages_Person_Fragment
  | Languages_Post_Fragment
  | Languages_PostHolding_Fragment
  | Languages_Programme_Fragment
  | Languages_Publication_Fragment
  | Languages_SavedQuery_Fragment
  | Languages_Section_Fragment
  | Languages_Site_Fragment
  | Languages_Tag_Fragment
  | Languages_Target_Fragment
  | Languages_Term_Fragment
;

export type MastheadFragment = { slug: string | null, name: string, masthead: string | null, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

export type TeaserFragment = { id: string, slug: string | null, title: string, lead: string | null, kind: ArticleKind | null, publishedAt: string | null, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

export type PublisherFragment = { slug: string | null, name: string, masthead: string | null, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

export type NamedPersonFragment = { name: string, holdings: { nodes: Array<{ post: { title: string, organization:
          | { name: string, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } }
          | { name: string, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } }
          | { name: string, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } }
          | { name: string, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } }
         | null, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } } | null }> }, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } };

export type ArticlePageQueryVariables = Exact<{
  slug: string;
  locale: string;
  otherLocale: string;
}>;


export type ArticlePageQuery = { article: { body: string | null, byline: string | null, sourceName: string | null, sourceUrl: string | null, sourceNote: string | null, id: string, slug: string | null, title: string, lead: string | null, kind: ArticleKind | null, publishedAt: string | null, author: { name: string, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } } | null, images: Array<{ caption: string | null, credit: string | null, asset: { url: string, width: number | null, height: number | null, altText: string | null, caption: string | null, credit: string | null, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } } | null }>, countries: { nodes: Array<{ code: string, name: string, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } }> }, about: { nodes: Array<
        | { __typename: 'Agreement' }
        | { __typename: 'AidProject' }
        | { __typename: 'Area' }
        | { __typename: 'Article' }
        | { __typename: 'Award' }
        | { __typename: 'Chapter' }
        | { __typename: 'Comment' }
        | { __typename: 'Event' }
        | { __typename: 'ExchangeRate' }
        | { __typename: 'Federation' }
        | { __typename: 'Indicator' }
        | { __typename: 'LegalDocument' }
        | { __typename: 'MediaAsset' }
        | { __typename: 'MemberAssociation' }
        | { __typename: 'Observance' }
        | { __typename: 'Page' }
        | { __typename: 'PartnerCountry' }
        | { __typename: 'PartnerOrganization' }
        | { __typename: 'Person', name: string, holdings: { nodes: Array<{ post: { title: string, organization:
                  | { name: string, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } }
                  | { name: string, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } }
                  | { name: string, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } }
                  | { name: string, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } }
                 | null, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } } | null }> }, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } }
        | { __typename: 'Post' }
        | { __typename: 'PostHolding' }
        | { __typename: 'Programme' }
        | { __typename: 'Publication' }
        | { __typename: 'SavedQuery' }
        | { __typename: 'Section' }
        | { __typename: 'Site' }
        | { __typename: 'Tag' }
        | { __typename: 'Target' }
        | { __typename: 'Term', label: string, from: string | null, to: string | null, organization:
            | { name: string, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } }
            | { name: string, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } }
            | { name: string, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } }
            | { name: string, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } }
           | null, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } }
      > }, related: { nodes: Array<{ id: string, slug: string | null, title: string, lead: string | null, kind: ArticleKind | null, publishedAt: string | null, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } }> }, federation: { slug: string | null, name: string, masthead: string | null, articles: { nodes: Array<{ id: string, slug: string | null, title: string, lead: string | null, kind: ArticleKind | null, publishedAt: string | null, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } }> }, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } } | null, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } } | null, inOtherLanguage: { slug: string | null, federation: { slug: string | null, name: string, masthead: string | null, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } } | null } | null };

export type FrontPageQueryVariables = Exact<{
  federation: string;
  locale: string;
  otherLocale: string;
}>;


export type FrontPageQuery = { federation: { summary: string | null, slug: string | null, name: string, masthead: string | null, articles: { totalCount: number, nodes: Array<{ id: string, slug: string | null, title: string, lead: string | null, kind: ArticleKind | null, publishedAt: string | null, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } }> }, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } } | null, inOtherLanguage: { slug: string | null, name: string, masthead: string | null, localization: { fields: Array<{ field: string, locale: string, isFallback: boolean }> } } | null };

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
export const LanguagesFragmentDoc = new TypedDocumentString(`
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
      isFallback
    }
  }
}
    `, {"fragmentName":"Languages"}) as unknown as TypedDocumentString<LanguagesFragment, unknown>;
export const TeaserFragmentDoc = new TypedDocumentString(`
    fragment Teaser on Article {
  ...Languages
  id
  slug
  title
  lead
  kind
  publishedAt
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
      isFallback
    }
  }
}`, {"fragmentName":"Teaser"}) as unknown as TypedDocumentString<TeaserFragment, unknown>;
export const MastheadFragmentDoc = new TypedDocumentString(`
    fragment Masthead on Federation {
  ...Languages
  slug
  name
  masthead
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
      isFallback
    }
  }
}`, {"fragmentName":"Masthead"}) as unknown as TypedDocumentString<MastheadFragment, unknown>;
export const PublisherFragmentDoc = new TypedDocumentString(`
    fragment Publisher on Federation {
  ...Masthead
  contacts {
    kind
    label
    value
    normalised
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
      isFallback
    }
  }
}
fragment Masthead on Federation {
  ...Languages
  slug
  name
  masthead
}`, {"fragmentName":"Publisher"}) as unknown as TypedDocumentString<PublisherFragment, unknown>;
export const NamedPersonFragmentDoc = new TypedDocumentString(`
    fragment NamedPerson on Person {
  ...Languages
  name
  holdings(first: 20, orderBy: [{post: {rank: ASC}}, {post: {title: ASC}}]) {
    nodes {
      post {
        ...Languages
        title
        organization {
          ...Languages
          name
        }
      }
    }
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
      isFallback
    }
  }
}`, {"fragmentName":"NamedPerson"}) as unknown as TypedDocumentString<NamedPersonFragment, unknown>;
export const ArticlePageDocument = new TypedDocumentString(`
    query ArticlePage($slug: String!, $locale: Locale!, $otherLocale: Locale!) {
  article(slug: $slug, locale: $locale) {
    ...Teaser
    body
    byline
    author {
      ...Languages
      name
    }
    sourceName
    sourceUrl
    sourceNote
    images {
      caption
      credit
      asset {
        ...Languages
        url
        width
        height
        altText
        caption
        credit
      }
    }
    countries(first: 50) {
      nodes {
        ...Languages
        code
        name
      }
    }
    about(first: 100) {
      nodes {
        __typename
        ... on Person {
          ...NamedPerson
        }
        ... on Term {
          ...Languages
          label
          from
          to
          organization {
            ...Languages
            name
          }
        }
      }
    }
    related(first: 6) {
      nodes {
        ...Teaser
      }
    }
    federation {
      ...Publisher
      articles(first: 6) {
        nodes {
          ...Teaser
        }
      }
    }
  }
  inOtherLanguage: article(slug: $slug, locale: $otherLocale) {
    slug
    federation {
      ...Masthead
    }
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
      isFallback
    }
  }
}
fragment Masthead on Federation {
  ...Languages
  slug
  name
  masthead
}
fragment Teaser on Article {
  ...Languages
  id
  slug
  title
  lead
  kind
  publishedAt
}
fragment Publisher on Federation {
  ...Masthead
  contacts {
    kind
    label
    value
    normalised
  }
}
fragment NamedPerson on Person {
  ...Languages
  name
  holdings(first: 20, orderBy: [{post: {rank: ASC}}, {post: {title: ASC}}]) {
    nodes {
      post {
        ...Languages
        title
        organization {
          ...Languages
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ArticlePageQuery, ArticlePageQueryVariables>;
export const FrontPageDocument = new TypedDocumentString(`
    query FrontPage($federation: String!, $locale: Locale!, $otherLocale: Locale!) {
  federation(slug: $federation, locale: $locale) {
    ...Publisher
    summary
    articles(first: 20) {
      totalCount
      nodes {
        ...Teaser
      }
    }
  }
  inOtherLanguage: federation(slug: $federation, locale: $otherLocale) {
    ...Masthead
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
      isFallback
    }
  }
}
fragment Masthead on Federation {
  ...Languages
  slug
  name
  masthead
}
fragment Teaser on Article {
  ...Languages
  id
  slug
  title
  lead
  kind
  publishedAt
}
fragment Publisher on Federation {
  ...Masthead
  contacts {
    kind
    label
    value
    normalised
  }
}`) as unknown as TypedDocumentString<FrontPageQuery, FrontPageQueryVariables>;