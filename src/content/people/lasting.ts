/** The time of a row in words, English and Vietnamese; its end is not part of it. */
export function lasting({
  from_on: from = null,
  to_on: to = null,
}: Readonly<Record<string, string | null>>): readonly [string, string] {
  const [begin, beginVi] = from === null ? ['since an unknown day', 'từ ngày chưa rõ'] : [`from ${from}`, `từ ${from}`]
  const [end, endVi] = to === null ? ['with no end stated', 'chưa ghi ngày kết thúc'] : [`until ${to}`, `đến ${to}`]
  return [`${begin} ${end}`, `${beginVi} ${endVi}`]
}
