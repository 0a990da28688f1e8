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
      AMITY_PUBLIC_URL: 'https://cms.example.org/path',
      AMITY_SMTP_URL: 'https://root:hunter2@mail',
      AMITY_MAIL_FROM: 'Amity',
    }
    const message = failure(() => readConfig(wrong))
    for (const name of Object.keys(wrong))
      expect(message).toMatch(new RegExp(`^${name} .*: (give|name) |^${name} .*, or leave`, 'm'))
    expect(message.split('\n')).toHaveLength(14)
    expect(message, 'a password').not.toContain('hunter2')
  })

  it('refuses an owner address without the address of the server', () => {
    expect(failure(() => readConfig({ AMITY_OWNER_DATABASE_URL: 'postgres://o@h/d' }))).toContain(
      'without DATABASE_URL',
    )
  })

  it('makes links of the configured origin, else of host and port', () => {
    expect(readConfig({}).publicUrl).toBe('http://127.0.0.1:4000')
    expect(readConfig({ HOST: '::1', PORT: '80' }).publicUrl).toBe('http://[::1]')
    expect(readConfig({ HOST: '0.0.0.0' }).publicUrl).toBe('http://localhost:4000')
    const config = readConfig({ AMITY_PUBLIC_URL: 'https://CMS.example.org:443/', AMITY_SMTP_URL: 'smtps://a:b@mail' })
    expect(config.publicUrl).toBe('https://cms.example.org')
    expect(config.mail).toEqual({ smtpUrl: 'smtps://a:b@mail', folder: null, from: 'amity@cms.example.org' })
    for (const wrong of [
      'ftp://x',
      'cms.example.org',
      'https://u:p@x',
      'https://x?a',
      'https://x#a',
      'javascript:alert(1)',
    ])
      expect(
        failure(() => readConfig({ AMITY_PUBLIC_URL: wrong })),
        wrong,
      ).toContain('AMITY_PUBLIC_URL')
  })

  it('takes an issuer of OpenID Connect whole or not at all, and over a safe way', () => {
    const whole = {
      AMITY_OIDC_ISSUER: 'https://id.example.org',
      AMITY_OIDC_CLIENT_ID: 'a',
      AMITY_OIDC_CLIENT_SECRET: 'hunter2',
    }
    expect(readConfig({}).oidc).toBeNull()
    expect(readConfig(whole).oidc).toEqual({
      issuer: 'https://id.example.org',
      clientId: 'a',
      clientSecret: 'hunter2',
      name: 'id.example.org',
    })
    expect(readConfig({ ...whole, AMITY_OIDC_NAME: 'Cổng' }).oidc?.name).toBe('Cổng')
    expect(readConfig({ ...whole, AMITY_OIDC_ISSUER: 'http://127.0.0.1:9000' }).oidc).not.toBeNull()
    for (const name of Object.keys(whole)) {
      const message = failure(() => readConfig({ ...whole, [name]: '' }))
      expect(message).toContain('give all three')
      expect(message).not.toContain('hunter2')
    }
    expect(failure(() => readConfig({ ...whole, AMITY_OIDC_ISSUER: 'http://id.example.org' }))).toContain(
      'AMITY_OIDC_ISSUER',
    )
  })

  it('reads the settings of the guard, with limits that stand when nothing is set', () => {
    expect(readConfig({})).toMatchObject({
      ownOrigin: null,
      origins: [],
      trustedProxies: [],
      redisUrl: null,
      pointsPerMinute: { address: 5_000_000, token: 50_000_000, user: 5_000_000 },
      sockets: { perAddress: 100, perViewer: 50 },
      operationTimeout: 10_000,
      trustedDocuments: false,
    })
    expect(
      readConfig({
        AMITY_PUBLIC_URL: 'https://amity.example/',
        AMITY_ORIGINS: 'https://portal.example, http://127.0.0.1:4100',
        AMITY_TRUSTED_PROXIES: 'loopback, 10.0.0.0/8,2001:db8::/32, 192.0.2.1',
        AMITY_REDIS_URL: 'rediss://u:p@redis.example:6380',
        AMITY_POINTS_PER_MINUTE_ADDRESS: '0',
        AMITY_TRUSTED_DOCUMENTS: 'on',
      }),
    ).toMatchObject({
      ownOrigin: 'https://amity.example',
      origins: ['https://portal.example', 'http://127.0.0.1:4100'],
      trustedProxies: ['loopback', '10.0.0.0/8', '2001:db8::/32', '192.0.2.1'],
      pointsPerMinute: { address: 0 },
      trustedDocuments: true,
    })
  })

  it.each([
    ['AMITY_ORIGINS', '*'],
    ['AMITY_ORIGINS', 'portal.example'],
    ['AMITY_ORIGINS', 'https://portal.example/path'],
    ['AMITY_ORIGINS', 'https://Portal.example'],
    ['AMITY_ORIGINS', 'null'],
    ['AMITY_PUBLIC_URL', 'amity.example'],
    ['AMITY_PUBLIC_URL', 'javascript:alert(1)'],
    ['AMITY_TRUSTED_PROXIES', '*'],
    ['AMITY_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['AMITY_TRUSTED_PROXIES', '10.0.0.0/8/8'],
    ['AMITY_TRUSTED_PROXIES', 'proxy.example'],
    ['AMITY_REDIS_URL', 'http://redis.example/hunter2'],
    ['AMITY_OPERATION_TIMEOUT_MS', '0'],
    ['AMITY_RESUME_DAYS', '0'],
    ['AMITY_SOCKETS_PER_ADDRESS', '-1'],
  ])('refuses %s=%s', (name, value) => {
    const message = failure(() => readConfig({ [name]: value }))
    expect(message).toMatch(new RegExp(`^${name} .*: give `))
    expect(message).not.toContain('hunter2')
  })

  it('takes a bucket whole or not at all, and tells all that is wrong with it but the secret', () => {
    const whole = {
      AMITY_DATA_DIR: '/data',
      AMITY_MEDIA_S3_BUCKET: 'pictures',
      AMITY_MEDIA_S3_KEY_ID: 'key',
      AMITY_MEDIA_S3_SECRET: 'hunter2',
    }
    expect(readConfig({ AMITY_DATA_DIR: '/data' }).files).toEqual({ dir: '/data/media', s3: null })
    expect(readConfig(whole)).toMatchObject({
      unknown: [],
      files: {
        dir: '/data/media',
        s3: {
          bucket: 'pictures',
          region: 'us-east-1',
          endpoint: 'https://s3.us-east-1.amazonaws.com',
          keyId: 'key',
          secret: 'hunter2',
        },
      },
    })
    const message = failure(() =>
      readConfig({
        ...whole,
        AMITY_MEDIA_S3_KEY_ID: '',
        AMITY_MEDIA_S3_BUCKET: 'A/b',
        AMITY_MEDIA_S3_REGION: '?',
        AMITY_MEDIA_S3_ENDPOINT: 'https://key:hunter2@s3.example/x',
      }),
    )
    for (const name of ['KEY_ID', 'BUCKET is', 'REGION is', 'ENDPOINT is'])
      expect(message).toContain(`AMITY_MEDIA_S3_${name}`)
    expect(message).not.toContain('hunter2')
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
