import 'reflect-metadata'

import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'

import type { AuditKind } from '../access/audit.ts'
import type { Action } from '../access/policy.ts'
import type { Role } from '../access/rights.ts'
import type { TokenKind } from '../access/tokens.ts'
import { constant } from '../kernel/names.ts'
import { DateScalar, DateTimeScalar } from '../graph/scalars.ts'

/** An enum whose values are told in the graph in capitals, each with a sentence. */
function enumOf<Name extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Name, string>>,
): Readonly<Record<string, string>> {
  const names = Object.entries<string>(values)
  const shownAs = (value: string): string => (/^[A-Z_]+$/.test(value) ? value : constant(value))
  const shown = Object.fromEntries(names.map(([value]) => [shownAs(value), value]))
  const valuesConfig = Object.fromEntries(names.map(([value, told]) => [shownAs(value), { description: told }]))
  registerEnumType(shown, { name, description, valuesConfig })
  return shown
}

export const RoleEnum = enumOf<Role>(
  'Role',
  'What somebody may do in an organisation; each has what those before it have.',
  {
    author: 'Makes records and changes those that they made.',
    editor: 'Changes all records.',
    publisher: 'Publishes, takes back, deletes.',
    administrator: 'Grants roles, invites people, makes tokens, reads the audit.',
  },
)
export const ActionEnum = enumOf<Action>('Action', 'What is done with records.', {
  read: 'Reading drafts; what is published is public.',
  create: 'Making records.',
  edit: 'Changing drafts.',
  publish: 'Publishing, and taking back.',
  delete: 'Deleting.',
})
export const TokenKindEnum = enumOf<TokenKind>('TokenKind', 'What a token opens.', {
  secret: 'For servers: what its role opens.',
  publishable: 'For pages of some origins: what is published.',
  preview: 'The draft of one record, until it ends.',
})
export const AuditKindEnum = enumOf<AuditKind>('AuditKind', 'What was done.', {
  SIGNED_IN: 'Somebody signed in.',
  SIGN_IN_FAILED: 'Somebody tried to sign in and could not.',
  SIGNED_OUT: 'Somebody signed out.',
  SESSION_ENDED: 'A session was ended.',
  PASSWORD_CHANGED: 'A password was set.',
  SECOND_FACTOR_ON: 'A second factor was turned on.',
  SECOND_FACTOR_OFF: 'A second factor was turned off.',
  BACKUP_CODES_MADE: 'New backup codes were made.',
  USER_CREATED: 'A user was made.',
  USER_INVITED: 'A user was sent an invitation.',
  USER_DISABLED: 'A user was disabled.',
  USER_ENABLED: 'A user was let in again.',
  RECOVERY_ASKED: 'Somebody asked for a letter to set a new password.',
  ROLE_GRANTED: 'A role was granted, or changed.',
  ROLE_REVOKED: 'A role was taken back.',
  TOKEN_MADE: 'A token was made.',
  TOKEN_REVOKED: 'A token was revoked.',
  RECORD_PUBLISHED: 'A record was published.',
  RECORD_UNPUBLISHED: 'A record was taken back.',
  WITHDRAWAL_REASON_GIVEN: 'The reason of a withdrawal was given anew, or in another language.',
  RECORD_DELETED: 'A record was deleted.',
  WEBHOOK_MADE: 'A webhook was made.',
  WEBHOOK_CHANGED: 'A webhook was changed, paused or switched on again.',
  WEBHOOK_DELETED: 'A webhook was deleted.',
  WEBHOOK_SECRET_ROTATED: 'A webhook was given a new key to sign with.',
  WEBHOOK_REPLAYED: 'Changes were sent to a webhook again.',
  WEBHOOK_SWITCHED_OFF: 'A webhook was switched off, since its receiver said that it is gone.',
})

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
  @Field(() => ID, { nullable: true, description: 'The user or token that made it; null: the command line.' })
  declare madeBy: string | null
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  declare createdAt: string
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends; null: when it is revoked.' })
  declare expiresAt: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked.' })
  declare revokedAt: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the minute.' })
  declare lastUsedAt: string | null
}

@ObjectType({
  description: 'What was asked with a token on one day, from the pages of one origin.',
  simpleResolvers: true,
})
export class AccessTokenUsage {
  @Field(() => DateScalar, { description: 'The day, in Asia/Ho_Chi_Minh.' })
  declare on: string
  @Field(() => String, {
    nullable: true,
    description:
      'Origin of the pages; null for what came from no page, such as servers and apps. `null` is a page in a sandbox, `other` is what came after the first hundred origins of a day.',
  })
  declare origin: string | null
  @Field(() => Float, { description: 'How often the token was shown: a whole number.' })
  declare requests: number
  @Field(() => Float, { description: 'What its operations cost in points: a whole number.' })
  declare points: number
  @Field(() => Float, {
    description:
      'How many of the requests were turned away: from pages of other origins, or over the points of a minute.',
  })
  declare refused: number
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
