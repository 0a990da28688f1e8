import { agreement } from './content/agreements/index.ts'
import { aidProject } from './content/aid/index.ts'
import { area } from './content/areas/index.ts'
import { article, comment } from './content/articles/index.ts'
import { award } from './content/awards/index.ts'
import { partnerCountry } from './content/countries/index.ts'
import { legalDocument, publication } from './content/documents/index.ts'
import { event, observance } from './content/events/index.ts'
import { mediaAsset } from './content/media/index.ts'
import {
  chapter,
  federation,
  memberAssociation,
  organization,
  partnerOrganization,
} from './content/organizations/index.ts'
import { person, post, postHolding, term } from './content/people/index.ts'
import { exchangeRate, indicator, programme, target } from './content/programmes/index.ts'
import { page, savedQuery, section, site, tag } from './content/sites/index.ts'
import type { ContentDeclaration, InterfaceDeclaration } from './engine/declare/content.ts'
import { makeModel, type Model } from './engine/model/model.ts'

/** THE list of content types, in the order in which they may point at each other: upwards, or at themselves. */
export const catalogue: readonly ContentDeclaration[] = [
  mediaAsset,
  partnerCountry,
  area,
  federation,
  memberAssociation,
  partnerOrganization,
  chapter,
  person,
  post,
  term,
  postHolding,
  legalDocument,
  publication,
  programme,
  target,
  indicator,
  exchangeRate,
  aidProject,
  agreement,
  observance,
  event,
  award,
  site,
  section,
  page,
  tag,
  savedQuery,
  article,
  comment,
]

/** Interfaces that several of them share. */
export const interfaces: readonly InterfaceDeclaration[] = [organization]

/** The catalogue in the given languages, the first of them the source. Tables are the same whatever the languages are. */
export const catalogueModel = (locales: readonly string[] = ['vi', 'en']): Model =>
  makeModel(catalogue, interfaces, locales)
