import { describe, expect, it } from 'vitest'

import { readConfig } from './config.ts'
import { StartupError } from './store/startup-error.ts'

describe('the configuration', () => {
  it('starts with the embedded database and the demo when nothing is set', () => {
    const config = readConfig({})
    expect(config).toMatchObject({ port: 4000, host: '127.0.0.1', databaseUrl: null, demo: true, secret: null })
    expect(config).toMatchObject({ logLevel: 'info', poolConnections: 10, introspection: true, unknown: [] })
    expect(config.dataDir).toMatch(/[/\\]\.amity$/)
    expect(config.locales.source).toBe('vi')
  })

  it('treats an empty value as one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', AMITY_DEMO: '' })).toMatchObject({ port: 4000, demo: true })
  })

  it('leaves a given database without the demo unless it is asked for', () => {
    const given = { DATABASE_URL: 'postgres://amity:x@db.example:5432/amity' }
    expect(readConfig(given).demo).toBe(false)
    expect(readConfig({ ...given, AMITY_DEMO: 'on' }).demo).toBe(true)
    expect(readConfig({ AMITY_DEMO: 'off' }).demo).toBe(false)
  })

  it('makes the chain of each language from itself and the others in order', () => {
    const { locales } = readConfig({ AMITY_LOCALES: 'vi, EN ,fr-ca' })
    expect(locales.all).toEqual(['vi', 'en', 'fr-CA'])
    expect(locales.fallbacks.get('en')).toEqual(['en', 'vi', 'fr-CA'])
    expect(locales.fallbacks.get('vi')).toEqual(['vi', 'en', 'fr-CA'])
  })

  it('tells every mistake at once, each with what to do', () => {
    const wrong = {
      PORT: '70000',
      HOST: 'http://x',
      DATABASE_URL: 'mysql://root:hunter2@db/x',
      AMITY_OWNER_DATABASE_URL: 'no',
      AMITY_DEMO: 'maybe',
      AMITY_LOCALES: 'vi,,en,en',
      AMITY_LOG_LEVEL: 'loud',
      AMITY_POOL_CONNECTIONS: '1e2',
      AMITY_INTROSPECTION: '2',
      AMITY_SECRET: 'short',
    }
    const message = failure(() => readConfig(wrong))
    for (const name of Object.keys(wrong))
      expect(message).toMatch(new RegExp(`^${name} .*: (give|name) |^${name} .*, or leave`, 'm'))
    expect(message.split('\n')).toHaveLength(11)
    expect(message, 'a password').not.toContain('hunter2')
  })

  it('refuses an owner address without the address of the server', () => {
    expect(failure(() => readConfig({ AMITY_OWNER_DATABASE_URL: 'postgres://o@h/d' }))).toContain(
      'without DATABASE_URL',
    )
  })

  it('names the variables with our prefix that it does not know', () => {
    expect(readConfig({ AMITY_DATADIR: 'x', AMITY_TEST_LONG: '1', OTHER: 'y' }).unknown).toEqual(['AMITY_DATADIR'])
  })
})

function failure(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    expect(error).toBeInstanceOf(StartupError)
    return error instanceof Error ? error.message : String(error)
  }
  throw new Error('nothing was refused')
}
