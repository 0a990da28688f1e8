import { Random } from '../reads/random.ts'
import type { TestServer } from '../support/web.ts'
import type { Reader } from './expected-changes.ts'
import { follow, type Follower, type Following } from './followers.ts'
import { streamLine, type Came } from './lines.ts'
import type { State } from './log-by-hand.ts'
import { streamed, type World } from './world.ts'

/** The by-line of the article that ends a run, one for each federation. */
export const lastByline = (federation: 0 | 1): string => `Hết ${federation}`

/** Somebody of the crowd, and what plain SQL over the log says that they might see. */
export interface Member {
  readonly following: Following
  readonly reader: Reader
  /** Of those who began with a snapshot: the federation whose articles they hold, null for all. */
  readonly holds?: string | null
}

/** What the members of a crowd share. */
export interface Crowd {
  readonly random: Random
  readonly nodes: readonly TestServer[]
  readonly world: World
}

const isArticle = ({ type }: State): boolean => type === 'Article'
const bare = (id: string | undefined): string | undefined => id?.split('_')[1]

const publishes = (came: Came, byline: string): boolean =>
  'frame' in came &&
  came.frame.changes?.some(({ intent, record }) => intent === 'publishArticle' && record?.byline === byline) === true

function member(
  { random, nodes }: Crowd,
  asked: Pick<Follower, 'name' | 'where'> & Partial<Follower>,
  asks: Reader['asks'],
  { keepers = null, ...more }: Partial<Reader> & Pick<Member, 'holds'> = {},
  federation: 0 | 1 = 0,
): Member {
  const isLast = (came: Came): boolean => publishes(came, lastByline(federation))
  const following = follow({ random: new Random(random.whole(0, 1e9)), nodes, isLast, ...asked })
  return { following, reader: { asks, keepers }, ...more }
}

/** Visitors with all sorts of filters, one of them over server-sent events, and an editor who sees drafts. */
export function firstCrowd(crowd: Crowd): Member[] {
  const { world } = crowd
  const { federations } = world
  const of = (at: 0 | 1): Member =>
    member(
      crowd,
      { name: `federation ${at}`, where: { article: { federationId: { eq: federations[at] } } } },
      state => isArticle(state) && state.columns['federation_id'] === bare(federations[at]),
      {},
      at,
    )
  return [
    member(crowd, { name: 'everything', where: null }, () => true),
    member(crowd, { name: 'articles', where: { article: {} } }, isArticle),
    member(
      crowd,
      { name: 'a title', where: { article: { title: { eq: 'Hai' } } } },
      state => isArticle(state) && state.titles['vi'] === 'Hai',
    ),
    of(0),
    of(1),
    member(
      crowd,
      { name: 'a kind', where: { article: { kind: { eq: 'NEWS' } } } },
      state => isArticle(state) && state.columns['kind'] === 'NEWS',
    ),
    member(
      crowd,
      { name: 'a flag', where: { article: { titleDerived: { eq: true } } } },
      state => isArticle(state) && state.columns['title_derived'] === true,
    ),
    member(
      crowd,
      { name: 'two types', where: { article: { title: { eq: 'Hai' } }, person: {} } },
      state => (isArticle(state) && state.titles['vi'] === 'Hai') || state.type === 'Person',
    ),
    member(crowd, { name: 'server-sent events', where: null, open: streamLine, document: streamed }, isArticle),
    member(crowd, { name: 'an editor', where: { article: {} }, token: world.editor.secret, preview: true }, isArticle, {
      keepers: [bare(federations[0])!],
    }),
  ]
}

/** Those who come in the middle, and begin with what is there. */
export const lateCrowd = (crowd: Crowd): Member[] => [
  member(
    crowd,
    { name: 'a snapshot', where: { article: {}, person: {} }, snapshot: true },
    ({ type }) => ['Article', 'Person'].includes(type),
    { holds: null },
    1,
  ),
  member(
    crowd,
    {
      name: 'a snapshot of a federation',
      where: { article: { federationId: { eq: crowd.world.federations[0] } } },
      snapshot: true,
    },
    state => isArticle(state) && state.columns['federation_id'] === bare(crowd.world.federations[0]),
    { holds: crowd.world.federations[0]! },
  ),
]

/** An editor up to the loss of the right. */
export const leavingMember = (crowd: Crowd): Member =>
  member(
    crowd,
    {
      name: 'an editor who loses the right',
      where: { article: {} },
      token: crowd.world.leaving.secret,
      preview: true,
      unrest: 0,
      isLast: came => 'ended' in came && came.ended.includes('RIGHTS_CHANGED'),
    },
    isArticle,
    { keepers: [bare(crowd.world.federations[0])!] },
  )

/** The same one afterwards. */
export const leftMember = (crowd: Crowd): Member =>
  member(
    crowd,
    { name: 'whoever lost the right', where: { article: {} }, token: crowd.world.leaving.secret },
    isArticle,
  )
