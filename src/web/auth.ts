import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import { refuse, refusals, type AuthAnswer } from '../access/auth-answer.ts'
import type { Authentication, Caller } from '../access/authentication.ts'
import { readEmail } from '../access/email.ts'
import * as own from '../access/own-account.ts'
import { recover, setPassword } from '../access/recovery.ts'
import { beginOidc, endOidc, giveSecondFactor, signIn, whoIsChallenged } from '../access/sign-in.ts'
import type { Attempt, AttemptKeys, AttemptKind } from '../access/attempts.ts'
import type { Origins } from './guard/origins.ts'
import { readBody, type BodyShape } from './auth-body.ts'
import { privateHeaders } from './security-headers.ts'

/** What `/auth` needs. */
export interface AuthRouteOptions {
  authentication: Authentication
  attempt: Attempt
  origins: Origins
  newRequestId: () => string
}

type Given = Readonly<Record<string, string>>
interface Route {
  readonly shape: BodyShape
  readonly run: (auth: Authentication, given: Given, caller: Caller) => Promise<AuthAnswer> | AuthAnswer
  /** What is counted before it runs. */
  readonly counts?: {
    readonly kind: AttemptKind
    readonly keys: (auth: Authentication, given: Given, caller: Caller) => Promise<Omit<AttemptKeys, 'address'>>
  }
}

const [email, password, secret] = [320, 2_048, 200]
const byEmail = async (_auth: Authentication, given: Given) => ({ email: readEmail(given.email ?? '') ?? undefined })
const bySession = async (auth: Authentication, _given: Given, caller: Caller) => ({
  userId: (await own.viewerOf(auth, caller))?.userId,
})
const byChallenge = async (auth: Authentication, _given: Given, caller: Caller) => ({
  userId: (await whoIsChallenged(auth, caller)) ?? undefined,
})
const byAddress = async () => ({})

/** What is posted below `/auth`: JSON of exactly this shape. */
const posted: Readonly<Record<string, Route>> = {
  'sign-in': {
    shape: { email, password },
    counts: { kind: 'sign-in', keys: byEmail },
    run: (auth, given, caller) => signIn(auth, { email: given.email ?? '', password: given.password ?? '' }, caller),
  },
  'second-factor': {
    shape: { code: 20 },
    counts: { kind: 'second-factor', keys: byChallenge },
    run: (auth, given, caller) => giveSecondFactor(auth, { code: given.code ?? '' }, caller),
  },
  'sign-out': { shape: {}, run: (auth, _given, caller) => own.signOut(auth, caller) },
  oidc: {
    shape: { 'returnTo?': 500 },
    run: (auth, { returnTo }, caller) =>
      returnTo === undefined || /^\/(?![/\\])[\w\-./?=&%]*$/.test(returnTo)
        ? beginOidc(auth, { returnTo }, caller)
        : refuse(unreadable),
  },
  recover: {
    shape: { email },
    counts: { kind: 'recovery', keys: byEmail },
    run: (auth, given, caller) =>
      readEmail(given.email ?? '') === null
        ? refuse(notAnAddress)
        : recover(auth, { email: given.email ?? '' }, caller),
  },
  'set-password': {
    shape: { secret, password },
    counts: { kind: 'link', keys: byAddress },
    run: (auth, given, caller) =>
      setPassword(auth, { secret: given.secret ?? '', password: given.password ?? '' }, caller),
  },
  'change-password': {
    shape: { present: password, password },
    counts: { kind: 'sign-in', keys: bySession },
    run: (auth, given, caller) =>
      own.changePassword(auth, { present: given.present ?? '', password: given.password ?? '' }, caller),
  },
  'second-factor/on': {
    shape: { password },
    counts: { kind: 'sign-in', keys: bySession },
    run: (auth, given, caller) => own.beginSecondFactor(auth, given.password ?? '', caller),
  },
  'second-factor/confirm': {
    shape: { code: 20 },
    counts: { kind: 'second-factor', keys: bySession },
    run: (auth, given, caller) => own.confirmSecondFactor(auth, given.code ?? '', caller),
  },
  'second-factor/off': {
    shape: { password },
    counts: { kind: 'sign-in', keys: bySession },
    run: (auth, given, caller) => own.endSecondFactor(auth, given.password ?? '', caller),
  },
  'second-factor/backup-codes': {
    shape: { password },
    counts: { kind: 'sign-in', keys: bySession },
    run: (auth, given, caller) => own.newBackupCodes(auth, given.password ?? '', caller),
  },
  'sessions/end': {
    shape: { id: 36 },
    run: (auth, given, caller) => own.endOwnSessions(auth, given.id ?? '', caller),
  },
  'sessions/end-others': { shape: {}, run: (auth, _given, caller) => own.endOwnSessions(auth, null, caller) },
}

/** What is read below `/auth`. */
const read: Readonly<Record<string, (auth: Authentication, caller: Caller, search: string) => Promise<AuthAnswer>>> = {
  me: own.whoAmI,
  sessions: own.ownSessions,
  'callback/oidc': (auth, caller, search) => endOidc(auth, search, caller),
  ways: async ({ oidcName }) => ({ kind: 'done', body: { password: true, oidc: oidcName }, cookies: [] }),
}

/** What is guessed until it is right. Letters that were sent are not taken back. */
const guesses: readonly AttemptKind[] = ['sign-in', 'second-factor']

const unreadable = {
  status: 400,
  code: 'BAD_USER_INPUT',
  message: 'Send one JSON object with the texts that are asked for, and nothing else.',
  messageVi: 'Hãy gửi một đối tượng JSON gồm đúng các chuỗi được yêu cầu.',
} as const
const notAnAddress = {
  status: 400,
  code: 'BAD_USER_INPUT',
  message: 'This is not an e-mail address.',
  messageVi: 'Đây không phải địa chỉ thư điện tử.',
} as const
const foreign = {
  status: 403,
  code: 'FOREIGN_ORIGIN',
  message: 'Pages of other sites cannot sign anybody in or out.',
  messageVi: 'Trang của nơi khác không được đăng nhập hay đăng xuất hộ.',
} as const

/** `/auth/…`: who somebody is. Small JSON objects in, small JSON objects out, cookies that no script can read. */
export function authRoutes(
  app: FastifyInstance,
  { authentication, attempt, origins, newRequestId }: AuthRouteOptions,
): void {
  const { publicUrl } = authentication
  const callerOf = ({ headers, ip }: FastifyRequest): Caller => ({
    cookie: headers.cookie,
    address: ip,
    userAgent: headers['user-agent'],
    requestId: newRequestId(),
  })
  for (const [path, { shape, run, counts }] of Object.entries(posted))
    app.post(`/auth/${path}`, { bodyLimit: 16_384 }, async (request, reply) => {
      // With or without a cookie: a page elsewhere could sign its visitor in as somebody else.
      const { headers } = request
      if (headers.origin !== publicUrl && origins.hasForeignCookie({ ...headers, cookie: '' }))
        return send(reply, refuse(foreign))
      const given = readBody(request.body, shape)
      if (given === null) return send(reply, refuse(unreadable))
      const caller = callerOf(request)
      if (!counts) return send(reply, await run(authentication, given, caller))
      const keys = { address: caller.address, ...(await counts.keys(authentication, given, caller)) }
      const wait = await attempt(counts.kind, keys)
      if (wait !== null) return send(reply.header('retry-after', String(wait)), refuse(refusals.tooMany))
      const answer = await run(authentication, given, caller)
      // Counted before it was made, so that many at once are many; what was right is no guess, and is given back.
      if (answer.kind !== 'refused' && guesses.includes(counts.kind)) await attempt(counts.kind, keys, -1)
      return send(reply, answer)
    })
  for (const [path, run] of Object.entries(read))
    app.get(`/auth/${path}`, { exposeHeadRoute: false }, async (request, reply) => {
      if (origins.hasForeignCookie(request.headers)) return send(reply, refuse(foreign))
      const at = request.url.indexOf('?')
      return send(reply, await run(authentication, callerOf(request), at < 0 ? '' : request.url.slice(at)))
    })
}

function send(reply: FastifyReply, answer: AuthAnswer): FastifyReply {
  void reply.headers(privateHeaders)
  if (answer.cookies.length > 0) void reply.header('set-cookie', [...answer.cookies])
  switch (answer.kind) {
    case 'done':
      return reply.send(answer.body)
    case 'redirect':
      return reply.code(303).header('location', answer.location).send()
    case 'refused': {
      const { status, code, message, messageVi } = answer.refusal
      return reply.code(status).send({ errors: [{ message, extensions: { code, messageVi } }] })
    }
  }
}
