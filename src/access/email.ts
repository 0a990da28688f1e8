/** The longest address that mail can be sent to (RFC 5321). */
const longest = 254
const form = /^[!#$%&'*+\-/=?^_`{|}~.a-z0-9]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/

/**
 * An e-mail address as it is stored and compared: lower case, without blanks around it. Anything but ASCII is refused,
 * so that no address looks like another one: not in other letters, not in another normal form, not in other widths.
 * @returns null when it is none
 */
export function readEmail(text: string): string | null {
  const given = text.trim()
  // Before the letters are made small: the Kelvin sign becomes a k by it.
  if (given.length > longest || !/^[!-~]+$/.test(given)) return null
  const email = given.toLowerCase()
  return form.test(email) && !/^\.|\.\.|\.@/.test(email) ? email : null
}
