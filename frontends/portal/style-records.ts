/** Records, lists and tables: what pages show besides texts. */
export const records = `
.sheet { display: grid; gap: .7rem 1.5rem; }
.sheet > div { display: grid; gap: 0 1.5rem; grid-template-columns: minmax(0, 9.5rem) minmax(0, 1fr); align-items: baseline; }
.sheet dt { color: var(--soft); font-size: .875rem; line-height: 1.5; }
.sheet li + li, .sheet p + p { margin-top: .35rem; }
.sheet small, .lines small, .records small { color: var(--soft); font-size: .875rem; line-height: 1.5; }
main > .sheet { max-width: 50rem; padding-block: 1.25rem; border-block: 1px solid var(--line); }

.records > li { padding: 1.25rem 1.35rem 1.4rem; border: 1px solid var(--line); border-radius: 6px; background: var(--sheet); }
.records > li:not(:last-child) { margin-bottom: 1rem; }
.records h3 { font-size: 1.125rem; line-height: 1.45; }
.records h3 a { color: inherit; text-decoration-color: var(--line); }
.records h3 a:hover { color: var(--accent); text-decoration-color: currentColor; }
.records .kicker { margin-bottom: .35rem; font-size: .8125rem; }
.records .when { margin-top: .3rem; color: var(--soft); font-size: .9375rem; }
.records .summary { margin-top: .5rem; font-size: .9375rem; line-height: 1.6; }
.records .sheet { margin-top: 1rem; font-size: .9375rem; line-height: 1.6; }
.records > li:has(> p:first-child:last-child) { padding: .8rem 1.35rem; }
.records > li:has(> p:first-child:last-child) small { display: block; }

.subjects { grid-column: 1 / -1; }
.subjects > section { margin-top: 2.75rem; }
main > section > h2 + *, .columns > section > h2 + *, .subjects > section > h2 + * { margin-top: 1.1rem; }
@media (min-width: 58rem) {
  .subjects > section { display: grid; gap: 0 4rem; grid-template-columns: 13rem minmax(0, 1fr); align-items: start; }
  .subjects > section > h2 + * { margin-top: 0; }
}
.records:has(> li + li) { columns: 23rem auto; column-gap: 1rem; }
.records > li { break-inside: avoid; }
.records:has(> li + li) .sheet > div { grid-template-columns: minmax(0, 7rem) minmax(0, 1fr); }
.records .rate { display: block; }

.lines > li { display: grid; gap: 0 1.5rem; grid-template-columns: minmax(0, 11rem) minmax(0, 1fr); padding-block: .7rem; border-bottom: 1px solid var(--line); }
.lines > li:not(:has(> .when)) { grid-template-columns: minmax(0, 1fr); }
.lines .when { color: var(--soft); font-size: .9375rem; font-variant-numeric: tabular-nums; }
.lines small { display: block; }
.columns { display: grid; gap: 3.5rem 4rem; margin-top: 3.5rem; }
.columns .lines > li { grid-template-columns: minmax(0, 9rem) minmax(0, 1fr); }
@media (min-width: 58rem) { .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
.associations .lines, .programmes .lines { columns: 22rem auto; column-gap: 4rem; }
.associations .lines > li, .programmes .lines > li { break-inside: avoid; }
.mark { padding: .05rem .55rem; border: 1px solid var(--gold); border-radius: 1rem; color: var(--ink); font-weight: 600; font-size: .8125rem; white-space: nowrap; }
main > section > ul:not([class]) > li + li { margin-top: .5rem; }
main > section > ul:not([class]) small { color: var(--soft); font-size: .875rem; }

.table { overflow-x: auto; }
.note + .table { margin-top: .75rem; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .9375rem; }
th, td { padding: .5rem 0 .5rem 1.25rem; border-bottom: 1px solid var(--line); text-align: right; }
th:first-child { padding-left: 0; text-align: left; }
td { white-space: nowrap; }
th[rowspan] { vertical-align: top; }
thead th { color: var(--soft); font-size: .875rem; vertical-align: bottom; }
tbody th { font-weight: 500; }
tfoot th, tfoot td { font-weight: 650; }
.table + .lines { margin-top: 1.5rem; }

.section-label { padding: 0 .65rem; border-radius: 2px; background: var(--mark); color: var(--paper); font-weight: 650; text-decoration: none; }
.section-label:hover { text-decoration: underline; }
.body .tags { white-space: normal; margin: 2rem 0 0; font-size: .9375rem; color: var(--soft); }
.ended { margin-top: 1.5rem; padding: 1rem 1.35rem; border-left: 4px solid var(--mark); border-radius: 0 6px 6px 0; background: var(--sheet); }
.contacts dl { display: grid; gap: 1rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); }
.contacts dt { color: var(--soft); font-size: .8125rem; }

.comments { max-width: 42rem; margin-top: 3.5rem; }
.comments ol { margin: 1.1rem 0 0; padding: 0; list-style: none; }
.comments li + li { margin-top: 1.25rem; }
.comments li > ol { margin-left: 0; padding-left: 1.25rem; border-left: 2px solid var(--line); }
.comments .kicker { margin-bottom: .2rem; }

.hits { max-width: 50rem; margin: 0; padding: 0; list-style: none; }
.hits li { padding-block: 1.1rem; border-bottom: 1px solid var(--line); }
.hits .kicker { margin-bottom: .15rem; font-size: .8125rem; }
.hits h2 { font-size: 1.125rem; }
.hits h2 + p { margin-top: .3rem; color: var(--soft); font-size: .9375rem; }
mark { background: color-mix(in srgb, var(--gold) 40%, transparent); color: var(--ink); border-radius: 2px; }
.paging { display: flex; gap: 2rem; margin-top: 1.75rem; }
.paging:empty { display: none; }

@media (max-width: 34rem) {
  .sheet > div, .records:has(> li + li) .sheet > div, .lines > li, .columns .lines > li { grid-template-columns: minmax(0, 1fr); }
  th, td { padding-left: .75rem; font-size: .875rem; }
}
`
