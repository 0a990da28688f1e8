import { execFile, spawnSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { linesFor } from '../../frontends/embed/configurator/lines.ts'
import { commandsAt, type Commands, type Outcome } from './inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

const modules = spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout?.split('\n') ?? null
if (modules === null) console.warn('php is not here: what it makes of amity.php is not tested')
/** How PHP asks others, with what turns the other way off. */
const ways: readonly (readonly [way: string, settings: readonly string[]])[] = [
  ['its streams', ['disable_functions=curl_init,curl_exec']],
  ...(modules?.includes('curl') ? ([['curl', ['allow_url_fopen=0']]] as const) : []),
]

let web: TestWeb
let run: Commands
let relay: Server
/** What becomes of questions on their way; null passes them on. */
let meddle: ((response: ServerResponse, html: string) => void) | null
let questions: string[]
let origin: string
let site: string
let article: Outcome
/** Every test has an article of its own, and so a copy of its own. */
let address: string
beforeAll(async () => {
  web = await openWeb()
  run = commandsAt(web)
  relay = createServer((request, response) => {
    const tag = request.headers['if-none-match']
    questions.push(tag === undefined ? 'asked' : 'asked whether it changed')
    void fetch(web.url + request.url, {
      headers: tag === undefined || meddle !== null ? {} : { 'if-none-match': tag },
    }).then(async told => {
      const html = await told.text()
      if (meddle !== null) return meddle(response, html)
      const headers = [...told.headers].filter(([name]) => ['etag', 'content-type'].includes(name))
      response.writeHead(told.status, Object.fromEntries(headers)).end(html)
    })
  })
  await new Promise<void>(done => relay.listen(0, '127.0.0.1', done))
  const at = relay.address()
  origin = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`
  site = await mkdtemp(join(tmpdir(), 'amity-php-'))
})
afterAll(async () => {
  await new Promise(done => relay.close(done))
  await rm(site, { recursive: true })
  await web.close()
})
beforeEach(async () => {
  meddle = null
  questions = []
  await rm(join(site, 'amity-copies'), { recursive: true, force: true })
  await copyFile(join(import.meta.dirname, '../../frontends/embed/php/amity.php'), join(site, 'amity.php'))
  article = await run.published('Article', { title: 'Lễ ký kết thỏa thuận' })
  address = `${origin}/embed/article.html?record=${article.id}`
})

/** Opens a page of the site, as its server does; what goes wrong in PHP goes wrong here. */
async function open(settings: readonly string[], asked = address, instead = '<a href="/">Xem</a>'): Promise<string> {
  const code = `require_once 'amity.php'; echo '<p>before</p>'; amity(${JSON.stringify(asked)}, '${instead}'); echo '<p>after</p>';`
  return opened(['-r', code], settings)
}
async function opened(what: readonly string[], settings: readonly string[]): Promise<string> {
  const all = [...settings, 'display_errors=stdout', 'error_reporting=-1', 'html_errors=0']
  const { stdout } = await promisify(execFile)('php', [...all.flatMap(one => ['-d', one]), ...what], { cwd: site })
  return stdout.replaceAll(/&#x([\da-f]+);/g, (_, letter) => String.fromCodePoint(parseInt(letter, 16)))
}
const copies = async (): Promise<string[]> => (await readdir(join(site, 'amity-copies')).catch(() => [])).toSorted()
/** Makes all that the site keeps older. */
async function later(seconds: number): Promise<void> {
  const then = Date.now() / 1000 - seconds
  for (const name of await copies()) await utimes(join(site, 'amity-copies', name), then, then)
}
async function retitle(title: string): Promise<void> {
  await run.publish('Article', await run.update('Article', article, { title }))
}
const shown = (page: string): boolean => page.includes('Lễ ký kết thỏa thuận')

describe.skipIf(modules === null).each(ways)('A page in PHP, through %s,', (_way, settings) => {
  test('shows the content, asks seldom, and shows what was corrected', async () => {
    const first = await open(settings)
    expect(first).toMatch(/^<p>before<\/p><[^]*Lễ ký kết thỏa thuận[^]*><p>after<\/p>$/)
    await retitle('Lễ ký kết bản ghi nhớ')
    expect([await open(settings), questions]).toEqual([first, ['asked']])
    await later(11)
    expect(await open(settings)).toContain('Lễ ký kết bản ghi nhớ')
    await later(11)
    expect(await open(settings)).toContain('Lễ ký kết bản ghi nhớ')
    // That nothing changed is as good as an answer.
    expect(await open(settings)).toContain('Lễ ký kết bản ghi nhớ')
    expect(questions).toEqual(['asked', 'asked whether it changed', 'asked whether it changed'])
    expect(await copies()).toHaveLength(1)
  })

  test('shows a notice for what was withdrawn, and keeps nothing of it', async () => {
    expect(shown(await open(settings))).toBe(true)
    await web.data('mutation($id: ID!) { withdrawArticle(id: $id, reason: "Đăng nhầm ảnh.") { __typename } }', article)
    await later(11)
    const page = await open(settings)
    expect([shown(page), page.includes('Đăng nhầm ảnh.'), await copies()]).toEqual([false, true, []])
  })

  test.each<[string, NonNullable<typeof meddle>]>([
    ['nobody answers', response => void response.destroy()],
    [
      'the answer breaks off',
      (response, html) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': html.length, etag: '"x"' })
        response.write(html.slice(0, -9), () => response.destroy())
      },
    ],
    ['Amity is busy', response => void response.writeHead(503, { 'content-type': 'text/html' }).end('<p>busy</p>')],
    [
      'too much is asked',
      response => void response.writeHead(429, { 'content-type': 'text/html' }).end('<p>enough</p>'),
    ],
    [
      'somebody else answers',
      response =>
        void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><html><p>Xin chào</html>'),
    ],
    ['the answer is no HTML', response => void response.writeHead(200, { 'content-type': 'text/plain' }).end('x')],
  ])('shows the copy when %s, for a day, and does not ask again at once', async (_when, answer) => {
    const before = await open(settings)
    meddle = answer
    await later(11)
    questions = []
    expect([await open(settings), await open(settings), questions.length]).toEqual([before, before, 1])
    await later(31)
    meddle = null
    expect(await open(settings)).toBe(before)
    meddle = answer
    await later(86_401)
    expect(await open(settings)).toBe('<p>before</p><a href="/">Xem</a><p>after</p>')
  })

  test('waits for five seconds at most, and is not made to wait by drops', async () => {
    meddle = response => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const drops = setInterval(() => response.write('<i></i>'), 300)
      response.on('close', () => clearInterval(drops))
    }
    expect(await open(settings)).toBe('<p>before</p><a href="/">Xem</a><p>after</p>')
    expect(questions).toHaveLength(1)
  })

  test('says what is wrong with a key beside what it shows', async () => {
    expect(shown(await open(settings))).toBe(true)
    await later(11)
    meddle = response => void response.writeHead(403, { 'content-type': 'text/html' }).end('<p>foreign</p>')
    const page = await open(settings)
    expect([shown(page), page.endsWith('<p>foreign</p><p>after</p>')]).toEqual([true, true])
  })

  test('shows what there is where no copy can be kept', async () => {
    await writeFile(join(site, 'amity-copies'), '')
    expect([shown(await open(settings)), shown(await open(settings)), questions.length]).toEqual([true, true, 2])
  })

  test('loses the copies of yesterday when there is a new one', async () => {
    await open(settings)
    await later(86_401)
    await open(settings, `${origin}/embed/articles.html?first=2`)
    expect(await copies()).toHaveLength(1)
  })

  test.each(['file:///etc/passwd', 'php://filter/resource=amity.php', 'http://127.0.0.1/x.html', 'x'])(
    'asks nothing of an address that is none: %s',
    async wrong => {
      const page = await open(settings, wrong)
      expect(page).toMatch(/Warning: amity\(\): not the address of a piece[^]*<a href="\/">Xem<\/a><p>after<\/p>$/)
      expect(questions).toEqual([])
    },
  )
})

test.skipIf(modules === null).each(['included', 'kept'] as const)(
  'What a webmaster pastes for "%s" is a page of PHP as it stands',
  async form => {
    const attributes = [
      ['record', article.id],
      ['theme', `'); die('x'); ('?>`],
    ] as const
    await mkdir(join(site, 'folder'), { recursive: true })
    for (const given of [attributes.slice(0, 1), attributes]) {
      const name = `'); die("y") ?>`
      const { text } = linesFor({ server: origin, component: 'article', attributes: given, isLive: false, name }).find(
        one => one.form === form,
      )!
      await writeFile(
        join(site, 'folder/page.php'),
        `<?php $_SERVER['DOCUMENT_ROOT'] = ${JSON.stringify(site)}; ?><main>${text}</main>`,
      )
      const page = await opened(['folder/page.php'], [])
      // What the second address asks is refused by Amity, in words.
      expect([shown(page), page.endsWith('</main>'), questions.length]).toEqual([
        given.length === 1,
        true,
        given.length,
      ])
    }
  },
)
