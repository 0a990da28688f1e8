import { randomBytes } from 'node:crypto'

import { grant, runOn } from '../../src/access/grants.ts'
import type { Role } from '../../src/access/rights.ts'
import { createToken, type NewToken } from '../../src/access/tokens.ts'
import { recordId } from '../access/houses.ts'
import { commandsAt, type Commands } from '../graph/inputs.ts'
import { releasesOn, type Releases } from '../graph/releasing.ts'
import { dataOf, type TestWeb } from '../support/web.ts'
import { person, type Person } from './moves.ts'

/** Somebody with a role in one organisation. */
export interface Somebody extends Person, Pick<Commands, 'create' | 'update'> {
  readonly id: string
  /** The secret of their token. */
  readonly token: string
  readonly releases: Releases
  /** Sets when a record goes public, leaves the public, or both. */
  readonly schedule: (
    type: string,
    of: { id: string },
    times: { publishAt?: string; unpublishAt?: string },
  ) => Promise<any>
}

/** Makes somebody with a token. */
export async function somebody(
  web: TestWeb,
  house: string,
  role: Role,
  made: Partial<NewToken> = {},
): Promise<Somebody> {
  const run = runOn(web.amity.pool)
  const now = new Date()
  const token = await createToken(run, { name: 'a test', now, random: randomBytes, ...made })
  const given = { holderId: token.id, organizationId: recordId(house), role }
  await grant(run, { ...given, languages: [], seesPersonal: false, isInherited: false }, null, now)
  const { create, update } = commandsAt({
    ask: (query, variables) => web.ask(query, variables, { token: token.secret }),
  })
  return {
    ...person(web, token.secret),
    create,
    update,
    id: token.id,
    token: token.secret,
    releases: releasesOn(web, { token: token.secret }),
    schedule: async (type, { id }, times) =>
      dataOf(
        await web.ask(
          `mutation($id: ID!, $p: DateTimeInput, $u: DateTimeInput) { x: schedule${type}(id: $id, publishAt: $p, unpublishAt: $u) { __typename ... on ${type} { version state } ... on Problem { code path message } } }`,
          { id, p: times.publishAt, u: times.unpublishAt },
          { token: token.secret },
        ),
      ).x,
  }
}

/** An organisation in which nobody publishes alone what they wrote. */
export async function strictHouse(web: TestWeb): Promise<string> {
  const input = { name: 'Liên hiệp hai người', level: 'PROVINCIAL', requiresSecondPerson: true }
  // The rule is in force from here on: it was not when this went public.
  return (await commandsAt(web).published('Federation', input)).id
}

/** `done`, or the code of what stood in the way. */
export const publish = async (by: Person, of: { id: string }): Promise<string> =>
  (await by.move('publish', 'Article', { id: of.id }))['code'] ?? 'done'

/** Changes an article as it stands now. */
export async function edit(
  by: Somebody,
  { id }: { id: string },
  input: object = { lead: `Dẫn ${Math.random()}` },
): Promise<void> {
  const { article } = await by.see('query($id: ID!) { article(id: $id) { version } }', { id })
  const done = await by.update('Article', { id, version: article.version }, input)
  if (done.__typename !== 'Article') throw new Error(JSON.stringify(done))
}

/** What the public reads of an article, and how it stands for those who work on it. */
export async function standing(by: Person, nobody: Person, { id }: { id: string }): Promise<any> {
  const visible = await nobody.see('query($id: ID!) { x: article(id: $id) { title } }', { id })
  const { x } = await by.see(
    `query($id: ID!) { x: article(id: $id) { title state schedule { version publishAt unpublishAt } } }`,
    { id },
  )
  return { public: visible.x?.title ?? null, draft: x?.title, state: x?.state, schedule: x?.schedule }
}

/** An instant that is about to come. */
export const soon = (milliseconds = 900): string => new Date(Date.now() + milliseconds).toISOString()

/** The requests for a review of a record, the newest first. */
export const reviewsOf = async (by: Person, { id }: { id: string }): Promise<any[]> =>
  (
    await by.see('query($id: ID!) { x: reviewsOf(id: $id) { nodes { version decision decidedBy { id } comment } } }', {
      id,
    })
  ).x.nodes
