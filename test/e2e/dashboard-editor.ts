import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import type { ServedDashboard } from './dashboard-fixture.ts'
import { isLive } from './dashboard-screen.ts'
import { grant, runOn } from '../../src/access/grants.ts'
import { recordId } from '../access/houses.ts'
import { goodPassword, newUser } from '../support/accounts.ts'

/** Somebody with a browser who works in a house and is signed in. */
export interface SignedIn {
  readonly page: Page
  /** The id of the user. */
  readonly id: string
}

/** Signs an editor of a house in, and opens a view. */
export async function openAsEditor(
  { web, open, proxy }: ServedDashboard,
  house: string,
  view: string,
): Promise<SignedIn> {
  const { id, email } = await newUser(web.amity.pool)
  const given = { holderId: id, organizationId: recordId(house), role: 'editor' } as const
  const all = { ...given, languages: [], seesPersonal: false, isInherited: false }
  await grant(runOn(web.amity.pool), all, null, new Date())
  const { page } = await open('/dashboard?lang=en')
  const signedIn = await page.request.post(`${proxy.url}/auth/sign-in`, { data: { email, password: goodPassword } })
  expect(signedIn.status()).toBe(200)
  await page.goto(`${proxy.url}/dashboard?lang=en&period=all${view}`)
  await isLive(page)
  return { page, id }
}
