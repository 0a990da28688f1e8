import type { Condition } from '../../engine/declare/intents.ts'
import { lasting } from './lasting.ts'

/** A post for one person has one holder at a time. The database says so too, within one stage and without dates. */
export const oneHolder: Condition = {
  needs: ['post'],
  sql: ({ id, value, current }) => `
    select other.from_on, other.to_on from post_holdings other
    where other.post_id = ${value('post')} and other.single_holder and other.id <> ${id()} and ${current('PostHolding', 'other')}
      and daterange(other.from_on, other.to_on) && daterange(${value('from')}, ${value('to')})
    order by other.from_on limit 1`,
  problem: found => {
    const [time, timeVi] = lasting(found)
    return {
      code: 'HOLDER_OVERLAP',
      message: `Another person holds this post ${time}, and it has room for one.`,
      messageVi: `Chức danh này đã có người giữ ${timeVi} và chỉ có một người được giữ.`,
      path: ['input', 'from'],
      advice: `End that holding with endHolding first, or send dates outside of its time, ${time}; an end is not part of it.`,
    }
  },
}

/** A term belongs to the body of the post; chapters and units may sit in terms of the body above them. */
export const termOfTheBody: Condition = {
  needs: ['term', 'post'],
  sql: ({ value, current }) => `
    select from posts p, terms t
    where p.id = ${value('post')} and ${current('Post', 'p')} and t.id = ${value('term')} and ${current('Term', 't')}
      and p.organization_id <> t.organization_id and not exists (select from chapters c where c.id = p.organization_id)`,
  problem: () => ({
    code: 'VALIDATION',
    message: 'This is a term of another body than that of the post.',
    messageVi: 'Nhiệm kỳ này thuộc tổ chức khác với tổ chức của chức danh.',
    path: ['input', 'term'],
    advice: 'Send a term of the body in which the post is, or leave it out.',
  }),
}

/** Nobody comes to a post in a term before it begins, or after it ended. */
export const withinTheTerm: Condition = {
  needs: ['term', 'from'],
  sql: ({ value, after, current }) => `
    select t.from_on, t.to_on from terms t
    where t.id = ${value('term')} and ${current('Term', 't')} and (${after('from')} <= t.from_on or ${value('from')} >= t.to_on)`,
  problem: found => {
    const [time, timeVi] = lasting(found)
    return {
      code: 'VALIDATION',
      message: `The term lasts ${time}.`,
      messageVi: `Nhiệm kỳ kéo dài ${timeVi}.`,
      path: ['input', 'from'],
      advice: 'Send a day within the term, or the term in which that day is.',
    }
  },
}
