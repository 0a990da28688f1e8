// A pattern for jest that matches every test but those in the README's table.
import { readFileSync } from 'node:fs'

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8')
const names = [...readme.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name.replace(/[{}()?.*+[\]\\^$|]/g, '\\$&'))
console.log(`^(?!.*(${names.join('|')}))`)
