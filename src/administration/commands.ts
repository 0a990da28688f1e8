import { GraphQLError } from 'graphql'

import type { Clock } from '../kernel/clock.ts'
import type { Result } from '../kernel/problem.ts'
import type { GraphContext } from '../engine/read/execute.ts'
import { auditEntries, type AuditAsked } from './audit-entries.ts'
import { administered, administers } from '../access/authority.ts'
import { readOrganization } from '../engine/model/organizations.ts'
import { inviteUser, type Letters } from './people.ts'
import { grantRole, grantsIn, revokeRole, type Asking, type Office } from './roles.ts'
import type {
  AccessToken,
  AccessTokenInput,
  AuditEntry,
  CreatedAccessToken,
  GrantInput,
  Revoked,
  RoleGrant,
  AccessTokenUsage,
} from './shown.ts'
import { usageRead, type UsageOfOne } from './usage-read.ts'
import { endToken, makeToken, tokensIn } from './tokens.ts'

/** Someone who is to hold something. */
export interface Invitation {
  readonly email: string
  readonly name: string
  readonly input: GrantInput
}

/** What stands behind the fields of administration. Reading what is not looked after is an error, code FORBIDDEN. */
export interface AdministrationCommands {
  roleGrants(context: GraphContext, organization: string | null): Promise<RoleGrant[]>
  accessTokens(context: GraphContext, organization: string | null): Promise<AccessToken[]>
  /** Of a token that was shown to whoever asks. */
  tokenUsage(context: GraphContext, asked: UsageOfOne): Promise<readonly AccessTokenUsage[]>
  auditEntries(context: GraphContext, asked: AuditAsked): Promise<AuditEntry[]>
  inviteUser(context: GraphContext, invitation: Invitation): Promise<Result<RoleGrant>>
  grantRole(context: GraphContext, holder: string, input: GrantInput): Promise<Result<RoleGrant>>
  revokeRole(context: GraphContext, holder: string, organization: string): Promise<Result<Revoked>>
  createAccessToken(context: GraphContext, input: AccessTokenInput): Promise<Result<CreatedAccessToken>>
  revokeAccessToken(context: GraphContext, id: string): Promise<Result<Revoked>>
}

/** Opens the administration of a node. */
export function administrationOf(office: Office, letters: Letters, clock: Clock): AdministrationCommands {
  const asking = ({ operation }: GraphContext): Asking => ({
    viewer: operation.viewer,
    requestId: operation.requestId,
    now: clock(),
  })
  const denied = (): GraphQLError =>
    new GraphQLError('Administrators of an organisation may read this.', { extensions: { code: 'FORBIDDEN' } })
  /** The organisations to read about: the one that is named, else all that are looked after; null for all there are. */
  const places = ({ operation: { viewer } }: GraphContext, organization: string | null): readonly string[] | null => {
    if (organization === null) {
      const mine = administered(viewer)
      if (mine?.length === 0) throw denied()
      return mine
    }
    const place = readOrganization(office.model, organization)
    if (!place || !administers(viewer, place.id)) throw denied()
    return [place.id]
  }
  return {
    roleGrants: async (context, organization) => grantsIn(office, places(context, organization)),
    accessTokens: async (context, organization) => tokensIn(office, places(context, organization)),
    tokenUsage: (context, asked) => usageRead(context, office, clock).of(asked),
    auditEntries: async (context, asked) => auditEntries(office, places(context, asked.organization), asked),
    inviteUser: (context, invitation) => inviteUser(office, letters, asking(context), invitation),
    grantRole: (context, holder, input) => grantRole(office, asking(context), { holder, input }),
    revokeRole: (context, holder, organization) => revokeRole(office, asking(context), { holder, organization }),
    createAccessToken: (context, input) => makeToken(office, asking(context), input, letters.random),
    revokeAccessToken: (context, id) => endToken(office, asking(context), id),
  }
}
