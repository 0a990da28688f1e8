/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment Languages on Content {\n    localization {\n      fields {\n        field\n        locale\n        isFallback\n      }\n    }\n  }\n": typeof types.LanguagesFragmentDoc,
    "\n  fragment Masthead on Federation {\n    ...Languages\n    slug\n    name\n    masthead\n  }\n": typeof types.MastheadFragmentDoc,
    "\n  fragment Teaser on Article {\n    ...Languages\n    id\n    slug\n    title\n    lead\n    kind\n    publishedAt\n  }\n": typeof types.TeaserFragmentDoc,
    "\n  fragment Publisher on Federation {\n    ...Masthead\n    contacts {\n      kind\n      label\n      value\n      normalised\n    }\n  }\n": typeof types.PublisherFragmentDoc,
    "\n  fragment NamedPerson on Person {\n    ...Languages\n    name\n    holdings(first: 20, orderBy: [{ post: { rank: ASC } }, { post: { title: ASC } }]) {\n      nodes {\n        post {\n          ...Languages\n          title\n          organization {\n            ...Languages\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.NamedPersonFragmentDoc,
    "\n  query ArticlePage($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    article(slug: $slug, locale: $locale) {\n      ...Teaser\n      body\n      byline\n      author {\n        ...Languages\n        name\n      }\n      sourceName\n      sourceUrl\n      sourceNote\n      images {\n        caption\n        credit\n        asset {\n          ...Languages\n          url\n          width\n          height\n          altText\n          caption\n          credit\n        }\n      }\n      countries(first: 50) {\n        nodes {\n          ...Languages\n          code\n          name\n        }\n      }\n      about(first: 100) {\n        nodes {\n          __typename\n          ... on Person {\n            ...NamedPerson\n          }\n          ... on Term {\n            ...Languages\n            label\n            from\n            to\n            organization {\n              ...Languages\n              name\n            }\n          }\n        }\n      }\n      related(first: 6) {\n        nodes {\n          ...Teaser\n        }\n      }\n      federation {\n        ...Publisher\n        articles(first: 6) {\n          nodes {\n            ...Teaser\n          }\n        }\n      }\n    }\n    inOtherLanguage: article(slug: $slug, locale: $otherLocale) {\n      slug\n      federation {\n        ...Masthead\n      }\n    }\n  }\n": typeof types.ArticlePageDocument,
    "\n  query FrontPage($federation: String!, $locale: Locale!, $otherLocale: Locale!) {\n    federation(slug: $federation, locale: $locale) {\n      ...Publisher\n      summary\n      articles(first: 20) {\n        totalCount\n        nodes {\n          ...Teaser\n        }\n      }\n    }\n    inOtherLanguage: federation(slug: $federation, locale: $otherLocale) {\n      ...Masthead\n    }\n  }\n": typeof types.FrontPageDocument,
};
const documents: Documents = {
    "\n  fragment Languages on Content {\n    localization {\n      fields {\n        field\n        locale\n        isFallback\n      }\n    }\n  }\n": types.LanguagesFragmentDoc,
    "\n  fragment Masthead on Federation {\n    ...Languages\n    slug\n    name\n    masthead\n  }\n": types.MastheadFragmentDoc,
    "\n  fragment Teaser on Article {\n    ...Languages\n    id\n    slug\n    title\n    lead\n    kind\n    publishedAt\n  }\n": types.TeaserFragmentDoc,
    "\n  fragment Publisher on Federation {\n    ...Masthead\n    contacts {\n      kind\n      label\n      value\n      normalised\n    }\n  }\n": types.PublisherFragmentDoc,
    "\n  fragment NamedPerson on Person {\n    ...Languages\n    name\n    holdings(first: 20, orderBy: [{ post: { rank: ASC } }, { post: { title: ASC } }]) {\n      nodes {\n        post {\n          ...Languages\n          title\n          organization {\n            ...Languages\n            name\n          }\n        }\n      }\n    }\n  }\n": types.NamedPersonFragmentDoc,
    "\n  query ArticlePage($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    article(slug: $slug, locale: $locale) {\n      ...Teaser\n      body\n      byline\n      author {\n        ...Languages\n        name\n      }\n      sourceName\n      sourceUrl\n      sourceNote\n      images {\n        caption\n        credit\n        asset {\n          ...Languages\n          url\n          width\n          height\n          altText\n          caption\n          credit\n        }\n      }\n      countries(first: 50) {\n        nodes {\n          ...Languages\n          code\n          name\n        }\n      }\n      about(first: 100) {\n        nodes {\n          __typename\n          ... on Person {\n            ...NamedPerson\n          }\n          ... on Term {\n            ...Languages\n            label\n            from\n            to\n            organization {\n              ...Languages\n              name\n            }\n          }\n        }\n      }\n      related(first: 6) {\n        nodes {\n          ...Teaser\n        }\n      }\n      federation {\n        ...Publisher\n        articles(first: 6) {\n          nodes {\n            ...Teaser\n          }\n        }\n      }\n    }\n    inOtherLanguage: article(slug: $slug, locale: $otherLocale) {\n      slug\n      federation {\n        ...Masthead\n      }\n    }\n  }\n": types.ArticlePageDocument,
    "\n  query FrontPage($federation: String!, $locale: Locale!, $otherLocale: Locale!) {\n    federation(slug: $federation, locale: $locale) {\n      ...Publisher\n      summary\n      articles(first: 20) {\n        totalCount\n        nodes {\n          ...Teaser\n        }\n      }\n    }\n    inOtherLanguage: federation(slug: $federation, locale: $otherLocale) {\n      ...Masthead\n    }\n  }\n": types.FrontPageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Languages on Content {\n    localization {\n      fields {\n        field\n        locale\n        isFallback\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LanguagesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Masthead on Federation {\n    ...Languages\n    slug\n    name\n    masthead\n  }\n"): typeof import('./graphql.ts').MastheadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Teaser on Article {\n    ...Languages\n    id\n    slug\n    title\n    lead\n    kind\n    publishedAt\n  }\n"): typeof import('./graphql.ts').TeaserFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Publisher on Federation {\n    ...Masthead\n    contacts {\n      kind\n      label\n      value\n      normalised\n    }\n  }\n"): typeof import('./graphql.ts').PublisherFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NamedPerson on Person {\n    ...Languages\n    name\n    holdings(first: 20, orderBy: [{ post: { rank: ASC } }, { post: { title: ASC } }]) {\n      nodes {\n        post {\n          ...Languages\n          title\n          organization {\n            ...Languages\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NamedPersonFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticlePage($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    article(slug: $slug, locale: $locale) {\n      ...Teaser\n      body\n      byline\n      author {\n        ...Languages\n        name\n      }\n      sourceName\n      sourceUrl\n      sourceNote\n      images {\n        caption\n        credit\n        asset {\n          ...Languages\n          url\n          width\n          height\n          altText\n          caption\n          credit\n        }\n      }\n      countries(first: 50) {\n        nodes {\n          ...Languages\n          code\n          name\n        }\n      }\n      about(first: 100) {\n        nodes {\n          __typename\n          ... on Person {\n            ...NamedPerson\n          }\n          ... on Term {\n            ...Languages\n            label\n            from\n            to\n            organization {\n              ...Languages\n              name\n            }\n          }\n        }\n      }\n      related(first: 6) {\n        nodes {\n          ...Teaser\n        }\n      }\n      federation {\n        ...Publisher\n        articles(first: 6) {\n          nodes {\n            ...Teaser\n          }\n        }\n      }\n    }\n    inOtherLanguage: article(slug: $slug, locale: $otherLocale) {\n      slug\n      federation {\n        ...Masthead\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ArticlePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrontPage($federation: String!, $locale: Locale!, $otherLocale: Locale!) {\n    federation(slug: $federation, locale: $locale) {\n      ...Publisher\n      summary\n      articles(first: 20) {\n        totalCount\n        nodes {\n          ...Teaser\n        }\n      }\n    }\n    inOtherLanguage: federation(slug: $federation, locale: $otherLocale) {\n      ...Masthead\n    }\n  }\n"): typeof import('./graphql.ts').FrontPageDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
