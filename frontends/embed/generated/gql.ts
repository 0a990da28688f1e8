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
    "\n  query EmbeddedArticle($id: ID!, $locale: Locale!) @live(throttle: 250) {\n    article(id: $id, locale: $locale) {\n      id\n      title\n      lead\n      articleKind: kind\n      publishedAt\n      byline\n      author {\n        name\n      }\n      body {\n        html\n      }\n      images {\n        caption\n        credit\n        asset {\n          ...ShownPicture\n        }\n      }\n      sourceName\n      sourceUrl\n      sourceNote\n      section {\n        title\n        ...Told\n      }\n      federation {\n        ...ShownBody\n      }\n      ...Told\n    }\n    withdrawal(id: $id, locale: $locale) {\n      reason\n      withdrawnAt\n      locale\n    }\n  }\n": typeof types.EmbeddedArticleDocument,
    "\n  query EmbeddedArticles($where: ArticleWhere!, $first: Int!, $locale: Locale!) @live(throttle: 250) {\n    articles(where: $where, first: $first, locale: $locale) {\n      nodes {\n        ...ShownArticle\n      }\n    }\n  }\n": typeof types.EmbeddedArticlesDocument,
    "\n  query FederationChoices($locale: Locale!, $after: Cursor) {\n    choices: federations(first: 100, after: $after, locale: $locale, orderBy: [{ name: ASC }]) {\n      nodes {\n        id\n        slug\n        title: name\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.FederationChoicesDocument,
    "\n  query CountryChoices($locale: Locale!, $after: Cursor) {\n    choices: partnerCountries(first: 100, after: $after, locale: $locale, orderBy: [{ name: ASC }]) {\n      nodes {\n        id\n        slug\n        code\n        title: name\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CountryChoicesDocument,
    "\n  query SectionChoices($locale: Locale!, $after: Cursor) {\n    choices: sections(first: 100, after: $after, locale: $locale) {\n      nodes {\n        id\n        slug\n        title\n        site {\n          title\n        }\n        parent {\n          title\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SectionChoicesDocument,
    "\n  query TagChoices($locale: Locale!, $after: Cursor) {\n    choices: tags(first: 100, after: $after, locale: $locale) {\n      nodes {\n        id\n        slug\n        title\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.TagChoicesDocument,
    "\n  query EmbeddedCountry($id: ID!, $locale: Locale!) @live(throttle: 250) {\n    partnerCountry(id: $id, locale: $locale) {\n      id\n      code\n      name\n      nationalDayMonth\n      nationalDay\n      nationalDayName\n      relationsSince\n      relationsKind\n      relationsNote\n      associations(first: 20) {\n        nodes {\n          ...ShownBody\n        }\n      }\n      ...Told\n    }\n    withdrawal(id: $id, locale: $locale) {\n      reason\n      withdrawnAt\n      locale\n    }\n  }\n": typeof types.EmbeddedCountryDocument,
    "\n  fragment ShownDay on CalendarEntry {\n    kind\n    on\n    lastDay\n    title\n    years\n    mark\n    record {\n      __typename\n      id\n      ...Told\n      ... on Event {\n        place\n        eventStatus\n        beginsAt\n        partOfDay\n        dateNote\n      }\n      ... on Observance {\n        federations(first: 20) {\n          nodes {\n            id\n          }\n        }\n        countries(first: 20) {\n          nodes {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.ShownDayFragmentDoc,
    "\n  fragment Keepers on Federation {\n    id\n    associations(first: 100) {\n      nodes {\n        id\n        country {\n          id\n        }\n      }\n    }\n  }\n": typeof types.KeepersFragmentDoc,
    "\n  query FederationScope($id: ID!) {\n    federation(id: $id) {\n      ...Keepers\n    }\n  }\n": typeof types.FederationScopeDocument,
    "\n  query EmbeddedEvents(\n    $from: Date!\n    $to: Date!\n    $first: Int!\n    $locale: Locale!\n    $ofCountry: [ID!]\n    $countries: [ID!]\n    $countryKinds: [CalendarKind!]!\n    $organizers: [ID!]\n    $organizations: [ID!]\n    $withEvents: Boolean!\n    $withCountries: Boolean!\n    $withFoundations: Boolean!\n    $withObservances: Boolean!\n    $federation: ID\n    $country: ID\n    $withFederation: Boolean!\n    $withCountry: Boolean!\n  ) @live(throttle: 250) {\n    events: calendar(\n      from: $from\n      to: $to\n      kinds: [EVENT]\n      where: { organizations: $organizers, countries: $ofCountry }\n      first: $first\n      locale: $locale\n    ) @include(if: $withEvents) {\n      nodes {\n        ...ShownDay\n      }\n    }\n    ofCountries: calendar(\n      from: $from\n      to: $to\n      kinds: $countryKinds\n      where: { countries: $countries }\n      first: 100\n      locale: $locale\n    ) @include(if: $withCountries) {\n      nodes {\n        ...ShownDay\n      }\n    }\n    foundations: calendar(\n      from: $from\n      to: $to\n      kinds: [FOUNDATION]\n      where: { organizations: $organizations, countries: $ofCountry }\n      first: 100\n      locale: $locale\n    ) @include(if: $withFoundations) {\n      nodes {\n        ...ShownDay\n      }\n    }\n    observances: calendar(from: $from, to: $to, kinds: [OBSERVANCE], first: 100, locale: $locale)\n      @include(if: $withObservances) {\n      nodes {\n        ...ShownDay\n      }\n    }\n    federation(id: $federation) @include(if: $withFederation) {\n      ...Keepers\n    }\n    partnerCountry(id: $country) @include(if: $withCountry) {\n      id\n    }\n  }\n": typeof types.EmbeddedEventsDocument,
    "\n  query EmbeddedFigures(\n    $where: AidProjectWhere!\n    $from: Date\n    $to: Date\n    $locale: Locale!\n    $federation: ID\n    $country: ID\n    $withFederation: Boolean!\n    $withCountry: Boolean!\n  ) @live(throttle: 250) {\n    all: aidProjectsAggregate(where: $where, transactionFrom: $from, transactionTo: $to) {\n      count\n      ...ShownSums\n    }\n    years: aidProjectsAggregate(\n      where: $where\n      transactionFrom: $from\n      transactionTo: $to\n      groupBy: [TRANSACTION_YEAR]\n    ) {\n      key {\n        transactionYear\n      }\n      ...ShownSums\n    }\n    federation(id: $federation, locale: $locale) @include(if: $withFederation) {\n      ...ShownBody\n    }\n    partnerCountry(id: $country, locale: $locale) @include(if: $withCountry) {\n      ...ShownCountry\n    }\n  }\n": typeof types.EmbeddedFiguresDocument,
    "\n  query ArticleNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    here: article(slug: $slug, locale: $locale) {\n      id\n    }\n    there: article(slug: $slug, locale: $otherLocale) {\n      id\n    }\n    gone: withdrawal(slug: $slug, typeName: \"Article\") {\n      id\n    }\n  }\n": typeof types.ArticleNamedDocument,
    "\n  query ProjectNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    here: aidProject(slug: $slug, locale: $locale) {\n      id\n    }\n    there: aidProject(slug: $slug, locale: $otherLocale) {\n      id\n    }\n    gone: withdrawal(slug: $slug, typeName: \"AidProject\") {\n      id\n    }\n  }\n": typeof types.ProjectNamedDocument,
    "\n  query CountryNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    here: partnerCountry(slug: $slug, locale: $locale) {\n      id\n    }\n    there: partnerCountry(slug: $slug, locale: $otherLocale) {\n      id\n    }\n    gone: withdrawal(slug: $slug, typeName: \"PartnerCountry\") {\n      id\n    }\n  }\n": typeof types.CountryNamedDocument,
    "\n  query CountryCoded($code: String!) {\n    partnerCountries(first: 1, where: { code: { eq: $code } }) {\n      nodes {\n        id\n      }\n    }\n  }\n": typeof types.CountryCodedDocument,
    "\n  query FederationNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    here: federation(slug: $slug, locale: $locale) {\n      id\n    }\n    there: federation(slug: $slug, locale: $otherLocale) {\n      id\n    }\n  }\n": typeof types.FederationNamedDocument,
    "\n  query SectionNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    here: section(slug: $slug, locale: $locale) {\n      id\n    }\n    there: section(slug: $slug, locale: $otherLocale) {\n      id\n    }\n  }\n": typeof types.SectionNamedDocument,
    "\n  query TagNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    here: tag(slug: $slug, locale: $locale) {\n      id\n    }\n    there: tag(slug: $slug, locale: $otherLocale) {\n      id\n    }\n  }\n": typeof types.TagNamedDocument,
    "\n  query EmbeddedProject($id: ID!, $locale: Locale!) @live(throttle: 250) {\n    aidProject(id: $id, locale: $locale) {\n      ...ShownProject\n      summary\n      recipients {\n        name\n        organization {\n          ...ShownBody\n        }\n      }\n      implementers {\n        name\n        organization {\n          ...ShownBody\n        }\n      }\n      locations {\n        name\n      }\n      transactions {\n        kind\n        amount\n        currency\n      }\n      federation {\n        ...ShownBody\n      }\n      images {\n        caption\n        credit\n        asset {\n          ...ShownPicture\n        }\n      }\n    }\n    withdrawal(id: $id, locale: $locale) {\n      reason\n      withdrawnAt\n      locale\n    }\n  }\n": typeof types.EmbeddedProjectDocument,
    "\n  query EmbeddedProjects($where: AidProjectWhere!, $first: Int!, $locale: Locale!) @live(throttle: 250) {\n    aidProjects(where: $where, first: $first, locale: $locale) {\n      totalCount\n      nodes {\n        ...ShownProject\n      }\n    }\n  }\n": typeof types.EmbeddedProjectsDocument,
    "\n  query ArticleChosen($id: ID!, $locale: Locale!) {\n    record: article(id: $id, locale: $locale) {\n      id\n      title\n      publishedAt\n      ...Told\n    }\n    gone: withdrawal(id: $id) {\n      id\n    }\n  }\n": typeof types.ArticleChosenDocument,
    "\n  query NewestArticles($locale: Locale!) {\n    newest: articles(first: 6, locale: $locale) {\n      nodes {\n        id\n        title\n        publishedAt\n        ...Told\n      }\n    }\n  }\n": typeof types.NewestArticlesDocument,
    "\n  query ArticlesWith($text: String!, $locale: Locale!) {\n    found: search(text: $text, types: [ARTICLE], first: 8, locale: $locale) {\n      nodes {\n        record {\n          ... on Article {\n            id\n            title\n            publishedAt\n            ...Told\n          }\n        }\n      }\n    }\n  }\n": typeof types.ArticlesWithDocument,
    "\n  query ProjectChosen($id: ID!, $locale: Locale!) {\n    record: aidProject(id: $id, locale: $locale) {\n      id\n      title\n      ...Told\n    }\n    gone: withdrawal(id: $id) {\n      id\n    }\n  }\n": typeof types.ProjectChosenDocument,
    "\n  query NewestProjects($locale: Locale!) {\n    newest: aidProjects(first: 6, locale: $locale) {\n      nodes {\n        id\n        title\n        ...Told\n      }\n    }\n  }\n": typeof types.NewestProjectsDocument,
    "\n  query ProjectsWith($text: String!, $locale: Locale!) {\n    found: search(text: $text, types: [AID_PROJECT], first: 8, locale: $locale) {\n      nodes {\n        record {\n          ... on AidProject {\n            id\n            title\n            ...Told\n          }\n        }\n      }\n    }\n  }\n": typeof types.ProjectsWithDocument,
    "\n  fragment Told on Content {\n    localization {\n      fields {\n        field\n        locale\n      }\n    }\n  }\n": typeof types.ToldFragmentDoc,
    "\n  fragment ShownPicture on MediaAsset {\n    url\n    width\n    height\n    srcset\n    altText\n    caption\n    credit\n    ...Told\n  }\n": typeof types.ShownPictureFragmentDoc,
    "\n  fragment ShownThumbnail on MediaAsset {\n    srcset(ratio: LANDSCAPE_16_9)\n    rendition(width: 480, ratio: LANDSCAPE_16_9) {\n      url\n      width\n      height\n    }\n    altText\n    ...Told\n  }\n": typeof types.ShownThumbnailFragmentDoc,
    "\n  fragment ShownBody on Organization {\n    id\n    name\n    ...Told\n  }\n": typeof types.ShownBodyFragmentDoc,
    "\n  fragment ShownCountry on PartnerCountry {\n    id\n    name\n    ...Told\n  }\n": typeof types.ShownCountryFragmentDoc,
    "\n  fragment ShownArticle on Article {\n    id\n    title\n    lead\n    articleKind: kind\n    publishedAt\n    images {\n      asset {\n        ...ShownThumbnail\n      }\n    }\n    ...Told\n  }\n": typeof types.ShownArticleFragmentDoc,
    "\n  fragment ShownProject on AidProject {\n    id\n    title\n    aidKind: kind\n    projectStage\n    sector\n    startsOn\n    endsOn\n    country {\n      ...ShownCountry\n    }\n    donors {\n      name\n      organization {\n        ...ShownBody\n      }\n    }\n    ...Told\n  }\n": typeof types.ShownProjectFragmentDoc,
    "\n  fragment ShownSums on AidProjectAggregate {\n    commitments {\n      currency\n      sum\n    }\n    disbursements {\n      currency\n      sum\n    }\n    inKind {\n      currency\n      sum\n    }\n    unstated {\n      currency\n      sum\n    }\n  }\n": typeof types.ShownSumsFragmentDoc,
};
const documents: Documents = {
    "\n  query EmbeddedArticle($id: ID!, $locale: Locale!) @live(throttle: 250) {\n    article(id: $id, locale: $locale) {\n      id\n      title\n      lead\n      articleKind: kind\n      publishedAt\n      byline\n      author {\n        name\n      }\n      body {\n        html\n      }\n      images {\n        caption\n        credit\n        asset {\n          ...ShownPicture\n        }\n      }\n      sourceName\n      sourceUrl\n      sourceNote\n      section {\n        title\n        ...Told\n      }\n      federation {\n        ...ShownBody\n      }\n      ...Told\n    }\n    withdrawal(id: $id, locale: $locale) {\n      reason\n      withdrawnAt\n      locale\n    }\n  }\n": types.EmbeddedArticleDocument,
    "\n  query EmbeddedArticles($where: ArticleWhere!, $first: Int!, $locale: Locale!) @live(throttle: 250) {\n    articles(where: $where, first: $first, locale: $locale) {\n      nodes {\n        ...ShownArticle\n      }\n    }\n  }\n": types.EmbeddedArticlesDocument,
    "\n  query FederationChoices($locale: Locale!, $after: Cursor) {\n    choices: federations(first: 100, after: $after, locale: $locale, orderBy: [{ name: ASC }]) {\n      nodes {\n        id\n        slug\n        title: name\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.FederationChoicesDocument,
    "\n  query CountryChoices($locale: Locale!, $after: Cursor) {\n    choices: partnerCountries(first: 100, after: $after, locale: $locale, orderBy: [{ name: ASC }]) {\n      nodes {\n        id\n        slug\n        code\n        title: name\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CountryChoicesDocument,
    "\n  query SectionChoices($locale: Locale!, $after: Cursor) {\n    choices: sections(first: 100, after: $after, locale: $locale) {\n      nodes {\n        id\n        slug\n        title\n        site {\n          title\n        }\n        parent {\n          title\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SectionChoicesDocument,
    "\n  query TagChoices($locale: Locale!, $after: Cursor) {\n    choices: tags(first: 100, after: $after, locale: $locale) {\n      nodes {\n        id\n        slug\n        title\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.TagChoicesDocument,
    "\n  query EmbeddedCountry($id: ID!, $locale: Locale!) @live(throttle: 250) {\n    partnerCountry(id: $id, locale: $locale) {\n      id\n      code\n      name\n      nationalDayMonth\n      nationalDay\n      nationalDayName\n      relationsSince\n      relationsKind\n      relationsNote\n      associations(first: 20) {\n        nodes {\n          ...ShownBody\n        }\n      }\n      ...Told\n    }\n    withdrawal(id: $id, locale: $locale) {\n      reason\n      withdrawnAt\n      locale\n    }\n  }\n": types.EmbeddedCountryDocument,
    "\n  fragment ShownDay on CalendarEntry {\n    kind\n    on\n    lastDay\n    title\n    years\n    mark\n    record {\n      __typename\n      id\n      ...Told\n      ... on Event {\n        place\n        eventStatus\n        beginsAt\n        partOfDay\n        dateNote\n      }\n      ... on Observance {\n        federations(first: 20) {\n          nodes {\n            id\n          }\n        }\n        countries(first: 20) {\n          nodes {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.ShownDayFragmentDoc,
    "\n  fragment Keepers on Federation {\n    id\n    associations(first: 100) {\n      nodes {\n        id\n        country {\n          id\n        }\n      }\n    }\n  }\n": types.KeepersFragmentDoc,
    "\n  query FederationScope($id: ID!) {\n    federation(id: $id) {\n      ...Keepers\n    }\n  }\n": types.FederationScopeDocument,
    "\n  query EmbeddedEvents(\n    $from: Date!\n    $to: Date!\n    $first: Int!\n    $locale: Locale!\n    $ofCountry: [ID!]\n    $countries: [ID!]\n    $countryKinds: [CalendarKind!]!\n    $organizers: [ID!]\n    $organizations: [ID!]\n    $withEvents: Boolean!\n    $withCountries: Boolean!\n    $withFoundations: Boolean!\n    $withObservances: Boolean!\n    $federation: ID\n    $country: ID\n    $withFederation: Boolean!\n    $withCountry: Boolean!\n  ) @live(throttle: 250) {\n    events: calendar(\n      from: $from\n      to: $to\n      kinds: [EVENT]\n      where: { organizations: $organizers, countries: $ofCountry }\n      first: $first\n      locale: $locale\n    ) @include(if: $withEvents) {\n      nodes {\n        ...ShownDay\n      }\n    }\n    ofCountries: calendar(\n      from: $from\n      to: $to\n      kinds: $countryKinds\n      where: { countries: $countries }\n      first: 100\n      locale: $locale\n    ) @include(if: $withCountries) {\n      nodes {\n        ...ShownDay\n      }\n    }\n    foundations: calendar(\n      from: $from\n      to: $to\n      kinds: [FOUNDATION]\n      where: { organizations: $organizations, countries: $ofCountry }\n      first: 100\n      locale: $locale\n    ) @include(if: $withFoundations) {\n      nodes {\n        ...ShownDay\n      }\n    }\n    observances: calendar(from: $from, to: $to, kinds: [OBSERVANCE], first: 100, locale: $locale)\n      @include(if: $withObservances) {\n      nodes {\n        ...ShownDay\n      }\n    }\n    federation(id: $federation) @include(if: $withFederation) {\n      ...Keepers\n    }\n    partnerCountry(id: $country) @include(if: $withCountry) {\n      id\n    }\n  }\n": types.EmbeddedEventsDocument,
    "\n  query EmbeddedFigures(\n    $where: AidProjectWhere!\n    $from: Date\n    $to: Date\n    $locale: Locale!\n    $federation: ID\n    $country: ID\n    $withFederation: Boolean!\n    $withCountry: Boolean!\n  ) @live(throttle: 250) {\n    all: aidProjectsAggregate(where: $where, transactionFrom: $from, transactionTo: $to) {\n      count\n      ...ShownSums\n    }\n    years: aidProjectsAggregate(\n      where: $where\n      transactionFrom: $from\n      transactionTo: $to\n      groupBy: [TRANSACTION_YEAR]\n    ) {\n      key {\n        transactionYear\n      }\n      ...ShownSums\n    }\n    federation(id: $federation, locale: $locale) @include(if: $withFederation) {\n      ...ShownBody\n    }\n    partnerCountry(id: $country, locale: $locale) @include(if: $withCountry) {\n      ...ShownCountry\n    }\n  }\n": types.EmbeddedFiguresDocument,
    "\n  query ArticleNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    here: article(slug: $slug, locale: $locale) {\n      id\n    }\n    there: article(slug: $slug, locale: $otherLocale) {\n      id\n    }\n    gone: withdrawal(slug: $slug, typeName: \"Article\") {\n      id\n    }\n  }\n": types.ArticleNamedDocument,
    "\n  query ProjectNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    here: aidProject(slug: $slug, locale: $locale) {\n      id\n    }\n    there: aidProject(slug: $slug, locale: $otherLocale) {\n      id\n    }\n    gone: withdrawal(slug: $slug, typeName: \"AidProject\") {\n      id\n    }\n  }\n": types.ProjectNamedDocument,
    "\n  query CountryNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    here: partnerCountry(slug: $slug, locale: $locale) {\n      id\n    }\n    there: partnerCountry(slug: $slug, locale: $otherLocale) {\n      id\n    }\n    gone: withdrawal(slug: $slug, typeName: \"PartnerCountry\") {\n      id\n    }\n  }\n": types.CountryNamedDocument,
    "\n  query CountryCoded($code: String!) {\n    partnerCountries(first: 1, where: { code: { eq: $code } }) {\n      nodes {\n        id\n      }\n    }\n  }\n": types.CountryCodedDocument,
    "\n  query FederationNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    here: federation(slug: $slug, locale: $locale) {\n      id\n    }\n    there: federation(slug: $slug, locale: $otherLocale) {\n      id\n    }\n  }\n": types.FederationNamedDocument,
    "\n  query SectionNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    here: section(slug: $slug, locale: $locale) {\n      id\n    }\n    there: section(slug: $slug, locale: $otherLocale) {\n      id\n    }\n  }\n": types.SectionNamedDocument,
    "\n  query TagNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    here: tag(slug: $slug, locale: $locale) {\n      id\n    }\n    there: tag(slug: $slug, locale: $otherLocale) {\n      id\n    }\n  }\n": types.TagNamedDocument,
    "\n  query EmbeddedProject($id: ID!, $locale: Locale!) @live(throttle: 250) {\n    aidProject(id: $id, locale: $locale) {\n      ...ShownProject\n      summary\n      recipients {\n        name\n        organization {\n          ...ShownBody\n        }\n      }\n      implementers {\n        name\n        organization {\n          ...ShownBody\n        }\n      }\n      locations {\n        name\n      }\n      transactions {\n        kind\n        amount\n        currency\n      }\n      federation {\n        ...ShownBody\n      }\n      images {\n        caption\n        credit\n        asset {\n          ...ShownPicture\n        }\n      }\n    }\n    withdrawal(id: $id, locale: $locale) {\n      reason\n      withdrawnAt\n      locale\n    }\n  }\n": types.EmbeddedProjectDocument,
    "\n  query EmbeddedProjects($where: AidProjectWhere!, $first: Int!, $locale: Locale!) @live(throttle: 250) {\n    aidProjects(where: $where, first: $first, locale: $locale) {\n      totalCount\n      nodes {\n        ...ShownProject\n      }\n    }\n  }\n": types.EmbeddedProjectsDocument,
    "\n  query ArticleChosen($id: ID!, $locale: Locale!) {\n    record: article(id: $id, locale: $locale) {\n      id\n      title\n      publishedAt\n      ...Told\n    }\n    gone: withdrawal(id: $id) {\n      id\n    }\n  }\n": types.ArticleChosenDocument,
    "\n  query NewestArticles($locale: Locale!) {\n    newest: articles(first: 6, locale: $locale) {\n      nodes {\n        id\n        title\n        publishedAt\n        ...Told\n      }\n    }\n  }\n": types.NewestArticlesDocument,
    "\n  query ArticlesWith($text: String!, $locale: Locale!) {\n    found: search(text: $text, types: [ARTICLE], first: 8, locale: $locale) {\n      nodes {\n        record {\n          ... on Article {\n            id\n            title\n            publishedAt\n            ...Told\n          }\n        }\n      }\n    }\n  }\n": types.ArticlesWithDocument,
    "\n  query ProjectChosen($id: ID!, $locale: Locale!) {\n    record: aidProject(id: $id, locale: $locale) {\n      id\n      title\n      ...Told\n    }\n    gone: withdrawal(id: $id) {\n      id\n    }\n  }\n": types.ProjectChosenDocument,
    "\n  query NewestProjects($locale: Locale!) {\n    newest: aidProjects(first: 6, locale: $locale) {\n      nodes {\n        id\n        title\n        ...Told\n      }\n    }\n  }\n": types.NewestProjectsDocument,
    "\n  query ProjectsWith($text: String!, $locale: Locale!) {\n    found: search(text: $text, types: [AID_PROJECT], first: 8, locale: $locale) {\n      nodes {\n        record {\n          ... on AidProject {\n            id\n            title\n            ...Told\n          }\n        }\n      }\n    }\n  }\n": types.ProjectsWithDocument,
    "\n  fragment Told on Content {\n    localization {\n      fields {\n        field\n        locale\n      }\n    }\n  }\n": types.ToldFragmentDoc,
    "\n  fragment ShownPicture on MediaAsset {\n    url\n    width\n    height\n    srcset\n    altText\n    caption\n    credit\n    ...Told\n  }\n": types.ShownPictureFragmentDoc,
    "\n  fragment ShownThumbnail on MediaAsset {\n    srcset(ratio: LANDSCAPE_16_9)\n    rendition(width: 480, ratio: LANDSCAPE_16_9) {\n      url\n      width\n      height\n    }\n    altText\n    ...Told\n  }\n": types.ShownThumbnailFragmentDoc,
    "\n  fragment ShownBody on Organization {\n    id\n    name\n    ...Told\n  }\n": types.ShownBodyFragmentDoc,
    "\n  fragment ShownCountry on PartnerCountry {\n    id\n    name\n    ...Told\n  }\n": types.ShownCountryFragmentDoc,
    "\n  fragment ShownArticle on Article {\n    id\n    title\n    lead\n    articleKind: kind\n    publishedAt\n    images {\n      asset {\n        ...ShownThumbnail\n      }\n    }\n    ...Told\n  }\n": types.ShownArticleFragmentDoc,
    "\n  fragment ShownProject on AidProject {\n    id\n    title\n    aidKind: kind\n    projectStage\n    sector\n    startsOn\n    endsOn\n    country {\n      ...ShownCountry\n    }\n    donors {\n      name\n      organization {\n        ...ShownBody\n      }\n    }\n    ...Told\n  }\n": types.ShownProjectFragmentDoc,
    "\n  fragment ShownSums on AidProjectAggregate {\n    commitments {\n      currency\n      sum\n    }\n    disbursements {\n      currency\n      sum\n    }\n    inKind {\n      currency\n      sum\n    }\n    unstated {\n      currency\n      sum\n    }\n  }\n": types.ShownSumsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmbeddedArticle($id: ID!, $locale: Locale!) @live(throttle: 250) {\n    article(id: $id, locale: $locale) {\n      id\n      title\n      lead\n      articleKind: kind\n      publishedAt\n      byline\n      author {\n        name\n      }\n      body {\n        html\n      }\n      images {\n        caption\n        credit\n        asset {\n          ...ShownPicture\n        }\n      }\n      sourceName\n      sourceUrl\n      sourceNote\n      section {\n        title\n        ...Told\n      }\n      federation {\n        ...ShownBody\n      }\n      ...Told\n    }\n    withdrawal(id: $id, locale: $locale) {\n      reason\n      withdrawnAt\n      locale\n    }\n  }\n"): typeof import('./graphql.ts').EmbeddedArticleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmbeddedArticles($where: ArticleWhere!, $first: Int!, $locale: Locale!) @live(throttle: 250) {\n    articles(where: $where, first: $first, locale: $locale) {\n      nodes {\n        ...ShownArticle\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EmbeddedArticlesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FederationChoices($locale: Locale!, $after: Cursor) {\n    choices: federations(first: 100, after: $after, locale: $locale, orderBy: [{ name: ASC }]) {\n      nodes {\n        id\n        slug\n        title: name\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FederationChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountryChoices($locale: Locale!, $after: Cursor) {\n    choices: partnerCountries(first: 100, after: $after, locale: $locale, orderBy: [{ name: ASC }]) {\n      nodes {\n        id\n        slug\n        code\n        title: name\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CountryChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SectionChoices($locale: Locale!, $after: Cursor) {\n    choices: sections(first: 100, after: $after, locale: $locale) {\n      nodes {\n        id\n        slug\n        title\n        site {\n          title\n        }\n        parent {\n          title\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SectionChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TagChoices($locale: Locale!, $after: Cursor) {\n    choices: tags(first: 100, after: $after, locale: $locale) {\n      nodes {\n        id\n        slug\n        title\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TagChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmbeddedCountry($id: ID!, $locale: Locale!) @live(throttle: 250) {\n    partnerCountry(id: $id, locale: $locale) {\n      id\n      code\n      name\n      nationalDayMonth\n      nationalDay\n      nationalDayName\n      relationsSince\n      relationsKind\n      relationsNote\n      associations(first: 20) {\n        nodes {\n          ...ShownBody\n        }\n      }\n      ...Told\n    }\n    withdrawal(id: $id, locale: $locale) {\n      reason\n      withdrawnAt\n      locale\n    }\n  }\n"): typeof import('./graphql.ts').EmbeddedCountryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownDay on CalendarEntry {\n    kind\n    on\n    lastDay\n    title\n    years\n    mark\n    record {\n      __typename\n      id\n      ...Told\n      ... on Event {\n        place\n        eventStatus\n        beginsAt\n        partOfDay\n        dateNote\n      }\n      ... on Observance {\n        federations(first: 20) {\n          nodes {\n            id\n          }\n        }\n        countries(first: 20) {\n          nodes {\n            id\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShownDayFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Keepers on Federation {\n    id\n    associations(first: 100) {\n      nodes {\n        id\n        country {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').KeepersFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FederationScope($id: ID!) {\n    federation(id: $id) {\n      ...Keepers\n    }\n  }\n"): typeof import('./graphql.ts').FederationScopeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmbeddedEvents(\n    $from: Date!\n    $to: Date!\n    $first: Int!\n    $locale: Locale!\n    $ofCountry: [ID!]\n    $countries: [ID!]\n    $countryKinds: [CalendarKind!]!\n    $organizers: [ID!]\n    $organizations: [ID!]\n    $withEvents: Boolean!\n    $withCountries: Boolean!\n    $withFoundations: Boolean!\n    $withObservances: Boolean!\n    $federation: ID\n    $country: ID\n    $withFederation: Boolean!\n    $withCountry: Boolean!\n  ) @live(throttle: 250) {\n    events: calendar(\n      from: $from\n      to: $to\n      kinds: [EVENT]\n      where: { organizations: $organizers, countries: $ofCountry }\n      first: $first\n      locale: $locale\n    ) @include(if: $withEvents) {\n      nodes {\n        ...ShownDay\n      }\n    }\n    ofCountries: calendar(\n      from: $from\n      to: $to\n      kinds: $countryKinds\n      where: { countries: $countries }\n      first: 100\n      locale: $locale\n    ) @include(if: $withCountries) {\n      nodes {\n        ...ShownDay\n      }\n    }\n    foundations: calendar(\n      from: $from\n      to: $to\n      kinds: [FOUNDATION]\n      where: { organizations: $organizations, countries: $ofCountry }\n      first: 100\n      locale: $locale\n    ) @include(if: $withFoundations) {\n      nodes {\n        ...ShownDay\n      }\n    }\n    observances: calendar(from: $from, to: $to, kinds: [OBSERVANCE], first: 100, locale: $locale)\n      @include(if: $withObservances) {\n      nodes {\n        ...ShownDay\n      }\n    }\n    federation(id: $federation) @include(if: $withFederation) {\n      ...Keepers\n    }\n    partnerCountry(id: $country) @include(if: $withCountry) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').EmbeddedEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmbeddedFigures(\n    $where: AidProjectWhere!\n    $from: Date\n    $to: Date\n    $locale: Locale!\n    $federation: ID\n    $country: ID\n    $withFederation: Boolean!\n    $withCountry: Boolean!\n  ) @live(throttle: 250) {\n    all: aidProjectsAggregate(where: $where, transactionFrom: $from, transactionTo: $to) {\n      count\n      ...ShownSums\n    }\n    years: aidProjectsAggregate(\n      where: $where\n      transactionFrom: $from\n      transactionTo: $to\n      groupBy: [TRANSACTION_YEAR]\n    ) {\n      key {\n        transactionYear\n      }\n      ...ShownSums\n    }\n    federation(id: $federation, locale: $locale) @include(if: $withFederation) {\n      ...ShownBody\n    }\n    partnerCountry(id: $country, locale: $locale) @include(if: $withCountry) {\n      ...ShownCountry\n    }\n  }\n"): typeof import('./graphql.ts').EmbeddedFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    here: article(slug: $slug, locale: $locale) {\n      id\n    }\n    there: article(slug: $slug, locale: $otherLocale) {\n      id\n    }\n    gone: withdrawal(slug: $slug, typeName: \"Article\") {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ArticleNamedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    here: aidProject(slug: $slug, locale: $locale) {\n      id\n    }\n    there: aidProject(slug: $slug, locale: $otherLocale) {\n      id\n    }\n    gone: withdrawal(slug: $slug, typeName: \"AidProject\") {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ProjectNamedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountryNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    here: partnerCountry(slug: $slug, locale: $locale) {\n      id\n    }\n    there: partnerCountry(slug: $slug, locale: $otherLocale) {\n      id\n    }\n    gone: withdrawal(slug: $slug, typeName: \"PartnerCountry\") {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').CountryNamedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountryCoded($code: String!) {\n    partnerCountries(first: 1, where: { code: { eq: $code } }) {\n      nodes {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CountryCodedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FederationNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    here: federation(slug: $slug, locale: $locale) {\n      id\n    }\n    there: federation(slug: $slug, locale: $otherLocale) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').FederationNamedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SectionNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    here: section(slug: $slug, locale: $locale) {\n      id\n    }\n    there: section(slug: $slug, locale: $otherLocale) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').SectionNamedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TagNamed($slug: String!, $locale: Locale!, $otherLocale: Locale!) {\n    here: tag(slug: $slug, locale: $locale) {\n      id\n    }\n    there: tag(slug: $slug, locale: $otherLocale) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').TagNamedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmbeddedProject($id: ID!, $locale: Locale!) @live(throttle: 250) {\n    aidProject(id: $id, locale: $locale) {\n      ...ShownProject\n      summary\n      recipients {\n        name\n        organization {\n          ...ShownBody\n        }\n      }\n      implementers {\n        name\n        organization {\n          ...ShownBody\n        }\n      }\n      locations {\n        name\n      }\n      transactions {\n        kind\n        amount\n        currency\n      }\n      federation {\n        ...ShownBody\n      }\n      images {\n        caption\n        credit\n        asset {\n          ...ShownPicture\n        }\n      }\n    }\n    withdrawal(id: $id, locale: $locale) {\n      reason\n      withdrawnAt\n      locale\n    }\n  }\n"): typeof import('./graphql.ts').EmbeddedProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmbeddedProjects($where: AidProjectWhere!, $first: Int!, $locale: Locale!) @live(throttle: 250) {\n    aidProjects(where: $where, first: $first, locale: $locale) {\n      totalCount\n      nodes {\n        ...ShownProject\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EmbeddedProjectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleChosen($id: ID!, $locale: Locale!) {\n    record: article(id: $id, locale: $locale) {\n      id\n      title\n      publishedAt\n      ...Told\n    }\n    gone: withdrawal(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ArticleChosenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewestArticles($locale: Locale!) {\n    newest: articles(first: 6, locale: $locale) {\n      nodes {\n        id\n        title\n        publishedAt\n        ...Told\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NewestArticlesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticlesWith($text: String!, $locale: Locale!) {\n    found: search(text: $text, types: [ARTICLE], first: 8, locale: $locale) {\n      nodes {\n        record {\n          ... on Article {\n            id\n            title\n            publishedAt\n            ...Told\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ArticlesWithDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectChosen($id: ID!, $locale: Locale!) {\n    record: aidProject(id: $id, locale: $locale) {\n      id\n      title\n      ...Told\n    }\n    gone: withdrawal(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ProjectChosenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewestProjects($locale: Locale!) {\n    newest: aidProjects(first: 6, locale: $locale) {\n      nodes {\n        id\n        title\n        ...Told\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NewestProjectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectsWith($text: String!, $locale: Locale!) {\n    found: search(text: $text, types: [AID_PROJECT], first: 8, locale: $locale) {\n      nodes {\n        record {\n          ... on AidProject {\n            id\n            title\n            ...Told\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProjectsWithDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Told on Content {\n    localization {\n      fields {\n        field\n        locale\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ToldFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownPicture on MediaAsset {\n    url\n    width\n    height\n    srcset\n    altText\n    caption\n    credit\n    ...Told\n  }\n"): typeof import('./graphql.ts').ShownPictureFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownThumbnail on MediaAsset {\n    srcset(ratio: LANDSCAPE_16_9)\n    rendition(width: 480, ratio: LANDSCAPE_16_9) {\n      url\n      width\n      height\n    }\n    altText\n    ...Told\n  }\n"): typeof import('./graphql.ts').ShownThumbnailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownBody on Organization {\n    id\n    name\n    ...Told\n  }\n"): typeof import('./graphql.ts').ShownBodyFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownCountry on PartnerCountry {\n    id\n    name\n    ...Told\n  }\n"): typeof import('./graphql.ts').ShownCountryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownArticle on Article {\n    id\n    title\n    lead\n    articleKind: kind\n    publishedAt\n    images {\n      asset {\n        ...ShownThumbnail\n      }\n    }\n    ...Told\n  }\n"): typeof import('./graphql.ts').ShownArticleFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownProject on AidProject {\n    id\n    title\n    aidKind: kind\n    projectStage\n    sector\n    startsOn\n    endsOn\n    country {\n      ...ShownCountry\n    }\n    donors {\n      name\n      organization {\n        ...ShownBody\n      }\n    }\n    ...Told\n  }\n"): typeof import('./graphql.ts').ShownProjectFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownSums on AidProjectAggregate {\n    commitments {\n      currency\n      sum\n    }\n    disbursements {\n      currency\n      sum\n    }\n    inKind {\n      currency\n      sum\n    }\n    unstated {\n      currency\n      sum\n    }\n  }\n"): typeof import('./graphql.ts').ShownSumsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
