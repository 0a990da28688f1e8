export { agreement } from './agreement.content.ts'
