/** On paper there is nothing to press, and the text is black on white. */
export const printed = `
@page { margin: 16mm; }
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #333; --line: #bbb; --accent: #000; --mark: #000; }
  body { font-size: 10.5pt; line-height: 1.5; }
  .width { width: 100%; }
  .skip, .tools, .masthead::before, .others, .paging, .comments:not(:has(ol)) { display: none; }
  .masthead { background: none; color: #000; border-bottom: 2pt solid #000; }
  .masthead .width { padding-block: 0 8pt; }
  .name { font-size: 14pt; }
  .name .translation { color: #333; }
  main { padding-block: 16pt; }
  .article { display: block; }
  .body { max-width: none; }
  .body figure { max-width: 11cm; }
  figure, .people > ul > li, .contact, .records > li, .lines > li, tr { break-inside: avoid; }
  h2, h3, .note { break-after: avoid; }
  .teasers li, .records > li { border: 0; padding: 0; }
  .records > li + li { margin-top: 10pt; padding-top: 10pt; border-top: .5pt solid var(--line); border-radius: 0; }
  .columns, .subjects > section, .records { display: block; }
  .records:has(> li + li) { columns: 1; }
  .section-label { padding: 0; background: none; color: #000; }
  .columns > section + section { margin-top: 16pt; }
  .table { overflow: visible; }
  tfoot { display: table-row-group; }
}
`
