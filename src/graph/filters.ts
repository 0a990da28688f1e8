import 'reflect-metadata'

import { Field, ID, InputType, Int } from 'type-graphql'

import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.ts'

@InputType({ description: 'Conditions on an id; all given ones must hold.' })
export class IDFilter {
  @Field(() => ID, { nullable: true, description: 'Is this id.' })
  declare eq: string
  @Field(() => [ID], { nullable: true, description: 'Is one of these ids.' })
  declare in: string[]
  @Field(() => Boolean, { nullable: true, description: 'Is missing.' })
  declare isNull: boolean
}

@InputType({ description: 'Conditions on a text; all given ones must hold.' })
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'Is exactly this.' })
  declare eq: string
  @Field(() => String, { nullable: true, description: 'Is not this.' })
  declare ne: string
  @Field(() => [String], { nullable: true, description: 'Is one of these.' })
  declare in: string[]
  @Field(() => String, { nullable: true, description: 'Contains this, accents and case ignored.' })
  declare contains: string
  @Field(() => String, { nullable: true, description: 'Begins with this, accents and case ignored.' })
  declare startsWith: string
  @Field(() => Boolean, { nullable: true, description: 'Is missing.' })
  declare isNull: boolean
}

@InputType({ description: 'Conditions on yes or no; all given ones must hold.' })
export class BooleanFilter {
  @Field(() => Boolean, { nullable: true, description: 'Is this.' })
  declare eq: boolean
  @Field(() => Boolean, { nullable: true, description: 'Is missing.' })
  declare isNull: boolean
}

@InputType({ description: 'Conditions on a whole number; all given ones must hold.' })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: 'Is this.' })
  declare eq: number
  @Field(() => Int, { nullable: true, description: 'Is not this.' })
  declare ne: number
  @Field(() => [Int], { nullable: true, description: 'Is one of these.' })
  declare in: number[]
  @Field(() => Int, { nullable: true, description: 'Is less.' })
  declare lt: number
  @Field(() => Int, { nullable: true, description: 'Is this or less.' })
  declare lte: number
  @Field(() => Int, { nullable: true, description: 'Is more.' })
  declare gt: number
  @Field(() => Int, { nullable: true, description: 'Is this or more.' })
  declare gte: number
  @Field(() => Boolean, { nullable: true, description: 'Is missing.' })
  declare isNull: boolean
}

@InputType({ description: 'Conditions on an exact number; all given ones must hold.' })
export class DecimalFilter {
  @Field(() => DecimalScalar, { nullable: true, description: 'Is this.' })
  declare eq: string
  @Field(() => DecimalScalar, { nullable: true, description: 'Is less.' })
  declare lt: string
  @Field(() => DecimalScalar, { nullable: true, description: 'Is this or less.' })
  declare lte: string
  @Field(() => DecimalScalar, { nullable: true, description: 'Is more.' })
  declare gt: string
  @Field(() => DecimalScalar, { nullable: true, description: 'Is this or more.' })
  declare gte: string
  @Field(() => Boolean, { nullable: true, description: 'Is missing.' })
  declare isNull: boolean
}

@InputType({
  description: 'Conditions on a day; all given ones must hold. A date of less precision counts as its first day.',
})
export class DateFilter {
  @Field(() => DateScalar, { nullable: true, description: 'Is this day.' })
  declare eq: string
  @Field(() => [DateScalar], { nullable: true, description: 'Is one of these days.' })
  declare in: string[]
  @Field(() => DateScalar, { nullable: true, description: 'Is before.' })
  declare lt: string
  @Field(() => DateScalar, { nullable: true, description: 'Is this day or before.' })
  declare lte: string
  @Field(() => DateScalar, { nullable: true, description: 'Is after.' })
  declare gt: string
  @Field(() => DateScalar, { nullable: true, description: 'Is this day or after.' })
  declare gte: string
  @Field(() => Boolean, { nullable: true, description: 'Is missing.' })
  declare isNull: boolean
}

@InputType({ description: 'Conditions on an instant; all given ones must hold.' })
export class DateTimeFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Is before.' })
  declare lt: string
  @Field(() => DateTimeScalar, { nullable: true, description: 'Is this instant or before.' })
  declare lte: string
  @Field(() => DateTimeScalar, { nullable: true, description: 'Is after.' })
  declare gt: string
  @Field(() => DateTimeScalar, { nullable: true, description: 'Is this instant or after.' })
  declare gte: string
  @Field(() => Boolean, { nullable: true, description: 'Is missing.' })
  declare isNull: boolean
}
