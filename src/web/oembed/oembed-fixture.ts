import { randomBytes } from 'node:crypto'

import { DomUtils, parseDocument } from 'htmlparser2'
import { expect } from 'vitest'

import { commandsAt, type Commands, type Outcome } from '../../../test/graph/inputs.ts'
import { drawn } from '../../../test/support/drawn.ts'
import { pdf } from '../../../test/support/pictures.ts'
import { openWeb, type TestWeb } from '../../../test/support/web.ts'
import { runOn } from '../../access/grants.ts'
import { createToken, type CreatedToken } from '../../access/tokens.ts'

/** A text that would act if it stood anywhere as it is. */
export const script = `"><script>alert('x')</script> & ]]> Lễ ký kết`
/** The page of an article on a portal. */
export const page = 'https://da-nang.example/vi/bai-viet/le-ky-ket'

export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** A server with a portal and what it shows. */
export interface OembedWeb {
  readonly web: TestWeb
  readonly run: Commands
  readonly article: Outcome
  /** One whose texts would act. */
  readonly hostile: Outcome
  readonly draft: Outcome
  readonly project: Outcome
  /** Of the picture of the article, 2400 × 1500 pixels. */
  readonly sha256: string
  /** A key for the pages of `https://partner.example`. */
  readonly key: () => Promise<CreatedToken>
  /** Asks for an address of a page, with more parameters. */
  readonly ask: (url: string, more?: Record<string, string>, init?: RequestInit) => Promise<Answered>
  readonly get: (search: string, init?: RequestInit) => Promise<Answered>
}

export async function openOembed(): Promise<OembedWeb> {
  const web = await openWeb()
  const run = commandsAt(web)
  const { id: federation } = await run.published('Federation', {
    name: 'Liên hiệp Đà Nẵng',
    level: 'PROVINCIAL',
    slug: 'da-nang',
  })
  await run.published('PartnerCountry', { code: 'LA', name: 'Lào', slug: 'lao' })
  const files = { PICTURE: await web.upload(await drawn(2400, 1500)), DOCUMENT: await web.upload(pdf()) }
  const asset = (kind: keyof typeof files) =>
    run.published('MediaAsset', { title: 'Ảnh', kind, fileName: 'a', sha256: files[kind].sha256 })
  // No document is taken for a picture.
  const images = [{ asset: (await asset('DOCUMENT')).id }, { asset: (await asset('PICTURE')).id }]
  await run.published('Site', {
    title: 'Đà Nẵng',
    federation,
    recordAddresses: [
      { typeName: 'Article', language: 'vi', pattern: 'https://da-nang.example/vi/bai-viet/{slug}' },
      { typeName: 'Article', language: 'en', pattern: 'https://da-nang.example/en/articles/{slug}' },
      { typeName: 'AidProject', pattern: 'https://da-nang.example/{language}/projects?id={id}' },
      { typeName: 'PartnerCountry', pattern: 'https://da-nang.example/{language}/countries/{slug}' },
      { typeName: 'Event', pattern: 'https://da-nang.example/{language}/events/{slug}' },
    ],
  })
  const get: OembedWeb['get'] = async (search, init = {}) => {
    const response = await fetch(`${web.url}/oembed${search}`, init)
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  return {
    web,
    run,
    article: await run.published('Article', { title: 'Lễ ký kết', slug: 'le-ky-ket', federation, images }),
    hostile: await run.published('Article', {
      title: script,
      sourceName: script,
      sourceUrl: 'https://source.example/?a=1&b="2"',
    }),
    draft: await run.create('Article', { title: 'Chưa công bố', slug: 'chua-cong-bo' }),
    project: await run.published('AidProject', {
      title: 'Trường học mới',
      kind: 'PROJECT',
      projectStage: 'RUNNING',
      federation,
    }),
    sha256: files.PICTURE.sha256,
    key: () =>
      createToken(runOn(web.amity.pool), {
        kind: 'publishable',
        origins: ['https://partner.example'],
        name: 'a partner',
        now: new Date(),
        random: randomBytes,
      }),
    ask: (url, more = {}, init = {}) => get(`?${new URLSearchParams({ url, ...more }).toString()}`, init),
    get,
  }
}

/** The attributes of the one element in a piece of HTML, which must be a frame, as a parser reads it. */
export function frameIn(html: string): Record<string, string> {
  const { children } = parseDocument(html)
  const [element, ...others] = DomUtils.findAll(() => true, children)
  expect([element?.name, others]).toEqual(['iframe', []])
  return element!.attribs
}
