import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { demoContent } from './content.ts'
import { fillDemo, type DemoCommands } from './fill.ts'
import type { Input } from './resolve.ts'

interface Entered {
  type: string
  vi: Input
  en?: Input
  version: number
  publishedAt?: string | null
}

/** A door that keeps what enters, and refuses references to records that have not entered. */
function door(): { commands: DemoCommands; entered: Map<string, Entered>; uploads: string[] } {
  const entered = new Map<string, Entered>()
  const uploads: string[] = []
  const found = (id: string, version: number): Entered => {
    const record = entered.get(id)
    if (record?.version !== version) throw new Error(`${id} has not version ${version}`)
    return record
  }
  const commands: DemoCommands = {
    upload: async ({ name, bytes }) => {
      uploads.push(name)
      return { sha256: createHash('sha256').update(bytes).digest('hex') }
    },
    create: async (type, locale, vi) => {
      expect(locale).toBe('vi')
      const id = `${type}_${entered.size}`
      for (const [, other] of JSON.stringify(vi).matchAll(/"([A-Z][A-Za-z]+_\d+)"/g))
        expect([...entered.keys()]).toContain(other)
      entered.set(id, { type, vi, version: 1 })
      return { id, version: 1 }
    },
    update: async (_type, id, version, locale, en) => {
      expect(locale).toBe('en')
      Object.assign(found(id, version), { en, version: version + 1 })
      return { id, version: version + 1 }
    },
    publish: async (_type, id, version, publishedAt) => Object.assign(found(id, version), { publishedAt }),
  }
  return { commands, entered, uploads }
}

describe('filling an empty database', () => {
  it('creates, translates and publishes every record once, in order', async () => {
    const { commands, entered, uploads } = door()
    const ids = await fillDemo(commands)
    expect(ids.size).toBe(demoContent.length)
    expect(entered.size).toBe(demoContent.length)
    for (const [key, id] of ids)
      if (key === 'comment-example-waiting') expect(entered.get(id)).not.toHaveProperty('publishedAt')
      else expect(entered.get(id), key).toHaveProperty('publishedAt')
    expect(uploads).toHaveLength(11)
    const renewal = entered.get(ids.get('article-renewal-2023') ?? '')
    expect(renewal).toMatchObject({
      version: 2,
      publishedAt: '2023-01-09T15:00:00+07:00',
      vi: {
        federation: ids.get('federation-hai-phong'),
        countries: { add: expect.arrayContaining([ids.get('country-LA')]) },
      },
    })
    expect(renewal?.vi).not.toHaveProperty('author')
  })

  it('sends pictures by their hash and file name', async () => {
    const { commands, entered } = door()
    const ids = await fillDemo(commands)
    const { vi } = entered.get(ids.get('picture-signing') ?? '') ?? {}
    expect(vi).toMatchObject({
      fileName: 'signing.webp',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      kind: 'PICTURE',
    })
    expect(vi).not.toHaveProperty('file')
  })

  it('sends the same through the bulk path', async () => {
    const [single, many] = [door(), door()]
    await fillDemo(single.commands)
    const taken: string[] = []
    await fillDemo({
      ...many.commands,
      createMany: async (type, records) => {
        taken.push(`${records.length} ${type}`)
        return records.map(({ values, translations, publishedAt }) => {
          const id = `${type}_${many.entered.size}`
          many.entered.set(id, {
            type,
            vi: { ...values, ...translations['vi'] },
            en: translations['en'],
            version: 2,
            publishedAt,
          })
          return id
        })
      },
    })
    expect(taken).toContain('250 PartnerCountry')
    expect(taken.length).toBeGreaterThan(15)
    // What enters one by one has two versions where it has English.
    const withoutVersions = ({ entered }: typeof single) =>
      [...entered].map(([id, record]) => ({ id, ...record, version: 0 }))
    expect(withoutVersions(many)).toEqual(withoutVersions(single))
  })

  it('says which reference leads nowhere', async () => {
    const orphan = demoContent.filter(record => record.key === 'term-hai-phong-5')
    await expect(fillDemo(door().commands, orphan)).rejects.toThrow('refers to federation-hai-phong')
  })
})
