import { expect, it } from 'vitest'
import { recordDate } from '../../src/batch/record-date'

it.each([
  ['2025-03-12', '2025-03-12'],
  ['2025-03-12T10:00:00Z', '2025-03-12'],
  ['12-03-2025', '2025-03-12'],
  ['12/3/2025', '2025-03-12'],
  ['12.03.2025', '2025-03-12'],
  ['12 maart 2025', '2025-03-12'],
  ['woensdag 12 mrt. 2025 14:05', '2025-03-12'],
  ['20250312', '2025-03-12'],
  ['Wed, 12 Mar 2025 10:00:00 GMT', '2025-03-12'],
  ['12 Mar 2025', '2025-03-12'],
  ['Wed, 12 Mar 2025 00:30:00 +0100', '2025-03-12'],
  ['12 Mei 2025', '2025-05-12'],
  ['3 Okt 2025', '2025-10-03'],
  ['31 Feb 2025', null],
  [new Date('2025-03-12T10:00:00Z'), '2025-03-12'],
  ['31-02-2025', null],
  ['maart 2025', null],
  ['gisteren', null],
  ['12 maart 2025 en 13 maart 2025', null],
  ['', null],
  [12, null],
  [null, null],
  [new Date('niets'), null],
])('%s is %s', (value, day) => expect(recordDate(value)).toBe(day))
