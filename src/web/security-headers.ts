import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/**
 * Headers for answers that are data, not pages: nothing in them may run, be framed or be guessed at, and any site may
 * read them because no credentials ride along by themselves.
 */
export const dataHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-allow-origin': '*',
}

/** For answers made for one person: kept nowhere, read by no other site. */
export const privateHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** For media files: an image or document opened by itself gets an origin of its own and may load nothing. */
export const mediaHeaders: Readonly<Record<string, string>> = {
  ...dataHeaders,
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
}

/** Helmet's settings for pages made here; the content security policy is completed by each page. */
export const pageSecurity = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'no-referrer' },
  // Told on every route alike, where the server is reached over TLS.
  hsts: false,
} as const

/** The same for a page that needs more than its own styles and pictures. */
export const pageSecurityWith = (more: Readonly<Record<string, readonly string[]>>): FastifyHelmetOptions => ({
  ...pageSecurity,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { ...pageSecurity.contentSecurityPolicy.directives, ...more },
  },
})

/** Where people reach the server over TLS, their browsers are told to never use anything else for a year. */
export function secureTransport(app: FastifyInstance, publicUrl: string | null): void {
  if (publicUrl === null || !publicUrl.startsWith('https:')) return
  app.addHook('onSend', (_request, reply, payload, done) => {
    void reply.header('strict-transport-security', 'max-age=31536000')
    done(null, payload)
  })
}
