import { asked, type AskedField } from '../../../engine/declare/asked-field.ts'
import { enumeration, integer, text } from '../../../engine/declare/fields.ts'
import { extensions, middle } from './address.ts'
import { greatestHeight, greatestWidth, mostRendered, ratios, widths } from './sizes.ts'

const ratio = enumeration(
  'PictureRatio',
  Object.fromEntries(
    Object.entries(ratios).map(([name, { width, height }]) => [
      name,
      `${width}:${height}${name.startsWith('SHARED') ? ', as networks show pages that are shared' : ''}.`,
    ]),
  ),
  { description: 'The shape to which it is cut, around its focal point; the whole picture when not given.' },
)
const format = enumeration(
  'PictureFormat',
  { AVIF: 'AV1 Image File Format.', WEBP: 'WebP.', JPEG: 'JPEG; what is transparent becomes white.' },
  {
    description:
      'The format of the bytes. When not given, whoever fetches them is told by `Accept`: AVIF, WebP, JPEG, or PNG where something is transparent.',
  },
)

const rowsOf = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([name, values]) => `('${name}', ${values})`)
    .join(', ')
const shapes = rowsOf(
  Object.fromEntries(
    Object.entries(ratios).map(([name, { width, height }]) => [name, `${width}::bigint, ${height}::bigint`]),
  ),
)
const endings = rowsOf(Object.fromEntries(Object.entries(extensions).map(([name, ending]) => [name, `'.${ending}'`])))

/**
 * The sizes in which a picture is offered, as `sizesOf` has them, with their addresses: a `from` clause that gives `s.width`,
 * `s.height` and `s.url`. Other names are of one letter, so that they are taken for columns of no other table.
 */
const offered = (t: string, given: (argument: string) => string): string => `media_files f
    left join (values ${shapes}) r (n, w, h) on r.n = ${given('ratio')}
    left join (values ${endings}) e (n, x) on e.n = ${given('format')}
    cross join lateral (select coalesce(r.w, f.width) as w, coalesce(r.h, f.height) as h) p
    cross join lateral (select least(f.width, f.height * p.w / p.h) as w) m
    cross join lateral (select l.w from unnest('{${widths.join(',')}}'::bigint[]) l (w) where l.w < m.w union select m.w) o
    cross join lateral (select greatest(1, (2 * o.w * p.h + p.w) / (2 * p.w)) as h) n
    cross join lateral (select o.w::int as width, n.h::int as height, '/media/' || f.sha256 || case when r.n is null
      then '/inside/' || o.w
      else '/cover/' || o.w || 'x' || n.h || case when coalesce(${t}.focal_x, ${middle.x}) <> ${middle.x} or coalesce(${t}.focal_y, ${middle.y}) <> ${middle.y}
        then '-' || coalesce(${t}.focal_x, ${middle.x}) || '-' || coalesce(${t}.focal_y, ${middle.y}) else '' end
      end || coalesce(e.x, '') as url) s
    where f.sha256 = ${t}.sha256 and o.w between 1 and ${greatestWidth} and n.h <= ${greatestHeight} and o.w * n.h <= ${mostRendered}`

/** All sizes of a picture for `<img srcset>`. */
export const srcset: AskedField = asked({
  description:
    'The picture in all widths up to its own, for the attribute `srcset` of `<img>`. Null for what is no picture, and for animations, which move only as a whole.',
  arguments: { ratio, format },
  sql: (t, given) =>
    `(select string_agg(s.url || ' ' || s.width || 'w', ', ' order by s.width) from ${offered(t, given)} and f.frames = 1)`,
})

/** One size of a picture, within bounds. */
export const rendition: AskedField = asked({
  description:
    'The picture in the largest offered size that is no wider than `width` and no higher than `height`, never enlarged; of an animation its first frame. Null where none is so small, and for what is no picture.',
  arguments: {
    width: integer({ description: 'The greatest width in pixels.', required: true, range: [1, 100_000] }),
    height: integer({ description: 'The greatest height in pixels; any when not given.', range: [1, 100_000] }),
    ratio,
    format,
  },
  shows: {
    typeName: 'PictureRendition',
    description: 'A picture in one size.',
    fields: {
      url: text({ description: 'Path of the bytes on this server.', required: true }),
      width: integer({ description: 'Width in pixels.', required: true }),
      height: integer({ description: 'Height in pixels.', required: true }),
    },
  },
  sql: (t, given) =>
    `select s.url, s.width, s.height from ${offered(t, given)} and s.width <= ${given('width')} and s.height <= coalesce(${given('height')}, s.height) order by s.width desc limit 1`,
})
