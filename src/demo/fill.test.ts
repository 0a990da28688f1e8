import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { demoContent } from './content.ts'
import { fillDemo, type BulkRecord, type DemoCommands } from './fill.ts'
import type { Stage } from './resolve.ts'

interface Entered extends BulkRecord {
  readonly stage: Stage
}

/** A door that keeps what enters, and refuses references to records that have not entered. */
function door(): { commands: DemoCommands; entered: Map<string, Entered>; uploads: string[] } {
  const entered = new Map<string, Entered>()
  const uploads: string[] = []
  const commands: DemoCommands = {
    upload: async ({ name, bytes }) => {
      uploads.push(name)
      return { sha256: createHash('sha256').update(bytes).digest('hex') }
    },
    create: async (type, stage, records) => {
      for (const [, other] of JSON.stringify(records).matchAll(/"([A-Z][A-Za-z]+_\d+)"/g))
        expect([...entered.keys()]).toContain(other)
      return records.map(record => {
        const id = `${type}_${entered.size}`
        entered.set(id, { ...record, stage })
        return id
      })
    },
  }
  return { commands, entered, uploads }
}

describe('filling an empty database', () => {
  it('enters every record once, in order and in its stage', async () => {
    const { commands, entered, uploads } = door()
    const ids = await fillDemo(commands)
    expect(ids.size).toBe(demoContent.length)
    expect(entered.size).toBe(demoContent.length)
    for (const { key, stays = 'published' } of demoContent)
      expect(entered.get(ids.get(key) ?? '')?.stage, key).toBe(stays)
    expect(uploads).toHaveLength(demoContent.filter(({ type }) => type === 'MediaAsset').length)
    const renewal = entered.get(ids.get('article-renewal-2023') ?? '')
    expect(renewal).toMatchObject({
      publishedAt: '2023-01-09T15:00:00+07:00',
      values: {
        federation: ids.get('federation-hai-phong'),
        countries: { add: expect.arrayContaining([ids.get('country-LA')]) },
      },
    })
    expect(renewal?.values).not.toHaveProperty('author')
    expect(Object.keys(renewal?.translations ?? {})).toEqual(['vi', 'en'])
  })

  it('sends pictures by their hash and file name', async () => {
    const { commands, entered } = door()
    const ids = await fillDemo(commands)
    const { values } = entered.get(ids.get('picture-signing') ?? '') ?? {}
    expect(values).toMatchObject({
      fileName: 'signing.webp',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      kind: 'PICTURE',
    })
    expect(values).not.toHaveProperty('file')
  })

  it('says which reference leads nowhere', async () => {
    const orphan = demoContent.filter(record => record.key === 'term-hai-phong-5')
    await expect(fillDemo(door().commands, orphan)).rejects.toThrow('refers to federation-hai-phong')
  })
})
