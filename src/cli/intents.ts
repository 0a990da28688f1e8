import { catalogueModel } from '../catalogue.ts'
import type { Model } from '../engine/model/model.ts'
import { silentSchema } from './schema.ts'

/** The names of all intents, in the order of the catalogue. */
const namesIn = ({ types, interfaces }: Model): readonly string[] => [
  ...[...types.values()].flatMap(({ declaration }) =>
    Object.entries(declaration.intents ?? {}).flatMap(([name, intent]) =>
      intent.form === 'appends' && intent.many !== null ? [name, intent.many] : [name],
    ),
  ),
  ...interfaces.flatMap(({ intents = {} }) => Object.keys(intents)),
]

/** Arguments that all intents take. */
const shared = new Set(['publish', 'locale'])

/** The intents with their arguments, as a table in Markdown: drawn from the declarations and the schema, for the documentation. */
export function intentsTable(): string {
  const model = catalogueModel()
  const mutations = silentSchema(model).getMutationType()?.getFields()
  const rows = namesIn(model).map(name => {
    const mutation = mutations?.[name]
    if (!mutation) throw new Error(`no mutation ${name}`)
    const args = mutation.args.filter(argument => !shared.has(argument.name))
    const taken = args.map(({ name: argument, type }) => `\`${argument}${String(type).endsWith('!') ? '!' : ''}\``)
    return `| \`${name}\` | ${taken.join(', ')} | ${mutation.description ?? ''} |`
  })
  return ['| intent | arguments | what it does |', '|---|---|---|', ...rows].join('\n')
}
