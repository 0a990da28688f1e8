import { aidProject } from './content/aid/index.ts'
import { article } from './content/articles/index.ts'
import { partnerCountry } from './content/countries/index.ts'
import { mediaAsset } from './content/media/index.ts'
import { federation, memberAssociation, organization } from './content/organizations/index.ts'
import { person, post, postHolding, term } from './content/people/index.ts'
import type { ContentDeclaration, InterfaceDeclaration } from './engine/declare/content.ts'
import { makeModel, type Model } from './engine/model/model.ts'

/** THE list of content types, in the order in which they may point at each other: upwards, or at themselves. */
export const catalogue: readonly ContentDeclaration[] = [
  mediaAsset,
  partnerCountry,
  federation,
  memberAssociation,
  person,
  post,
  term,
  postHolding,
  aidProject,
  article,
]

/** Interfaces that several of them share. */
export const interfaces: readonly InterfaceDeclaration[] = [organization]

/** The catalogue in the given languages, the first of them the source. Tables are the same whatever the languages are. */
export const catalogueModel = (locales: readonly string[] = ['vi', 'en']): Model =>
  makeModel(catalogue, interfaces, locales)
