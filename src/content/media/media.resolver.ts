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

import { typeNameOf } from '../../engine/shape/classes.ts'
import type { GraphContext } from '../../engine/read/execute.ts'
import { idempotent } from '../../engine/shape/mutation.ts'
import { NotAllowed, problemValue, ValidationProblem } from '../../engine/shape/results.ts'
import { DateTimeScalar } from '../../graph/scalars.ts'
import type { Media } from './media.ts'

@ObjectType({ description: 'A header to send along.' })
export class UploadHeader {
  @Field(() => String, { description: 'Its name.' })
  declare name: string
  @Field(() => String, { description: 'Its value.' })
  declare value: string
}

@ObjectType({
  description:
    'Where to send one file, once, with the same credentials. The answer is JSON with the sha256 for a MediaAsset, or a problem.',
})
export class UploadTicket {
  @Field(() => String, { description: 'Path on this server.' })
  declare url: string
  @Field(() => String, { description: 'The method of HTTP: `PUT`, with the bytes as the body.' })
  declare method: string
  @Field(() => [UploadHeader], { description: 'Headers to send along, besides the credentials.' })
  declare headers: UploadHeader[]
  @Field(() => DateTimeScalar, { description: 'Until when it may be used.' })
  declare expiresAt: string
  @Field(() => Int, { description: 'How many bytes it takes: as many as were told, no more and no fewer.' })
  declare maxBytes: number
  @Field(() => String, { description: 'The name of the file as a MediaAsset may keep it.' })
  declare fileName: string
}

const UploadTicketResult = createUnionType({
  name: 'UploadTicketResult',
  description: 'The ticket, or what stood in the way.',
  types: () => [UploadTicket, ValidationProblem, NotAllowed] as const,
  resolveType: value => typeNameOf(value),
})

/** The resolver of uploads. */
export function mediaResolver({ prepare }: Pick<Media, 'prepare'>): ClassType {
  @Resolver()
  class MediaResolver {
    @Mutation(() => UploadTicketResult, {
      description:
        'Asks where to send a picture (PNG, JPEG, GIF, WebP, AVIF) or a PDF. The type is found in its bytes; SVG and HTML are refused. Places, texts and thumbnails within pictures are not kept.',
    })
    @Extensions(idempotent)
    prepareUpload(
      @Arg('fileName', () => String, { description: 'The name under which it came.' }) fileName: string,
      @Arg('byteLength', () => Int, { description: 'How many bytes it has.' }) byteLength: number,
      @Arg('mimeType', () => String, {
        nullable: true,
        description: 'What the sender holds it for (RFC 6838); another type is refused before it is sent.',
      })
      mimeType: string | null,
      @Ctx() { operation: { viewer } }: GraphContext,
    ): object {
      const done = prepare({ viewer, fileName, byteLength, mimeType: mimeType ?? null })
      if (!done.ok) return problemValue(done.problems)
      const headers = [{ name: 'content-type', value: 'application/octet-stream' }]
      const { expiresAt, ...ticket } = done.value
      return { __typename: 'UploadTicket', method: 'PUT', headers, expiresAt: expiresAt.toISOString(), ...ticket }
    }
  }
  return MediaResolver
}
