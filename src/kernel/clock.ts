/** Gives the present instant; passed to whatever needs it, so that tests hold the time in their hands. */
export type Clock = () => Date

/** The machine's clock. */
export const systemClock: Clock = () => new Date()

/** The zone in which days, months, years and "today" are meant everywhere. */
export const homeZone = 'Asia/Ho_Chi_Minh'

/** Whether the IANA database, as this machine has it, knows a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: homeZone, calendar: 'gregory', dateStyle: 'short' })
const zoneName = new Intl.DateTimeFormat('en-US', { timeZone: homeZone, timeZoneName: 'longOffset', year: 'numeric' })

/** The day, `YYYY-MM-DD`, on which an instant falls in the home zone. */
export function dayOf(instant: Date): string {
  return calendar.format(instant)
}

/** The day that was asked for last, with the instants between which it holds: asking the calendar costs more than a query's plan. */
let known = { day: '', from: 0, until: 0 }

/** Today in the home zone, `YYYY-MM-DD`. */
export function today(clock: Clock): string {
  const now = clock()
  const at = now.getTime()
  if (at < known.from || at >= known.until) {
    const day = dayOf(now)
    known = { day, from: startOfDay(day).getTime(), until: nextMidnight(now).getTime() }
  }
  return known.day
}

/** The instant at which a day, `YYYY-MM-DD`, begins in the home zone. */
export function startOfDay(day: string): Date {
  const midnight = new Date(`${day}T00:00:00Z`)
  // The offset is asked for near the day itself: before 1975 the zone had others than +07:00.
  return new Date(midnight.getTime() - offsetAt(new Date(midnight.getTime() - offsetAt(midnight))))
}

/** The first instant after the day on which the given one falls: the next time at which "today" changes. */
export function nextMidnight(instant: Date): Date {
  const following = new Date(`${dayOf(instant)}T00:00:00Z`)
  following.setUTCDate(following.getUTCDate() + 1)
  return startOfDay(following.toISOString().slice(0, 10))
}

/** How many milliseconds the home zone is ahead of UTC at an instant. */
function offsetAt(instant: Date): number {
  const name = zoneName.formatToParts(instant).find(part => part.type === 'timeZoneName')?.value ?? ''
  const match = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name)
  if (!match) return 0
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0)
  return (match[1] === '-' ? -1 : 1) * seconds * 1000
}
