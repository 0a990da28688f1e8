import { html, type TemplateResult } from 'lit'

import { wholePage } from './page.ts'
import { rendered } from './rendered.ts'
import { idsOf } from '../asking/names.ts'
import { refusalOf } from '../asking/refused.ts'
import { askThrough, Refused, type Tell } from '../asking/through.ts'
import { isComponent } from '../attributes/components.ts'
import { saidProblem } from '../attributes/problems.ts'
import { readAttributes, type Asked } from '../attributes/read.ts'
import { languageOf } from '../attributes/forms.ts'
import { parts } from '../parts/parts.ts'
import { frame } from '../views/frame.ts'
import { notice, unknownComponent, withdrawnNotice } from '../views/notice.ts'
import { inAscii } from '../../language/escaped.ts'
import type { Language } from '../../language/language.ts'
import { answerWords } from '../words/answers.ts'
import { words } from '../words/words.ts'

/** What is asked for by an address. */
export interface EmbedRequest {
  /** As it stands in the address. */
  readonly component: string
  /** A page to be framed, or a piece of HTML to be put into one. */
  readonly form: 'page' | 'fragment'
  readonly search: URLSearchParams
  /** Origin at which this server is reached. */
  readonly server: string
  /** The day that it is in Viet Nam, `YYYY-MM-DD`: all that a page knows of the time. */
  readonly today: string
  readonly tell: Tell
}

/** What is sent. */
export interface EmbedResponse {
  readonly status: number
  /** Made when it is asked for. Equal requests to which the graph gives equal answers have the same. */
  readonly html: () => string
  readonly title: string
  /** Where it is to be found without what says only how it looks; null for what is nowhere. */
  readonly canonical: string | null
}

/** What is shown, and how well it went. */
interface Shown {
  readonly status: number
  readonly title: string
  readonly content: () => TemplateResult
}

/** Makes a component on the server. */
export async function respond(request: EmbedRequest): Promise<EmbedResponse> {
  const { component, form, search, server } = request
  const language = languageOf(search.get('lang') ?? '') ?? 'vi'
  const said = words[language]
  if (!isComponent(component)) {
    const text = unknownComponent(component, language)
    return sent(
      { status: 404, title: text, content: () => notice(text) },
      { form, language, theme: null, canonical: null, component: '' },
    )
  }
  const { asked, problems } = readAttributes(component, search, 'address')
  const about = { form, language, theme: asked.theme, component, canonical: canonicalOf(server, component, search) }
  if (problems.length > 0) {
    const content = (): TemplateResult =>
      notice(
        said.broken,
        problems.map(one => saidProblem(one, component, language)),
      )
    return sent({ status: 400, title: answerWords[language].askedWrongly, content }, { ...about, canonical: null })
  }
  try {
    return sent(await shown(request, asked, language), about)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const refusal = refusalOf(error.code)
    const title = said[refusal]
    const status = refusal === 'key' ? 401 : refusal === 'foreign' ? 403 : error.code === 'RATE_LIMITED' ? 429 : 503
    return sent({ status, title, content: () => notice(title) }, { ...about, canonical: null })
  }
}

async function shown({ form, server, today, tell }: EmbedRequest, asked: Asked, language: Language): Promise<Shown> {
  const said = words[language]
  const ask = askThrough(tell)
  const missing = (text: string): Shown => ({ status: 404, title: text, content: () => notice(text) })
  const ids = await idsOf(asked, language, ask)
  if (ids === null) return missing(asked.record === null ? said.missingScope : said.missing)
  const part = await parts[asked.component]()
  const data = await ask(part.document, await part.variables({ asked, ids, language, today, ask }))
  const standing = part.standing(data)
  if (standing === 'missing') return missing(said.missing)
  if (standing !== 'shown')
    return { status: 410, title: said.withdrawn, content: () => withdrawnNotice(standing, language) }
  // A page of its own has its heading at the top.
  const heading = asked.heading ?? (form === 'page' ? 1 : 2)
  const view = { asked, language, heading, server, today, fresh: nothingFresh }
  return { status: 200, title: part.title(data, view), content: () => part.view(data, view) }
}

const nothingFresh: ReadonlySet<string> = new Set()

interface About {
  readonly form: EmbedRequest['form']
  readonly language: Language
  readonly theme: Asked['theme']
  readonly component: string
  readonly canonical: string | null
}

function sent({ status, title, content }: Shown, { form, component, ...head }: About): EmbedResponse {
  const canonical = status === 200 ? head.canonical : null
  const made = (): string => {
    // A page of its own has a heading in any case; a notice shows none, as it says the same.
    const isBare = form === 'page' && status !== 200
    const framed = frame(
      isBare
        ? html`<h1 class="amity-told">${title}</h1>
            ${content()}`
        : content(),
      { ...head, component },
    )
    // A piece goes into pages of any charset.
    return form === 'page' ? rendered(wholePage({ ...head, title, canonical }, framed)) : inAscii(rendered(framed))
  }
  return { status, title, canonical, html: made }
}

/** The address without what says only how it looks, or who asks. */
function canonicalOf(server: string, component: string, search: URLSearchParams): string {
  const kept = [...search].filter(([name]) => !['theme', 'heading', 'key'].includes(name))
  const query = new URLSearchParams(kept.toSorted(([a], [b]) => (a < b ? -1 : 1))).toString()
  return `${server}/embed/${component}${query === '' ? '' : `?${query}`}`
}
