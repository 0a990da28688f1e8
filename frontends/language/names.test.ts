import { readFileSync } from 'node:fs'

import { buildSchema, isEnumType } from 'graphql'
import { expect, test } from 'vitest'

import { sectorName, sectorNames } from './sectors.ts'
import { stageName, stageNames } from './stages.ts'

// DAC-CRS code list 1.12, categories in use.
const categories =
  '111 112 113 114 121 122 123 130 140 151 152 160 210 220 230 231 232 233 234 235 236 240 250 311 312 313 321 322 323 331 332 410 430 510 520 530 600 720 730 740 910 930 998'.split(
    ' ',
  )

test('Every category of purposes has a name of its own in both languages', () => {
  for (const names of [sectorNames.vi, sectorNames.en]) {
    expect(Object.keys(names).sort()).toEqual(categories)
    expect(new Set(Object.values(names)).size).toBe(categories.length)
    expect(Object.values(names).filter(name => name.length > 50 || name.trim() !== name || name === '')).toEqual([])
  }
  expect(categories.filter(code => sectorNames.vi[code] === sectorNames.en[code])).toEqual([])
})

test('A code is named by its category, one that nobody knows by itself', () => {
  expect(sectorName('112', 'vi')).toBe('Giáo dục cơ bản')
  expect(sectorName('11220', 'en')).toBe('Basic education')
  expect([sectorName('777', 'vi'), sectorName('77710', 'vi')]).toEqual(['777', '77710'])
})

test('Every stage of the graph has a name in both languages, one that nobody knows is said as it is', () => {
  const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
  const stages = schema.getType('ProjectStage')
  const values = isEnumType(stages) ? stages.getValues().map(({ name }) => name) : []
  for (const names of [stageNames.vi, stageNames.en]) expect(Object.keys(names).sort()).toEqual(values.toSorted())
  expect([stageName('RUNNING', 'vi'), stageName('PAUSED', 'en')]).toEqual(['đang thực hiện', 'PAUSED'])
})
