export { partnerCountry } from './partner-country.content.ts'
