import { isIP } from 'node:net'
import { resolve } from 'node:path'

import { fileSettingNames, readFileSettings, type FileSettings } from './files/settings.ts'
import { isOrigin } from './kernel/origin.ts'
import { quoted, readLocales, type Locales } from './kernel/locales.ts'
import { StartupError } from './store/startup-error.ts'

/** The environment as the operating system gives it. */
export type Environment = Readonly<Record<string, string | undefined>>

export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
export type LogLevel = (typeof logLevels)[number]

/** Everything that can be set from outside. */
export interface Config {
  /** 0 takes any free port. */
  readonly port: number
  readonly host: string
  /** null: the embedded PostgreSQL. */
  readonly databaseUrl: string | null
  /** Under which role migrations run, when it is not that of `databaseUrl`. */
  readonly ownerDatabaseUrl: string | null
  /** Absolute path. */
  readonly dataDir: string
  readonly files: FileSettings
  /** Whether an empty database is filled with the demo content. */
  readonly demo: boolean
  readonly locales: Locales
  readonly logLevel: LogLevel
  /** How many connections to the database one node opens at most, per pool. */
  readonly poolConnections: number
  readonly introspection: boolean
  /** The one origin whose pages are the server's own, when it is set; null takes the host that a request names. */
  readonly ownOrigin: string | null
  /** Origins of other sites whose pages may send credentials. */
  readonly origins: readonly string[]
  /** Addresses and networks whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[]
  /** Redis or Valkey, where nodes share their counts; null: each node counts for itself. */
  readonly redisUrl: string | null
  /** What an address, a token and a user may spend in a minute; 0 sets no limit. */
  readonly pointsPerMinute: { readonly address: number; readonly token: number; readonly user: number }
  /** WebSockets at a time, by address and by token or user; 0 sets no limit. */
  readonly sockets: { readonly perAddress: number; readonly perViewer: number }
  /** How long an operation may run, in milliseconds. */
  readonly operationTimeout: number
  /** How many days back a cursor of the log may resume. */
  readonly resumeDays: number
  /** Whether only registered documents are answered. */
  readonly trustedDocuments: boolean
  /** Key that signs cursors; null: one is made and kept beside the data. */
  readonly secret: string | null
  /** Origin at which people reach this server, without a slash at its end: what links in letters begin with. */
  readonly publicUrl: string
  /** How mail is sent; `smtpUrl` null: it is written into `folder`, or not sent at all. */
  readonly mail: { readonly smtpUrl: string | null; readonly folder: string | null; readonly from: string }
  /** The issuer of OpenID Connect at which users may sign in; null: none. */
  readonly oidc: Oidc | null
  /** Whether webhooks may go to this machine, with http too: for development. */
  readonly webhookLoopback: boolean
  /** Variables with our prefix that mean nothing to us, likely misspelt. */
  readonly unknown: readonly string[]
}

/** An issuer of OpenID Connect. */
export interface Oidc {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What people call it. */
  readonly name: string
}

const known = [
  'AMITY_DATA_DIR',
  'AMITY_DEMO',
  'AMITY_INTROSPECTION',
  'AMITY_LOCALES',
  'AMITY_LOG_LEVEL',
  'AMITY_MAIL_FOLDER',
  'AMITY_MAIL_FROM',
  ...fileSettingNames,
  'AMITY_OIDC_CLIENT_ID',
  'AMITY_OIDC_CLIENT_SECRET',
  'AMITY_OIDC_ISSUER',
  'AMITY_OIDC_NAME',
  'AMITY_OPERATION_TIMEOUT_MS',
  'AMITY_RESUME_DAYS',
  'AMITY_ORIGINS',
  'AMITY_OWNER_DATABASE_URL',
  'AMITY_POINTS_PER_MINUTE_ADDRESS',
  'AMITY_POINTS_PER_MINUTE_TOKEN',
  'AMITY_POINTS_PER_MINUTE_USER',
  'AMITY_POOL_CONNECTIONS',
  'AMITY_PUBLIC_URL',
  'AMITY_REDIS_URL',
  'AMITY_SECRET',
  'AMITY_SMTP_URL',
  'AMITY_SOCKETS_PER_ADDRESS',
  'AMITY_SOCKETS_PER_VIEWER',
  'AMITY_TRUSTED_DOCUMENTS',
  'AMITY_TRUSTED_PROXIES',
  'AMITY_WEBHOOK_LOOPBACK',
]

/** Points, and with them pages, are far below this. */
const mostPoints = 1_000_000_000

/**
 * Reads the settings. This file is the only one that looks at the environment. Addresses that may hold a password are not
 * repeated.
 * @throws StartupError with one line for every mistake, all of them at once
 */
export function readConfig(env: Environment = process.env): Config {
  const mistakes: string[] = []
  const text = (name: string): string | null => env[name]?.trim() || null
  const whole = (name: string, fallback: number, low: number, high: number): number => {
    const value = text(name)
    if (value === null) return fallback
    const number = Number(value)
    if (/^\d+$/.test(value) && number >= low && number <= high) return number
    mistakes.push(`${name} is ${quoted(value)}: give a whole number from ${low} to ${high}`)
    return fallback
  }
  const flag = (name: string, fallback: boolean): boolean => {
    const value = text(name)?.toLowerCase() ?? null
    if (value === null) return fallback
    if (['on', 'true', '1', 'yes'].includes(value)) return true
    if (['off', 'false', '0', 'no'].includes(value)) return false
    mistakes.push(`${name} is ${quoted(value)}: give on or off`)
    return fallback
  }
  const url = (name: string): string | null => {
    const value = text(name)
    if (value === null || isDatabaseUrl(value)) return value
    mistakes.push(`${name} is not the address of a PostgreSQL database: give postgresql://user:password@host:port/name`)
    return null
  }
  const list = (name: string, fits: (item: string) => boolean, what: string): readonly string[] => {
    const items = (text(name) ?? '').split(',').flatMap(item => item.trim() || [])
    for (const item of items) if (!fits(item)) mistakes.push(`${name} has ${quoted(item)}: give ${what}`)
    return items
  }

  const dataDir = resolve(text('AMITY_DATA_DIR') ?? '.amity')
  const databaseUrl = url('DATABASE_URL')
  const ownerDatabaseUrl = url('AMITY_OWNER_DATABASE_URL')
  if (text('AMITY_OWNER_DATABASE_URL') && !text('DATABASE_URL'))
    mistakes.push(
      'AMITY_OWNER_DATABASE_URL is set without DATABASE_URL: set both, or neither for the embedded database',
    )

  const host = text('HOST') ?? '127.0.0.1'
  if (!/^[\w.:%-]+$/.test(host)) mistakes.push(`HOST is ${quoted(host)}: give an address or a name, such as 127.0.0.1`)

  const asked = text('AMITY_LOG_LEVEL')?.toLowerCase() ?? 'info'
  const logLevel = logLevels.find(level => level === asked)
  if (!logLevel) mistakes.push(`AMITY_LOG_LEVEL is ${quoted(asked)}: give one of ${logLevels.join(', ')}`)

  const secret = text('AMITY_SECRET')
  if (secret !== null && secret.length < 32)
    mistakes.push('AMITY_SECRET is too short: give at least 32 random characters, or leave it out')

  const port = whole('PORT', 4000, 0, 65_535)
  const publicUrl = readPublicUrl(text('AMITY_PUBLIC_URL') ?? defaultUrl(host, port), mistakes)
  const ownOrigin = text('AMITY_PUBLIC_URL') === null ? null : publicUrl
  const redisUrl = text('AMITY_REDIS_URL')
  if (redisUrl !== null && !['redis:', 'rediss:'].includes(URL.parse(redisUrl)?.protocol ?? ''))
    mistakes.push('AMITY_REDIS_URL is not the address of a Redis or Valkey: give redis://user:password@host:port')

  const config: Config = {
    port,
    host,
    databaseUrl,
    ownerDatabaseUrl,
    dataDir,
    files: readFileSettings(text, dataDir, mistakes),
    demo: flag('AMITY_DEMO', !text('DATABASE_URL')),
    locales: readLocales(text('AMITY_LOCALES') ?? 'vi,en', mistakes),
    logLevel: logLevel ?? 'info',
    poolConnections: whole('AMITY_POOL_CONNECTIONS', 10, 2, 200),
    introspection: flag('AMITY_INTROSPECTION', true),
    ownOrigin,
    origins: list('AMITY_ORIGINS', isOrigin, 'origins with commas between them, such as https://portal.example'),
    trustedProxies: list('AMITY_TRUSTED_PROXIES', isNetwork, 'addresses, networks such as 10.0.0.0/8, or loopback'),
    redisUrl,
    pointsPerMinute: {
      address: whole('AMITY_POINTS_PER_MINUTE_ADDRESS', 5_000_000, 0, mostPoints),
      token: whole('AMITY_POINTS_PER_MINUTE_TOKEN', 50_000_000, 0, mostPoints),
      user: whole('AMITY_POINTS_PER_MINUTE_USER', 5_000_000, 0, mostPoints),
    },
    sockets: {
      perAddress: whole('AMITY_SOCKETS_PER_ADDRESS', 100, 0, 100_000),
      perViewer: whole('AMITY_SOCKETS_PER_VIEWER', 50, 0, 100_000),
    },
    operationTimeout: whole('AMITY_OPERATION_TIMEOUT_MS', 10_000, 100, 600_000),
    resumeDays: whole('AMITY_RESUME_DAYS', 7, 1, 365),
    trustedDocuments: flag('AMITY_TRUSTED_DOCUMENTS', false),
    secret,
    publicUrl,
    mail: readMail(text, publicUrl, mistakes),
    oidc: readOidc(text, mistakes),
    webhookLoopback: flag('AMITY_WEBHOOK_LOOPBACK', false),
    unknown: Object.keys(env)
      .filter(name => name.startsWith('AMITY_') && !name.startsWith('AMITY_TEST_') && !known.includes(name))
      .sort(),
  }
  if (mistakes.length > 0) throw new StartupError(mistakes.join('\n'))
  return config
}

type Text = (name: string) => string | null

/** Where people reach a server that stands on `host` and `port`; one that listens everywhere is reached here. */
function defaultUrl(host: string, port: number): string {
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

function readPublicUrl(value: string, mistakes: string[]): string {
  const url = URL.parse(value)
  const isBare = url !== null && url.href === `${url.origin}/`
  if (isBare && ['http:', 'https:'].includes(url.protocol)) return url.origin
  mistakes.push(`AMITY_PUBLIC_URL is ${quoted(value)}: give an origin without a path, such as https://cms.example.org`)
  return 'http://localhost'
}

function readMail(text: Text, publicUrl: string, mistakes: string[]): Config['mail'] {
  const smtpUrl = text('AMITY_SMTP_URL')
  if (smtpUrl !== null && !['smtp:', 'smtps:'].includes(URL.parse(smtpUrl)?.protocol ?? ''))
    mistakes.push('AMITY_SMTP_URL is not the address of a mail server: give smtps://user:password@host:port')
  const from = text('AMITY_MAIL_FROM') ?? `amity@${new URL(publicUrl).hostname}`
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(from))
    mistakes.push(`AMITY_MAIL_FROM is ${quoted(from)}: give an e-mail address, such as amity@example.org`)
  const folder = text('AMITY_MAIL_FOLDER')
  return { smtpUrl, folder: folder === null ? null : resolve(folder), from }
}

function readOidc(text: Text, mistakes: string[]): Oidc | null {
  const [issuer, clientId, clientSecret] = [
    text('AMITY_OIDC_ISSUER'),
    text('AMITY_OIDC_CLIENT_ID'),
    text('AMITY_OIDC_CLIENT_SECRET'),
  ]
  if (issuer === null && clientId === null && clientSecret === null) return null
  const url = URL.parse(issuer ?? '')
  const near = url !== null && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
  if (issuer !== null && url?.protocol !== 'https:' && !(near && url.protocol === 'http:'))
    mistakes.push(
      `AMITY_OIDC_ISSUER is ${quoted(issuer)}: give the address of the issuer, such as https://id.example.org`,
    )
  if (issuer === null || clientId === null || clientSecret === null) {
    mistakes.push('AMITY_OIDC_ISSUER needs AMITY_OIDC_CLIENT_ID and AMITY_OIDC_CLIENT_SECRET: give all three, or none')
    return null
  }
  return { issuer, clientId, clientSecret, name: text('AMITY_OIDC_NAME') ?? url?.hostname ?? 'OpenID Connect' }
}

function isDatabaseUrl(value: string): boolean {
  const url = URL.parse(value)
  return url !== null && ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1
}

function isNetwork(value: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(value)) return true
  const [address = '', bits, ...more] = value.split('/')
  const most = isIP(address) === 4 ? 32 : 128
  return (
    isIP(address) > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  )
}
