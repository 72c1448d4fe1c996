import { expect, test } from 'vitest'
import { connectedOn, numberOrder } from './connected-on.ts'

test.each([
  ['15 Jan 2024', '2024-01-15'],
  ['03 Feb 2024', '2024-02-03'],
  ['5-May-2024', '2024-05-05'],
  ['5 maj 2024', '2024-05-05'],
  ['15 ene 2024', '2024-01-15'],
  ['15 de enero de 2024', '2024-01-15'],
  ['15 de ago. de 2024', '2024-08-15'],
  ['3 févr. 2024', '2024-02-03'],
  ['1 août 2023', '2023-08-01'],
  ['12 juin 2023', '2023-06-12'],
  ['12 juil. 2023', '2023-07-12'],
  ['7. März 2022', '2022-03-07'],
  ['7. Mrz. 2022', '2022-03-07'],
  ['31. Dez. 2021', '2021-12-31'],
  ['9 de out. de 2020', '2020-10-09'],
  ['9 de set de 2020', '2020-09-09'],
  ['Mar 4, 2019', '2019-03-04'],
  ['2024-01-15', '2024-01-15'],
  ['2024/1/5', '2024-01-05'],
  ['01/15/24, 10:22 AM', '2024-01-15'],
  ['1/5/2024', '2024-01-05'],
  ['1er janv. 2024', '2024-01-01'],
  ['1º de enero de 2024', '2024-01-01'],
  ['3rd March 2024', '2024-03-03'],
  ['2024年3月5日', '2024-03-05'],
  ['2024. 3. 5.', '2024-03-05'],
  ['2024년 3월 5일', '2024-03-05'],
  ['9oct2020', '2020-10-09'],
  ['29 Feb 2024', '2024-02-29'],
  ['29 Feb 2023', ''],
  ['31 Apr 2024', ''],
  ['15 Jan 1924', ''],
  ['soon', ''],
  ['', ''],
])('%s is %s', (typed, expected) => {
  expect(connectedOn(typed, 'month-first')).toBe(expected)
})

test('the numbers of the whole file decide which of them is the month', () => {
  expect(numberOrder(['03/04/2024', '25/04/2024'], 'month-first')).toBe('day-first')
  expect(numberOrder(['03/04/2024', '04/25/2024'], 'day-first')).toBe('month-first')
  expect(numberOrder(['03/04/2024'], 'month-first')).toBe('month-first')
  expect(numberOrder(['03.04.2024'], 'month-first')).toBe('day-first')
  expect(connectedOn('25/04/2024', 'day-first')).toBe('2024-04-25')
})
