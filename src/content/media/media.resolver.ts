import 'reflect-metadata'

import {
  Arg,
  createUnionType,
  Ctx,
  Extensions,
  Field,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  type ClassType,
} from 'type-graphql'

import type { GraphContext } from '../../engine/read/execute.ts'
import { idempotent } from '../../engine/shape/mutation.ts'
import { NotAllowed, problemValue, ValidationProblem } from '../../engine/shape/results.ts'
import { typeNameOf } from '../../engine/shape/classes.ts'
import type { Result } from '../../kernel/problem.ts'

@ObjectType({ description: 'Bytes that were taken in; make a MediaAsset with their hash.' })
export class MediaFile {
  @Field(() => String, { description: 'Hash of the bytes, hexadecimal.' })
  declare sha256: string
  @Field(() => String, { description: 'Media type, found in the bytes.' })
  declare mimeType: string
  @Field(() => Int, { description: 'Size in bytes.' })
  declare byteLength: number
  @Field(() => Int, { nullable: true, description: 'Width of a picture in pixels.' })
  declare width: number | null
  @Field(() => Int, { nullable: true, description: 'Height of a picture in pixels.' })
  declare height: number | null
}

/** Takes files in. */
export interface MediaCommands {
  upload(asked: {
    readonly context: GraphContext
    readonly fileName: string
    readonly base64: string
  }): Promise<Result<MediaFile>>
}

const MediaUploadResult = createUnionType({
  name: 'MediaUploadResult',
  description: 'The file, or what stood in the way.',
  types: () => [MediaFile, ValidationProblem, NotAllowed] as const,
  resolveType: value => typeNameOf(value),
})

/** The resolver of uploads. */
export function mediaResolver(commands: MediaCommands): ClassType {
  @Resolver()
  class MediaResolver {
    @Mutation(() => MediaUploadResult, {
      description:
        'Takes in a picture (PNG, JPEG, GIF, WebP, AVIF) or a PDF. The type is found in the bytes; SVG and HTML are refused.',
    })
    @Extensions(idempotent)
    async uploadMedia(
      @Arg('fileName', () => String, { description: 'The name under which it came.' }) fileName: string,
      @Arg('base64', () => String, { description: 'The bytes, base64 (RFC 4648).' }) base64: string,
      @Ctx() context: GraphContext,
    ): Promise<object> {
      const done = await commands.upload({ context, fileName, base64 })
      return done.ok ? { __typename: 'MediaFile', ...done.value } : problemValue(done.problems)
    }
  }
  return MediaResolver
}
