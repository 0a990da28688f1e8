import { join } from 'node:path'

/** A bucket that speaks S3, and the key that opens it. */
export interface Bucket {
  readonly bucket: string
  readonly region: string
  /** Origin of the store, without a slash at its end. */
  readonly endpoint: string
  readonly keyId: string
  readonly secret: string
}

/** Where uploaded files lie. */
export interface FileSettings {
  /** Absolute path: the files, or with a bucket only those on their way in. */
  readonly dir: string
  /** null: in `dir`. */
  readonly s3: Bucket | null
}

/** The settings that are read here. */
export const fileSettingNames = [
  'AMITY_MEDIA_S3_BUCKET',
  'AMITY_MEDIA_S3_ENDPOINT',
  'AMITY_MEDIA_S3_KEY_ID',
  'AMITY_MEDIA_S3_REGION',
  'AMITY_MEDIA_S3_SECRET',
] as const

/** Reads where files lie; what is wrong is added to `mistakes`. The secret is never repeated. */
export function readFileSettings(
  text: (name: (typeof fileSettingNames)[number]) => string | null,
  dataDir: string,
  mistakes: string[],
): FileSettings {
  const dir = join(dataDir, 'media')
  const bucket = text('AMITY_MEDIA_S3_BUCKET')
  const [keyId, secret] = [text('AMITY_MEDIA_S3_KEY_ID'), text('AMITY_MEDIA_S3_SECRET')]
  if (fileSettingNames.every(name => text(name) === null)) return { dir, s3: null }
  if (bucket === null || keyId === null || secret === null)
    mistakes.push(
      'Pictures in a bucket need AMITY_MEDIA_S3_BUCKET, AMITY_MEDIA_S3_KEY_ID and AMITY_MEDIA_S3_SECRET: give all three, or none',
    )
  if (bucket !== null && !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    mistakes.push(
      `AMITY_MEDIA_S3_BUCKET is ${JSON.stringify(bucket)}: give the name of a bucket, such as amity-pictures`,
    )
  const region = text('AMITY_MEDIA_S3_REGION') ?? 'us-east-1'
  if (!/^[a-z0-9-]{1,40}$/.test(region))
    mistakes.push(`AMITY_MEDIA_S3_REGION is ${JSON.stringify(region)}: give a region, such as ap-southeast-1`)
  const endpoint = text('AMITY_MEDIA_S3_ENDPOINT') ?? `https://s3.${region}.amazonaws.com`
  const url = URL.parse(endpoint)
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.href !== `${url.origin}/`)
    mistakes.push('AMITY_MEDIA_S3_ENDPOINT is no origin without a path: give one such as https://s3.example.org')
  const s3 = { bucket: bucket ?? '', region, endpoint: url?.origin ?? '', keyId: keyId ?? '', secret: secret ?? '' }
  return { dir, s3 }
}
