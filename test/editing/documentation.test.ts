import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { expect, test } from 'vitest'

import { catalogueModel } from '../../src/catalogue.ts'
import { deleteRecord } from '../../src/engine/commands/delete.ts'
import { offeredCommands } from '../../src/engine/shape/record-commands.ts'
import { editorialStates } from '../../src/engine/model/editorial-state.ts'
import { typeNamed } from '../../src/engine/model/model.ts'
import { upperFirst } from '../../src/kernel/names.ts'

const text = readFileSync(resolve(import.meta.dirname, '../../docs/editing.md'), 'utf8')
const article = typeNamed(catalogueModel(), 'Article')

test('the table of commands in the documentation is that of the graph', () => {
  const rows = offeredCommands.map(offer =>
    offer(({ command, description, inBulk }) => {
      const name = command.intent(article)
      const bulk = inBulk ? `\`${name.replace('Article', upperFirst(article.plural))}\`` : '–'
      return `| \`${name}\` | ${bulk} | ${description('a record').replace(/\.$/, '')} |`
    }),
  )
  const deletion = `| \`${deleteRecord.intent(article)}\` | \`deleteArticles\` | Deletes a record; refused while other records point at it |`
  const table = ['| command | in bulk | what it does |', '|---|---|---|', ...rows, deletion].join('\n')
  const shown = /<!-- commands -->([\s\S]*?)<!-- \/commands -->/.exec(text)?.[1] ?? ''
  // Formatters align tables.
  const plain = (of: string): string => of.replaceAll(/ +/g, ' ').replaceAll(/-+/g, '-').trim()
  expect(plain(shown)).toBe(plain(table))
})

test('the documentation names every state', () => {
  for (const state of Object.keys(editorialStates)) expect(text).toContain(`| \`${state}\` |`)
})
