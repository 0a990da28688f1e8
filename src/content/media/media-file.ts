import { fail, succeed, type Problem, type Result } from '../../kernel/problem.ts'
import { avif } from './formats/avif.ts'
import { bytesOf, type Format } from './formats/bytes.ts'
import { gif } from './formats/gif.ts'
import { jpeg } from './formats/jpeg.ts'
import { pdf } from './formats/pdf.ts'
import { png } from './formats/png.ts'
import { webp } from './formats/webp.ts'

/** What the bytes of a file say about it. Width and height are those at which a picture is shown, in pixels. */
export interface MediaFacts {
  readonly mimeType: string
  readonly width: number | null
  readonly height: number | null
  /** How many pictures are shown one after the other; null for what is no picture. */
  readonly frames: number | null
}

/** Largest file, in bytes. */
export const largestFile = 20 * 1024 * 1024
/** Most pixels of a picture: decoding takes four bytes for each. */
export const mostPixels = 50_000_000
/** Longest side of a picture, in pixels. */
export const longestSide = 20_000
/** Most pictures of an animation. */
export const mostFrames = 200

/** The formats that browsers show, known by their first bytes (WHATWG MIME Sniffing), and PDF. */
const formats: readonly Format[] = [png, jpeg, gif, webp, avif, pdf]
/** Their media types (RFC 6838). */
export const mediaTypes: readonly string[] = formats.map(({ mimeType }) => mimeType)

/**
 * Finds type and size in the bytes, never in the name; what is none of the formats is refused, SVG and HTML too. Nothing is
 * decompressed.
 * @returns the bytes to be kept as well: the picture with its colours and how it is turned, without places, texts, thumbnails
 * or anything behind its end
 */
export function inspectMedia(data: Buffer): Result<MediaFacts & { readonly kept: readonly Buffer[] }> {
  const file = bytesOf(data)
  const format = formats.find(({ matches }) => matches(file))
  if (!format) return fail(unknownType())
  const { mimeType } = format
  const found = format.read(file)
  if (found === null || found.width === 0 || found.height === 0)
    return fail(
      refusal(
        'The file is damaged, or holds what this format does not know.',
        'Tệp bị hỏng hoặc chứa nội dung không thuộc định dạng này.',
        'Export the file again and send it whole.',
      ),
    )
  const { width, height, frames, orientation, kept } = found
  if (width === null || height === null) return succeed({ mimeType, width, height, frames, kept })
  if (width * height > mostPixels || Math.max(width, height) > longestSide)
    return fail(
      refusal(
        `The picture has ${width} × ${height} pixels; at most ${mostPixels} are allowed, and ${longestSide} on a side.`,
        `Ảnh có ${width} × ${height} điểm ảnh; tối đa là ${mostPixels} điểm ảnh và ${longestSide} điểm ảnh mỗi cạnh.`,
        'Scale the picture down.',
      ),
    )
  if (frames !== null && frames > mostFrames)
    return fail(
      refusal(
        `The animation has ${frames} frames; at most ${mostFrames} are allowed.`,
        `Ảnh động có ${frames} khung hình; tối đa là ${mostFrames}.`,
        'Shorten the animation.',
      ),
    )
  // The orientations from five on exchange the sides.
  const turned = orientation >= 5
  return succeed({ mimeType, width: turned ? height : width, height: turned ? width : height, frames, kept })
}

/** A file of none of the formats. */
export const unknownType = (field = 'file'): Problem =>
  refusal(
    'This is no PNG, JPEG, GIF, WebP, AVIF or PDF file.',
    'Đây không phải là tệp PNG, JPEG, GIF, WebP, AVIF hoặc PDF.',
    'Send a picture in one of these formats, or a PDF. SVG and HTML are not taken.',
    field,
  )

/** Why a file is not taken; `field` is where it stands. */
export const refusal = (message: string, messageVi: string, advice: string, field = 'file'): Problem => ({
  code: 'VALIDATION',
  message,
  messageVi,
  path: [field],
  advice,
})
