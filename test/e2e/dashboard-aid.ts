import { result, type Outcome } from '../graph/inputs.ts'
import type { Random } from '../reads/random.ts'
import { dataOf, type TestServer } from '../support/web.ts'

/** A sum of aid, as the graph takes it. */
interface Paid {
  readonly kind: string
  readonly amount: string
  readonly currency: string
  readonly valueOn: string
}

/** A project, as it was written last. */
interface Project {
  readonly id: string
  version: number
  state: 'published' | 'draft' | 'deleted' | 'archived'
  input: { readonly transactions: readonly Paid[] } & Readonly<Record<string, unknown>>
}

/** Where aid goes and comes from: ids of published records. */
export interface AidPlaces {
  readonly federations: readonly string[]
  readonly countries: readonly string[]
}

const stages = ['SURVEY', 'DOSSIER', 'APPROVED', 'RUNNING', 'HANDED_OVER', 'STOPPED'] as const
const sectors = ['11220', '122', '14031', '14030', '31120', null] as const
const kinds = ['COMMITMENT', 'COMMITMENT', 'DISBURSEMENT', 'IN_KIND', 'UNSTATED'] as const
export const currencies = ['USD', 'VND', 'EUR'] as const

/** Somebody who writes aid through the graph, at one node or another. @throws where the graph refuses what must be possible */
export class AidWriter {
  readonly #projects: Project[] = []
  readonly #hidden = new Set<string>()
  /** How often each thing was done. */
  readonly done = new Map<string, number>()

  constructor(
    readonly random: Random,
    readonly nodes: readonly TestServer[],
    readonly places: AidPlaces,
  ) {}

  /** One step, of those that were done least. @returns what was done */
  async step(): Promise<string> {
    const { random } = this
    const can = Object.entries(this.#steps).filter(([, [which]]) => which === null || this.#in(which).length > 0)
    const often = (name: string): number => this.done.get(name) ?? 0
    const least = Math.min(...can.map(([name]) => often(name)))
    const [name, [which, does]] = random.pick(can.filter(([name]) => often(name) === least))
    await does(which === null ? this.#projects[0]! : random.pick(this.#in(which)))
    this.done.set(name, (this.done.get(name) ?? 0) + 1)
    return name
  }

  /** Records a project of any kind. */
  async record(): Promise<void> {
    const { random, places } = this
    const input = {
      title: `Dự án ${this.#projects.length + 1}`,
      kind: 'PROJECT',
      projectStage: random.pick(stages),
      sector: random.pick(sectors),
      federation: random.maybe(0.9, () => random.pick(places.federations)),
      country: random.maybe(0.9, () => random.pick(places.countries)),
      transactions: Array.from({ length: random.whole(1, 4) }, () => this.#paid()),
    }
    const { id, version } = await this.#do('create', '$input: AidProjectInput!', 'input: $input', { input })
    const project: Project = { id, version, state: 'draft', input }
    this.#projects.push(project)
    await this.#move('publish', project, 'published')
  }

  readonly #steps: Readonly<Record<string, readonly [Project['state'] | null, (of: Project) => Promise<void>]>> = {
    record: [null, () => this.record()],
    add: ['published', of => this.#change(of, { transactions: [...of.input.transactions, this.#paid()] })],
    'record one more sum': ['published', of => this.#recordSum(of)],
    correct: ['published', of => this.#correct(of)],
    'take out': ['published', of => this.#change(of, { transactions: of.input.transactions.slice(1) })],
    'move to another federation': ['published', of => this.#another(of, 'federation', this.places.federations)],
    'move to another country': ['published', of => this.#another(of, 'country', this.places.countries)],
    'move to another stage': ['published', of => this.#another(of, 'projectStage', stages)],
    'move to another sector': ['published', of => this.#another(of, 'sector', sectors)],
    'move to another year': ['published', of => this.#anotherYear(of)],
    'change only the draft': ['published', of => this.#write(of, { transactions: [this.#paid()] })],
    publish: ['draft', of => this.#move('publish', of, 'published')],
    unpublish: ['published', of => this.#move('unpublish', of, 'draft')],
    withdraw: ['published', of => this.#move('withdraw', of, 'archived', ', reason: "Sai", locale: "vi"')],
    delete: ['published', of => this.#delete(of)],
    'restore what was deleted': ['deleted', of => this.#restore(of)],
    'hide or show a country': [null, () => this.#country()],
    'a new rate': [null, () => this.rate()],
  }

  /** What one unit of a currency was worth on a day. */
  async rate(currency = this.random.pick(['USD', 'EUR']), on = this.random.day(2019, 2026)): Promise<void> {
    const rate = `${this.random.whole(20_000, 30_000)}.5`
    const input = { currency, to: 'VND', rate, on, source: `Ngân hàng ${this.random.whole(1, 1e9)}` }
    const made = await this.#ask(
      `mutation($input: ExchangeRateInput!) { x: createExchangeRate(input: $input) ${result('ExchangeRate', '')} }`,
      { input },
    )
    // One rate for a pair of currencies and a day: a second one is refused.
    if (made['code'] === undefined)
      await this.#ask(`mutation($id: ID!) { x: publishExchangeRate(id: $id) ${result('ExchangeRate', '')} }`, made)
  }

  #in(state: Project['state']): readonly Project[] {
    return this.#projects.filter(project => project.state === state && project.input.transactions.length > 0)
  }

  #paid(): Paid {
    const { random } = this
    const amount = `${random.chance(0.15) ? '-' : ''}${random.pick(['1250000', '999', '70250.75', '8400000000', '0.5'])}`
    return {
      kind: random.pick(kinds),
      amount,
      currency: random.pick(currencies),
      valueOn: random.partial(2019, 2026),
    }
  }

  async #correct(of: Project): Promise<void> {
    const before = this.random.pick(of.input.transactions)
    const amount = before.amount.startsWith('-') ? before.amount.slice(1) : `-${before.amount}`
    await this.#change(of, { transactions: [...of.input.transactions, { ...before, amount }] })
  }

  /** By the command that office workers use. */
  async #recordSum(of: Project): Promise<void> {
    const input = this.#paid()
    const query = `mutation($project: ID!, $input: AidTransactionInput!) { x: recordTransaction(project: $project, input: $input) ${result('AidProject', '')} }`
    const done = await this.#ask(query, { project: of.id, input })
    if (done.__typename !== 'AidProject') throw new Error(JSON.stringify(done))
    of.version = done.version
    of.input = { ...of.input, transactions: [...of.input.transactions, input] }
    await this.#move('publish', of, 'published')
  }

  async #anotherYear(of: Project): Promise<void> {
    const [first, ...rest] = of.input.transactions
    await this.#change(of, { transactions: [{ ...first!, valueOn: this.random.day(2019, 2026) }, ...rest] })
  }

  #another(of: Project, field: string, values: readonly (string | null)[]): Promise<void> {
    return this.#change(of, { [field]: this.random.pick(values.filter(value => value !== of.input[field])) })
  }

  async #change(of: Project, change: object): Promise<void> {
    await this.#write(of, change)
    await this.#move('publish', of, 'published')
  }

  async #write(of: Project, change: object): Promise<void> {
    of.input = { ...of.input, ...change }
    const variables = { id: of.id, version: of.version, input: change }
    const args = 'id: $id, expectedVersion: $version, input: $input'
    const made = await this.#do('update', '$id: ID!, $version: Int!, $input: AidProjectInput!', args, variables)
    of.version = made.version
  }

  async #move(verb: string, of: Project, state: Project['state'], more = ''): Promise<void> {
    of.version = (await this.#do(verb, '$id: ID!', `id: $id${more}`, of)).version
    of.state = state
  }

  async #delete(of: Project): Promise<void> {
    const done = await this.#ask('mutation($id: ID!) { x: deleteAidProject(id: $id) { __typename } }', of)
    if (done.__typename !== 'Deleted') throw new Error(JSON.stringify(done))
    of.state = 'deleted'
  }

  async #restore(of: Project): Promise<void> {
    await this.#move('restore', of, 'draft')
    await this.#move('publish', of, 'published')
  }

  /** A country that is not public is none to the public. */
  async #country(): Promise<void> {
    const id = this.random.pick(this.places.countries)
    const verb = this.#hidden.delete(id) ? 'publish' : (this.#hidden.add(id), 'unpublish')
    const done = await this.#ask(`mutation($id: ID!) { x: ${verb}PartnerCountry(id: $id) { __typename } }`, { id })
    if (done.__typename !== 'PartnerCountry') throw new Error(JSON.stringify(done))
  }

  async #do(verb: string, declared: string, args: string, variables: object): Promise<Outcome> {
    const done = await this.#ask(
      `mutation(${declared}) { x: ${verb}AidProject(${args}) ${result('AidProject', '')} }`,
      variables,
    )
    if (done.__typename !== 'AidProject') throw new Error(`${verb}: ${JSON.stringify(done)}`)
    return done
  }

  async #ask(query: string, variables: object): Promise<Outcome> {
    return dataOf(await this.random.pick(this.nodes).ask(query, { ...variables })).x
  }
}
