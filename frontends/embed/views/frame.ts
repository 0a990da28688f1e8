import { html, type TemplateResult } from 'lit'

import type { Theme } from '../attributes/forms.ts'
import type { Language } from '../../language/language.ts'

/** What stands around all that a component shows: language, the direction of both languages, and colours. */
export const frame = (
  content: unknown,
  {
    language,
    theme,
    component,
  }: { readonly language: Language; readonly theme: Theme | null; readonly component: string },
): TemplateResult =>
  html`<div
    class="amity amity-of-${component}${theme === null ? '' : ` amity-${theme}`}"
    part="frame"
    lang=${language}
    dir="ltr"
  >
    ${content}
  </div>`
