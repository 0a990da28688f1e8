import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { columnOf } from '../../src/engine/model/columns.ts'
import { requiredFields } from '../support/every-field.ts'
import type { Commands, Outcome } from '../graph/inputs.ts'
import { openHouses, publicWork, recordId, secretWork, type Houses } from './houses.ts'

let houses: Houses
let open: Readonly<Record<string, string>>
let secret: Readonly<Record<string, string>>
beforeAll(async () => {
  houses = await openHouses()
  open = await publicWork(houses, houses.ours)
  secret = await secretWork(houses, houses.ours, open)
}, 120_000)
afterAll(async () => houses.close())

const nobody = '01900000-0000-7000-8000-00000000dead'
const codes = (outcome: Outcome): string => outcome['code'] ?? 'done'

/** Everything that stands in the tables of our records. */
async function rows(): Promise<string> {
  const { pool, model } = houses.web.amity
  const ids = [...Object.values(open), ...Object.values(secret)].map(recordId)
  const out: string[] = []
  for (const { table, translations, owned, links } of model.types.values())
    for (const name of [table, translations, ...[...owned.values(), ...links.values()].map(list => list.table)]) {
      if (name === null) continue
      const { rows: found } = await pool.query<{ all: string }>(
        `select coalesce(string_agg(t::text, E'\\n' order by t::text), '') as all from ${name} t where id = any($1)`,
        [ids],
      )
      out.push(found[0]!.all)
    }
  return out.join('\n')
}

/** Every command on a record, as it answers. */
const commands: readonly (readonly [
  name: string,
  run: (as: Commands, type: string, id: string) => Promise<Outcome>,
])[] = [
  ['update', (as, type, id) => as.update(type, { id, version: 1 }, {})],
  ['publish', (as, type, id) => as.publish(type, { id })],
  ['unpublish', (as, type, id) => as.unpublish(type, { id })],
  ['delete', (as, type, id) => as.remove(type, { id })],
]

describe('what another organisation keeps', () => {
  test('is changed by none of its commands: drafts are not there, what is public is not theirs', async () => {
    const { types, theirs, as } = houses
    const before = await rows()
    for (const [role, token] of Object.entries(theirs.tokens))
      for (const { name } of types)
        for (const [command, run] of commands) {
          const what = `${command} of a ${name} by their ${role}`
          const [hidden, none] = [
            await run(as(token), name, secret[name]!),
            await run(as(token), name, `${name}_${nobody}`),
          ]
          expect(hidden, what).toEqual(none)
          expect(codes(hidden), what).toBe('NOT_FOUND')
          expect(codes(await run(as(token), name, open[name]!)), what).toBe('NOT_ALLOWED')
        }
    expect(await rows()).toBe(before)
  })

  test('gets no record from them, and none stands in its name', async () => {
    const { types, theirs, ours, as } = houses
    const own = as(theirs.tokens.administrator)
    for (const type of types) {
      const input = requiredFields(type, { ...theirs.making, n: 3 })
      if (type.policy.create === 'owner') {
        expect(codes(await own.create(type.name, input)), type.name).toBe('NOT_ALLOWED')
        continue
      }
      const given = await own.create(type.name, { ...input, keeper: ours.id })
      expect([codes(given), given['path']], type.name).toEqual(['NOT_ALLOWED', ['input', 'keeper']])
      for (const field of type.declaration.keptBy ?? []) {
        const [target = ''] = type.ones.get(field)?.targets ?? []
        const id = target === 'Federation' ? ours.id : open[target]
        const claimed = await own.create(type.name, { ...input, keeper: theirs.id, [field]: id })
        expect([codes(claimed), claimed['path']], `${type.name}.${field}`).toEqual(['NOT_ALLOWED', ['input', field]])
      }
    }
  })

  test('is given no record by moving one there, and keeps what is its own', async () => {
    const { ours, theirs, as } = houses
    const own = as(theirs.tokens.administrator)
    const made = await own.create('Article', { title: 'Bài của họ' })
    const moved = await own.update('Article', made, { keeper: ours.id })
    expect([codes(moved), moved['path']]).toEqual(['NOT_ALLOWED', ['input', 'keeper']])
    const claimed = await own.update('Article', made, { federation: ours.id })
    expect([codes(claimed), claimed['path']]).toEqual(['NOT_ALLOWED', ['input', 'federation']])
    const toPlatform = await own.update('Article', made, { keeper: null })
    expect([codes(toPlatform), toPlatform['path']]).toEqual(['NOT_ALLOWED', ['input', 'keeper']])
    expect((await own.update('Article', made, { title: 'Vẫn của họ' })).version).toBe(2)
  })

  test('is mentioned by none of its drafts, and none of its pictures shown: an id of one is an id of nothing', async () => {
    const { theirs, as } = houses
    const own = as(theirs.tokens.administrator)
    const naming = (id: string) => [
      {
        document: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'mention', attrs: { id, label: 'a' } }] }],
        },
      },
      { document: { type: 'doc', content: [{ type: 'image', attrs: { asset: id } }] } },
      { html: `<a href="${id}">a</a><img src="${id}">` },
      { markdown: `[a](${id})` },
    ]
    expect(codes(await own.create('Article', { title: 'Bài của họ', body: naming(theirs.id)[0] }))).toBe('done')
    for (const target of ['Person', 'Article', 'MediaAsset', 'Chapter']) {
      const id = secret[target]!
      const none = naming(`${target}_${nobody}`)
      for (const [at, body] of naming(id).entries()) {
        const [hidden, absent] = [
          await own.create('Article', { title: 'Bài của họ', body }),
          await own.create('Article', { title: 'Bài của họ', body: none[at] }),
        ]
        expect(codes(hidden), target).toBe('VALIDATION')
        expect(hidden, target).toEqual(absent)
      }
    }
  })

  test('is pointed at by none of its drafts: an id of one is an id of nothing', async () => {
    const { types, theirs, as } = houses
    const own = as(theirs.tokens.administrator)
    let tried = 0
    for (const type of types) {
      if (type.policy.create === 'owner') continue
      const input = { ...requiredFields(type, { ...theirs.making, n: 3 }), keeper: theirs.id }
      for (const [field, declared] of [...type.ones, ...type.links])
        for (const target of declared.targets) {
          const at = `${type.name}.${field} at a ${target}, ${columnOf(field, declared)}`
          const pointing = (by: object, id: string) =>
            own.create(type.name, { ...by, [field]: declared.form === 'links' ? { add: [id] } : id })
          // Without a keeper of its own it would be that of what it hangs on.
          const { keeper: _, ...unkept } = input
          for (const by of [input, unkept]) {
            const [hidden, none] = [await pointing(by, secret[target]!), await pointing(by, `${target}_${nobody}`)]
            expect(codes(hidden), at).not.toBe('done')
            expect(hidden, at).toEqual(none)
          }
          tried += 1
        }
    }
    expect(tried).toBeGreaterThan(80)
  })

  test('leaves slugs and unique values of its drafts to others, until one of them is published', async () => {
    const { theirs, as } = houses
    const own = as(theirs.tokens.publisher)
    const made = await own.create('Article', { title: 'Bài khác', keeper: theirs.id, slug: 'so-1' }, 'slug')
    expect([codes(made), made['slug']]).toEqual(['done', 'so-1'])
    const named = await own.create('Article', { title: 'so 1', keeper: theirs.id }, 'slug')
    expect(named['slug'], 'their own draft has it').toBe('so-1-2')
    expect(codes(await own.publish('Article', made))).toBe('done')
    const late = await houses.as(houses.ours.tokens.publisher).publish('Article', { id: secret['Article']! })
    expect(codes(late)).toBe('SLUG_TAKEN')
  })
})

describe('a role', () => {
  const held = (role: keyof Houses['ours']['tokens']): Commands => houses.as(houses.ours.tokens[role])
  const article = (by: Commands, title: string) => by.create('Article', { title })

  test('of an author makes drafts and changes those, nobody’s else, and publishes nothing', async () => {
    const [author, editor] = [held('author'), held('editor')]
    const own = await article(author, 'Bài của tác giả')
    expect(codes(own)).toBe('done')
    expect(codes(await author.update('Article', own, { title: 'Sửa' }))).toBe('done')
    const other = await article(editor, 'Bài của biên tập viên')
    expect(codes(await author.update('Article', other, { title: 'Sửa' }))).toBe('NOT_ALLOWED')
    expect(codes(await author.publish('Article', own))).toBe('NOT_ALLOWED')
    expect(codes(await author.remove('Article', own))).toBe('NOT_ALLOWED')
    expect(codes(await editor.update('Article', { ...own, version: 2 }, { title: 'Biên tập' }))).toBe('done')
    expect(codes(await editor.publish('Article', own))).toBe('NOT_ALLOWED')
  })

  test('of a publisher publishes, takes back and deletes; frames and bodies are made by administrators', async () => {
    const [publisher, administrator] = [held('publisher'), held('administrator')]
    const own = await article(held('author'), 'Bài chờ duyệt')
    for (const run of [publisher.publish, publisher.unpublish]) expect(codes(await run('Article', own))).toBe('done')
    expect(codes(await publisher.remove('Article', own))).toBe('done')
    const chapter = { name: 'Câu lạc bộ', kind: 'CLUB' }
    for (const [type, input] of [
      [
        'Site',
        {
          ...requiredFields(
            houses.types.find(one => one.name === 'Site')!,
            houses.ours.making,
          ),
        },
      ],
      ['Chapter', chapter],
    ] as const) {
      expect(codes(await publisher.create(type, input)), type).toBe('NOT_ALLOWED')
      expect(codes(await administrator.create(type, input)), type).toBe('done')
    }
    expect(codes(await administrator.create('Area', { name: 'Tỉnh', kind: 'PROVINCE' }))).toBe('NOT_ALLOWED')
  })

  test('of a translator writes texts of its languages and nothing else', async () => {
    const translator = held('translator')
    const own = await article(held('editor'), 'Bài cần dịch')
    const of = async () => ({ id: own.id, version: (await held('editor').update('Article', own, {})).version })
    expect(codes(await translator.update('Article', await of(), { title: 'To be translated' }, '', 'en'))).toBe('done')
    const now = { id: own.id, version: 2 }
    expect(codes(await translator.update('Article', now, { title: 'Khác' }, '', 'vi'))).toBe('NOT_ALLOWED')
    expect(codes(await translator.update('Article', now, { title: 'Other', byline: 'x' }, '', 'en'))).toBe(
      'NOT_ALLOWED',
    )
    expect(codes(await article(translator, 'Bài mới'))).toBe('NOT_ALLOWED')
  })

  test('sees and writes personal data where that was granted, and nowhere else', async () => {
    const { ours, theirs, web } = houses
    const [administrator, editor] = [held('administrator'), held('editor')]
    const registrations = [{ name: 'Trần Thị Khách', email: 'khach@example.org', persons: 2 }]
    const made = await administrator.create('Event', { title: 'Gặp mặt', eventStatus: 'PLANNED', registrations })
    expect(codes(made)).toBe('done')
    expect(codes(await administrator.publish('Event', made))).toBe('done')
    const seen = async (token: string | null, preview: boolean): Promise<unknown> =>
      (await web.data(`{ event(id: "${made.id}") { registrations { name email } } }`, {}, { token, preview })).event
        .registrations
    const shown = [{ name: 'Trần Thị Khách', email: 'khach@example.org' }]
    for (const preview of [false, true]) {
      expect(await seen(ours.tokens.administrator, preview)).toEqual(shown)
      for (const token of [ours.tokens.publisher, theirs.tokens.administrator])
        expect(await seen(token, preview)).toEqual([])
    }
    expect(await seen(null, false)).toEqual([])
    expect(codes(await editor.update('Event', { id: made.id, version: 2 }, { registrations: [] }))).toBe('NOT_ALLOWED')
    expect(codes(await editor.update('Event', { id: made.id, version: 2 }, { title: 'Gặp mặt đầu năm' }))).toBe('done')
    expect(await seen(ours.tokens.administrator, true)).toEqual(shown)
    const { rows: logged } = await web.amity.pool.query(
      "select position from changes where changes::text like '%khach@example.org%'",
    )
    expect(logged).toEqual([])
  })

  test('works on the record of its own organisation, and says who made what', async () => {
    const { ours, web } = houses
    const editor = held('editor')
    const { version } = await web.data(`{ federation(id: "${ours.id}") { version } }`).then(data => data.federation)
    expect(codes(await editor.update('Federation', { id: ours.id, version }, { name: 'Tên mới' }))).toBe('done')
    expect(codes(await editor.remove('Federation', { id: ours.id }))).toBe('NOT_ALLOWED')
    const made = await article(editor, 'Của tôi')
    const { rows: found } = await web.amity.pool.query(
      'select made_by is not null as known from records where id = $1',
      [recordId(made.id)],
    )
    expect(found).toEqual([{ known: true }])
  })
})
