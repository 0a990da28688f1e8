const dates = new Set(
  '__typename kind articleKind aidKind projectStage eventStatus on lastDay publishedAt beginsAt partOfDay mark startsOn endsOn relationsSince relationsKind withdrawnAt currency'.split(
    ' ',
  ),
)
const attack = '"\'><script>alert(1)</script><img src=x onerror=alert(1)>${1}<!--'
/** An answer all of whose texts attack, save what the graph gives by its types: dates, enumerations, numbers. */
export const hostile = (value: unknown, name = ''): unknown => {
  if (Array.isArray(value)) return value.map(one => hostile(one, name))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hostile(inner, key)]))
  if (typeof value !== 'string' || dates.has(name) || /^-?\d+(\.\d+)?$/.test(value)) return value
  if (/url$/i.test(name)) return `javascript:alert(1)//${attack}`
  if (name !== 'html') return attack
  const picture = `src="/media/ab" alt="x" width="4" height="4"`
  return `<p onclick="alert(1)">${attack}</p><script>alert(1)</script><a href="javascript:alert(1)" rel="noopener">x</a><a href="data:text/html,x">x</a><img src="/media/../x" alt="x"><img src="https://evil.example/x.png" alt="x"><img ${picture} srcset="https://evil.example/x 4w" sizes="100vw"><img ${picture} srcset="/media/ab/inside/4 4w" sizes="(onerror: alert(1)) 1px"><iframe src="https://evil.example"></iframe><constructor>x</constructor><style>*{}</style>`
}
