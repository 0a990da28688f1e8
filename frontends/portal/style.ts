import { printed } from './style-print.ts'
import { records } from './style-records.ts'

/**
 * The look of the portal. Fonts are those of the reader's system, first those whose Vietnamese letters are drawn with
 * their marks; lines are high enough for two marks on one capital.
 */
const frame = `
:root {
  --paper: #faf8f3; --sheet: #fff; --ink: #1c2a2e; --soft: #55656a; --line: #dcd8cd; --accent: #0b5f66; --mark: #a8452c;
  --head: #0d4a52; --head-deep: #08343b; --head-ink: #fff; --gold: #e3bd6d;
  --serif: ui-serif, 'Noto Serif', Cambria, 'Times New Roman', serif;
  --sans: system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #10181a; --sheet: #172124; --ink: #e6ebea; --soft: #a3b2b4; --line: #2d3b3e; --accent: #7fcdd3; --mark: #eb9a82;
    --head: #0c3a41; --head-deep: #072529; --head-ink: #f4f7f6; --gold: #d9b365;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.7 var(--sans); overflow-wrap: break-word; }
.width { width: min(100% - 2.5rem, 68rem); margin-inline: auto; }
h1, h2, h3, p, ul, dl, dd, figure { margin: 0; padding: 0; }
ul { list-style: none; }
p, small, .name { text-wrap: pretty; }
h1, h2, h3 { font-family: var(--serif); line-height: 1.35; text-wrap: balance; }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
.skip { position: absolute; inset: 0 auto auto 0; z-index: 2; padding: .75rem 1.25rem; background: var(--sheet); transform: translateY(-110%); }
.skip:focus { transform: none; }

.masthead { position: relative; overflow: hidden; background: linear-gradient(100deg, var(--head-deep), var(--head) 70%); color: var(--head-ink); border-bottom: 4px solid var(--gold); }
.masthead::before { content: ''; position: absolute; right: calc(50% - 28.5rem); top: 50%; width: 25rem; height: 25rem; transform: translateY(-50%); background: url('portal-drum.svg') center / contain; opacity: .32; }
@media (max-width: 62rem) { .masthead::before { right: -13rem; opacity: .13; } }
.masthead .width { position: relative; display: flex; flex-wrap: wrap; gap: 1.25rem 2rem; align-items: flex-end; justify-content: space-between; padding-block: 2.75rem 2.25rem; }
.masthead a { color: inherit; }
.masthead :focus-visible { outline-color: var(--gold); }
.name { flex: 1 1 22rem; max-width: 40rem; font: 600 clamp(1.3rem, 1rem + 1.6vw, 2rem)/1.4 var(--serif); letter-spacing: .01em; text-decoration: none; }
.name span { display: block; }
.name .translation { margin-top: .5rem; font: 500 .875rem/1.6 var(--sans); letter-spacing: .06em; color: var(--gold); }
.tools { display: flex; flex-flow: column; gap: .75rem; align-items: flex-end; max-width: 100%; }
.search { display: flex; border: 1px solid color-mix(in srgb, var(--gold) 55%, transparent); border-radius: 2rem; background: var(--head-deep); overflow: clip; }
.search:focus-within { outline: 2px solid var(--gold); outline-offset: 2px; }
.search input { width: 13rem; min-width: 0; flex: 1; padding: .4rem 0 .4rem 1rem; border: 0; background: none; color: inherit; font: inherit; font-size: .9375rem; }
.search input:focus-visible { outline: none; }
.search button { padding: .4rem 1rem; border: 0; background: none; color: var(--gold); font: inherit; font-size: .9375rem; cursor: pointer; }
.search button:hover { text-decoration: underline; }
.search button:focus-visible { outline-offset: -3px; }
@media (max-width: 40rem) { .tools { flex: 1 0 100%; align-items: stretch; } .languages { align-self: flex-start; } }
.languages { display: flex; gap: .25rem; padding: .25rem; border-radius: 2rem; background: var(--head-deep); font-size: .9375rem; line-height: 1.5; }
.languages > * { padding: .25rem .9rem; border-radius: 2rem; text-decoration: none; }
.languages a:hover { text-decoration: underline; }
.languages [aria-current] { background: var(--gold); color: #1c2a2e; font-weight: 600; }

main { display: block; padding-block: 2.75rem 4rem; }
.opening { max-width: 50rem; margin-bottom: 2.25rem; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.5rem); font-weight: 650; }
.kicker { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-bottom: .6rem; color: var(--soft); font-size: .9375rem; }
.kicker > span:first-child:not(:only-child) { color: var(--mark); font-weight: 650; }
.lead { margin-top: 1rem; font-size: 1.1875rem; line-height: 1.65; color: var(--soft); }
.byline { margin-top: .9rem; font-size: .9375rem; color: var(--soft); }
.byline span { color: var(--ink); font-weight: 600; }

.article { display: grid; gap: 0 4rem; grid-template-columns: minmax(0, 1fr); }
.body { max-width: 42rem; }
.body > p, .body > div > p { margin-bottom: 1.35em; white-space: pre-line; hyphens: manual; }
.body figure { margin-block: 2rem; }
.body img { display: block; width: 100%; height: auto; border-radius: 4px; background: var(--line); }
figcaption { padding: .65rem 0 0 .9rem; margin-top: .65rem; border-left: 3px solid var(--gold); padding-top: 0; font-size: .9375rem; line-height: 1.55; color: var(--soft); }
figcaption span { color: var(--ink); }
figcaption small { display: block; font-size: .8125rem; }
.source { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .9375rem; color: var(--soft); }
.source p + p { margin-top: .4rem; }
.source > h2 { border: 0; padding: 0; font: 650 .9375rem/1.6 var(--sans); color: var(--ink); }

.facts { display: grid; gap: 2.25rem; align-content: start; margin-top: 2.5rem; }
section > h2 { font-size: 1.25rem; padding-bottom: .4rem; border-bottom: 2px solid var(--gold); }
.facts small { display: block; color: var(--soft); font-size: .875rem; line-height: 1.5; }
.note { margin-top: .5rem; color: var(--soft); font-size: .875rem; }
.people > ul > li { padding-block: .9rem; border-bottom: 1px solid var(--line); }
.people h3 { font: 650 1.0625rem/1.5 var(--sans); }
.people li li { margin-top: .4rem; padding-left: .9rem; border-left: 2px solid var(--line); font-size: .9375rem; line-height: 1.5; }
.terms ul, .facts .posts ul, .facts .bodies ul { display: grid; gap: .6rem; margin-top: .75rem; font-size: .9375rem; line-height: 1.5; }
.countries ul, .areas ul { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .9rem; }
.countries li, .areas li { padding: .15rem .8rem; border: 1px solid var(--line); border-radius: 2rem; background: var(--sheet); font-size: .9375rem; }
@media (min-width: 58rem) {
  .article { grid-template-columns: minmax(0, 1fr) 19rem; }
  .article .opening { grid-column: 1 / -1; }
  .article:not(:has(section:not(.source))) { grid-template-columns: minmax(0, 1fr); }
  .facts { margin-top: .35rem; }
}

.others, main > section { margin-top: 3.5rem; }
.count { float: right; font: .9375rem/2 var(--sans); color: var(--soft); }
.teasers { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); margin-top: 1.25rem; }
.teasers li { padding: 1.25rem 1.35rem 1.4rem; border: 1px solid var(--line); border-radius: 6px; background: var(--sheet); }
.teasers h3 { font-size: 1.125rem; line-height: 1.45; }
.teasers h3 a { color: inherit; text-decoration: none; }
.teasers h3 a:hover { color: var(--accent); text-decoration: underline; }
.teasers .kicker { font-size: .8125rem; margin-bottom: .35rem; }
.teasers h3 + p { margin-top: .5rem; color: var(--soft); font-size: .9375rem; line-height: 1.6; }

.contact { border-top: 1px solid var(--line); background: var(--sheet); padding-block: 2.5rem 3rem; font-size: .9375rem; }
.contact h2 { font-size: 1.25rem; }
.address { overflow-wrap: anywhere; font-size: .875rem; }
address { font-style: normal; }
.publisher { margin-top: .25rem; font-weight: 600; }
.contact dl { display: grid; gap: 1rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); margin-top: 1.25rem; }
.contact dt { color: var(--soft); font-size: .8125rem; }
.contact .links { margin-top: 1.5rem; }
.contact .links ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.imprint { margin-top: 1rem; color: var(--soft); font-size: .875rem; }
`

/** The style sheet of all pages. */
export const style = frame + records + printed
