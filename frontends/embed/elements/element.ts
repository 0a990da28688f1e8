import { html, LitElement, nothing, unsafeCSS, type TemplateResult } from 'lit'

import { Course } from './course.ts'
import { languageAt, onLanguage } from './language.ts'
import { attributesOf, type ComponentName } from '../attributes/components.ts'
import { saidProblem } from '../attributes/problems.ts'
import { readAttributes, type Read } from '../attributes/read.ts'
import type { Parts } from '../parts/parts.ts'
import style from '../style/style.css?inline'
import { frame } from '../views/frame.ts'
import { notice, staleNotice, withdrawnNotice } from '../views/notice.ts'
import { words } from '../words/words.ts'
import type { Language } from '../../language/language.ts'

/** Where this script comes from. */
const ownServer = new URL(import.meta.url).origin

/** The class of a component’s element. What the page wrote into it is shown until there is something newer to show. */
export const elementOf = (component: ComponentName, parts: Parts): CustomElementConstructor =>
  class extends LitElement {
    static override styles = unsafeCSS(style)

    readonly #course = new Course(
      parts,
      () => this.requestUpdate(),
      () => new Date(),
      Math.random,
    )
    #read: Read = readAttributes(component, [], 'element')
    #language: Language = 'vi'
    /** What was asked last; null when nothing is asked. */
    #question: string | null = null
    #unwatch = (): void => {}

    static override get observedAttributes(): string[] {
      return [...super.observedAttributes, ...Object.keys(attributesOf(component))]
    }

    override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
      super.attributeChangedCallback(name, old, value)
      if (this.isConnected) this.requestUpdate()
    }

    override connectedCallback(): void {
      super.connectedCallback()
      this.#unwatch = onLanguage(() => this.requestUpdate())
      this.requestUpdate()
    }

    override disconnectedCallback(): void {
      super.disconnectedCallback()
      this.#unwatch()
      this.#course.end()
      this.#question = null
    }

    /** Reads anew what is asked for; several attributes that change at once come to one question. */
    override willUpdate(): void {
      if (!this.isConnected) return
      this.#read = readAttributes(
        component,
        [...this.attributes].map(({ name, value }) => [name, value] as const),
        'element',
      )
      const { asked, problems } = this.#read
      this.#language = asked.language ?? languageAt(this)
      const { theme: _theme, heading: _heading, ...chosen } = asked
      const question = JSON.stringify([chosen, this.#language, problems])
      if (question === this.#question) return
      this.#question = question
      for (const problem of problems) console.warn(`amity-${component}: ${saidProblem(problem, component, 'en')}`)
      if (this.#isBroken) this.#course.end()
      else this.#course.begin({ asked, language: this.#language, server: this.#server })
    }

    protected override render(): TemplateResult {
      const { theme } = this.#read.asked
      const { phase, isUpdated, trouble, since } = this.#course
      const said = words[this.#language]
      if (phase.is === 'waiting' && !this.#isBroken) return html`<slot></slot>`
      const told = html`<p class="amity-told" role="status">${isUpdated ? said.updated : nothing}</p>`
      const why = trouble === null || this.#isBroken ? nothing : notice(said[trouble])
      const old =
        since === null || this.#isBroken || phase.is !== 'shown'
          ? nothing
          : staleNotice(since.toISOString(), phase.today, this.#language)
      return html`${this.#isBroken || phase.is === 'refused' ? html`<slot></slot>` : nothing}${frame(
        html`${this.#content()}${why}${old}${told}`,
        { language: this.#language, theme, component },
      )}`
    }

    #content(): TemplateResult | typeof nothing {
      const { phase, fresh } = this.#course
      const { asked, problems } = this.#read
      const language = this.#language
      const said = words[language]
      if (this.#isBroken) {
        const fatal = problems.filter(({ isFatal }) => isFatal)
        return notice(
          said.broken,
          fatal.map(problem => saidProblem(problem, component, language)),
        )
      }
      switch (phase.is) {
        case 'waiting':
        case 'refused':
          return nothing
        case 'shown':
          return phase.part.view(phase.data, {
            asked,
            language,
            heading: asked.heading ?? 2,
            server: this.#server,
            today: phase.today,
            fresh,
          })
        case 'missing':
          return notice(said[phase.what])
        case 'withdrawn':
          return withdrawnNotice(phase.withdrawn, language)
      }
    }

    get #isBroken(): boolean {
      return this.#read.problems.some(({ isFatal }) => isFatal)
    }

    get #server(): string {
      return this.#read.asked.server ?? ownServer
    }
  }
