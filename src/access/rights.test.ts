import { describe, expect, test } from 'vitest'

import { allRights, noRights, rightsLines, stillHolds, type Rights, type Standing } from './rights.ts'

const bare: Standing = { role: null, languages: [], seesPersonal: false, isInherited: false }
const having = (standing: Partial<Standing>, more: Partial<Rights> = {}): Rights => ({
  ...noRights,
  standings: new Map([['a', { ...bare, ...standing }]]),
  granted: ['a'],
  ...more,
})
const holds = (now: Rights, then: Rights): boolean => stillHolds(now, rightsLines(then))

describe('whether somebody still has all that they had', () => {
  test.each([
    ['the same', having({ role: 'editor' }), having({ role: 'editor' })],
    ['a higher role', having({ role: 'publisher' }), having({ role: 'author' })],
    ['another language besides', having({ languages: ['en', 'fr'] }), having({ languages: ['en'] })],
    ['everything', allRights, having({ role: 'administrator', seesPersonal: true, isInherited: true })],
    ['fewer bounds', having({ role: 'editor' }), having({ role: 'editor' }, { types: ['Tag'], actions: ['edit'] })],
    [
      'an organisation handed down that is gone',
      having({ role: 'editor' }),
      having(
        {},
        {
          standings: new Map([
            ['a', { ...bare, role: 'editor' }],
            ['b', { ...bare, role: 'editor' }],
          ]),
        },
      ),
    ],
  ])('%s is enough', (_what, now, then) => expect(holds(now, then)).toBe(true))

  test.each([
    ['a lower role', having({ role: 'author' }), having({ role: 'editor' })],
    ['no role', noRights, having({ role: 'author' })],
    ['another organisation', having({ role: 'editor' }, { granted: [] }), having({ role: 'editor' })],
    ['no personal data', having({ role: 'editor' }), having({ role: 'editor', seesPersonal: true })],
    ['nothing below', having({ role: 'editor' }), having({ role: 'editor', isInherited: true })],
    ['a language less', having({ languages: ['en'] }), having({ languages: ['en', 'fr'] })],
    ['bounds', { ...allRights, types: ['Tag'] }, allRights],
    ['other bounds', having({}, { actions: ['read'] }), having({}, { actions: ['read', 'edit'] })],
    ['no platform', having({ role: 'administrator' }), allRights],
  ])('%s is not', (_what, now, then) => expect(holds(now, then)).toBe(false))
})
