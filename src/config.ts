import { isIP } from 'node:net'
import { resolve } from 'node:path'

import { StartupError } from './store/startup-error.ts'

/** The environment as the operating system gives it. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The languages of the content, as canonical BCP 47 tags. */
export interface Locales {
  /** The language in which records are first written: the first of `AMITY_LOCALES`. */
  readonly source: string
  readonly all: readonly string[]
  /** For each language the chain that answers in its place: itself, then the others in their order. */
  readonly fallbacks: ReadonlyMap<string, readonly string[]>
}

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
  /** Whether an empty database is filled with the demo content. */
  readonly demo: boolean
  readonly locales: Locales
  readonly logLevel: LogLevel
  /** How many connections to the database one node opens at most, per pool. */
  readonly poolConnections: number
  readonly introspection: boolean
  /** Where people reach the server, such as `https://amity.example`, without a slash at its end; null takes the host that a request names. */
  readonly publicUrl: string | null
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
  /** Whether only registered documents are answered. */
  readonly trustedDocuments: boolean
  /** Key that signs cursors; null: one is made and kept beside the data. */
  readonly secret: string | null
  /** Variables with our prefix that mean nothing to us, likely misspelt. */
  readonly unknown: readonly string[]
}

const known = [
  'AMITY_DATA_DIR',
  'AMITY_DEMO',
  'AMITY_INTROSPECTION',
  'AMITY_LOCALES',
  'AMITY_LOG_LEVEL',
  'AMITY_OPERATION_TIMEOUT_MS',
  'AMITY_ORIGINS',
  'AMITY_OWNER_DATABASE_URL',
  'AMITY_POINTS_PER_MINUTE_ADDRESS',
  'AMITY_POINTS_PER_MINUTE_TOKEN',
  'AMITY_POINTS_PER_MINUTE_USER',
  'AMITY_POOL_CONNECTIONS',
  'AMITY_PUBLIC_URL',
  'AMITY_REDIS_URL',
  'AMITY_SECRET',
  'AMITY_SOCKETS_PER_ADDRESS',
  'AMITY_SOCKETS_PER_VIEWER',
  'AMITY_TRUSTED_DOCUMENTS',
  'AMITY_TRUSTED_PROXIES',
]

/** Points, and with them pages, are far below this. */
const mostPoints = 1_000_000_000

/**
 * Reads the settings. This file is the only one that looks at the environment.
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
    // The value is not repeated: it may hold a password.
    mistakes.push(`${name} is not the address of a PostgreSQL database: give postgresql://user:password@host:port/name`)
    return null
  }

  const list = (name: string, fits: (item: string) => boolean, what: string): readonly string[] => {
    const items = (text(name) ?? '').split(',').flatMap(item => item.trim() || [])
    for (const item of items) if (!fits(item)) mistakes.push(`${name} has ${quoted(item)}: give ${what}`)
    return items
  }

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

  const publicUrl = text('AMITY_PUBLIC_URL')?.replace(/\/$/, '') ?? null
  if (publicUrl !== null && !isOrigin(publicUrl))
    mistakes.push(`AMITY_PUBLIC_URL is ${quoted(publicUrl)}: give an address such as https://amity.example`)
  const redisUrl = text('AMITY_REDIS_URL')
  if (redisUrl !== null && !['redis:', 'rediss:'].includes(URL.parse(redisUrl)?.protocol ?? ''))
    // The value is not repeated: it may hold a password.
    mistakes.push('AMITY_REDIS_URL is not the address of a Redis or Valkey: give redis://user:password@host:port')

  const config: Config = {
    port: whole('PORT', 4000, 0, 65_535),
    host,
    databaseUrl,
    ownerDatabaseUrl,
    dataDir: resolve(text('AMITY_DATA_DIR') ?? '.amity'),
    demo: flag('AMITY_DEMO', !text('DATABASE_URL')),
    locales: readLocales(text('AMITY_LOCALES') ?? 'vi,en', mistakes),
    logLevel: logLevel ?? 'info',
    poolConnections: whole('AMITY_POOL_CONNECTIONS', 10, 2, 200),
    introspection: flag('AMITY_INTROSPECTION', true),
    publicUrl,
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
    trustedDocuments: flag('AMITY_TRUSTED_DOCUMENTS', false),
    secret,
    unknown: Object.keys(env)
      .filter(name => name.startsWith('AMITY_') && !name.startsWith('AMITY_TEST_') && !known.includes(name))
      .sort(),
  }
  if (mistakes.length > 0) throw new StartupError(mistakes.join('\n'))
  return config
}

function readLocales(list: string, mistakes: string[]): Locales {
  const all: string[] = []
  for (const item of list.split(',').map(part => part.trim())) {
    const tag = canonicalTag(item)
    if (tag === null)
      mistakes.push(`AMITY_LOCALES has ${quoted(item)}: give language tags with commas between them, such as vi,en`)
    else if (all.includes(tag)) mistakes.push(`AMITY_LOCALES names ${tag} twice: name each language once`)
    else all.push(tag)
  }
  const fallbacks = new Map(all.map(tag => [tag, [tag, ...all.filter(other => other !== tag)]]))
  return { source: all[0] ?? 'vi', all, fallbacks }
}

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

function isDatabaseUrl(value: string): boolean {
  const url = URL.parse(value)
  return url !== null && ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1
}

/** An origin as browsers send it: scheme, host and port, nothing behind. */
function isOrigin(value: string): boolean {
  const url = URL.parse(value)
  return url !== null && ['http:', 'https:'].includes(url.protocol) && url.origin === value
}

function isNetwork(value: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(value)) return true
  const [address = '', bits, ...more] = value.split('/')
  const most = isIP(address) === 4 ? 32 : 128
  return (
    isIP(address) > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  )
}

function quoted(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)
}
