import type { ChangesWhere } from '../generated/graphql.ts'

/**
 * Records that mean something to a visitor: of all, or the own ones of the federation with this id. A record is the own
 * one of whom it names: whose article, event or target it is; where it names nobody, of who keeps it.
 */
export function changesOf(federation: string | null): ChangesWhere {
  if (federation === null) return ofAll
  const own = { eq: federation }
  const kept = { keeperId: own }
  return {
    agreement: kept,
    aidProject: { federationId: own },
    article: { federationId: own },
    award: { grantorId: own },
    chapter: { parentId: own },
    event: { federationId: own },
    federation: { id: own },
    indicator: { ownerId: own },
    legalDocument: { issuerId: own },
    memberAssociation: kept,
    observance: kept,
    partnerCountry: kept,
    partnerOrganization: kept,
    person: kept,
    programme: { ownerId: own },
    publication: { publisherId: own },
    target: { ownerId: own },
    term: { organizationId: own },
  }
}

const ofAll: ChangesWhere = {
  agreement: {},
  aidProject: {},
  article: {},
  award: {},
  chapter: {},
  event: {},
  federation: {},
  indicator: {},
  legalDocument: {},
  memberAssociation: {},
  observance: {},
  partnerCountry: {},
  partnerOrganization: {},
  person: {},
  programme: {},
  publication: {},
  target: {},
  term: {},
}
