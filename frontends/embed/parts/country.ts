import { html } from 'lit'

import { part } from './part.ts'
import { country as document } from '../documents/country.ts'
import { countryView } from '../views/country.ts'

/** One partner country. */
export const country = part({
  document,
  variables: ({ ids, language }) => ({ id: ids.record, locale: language }),
  standing: ({ partnerCountry, withdrawal }) => (partnerCountry === null ? (withdrawal ?? 'missing') : 'shown'),
  title: ({ partnerCountry }) => partnerCountry?.name ?? '',
  view: ({ partnerCountry }, view) => (partnerCountry === null ? html`` : countryView(partnerCountry, view)),
})
