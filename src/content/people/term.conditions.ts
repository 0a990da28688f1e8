import type { Condition } from '../../engine/declare/intents.ts'
import { lasting } from './lasting.ts'

/** The terms of a body follow one another. */
export const oneTermAtATime: Condition = {
  needs: ['organization', 'from'],
  sql: ({ id, value, current }) => `
    select other.from_on, other.to_on from terms other
    where other.organization_id = ${value('organization')} and other.id <> ${id()} and ${current('Term', 'other')}
      and daterange(other.from_on, other.to_on) && daterange(${value('from')}, ${value('to')})
    order by other.from_on limit 1`,
  problem: found => {
    const [time, timeVi] = lasting(found)
    return {
      code: 'VALIDATION',
      message: `Another term of this body lasts ${time}.`,
      messageVi: `Một nhiệm kỳ khác của tổ chức này kéo dài ${timeVi}.`,
      path: ['input', 'from'],
      advice: 'End that term with endTerm first, or send dates outside of it; an end is not part of its term.',
    }
  },
}
