import type { Page } from 'playwright-core'

/** The figures of a screen, by what they are of, in ten thousandths of their currencies: exact, and as text. */
export interface Shown {
  /** By kind and currency, of the period. */
  readonly tiles: Figures
  /** By year and kind, in the currency of the charts. */
  readonly years: Figures
  /** By id, code or nothing, of the period and the kind that is chosen, in the currency of the charts. */
  readonly country: Figures
  readonly sector: Figures
  readonly stage: Figures
  readonly federation: Figures
}

type Figures = Readonly<Record<string, string>>

// What runs in the page is text: its globals are not those of the tests.
const readScreen = `(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]
  const text = element => element?.textContent.trim() ?? ''
  const parts = of => all('.by-' + of + ' .part a').map(link =>
    [new URL(link.href).searchParams.get('open').slice(of.length + 1), text(link.querySelector('.part-value'))])
  const table = document.querySelector('.years table')
  const heads = table ? all('thead th', table).map(text) : []
  return {
    isBusy: all('[aria-busy=true]').length > 0,
    language: document.documentElement.lang,
    tiles: all('.tile').flatMap(tile => all('.sum:not(.none)', tile).map(sum =>
      [tile.dataset.kind + ' ' + text(sum.querySelector('span')), text(sum.querySelector('b'))])),
    years: table ? all('tbody tr', table).flatMap(row => all('td', row).map((cell, at) =>
      [text(row.querySelector('th')) + ' ' + heads[at + 1], text(cell)])) : [],
    country: parts('country'), sector: parts('sector'), stage: parts('stage'), federation: parts('federation'),
  }
})()`

const units: Readonly<Record<string, number>> = {
  million: 6,
  billion: 9,
  trillion: 12,
  triệu: 6,
  tỷ: 9,
  'nghìn tỷ': 12,
}

/** A sum as it is written, in ten thousandths: `-1,250.5 USD`, `8.4 million JPY`, `50 tỷ VND`. */
export function inUnits(written: string, language: string): string {
  const [, sign, digits, , unit] = /^(-?)([\d.,]+)(\s+(\p{Ll}[\p{Ll}\s]*?))?(\s+[A-Z]{3})?$/u.exec(written) ?? []
  const zeros = unit === undefined ? 0 : units[unit]
  if (digits === undefined || zeros === undefined) throw new Error(`no sum: ${written}`)
  const [mark, point] = language === 'vi' ? ['.', ','] : [',', '.']
  const [before = '', after = ''] = digits.replaceAll(mark, '').split(point)
  const value = BigInt(before + after.padEnd(zeros + 4, '0'))
  return String(sign === '-' ? -value : value)
}

/** Reads a screen; null while it still reads figures itself. */
export async function read(page: Page): Promise<Shown | null> {
  const { isBusy, language, ...seen } = await page.evaluate<
    { isBusy: boolean; language: string } & Record<keyof Shown, [string, string][]>
  >(readScreen)
  if (isBusy) return null
  const figures = (pairs: readonly [string, string][]): Figures =>
    Object.fromEntries(pairs.map(([key, written]) => [key, inUnits(written, language)]))
  const kindOf = new Map(kindNames[language])
  return {
    tiles: figures(seen.tiles),
    years: figures(
      seen.years.flatMap(([key, written]): [string, string][] => {
        const [year = '', ...name] = key.split(' ')
        const kind = kindOf.get(name.join(' '))
        return kind === undefined || written === '–' ? [] : [[`${year} ${kind}`, written]]
      }),
    ),
    country: figures(seen.country),
    sector: figures(seen.sector),
    stage: figures(seen.stage),
    federation: figures(seen.federation),
  }
}

const kindNames: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  vi: [
    ['Cam kết', 'commitments'],
    ['Giải ngân', 'disbursements'],
    ['Hiện vật', 'inKind'],
    ['Không nêu loại', 'unstated'],
  ],
  en: [
    ['Commitments', 'commitments'],
    ['Disbursements', 'disbursements'],
    ['In kind', 'inKind'],
    ['Kind not stated', 'unstated'],
  ],
}
