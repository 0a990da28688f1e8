import 'reflect-metadata'

import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'

import { actions } from '../access/policy.ts'
import { roles } from '../access/rights.ts'
import { tokenKinds } from '../access/tokens.ts'
import { auditKinds } from '../access/audit.ts'
import { constant } from '../kernel/names.ts'
import { DateTimeScalar } from '../graph/scalars.ts'

const enumOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map(name => [constant(name), name]))

export const RoleEnum = enumOf(roles)
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What somebody may do in an organisation; each has what those before it have.',
})
export const ActionEnum = enumOf(actions)
registerEnumType(ActionEnum, { name: 'Action', description: 'What is done with records; `READ` is reading drafts.' })
export const TokenKindEnum = enumOf(tokenKinds)
registerEnumType(TokenKindEnum, { name: 'TokenKind', description: 'What a token opens.' })
export const AuditKindEnum = Object.fromEntries(auditKinds.map(kind => [kind, kind]))
registerEnumType(AuditKindEnum, { name: 'AuditKind', description: 'What was done.' })

@ObjectType({ description: 'What somebody holds in an organisation.', simpleResolvers: true })
export class RoleGrant {
  @Field(() => ID, { description: 'The user or token that holds it.' })
  declare holder: string
  @Field(() => String, { description: 'Name of that user or token.' })
  declare holderName: string
  @Field(() => String, { nullable: true, description: 'E-mail address of a user; null for a token.' })
  declare holderEmail: string | null
  @Field(() => ID, { description: 'The organisation.' })
  declare organization: string
  @Field(() => RoleEnum, { nullable: true, description: 'The role there; null where the rest is all that is held.' })
  declare role: string | null
  @Field(() => [String], { description: 'Languages into which the holder translates.' })
  declare languages: string[]
  @Field(() => Boolean, { description: 'Whether the holder may see personal data there.' })
  declare seesPersonal: boolean
  @Field(() => Boolean, { description: 'Whether it holds in all organisations below that one too.' })
  declare isInherited: boolean
  @Field(() => DateTimeScalar, { description: 'When it was granted.' })
  declare grantedAt: string
}

@InputType({ description: 'What is granted in an organisation; what was held there before is replaced.' })
export class GrantInput {
  @Field(() => ID, { description: 'The organisation.' })
  declare organization: string
  @Field(() => RoleEnum, { nullable: true, description: 'The role; none when not given.' })
  declare role: string | null
  @Field(() => [String], { nullable: true, description: 'Languages into which the holder translates, BCP 47.' })
  declare languages: string[] | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the holder may see personal data there; not by default.',
  })
  declare seesPersonal: boolean | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it holds in all organisations below too; not by default.',
  })
  declare isInherited: boolean | null
}

@ObjectType({ description: 'Something that was taken back.' })
export class Revoked {
  @Field(() => ID, { description: 'The holder of the role, or the token.' })
  declare id: string
}

@ObjectType({ description: 'A key for machines. Its secret is shown once, when it is made.', simpleResolvers: true })
export class AccessToken {
  @Field(() => ID, { description: 'Its id, with which it is revoked.' })
  declare id: string
  @Field(() => String, { description: 'For whom or what it is.' })
  declare name: string
  @Field(() => TokenKindEnum, { description: 'What it opens.' })
  declare kind: string
  @Field(() => ID, { nullable: true, description: 'The organisation that looks after it; null: the platform.' })
  declare organization: string | null
  @Field(() => [String], { nullable: true, description: 'Content types to which it is held; null is no bound.' })
  declare types: string[] | null
  @Field(() => [ActionEnum], { nullable: true, description: 'Actions to which it is held; null is no bound.' })
  declare actions: string[] | null
  @Field(() => [String], { nullable: true, description: 'Origins from whose pages it may be sent; null: any.' })
  declare origins: string[] | null
  @Field(() => Boolean, { description: 'Whether it may ask registered documents alone.' })
  declare onlyTrusted: boolean
  @Field(() => Int, { nullable: true, description: 'Points that it may spend in a minute; null: what all tokens may.' })
  declare pointsPerMinute: number | null
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  declare createdAt: string
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends; null: when it is revoked.' })
  declare expiresAt: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked.' })
  declare revokedAt: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the minute.' })
  declare lastUsedAt: string | null
}

@ObjectType({ description: 'A token just made.' })
export class CreatedAccessToken {
  @Field(() => AccessToken, { description: 'The token.' })
  declare token: AccessToken
  @Field(() => String, { description: 'Its secret, shown this once: `Authorization: Bearer <secret>`.' })
  declare secret: string
}

@InputType({ description: 'A token to be made.' })
export class AccessTokenInput {
  @Field(() => String, { description: 'For whom or what it is, 1 to 200 characters.' })
  declare name: string
  @Field(() => TokenKindEnum, { description: 'What it opens.' })
  declare kind: string
  @Field(() => ID, { description: 'The organisation that looks after it.' })
  declare organization: string
  @Field(() => RoleEnum, { nullable: true, description: 'Of a secret one: its role in that organisation.' })
  declare role: string | null
  @Field(() => Boolean, { nullable: true, description: 'Of a secret one: whether the role holds below too.' })
  declare isInherited: boolean | null
  @Field(() => [String], { nullable: true, description: 'Of a secret one: content types to which it is held.' })
  declare types: string[] | null
  @Field(() => [ActionEnum], { nullable: true, description: 'Of a secret one: actions to which it is held.' })
  declare actions: string[] | null
  @Field(() => [String], {
    nullable: true,
    description: 'Of a publishable one: origins from whose pages it may be sent, `https://example.org`.',
  })
  declare origins: string[] | null
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Of a publishable one: whether it may ask registered documents alone; it may not ask others by default.',
  })
  declare onlyTrusted: boolean | null
  @Field(() => ID, { nullable: true, description: 'Of a preview token: the record whose draft it opens.' })
  declare record: string | null
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ends. A preview token must end, within 30 days.',
  })
  declare expiresAt: string | null
  @Field(() => Int, { nullable: true, description: 'Points that it may spend in a minute.' })
  declare pointsPerMinute: number | null
}

@ObjectType({ description: 'What was done, by whom, when. Nobody can change or remove it.', simpleResolvers: true })
export class AuditEntry {
  @Field(() => ID, { description: 'Its id; ids ascend with time.' })
  declare id: string
  @Field(() => DateTimeScalar, { description: 'When.' })
  declare at: string
  @Field(() => AuditKindEnum, { description: 'What.' })
  declare kind: string
  @Field(() => String, { description: '`ANONYMOUS`, `OPERATOR`, `USER` or `TOKEN`.' })
  declare actorKind: string
  @Field(() => ID, { nullable: true, description: 'Who did it.' })
  declare actor: string | null
  @Field(() => String, { nullable: true, description: 'To whom or what; for a failed sign-in the address given.' })
  declare subject: string | null
  @Field(() => String, { description: 'More about it, as JSON.' })
  declare details: string
  @Field(() => String, { nullable: true, description: 'The request in which it was done.' })
  declare requestId: string | null
}
