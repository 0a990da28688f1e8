import type { ComponentName } from '../attributes/components.ts'
import { escapedHtml, inAscii } from '../../language/escaped.ts'

/** What lines are made of. */
export interface Pasted {
  /** Origin of Amity. */
  readonly server: string
  readonly component: ComponentName
  /** Attributes that every form has, with their values. */
  readonly attributes: readonly (readonly [name: string, value: string])[]
  /** Whether an element keeps itself true. */
  readonly isLive: boolean
  /** What is shown, in words for readers who cannot see it. */
  readonly name: string
}

/** Lines to paste into a page. */
export interface Lines {
  readonly form: 'element' | 'frame' | 'included' | 'kept'
  readonly text: string
  /** What a content security policy of that page must allow: directives by their names. */
  readonly policy: readonly string[]
}

/** How high a frame is, in pixels: about what each component needs in a column of usual width. */
const heights: Readonly<Record<ComponentName, number>> = {
  article: 900,
  articles: 720,
  events: 640,
  project: 720,
  projects: 640,
  country: 560,
  figures: 640,
}

/** Seconds for which a page that includes another waits for it. */
const patience = 5

/** The address at which a component stands by itself: a page to be framed, or a piece of HTML to include. */
export function addressOf({ server, component, attributes }: Pasted, end: '' | '.html' = ''): string {
  const search = new URLSearchParams(Object.fromEntries(attributes)).toString()
  return `${server}/embed/${component}${end}${search === '' ? '' : `?${search}`}`
}

/** Every way to put a component into a page. No value breaks out of where it stands. */
export function linesFor(pasted: Pasted): readonly Lines[] {
  const { server, component, attributes, isLive, name } = pasted
  const element = `amity-${component}`
  const written = attributes.map(([attribute, value]) => ` ${attribute}="${inHtml(value)}"`).join('')
  const frame = frameOf(pasted)
  const link = `<a href="${inHtml(addressOf(pasted))}">${inHtml(name)}</a>`
  const piece = php(addressOf(pasted, '.html'))
  const style = `<link rel="stylesheet" href="${inHtml(server)}/embed/style.css">`
  const policyOfPiece = [`style-src ${server}`, `img-src ${server}`]
  return [
    {
      form: 'element',
      text: [
        `<script type="module" src="${inHtml(server)}/embed.js"></script>`,
        `<${element}${written}${isLive ? ' live' : ''}>`,
        `  ${link}`,
        `  <noscript>${frame}</noscript>`,
        `</${element}>`,
      ].join('\n'),
      policy: [`script-src ${server}`, `connect-src ${server}`, `img-src ${server}`, `frame-src ${server}`],
    },
    { form: 'frame', text: frame, policy: [`frame-src ${server}`] },
    {
      form: 'included',
      text: [
        style,
        // What has been withdrawn is told with an error of HTTP: its notice is to be shown as well. No warning of PHP comes into the page.
        `<?php @readfile(${piece}, false, stream_context_create(['http' => ['timeout' => ${patience}, 'ignore_errors' => true]])) ?>`,
      ].join('\n'),
      policy: policyOfPiece,
    },
    {
      form: 'kept',
      text: [
        style,
        // The file lies where the site begins, so that the line is the same in every folder of it.
        `<?php require_once $_SERVER['DOCUMENT_ROOT'] . '/amity.php'; amity(${piece}, ${php(link)}) ?>`,
      ].join('\n'),
      policy: policyOfPiece,
    },
  ]
}

/** Not in a style of its own, which strict policies refuse. Keys that keep to origins are told from where the frame is shown. */
const frameOf = (pasted: Pasted): string =>
  `<iframe src="${inHtml(addressOf(pasted))}" title="${inHtml(pasted.name)}" width="100%" height="${heights[pasted.component]}" frameborder="0" loading="lazy" referrerpolicy="strict-origin"></iframe>`

/** Pasted into a page of any charset. */
const inHtml = (text: string): string => inAscii(escapedHtml(text))

/** A text of PHP, in which nothing is read as anything else. */
const php = (text: string): string => `'${text.replaceAll(/[\\']/g, sign => `\\${sign}`)}'`
