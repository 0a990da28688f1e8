import type { Form } from './forms.ts'

/** How one attribute is read. */
export interface AttributeForm {
  readonly form: Form
  /** What it chooses is shown: where its value means nothing, nothing can be shown in its place. */
  readonly chooses: boolean
}

const chooses = (form: Form): AttributeForm => ({ form, chooses: true })
const shapes = (form: Form): AttributeForm => ({ form, chooses: false })

const federation = { federation: chooses('named') }
const country = { country: chooses('country') }
const period = { from: chooses('date'), to: chooses('date') }
const first = { first: chooses('count') }
const record = { slug: chooses('slug'), record: chooses('id') }

/** What every component has, in every form. */
const everywhere = {
  lang: shapes('language'),
  theme: shapes('theme'),
  heading: shapes('level'),
  key: chooses('key'),
}

/** What elements have besides: the forms of a server neither go on nor come from elsewhere. */
const ofElements = { live: shapes('flag'), server: chooses('origin') }

/** The components, and the attributes that each of them has. */
export const components = {
  article: { ...record, ...everywhere, ...ofElements },
  articles: {
    ...federation,
    ...country,
    section: chooses('named'),
    tag: chooses('named'),
    ...period,
    ...first,
    ...everywhere,
    ...ofElements,
  },
  events: { ...federation, ...country, kinds: chooses('kinds'), ...period, ...first, ...everywhere, ...ofElements },
  project: { ...record, ...everywhere, ...ofElements },
  projects: {
    ...federation,
    ...country,
    sector: chooses('sector'),
    stage: chooses('stages'),
    ...first,
    ...everywhere,
    ...ofElements,
  },
  country: { slug: chooses('slug'), code: chooses('code'), record: chooses('id'), ...everywhere, ...ofElements },
  figures: { ...federation, ...country, ...period, ...everywhere, ...ofElements },
} as const satisfies Readonly<Record<string, Readonly<Record<string, AttributeForm>>>>

export type ComponentName = keyof typeof components

/** In the order in which they are told of. */
export const componentNames = ['article', 'articles', 'events', 'project', 'projects', 'country', 'figures'] as const

/** Every attribute that any component has. */
export type AttributeName = {
  [Name in ComponentName]: keyof (typeof components)[Name]
}[ComponentName]

export const isComponent = (name: string): name is ComponentName => Object.hasOwn(components, name)

/** The attributes of a component by their names. */
export const attributesOf = (component: ComponentName): Readonly<Record<string, AttributeForm>> => components[component]

/** Whether a component shows one record: it must be told which. */
export const showsOne = (component: ComponentName): boolean => 'slug' in components[component]

/** Whether an attribute is one of elements alone. */
export const isOfElements = (name: string): boolean => Object.hasOwn(ofElements, name)
