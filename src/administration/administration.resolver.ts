import 'reflect-metadata'

import {
  Arg,
  createUnionType,
  Ctx,
  Extensions,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  type ClassType,
} from 'type-graphql'

import type { Result } from '../kernel/problem.ts'
import type { GraphContext } from '../engine/read/execute.ts'
import { prices } from '../engine/plan/price.ts'
import { typeNameOf } from '../engine/shape/classes.ts'
import { NotAllowed, NotFound, problemValue, ValidationProblem } from '../engine/shape/results.ts'
import { DateScalar } from '../graph/scalars.ts'
import type { AdministrationCommands } from './commands.ts'
import {
  AccessToken,
  AccessTokenInput,
  AuditEntry,
  AuditKindEnum,
  CreatedAccessToken,
  GrantInput,
  Revoked,
  RoleGrant,
  AccessTokenUsage,
} from './shown.ts'

const union = (name: string, description: string, shown: ClassType): object =>
  createUnionType({
    name,
    description,
    types: () => [shown, ValidationProblem, NotAllowed, NotFound] as const,
    resolveType: value => typeNameOf(value),
  })

const RoleGrantResult = union('RoleGrantResult', 'What is held now, or what stood in the way.', RoleGrant)
const CreatedAccessTokenResult = union(
  'CreatedAccessTokenResult',
  'The token, or what stood in the way.',
  CreatedAccessToken,
)
const RevocationResult = union('RevocationResult', 'What was taken back, or what stood in the way.', Revoked)

const answer = <T extends object>(typeName: string, done: Result<T>): object =>
  done.ok ? { __typename: typeName, ...done.value } : problemValue(done.problems)

/** The resolver of roles, tokens and the audit. */
export function administrationResolver(commands: AdministrationCommands): ClassType {
  const organizationArgument = {
    nullable: true,
    description: 'This organisation alone; all that the viewer looks after when not given.',
  }

  @Resolver(() => AccessToken)
  class AdministrationResolver {
    @Query(() => [RoleGrant], {
      description: 'Who holds what in the organisations that the viewer looks after; at most 1,000.',
    })
    roleGrants(
      @Arg('organization', () => ID, organizationArgument) organization: string | null,
      @Ctx() context: GraphContext,
    ): Promise<RoleGrant[]> {
      return commands.roleGrants(context, organization ?? null)
    }

    @Query(() => [AccessToken], {
      description: 'Tokens of the organisations that the viewer looks after, the newest first; at most 1,000.',
    })
    accessTokens(
      @Arg('organization', () => ID, organizationArgument) organization: string | null,
      @Ctx() context: GraphContext,
    ): Promise<AccessToken[]> {
      return commands.accessTokens(context, organization ?? null)
    }

    @Extensions({ price: prices.administration })
    @FieldResolver(() => [AccessTokenUsage], {
      description:
        'What it was used for, the newest days first; at most 500 lines. What is counted is there within seconds.',
    })
    usage(
      @Root() token: AccessToken,
      @Arg('from', () => DateScalar, {
        nullable: true,
        description: 'First day; 29 days before the last when not given.',
      })
      from: string | null,
      @Arg('to', () => DateScalar, { nullable: true, description: 'Last day; today when not given.' }) to:
        | string
        | null,
      @Ctx() context: GraphContext,
    ): Promise<readonly AccessTokenUsage[]> {
      return commands.tokenUsage(context, { id: token.id, from: from ?? null, to: to ?? null })
    }

    @Query(() => [AuditEntry], {
      description: 'What was done in the organisations that the viewer looks after, the newest first.',
    })
    auditEntries(
      @Arg('first', () => Int, { nullable: true, description: 'So many, 1–100; 20 when not given.' }) first:
        | number
        | null,
      @Arg('before', () => ID, { nullable: true, description: 'Only those before this entry.' }) before: string | null,
      @Arg('kinds', () => [AuditKindEnum], { nullable: true, description: 'Only of these kinds.' }) kinds:
        | string[]
        | null,
      @Arg('actor', () => ID, { nullable: true, description: 'Only what this user or token did.' }) actor:
        | string
        | null,
      @Arg('subject', () => String, { nullable: true, description: 'Only what was done to this one.' }) subject:
        | string
        | null,
      @Arg('organization', () => ID, organizationArgument) organization: string | null,
      @Ctx() context: GraphContext,
    ): Promise<AuditEntry[]> {
      return commands.auditEntries(context, {
        first: first ?? null,
        before: before ?? null,
        kinds: kinds ?? null,
        actor: actor ?? null,
        subject: subject ?? null,
        organization: organization ?? null,
      })
    }

    @Mutation(() => RoleGrantResult, {
      description: 'Gives a person a role in an organisation, and an account by e-mail where they have none.',
    })
    async inviteUser(
      @Arg('email', () => String, { description: 'Address of the person.' }) email: string,
      @Arg('name', () => String, { description: 'Under which others know the person; kept where there is an account.' })
      name: string,
      @Arg('input', () => GrantInput, { description: 'What is granted.' }) input: GrantInput,
      @Ctx() context: GraphContext,
    ): Promise<object> {
      return answer('RoleGrant', await commands.inviteUser(context, { email, name, input }))
    }

    @Mutation(() => RoleGrantResult, {
      description: 'Grants a role in an organisation to a user or token; what was held there is replaced.',
    })
    async grantRole(
      @Arg('holder', () => ID, { description: 'The user or token, as `roleGrants` or `accessTokens` names it.' })
      holder: string,
      @Arg('input', () => GrantInput, { description: 'What is granted.' }) input: GrantInput,
      @Ctx() context: GraphContext,
    ): Promise<object> {
      return answer('RoleGrant', await commands.grantRole(context, holder, input))
    }

    @Mutation(() => RevocationResult, { description: 'Takes back all that a user or token holds in an organisation.' })
    async revokeRole(
      @Arg('holder', () => ID, { description: 'The user or token.' }) holder: string,
      @Arg('organization', () => ID, { description: 'The organisation.' }) organization: string,
      @Ctx() context: GraphContext,
    ): Promise<object> {
      return answer('Revoked', await commands.revokeRole(context, holder, organization))
    }

    @Mutation(() => CreatedAccessTokenResult, { description: 'Makes a token; its secret is shown this once.' })
    async createAccessToken(
      @Arg('input', () => AccessTokenInput, { description: 'What it opens, and for how long.' })
      input: AccessTokenInput,
      @Ctx() context: GraphContext,
    ): Promise<object> {
      return answer('CreatedAccessToken', await commands.createAccessToken(context, input))
    }

    @Mutation(() => RevocationResult, {
      description: 'Revokes a token; it stops to work within five seconds, on open sockets too.',
    })
    async revokeAccessToken(
      @Arg('id', () => ID, { description: 'The token.' }) id: string,
      @Ctx() context: GraphContext,
    ): Promise<object> {
      return answer('Revoked', await commands.revokeAccessToken(context, id))
    }
  }
  return AdministrationResolver
}
