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
  'AMITY_OWNER_DATABASE_URL',
  'AMITY_POOL_CONNECTIONS',
  'AMITY_SECRET',
]

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

function quoted(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)
}
