import { refused, type Complain, type Path, type Refused } from './parsed.ts'
import { wrong } from './wording.ts'

const least = -2_147_483_648
const greatest = 2_147_483_647

/** Reads a whole number of 32 bits within the field's range. */
export function readInteger(
  value: unknown,
  range: readonly [number, number] | null,
  path: Path,
  complain: Complain,
): number | Refused {
  if (typeof value !== 'number' || !Number.isInteger(value))
    return (complain(path, wrong.kind('a whole number', 'số nguyên')), refused)
  const [low, high] = range ?? [least, greatest]
  if (value < low || value > high) return (complain(path, wrong.outOfRange(low, high)), refused)
  // Minus zero is zero.
  return value + 0
}

const decimalForm = /^(-?)(\d+)(?:\.(\d+))?$/

/** Reads an exact number that numeric(24, 4) holds without rounding, as PostgreSQL writes it: `-1250.5000`. */
export function readDecimal(value: unknown, path: Path, complain: Complain): string | Refused {
  const parts = typeof value === 'string' && value.length <= 100 ? decimalForm.exec(value.trim()) : null
  const whole = parts?.[2]?.replace(/^0+(?=\d)/, '')
  const places = parts?.[3]?.replace(/0+$/, '') ?? ''
  if (!whole || whole.length > 20 || places.length > 4) return (complain(path, wrong.decimal()), refused)
  const digits = `${whole}.${places.padEnd(4, '0')}`
  return parts?.[1] && /[1-9]/.test(digits) ? `-${digits}` : digits
}
