import { html } from '@lit-labs/ssr'
import { nothing, type TemplateResult } from 'lit'

/** Something to choose in a list. */
export interface Option {
  readonly value: string
  readonly label: string
  /** Under which heading of the list it stands; null for none. */
  readonly group?: string | null
}

/** What stands around every control. */
export interface FieldText {
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** What is wrong with it; empty when nothing is. */
  readonly problem: string
}

/** A label, a control, what is to be said of it and what is wrong with it. */
export const field = (text: FieldText, control: TemplateResult): TemplateResult =>
  html`<div class="field">
    <label for=${text.name}>${text.label}</label>
    ${control} ${notes(text)}
  </div>`

/** Several boxes or buttons under one name. */
export const fieldGroup = (text: FieldText, controls: unknown): TemplateResult =>
  html`<fieldset class="field group" aria-describedby=${described(text)}>
    <legend>${text.label}</legend>
    ${controls} ${notes(text)}
  </fieldset>`

/** A list of which one is chosen. A value that is not among them stands there as it is. */
export function select(text: FieldText, value: string, options: readonly Option[]): TemplateResult {
  const isKnown = options.some(option => option.value === value)
  const all = isKnown ? options : [...options, { value, label: value }]
  const groups = [...new Set(all.map(({ group }) => group ?? null))]
  const listed = (group: string | null): unknown =>
    all
      .filter(option => (option.group ?? null) === group)
      .map(option => html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`)
  return field(
    text,
    html`<select id=${text.name} name=${text.name} aria-describedby=${described(text)} aria-invalid=${invalid(text)}>
      ${groups.map(group => (group === null ? listed(null) : html`<optgroup label=${group}>${listed(group)}</optgroup>`))}
    </select>`,
  )
}

/** What a line of text may be besides. */
export interface InputKind {
  readonly type?: 'text' | 'number' | 'search'
  readonly least?: number
  readonly most?: number
  readonly placeholder?: string
  /** Id of a list of what may be meant. */
  readonly list?: string
}

/** A line of text. */
export const input = (text: FieldText, value: string, kind: InputKind = {}): TemplateResult =>
  field(
    text,
    html`<input
      id=${text.name}
      name=${text.name}
      type=${kind.type ?? 'text'}
      value=${value}
      min=${kind.least ?? nothing}
      max=${kind.most ?? nothing}
      placeholder=${kind.placeholder ?? nothing}
      list=${kind.list ?? nothing}
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${described(text)}
      aria-invalid=${invalid(text)}
    />`,
  )

/** Boxes to tick, each with a value of its own. */
export const boxes = (text: FieldText, values: readonly string[], options: readonly Option[]): TemplateResult =>
  fieldGroup(
    text,
    options.map(
      ({ value, label }) =>
        html`<label class="tick"
          ><input type="checkbox" name=${text.name} value=${value} ?checked=${values.includes(value)} /> ${label}</label
        >`,
    ),
  )

const described = ({ name, hint }: FieldText): string =>
  hint === undefined ? `${name}-problem` : `${name}-hint ${name}-problem`

const invalid = ({ problem }: FieldText): 'true' | typeof nothing => (problem === '' ? nothing : 'true')

const notes = ({ name, hint, problem }: FieldText): TemplateResult =>
  html`${hint === undefined ? nothing : html`<p class="hint" id="${name}-hint">${hint}</p>`}
    <p class="problem" id="${name}-problem" data-follows>${problem}</p>`
