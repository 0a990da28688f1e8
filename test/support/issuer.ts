import { createSign, generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

/** An issuer of OpenID Connect that says what a test wants it to say. */
export interface Issuer {
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
  /** Claims of the next ID tokens, over `sub`, `email` and `email_verified`. */
  claims: Record<string, unknown>
  /** Signs the next ID tokens with a key that it does not publish. */
  forges: boolean
  /** Bodies that came to the token endpoint. */
  readonly exchanges: URLSearchParams[]
  readonly close: () => Promise<void>
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 })

/** Starts one on loopback. Whoever comes to its authorization endpoint is sent back with a code at once. */
export async function startIssuer(): Promise<Issuer> {
  const [key, other] = [newKey(), newKey()]
  const nonces = new Map<string, string>()
  const exchanges: URLSearchParams[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', issuer.url)
    const json = (body: object): void => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(body))
    }
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return json({
          issuer: issuer.url,
          authorization_endpoint: `${issuer.url}/authorize`,
          token_endpoint: `${issuer.url}/token`,
          jwks_uri: `${issuer.url}/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
        })
      case '/keys':
        return json({ keys: [{ ...key.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] })
      case '/authorize': {
        const code = `code-${nonces.size}`
        nonces.set(code, url.searchParams.get('nonce') ?? '')
        const back = new URL(url.searchParams.get('redirect_uri') ?? '')
        back.searchParams.set('code', code)
        back.searchParams.set('state', url.searchParams.get('state') ?? '')
        response.statusCode = 302
        response.setHeader('location', back.href)
        return void response.end()
      }
      case '/token': {
        const body = new URLSearchParams(await text(request))
        exchanges.push(body)
        const now = Math.floor(Date.now() / 1000)
        const claims = {
          iss: issuer.url,
          aud: issuer.clientId,
          iat: now,
          exp: now + 300,
          nonce: nonces.get(body.get('code') ?? ''),
          ...issuer.claims,
        }
        const signed = `${encode({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${encode(claims)}`
        const signature = createSign('RSA-SHA256')
          .update(signed)
          .sign((issuer.forges ? other : key).privateKey)
        return json({
          access_token: 'an-access-token-of-the-issuer',
          refresh_token: 'a-refresh-token-of-the-issuer',
          token_type: 'Bearer',
          expires_in: 300,
          id_token: `${signed}.${signature.toString('base64url')}`,
        })
      }
      default:
        response.statusCode = 404
        return void response.end()
    }
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const issuer: Issuer = {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    clientId: 'amity',
    clientSecret: 'a-secret-of-the-client',
    claims: {},
    forges: false,
    exchanges,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
  return issuer
}
