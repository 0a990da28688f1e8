import { createHash } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase } from '../../../test/support/database.ts'
import { anonymous } from '../../access/viewer.ts'
import {
  complaints,
  editor,
  noon,
  openFixture,
  problemsOf,
  recordOf,
  valueOf,
  type Fixture,
} from '../../engine/commands/command-fixture.ts'
import { makeModel } from '../../engine/model/model.ts'
import { largestFile } from './media-file.ts'
import { readMedia, uploadMedia, type MediaUpload } from './media.commands.ts'
import { mediaAsset } from './media-asset.content.ts'

let fixture: Fixture
beforeAll(
  async () => void (fixture = await openFixture(await createTestDatabase(), makeModel([mediaAsset], [], ['vi', 'en']))),
)
afterAll(() => fixture.close())

const gif = Buffer.from('R0lGODlhAgADAIAAAP///wAAACwAAAAAAgADAAACAoRRADs=', 'base64')
const upload = (bytes: Buffer | string, more: Partial<MediaUpload> = {}) =>
  uploadMedia(fixture.door, {
    fileName: 'x.gif',
    base64: typeof bytes === 'string' ? bytes : bytes.toString('base64'),
    viewer: editor,
    now: noon,
    ...more,
  })
const files = async () => (await fixture.pool.query('select from media_files')).rowCount

describe('an upload', () => {
  it('stores the bytes once and tells what they are, whatever their name says', async () => {
    const sha256 = createHash('sha256').update(gif).digest('hex')
    const stored = valueOf(await upload(gif, { fileName: 'C:\\ảnh\\lễ ký.png' }))
    expect(stored).toEqual({
      sha256,
      mimeType: 'image/gif',
      byteLength: gif.length,
      width: 2,
      height: 3,
      fileName: 'lễ ký.png',
    })
    expect(valueOf(await upload(gif)).sha256).toBe(sha256)
    expect(await files()).toBe(1)
    const read = await readMedia(fixture.pool, sha256)
    expect(read).toEqual({ mimeType: 'image/gif', bytes: gif, createdAt: noon })
    const id = await fixture.make('MediaAsset', { title: 'Lễ ký', kind: 'PICTURE', sha256, fileName: stored.fileName })
    expect(JSON.parse((await fixture.rows('MediaAsset', id, 'draft'))['media_assets']?.[0] ?? '')).toMatchObject({
      sha256,
      id: recordOf(id),
    })
  })

  it('is refused when it is no picture or PDF, not base64, too large or nameless, with no effect', async () => {
    const before = await files()
    for (const text of [
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      '<!doctype html>',
      'hello',
    ])
      expect(complaints(await upload(Buffer.from(text), { fileName: 'photo.png' }))).toEqual(['VALIDATION base64'])
    for (const text of ['', 'R0lG*', 'R0lGODl', 'data:image/gif;base64,R0lGODlh', 'R0lG\nODlh', '===='])
      expect(complaints(await upload(text)), text).toEqual(['VALIDATION base64'])
    expect(problemsOf(await upload('A'.repeat(Math.ceil(largestFile / 3) * 4 + 4)))[0]?.message).toContain('10 MB')
    expect(complaints(await upload(Buffer.concat([gif, Buffer.alloc(largestFile)])))).toEqual(['VALIDATION base64'])
    expect(complaints(await upload('x', { fileName: 'folder/' }))).toEqual(['VALIDATION fileName', 'VALIDATION base64'])
    expect(complaints(await upload(gif.subarray(0, 8)))).toEqual(['VALIDATION base64'])
    expect(await files()).toBe(before)
  })

  it('takes a file of exactly the largest size', async () => {
    const file = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(largestFile - 9, 1)])
    expect(valueOf(await upload(file))).toMatchObject({
      mimeType: 'application/pdf',
      byteLength: largestFile,
      width: null,
      height: null,
    })
  })

  it('is refused to visitors, with no effect', async () => {
    const before = await files()
    expect(complaints(await upload(Buffer.concat([gif, Buffer.from('x')]), { viewer: anonymous }))).toEqual([
      'NOT_ALLOWED ',
    ])
    expect(await files()).toBe(before)
  })
})

describe('a stored file', () => {
  it('that nobody uploaded, or under a name that is no hash, is not there', async () => {
    expect(await readMedia(fixture.pool, 'ab'.repeat(32))).toBeNull()
    expect(await readMedia(fixture.pool, '../../etc/passwd')).toBeNull()
  })
})
