import { expect, test } from 'vitest'

import { targetRules } from './target.rules.ts'
import type { Values } from '../../engine/declare/content.ts'

const places = (values: Values): readonly string[] => targetRules(values).map(({ path }) => path.slice(1).join('.'))

test.each<readonly [what: string, values: Values, expected: readonly string[]]>([
  ['money without a currency', { unit: 'MONEY', value: '5.0000' }, ['currency']],
  ['money reached without a currency', { unit: 'MONEY', actual: '5.0000' }, ['currency']],
  ['a currency of persons', { unit: 'PERSONS', value: '5.0000', currency: 'VND' }, ['currency']],
  ['a currency without a unit', { value: '5.0000', currency: 'VND' }, ['currency']],
  ['a sum below zero', { unit: 'MONEY', value: '-5.0000', currency: 'VND' }, ['value']],
  [
    'counts below zero',
    { unit: 'PARTICIPATIONS', value: '-5.0000', baseline: '3.0000', actual: '-0.5000' },
    ['value', 'actual'],
  ],
  ['parts of persons', { unit: 'PERSONS', value: '5.5000', baseline: '3.0000', actual: '0.0001' }, ['value', 'actual']],
  ['a half of an event', { unit: 'EVENTS', value: '0.5000' }, ['value']],
])('%s is refused', (_, values, expected) => {
  expect(places(values)).toEqual(expected)
})

test.each<Values>([
  { unit: 'MONEY' },
  { unit: 'MONEY', value: '5.5000', currency: 'USD' },
  { unit: 'PERCENT', value: '-5.5000' },
  { unit: 'YEARS', value: '2.5000' },
  { unit: 'PERSONS', value: '0.0000' },
  { unit: 'EVENTS', value: '10.0000' },
])('%o is a target', values => {
  expect(places(values)).toEqual([])
})
