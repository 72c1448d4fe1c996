import { expect, it } from 'vitest'
import { phonesInside } from './phones.ts'

it.each([
  ['+1 (650) 555-1212,,204', ['+1 (650) 555-1212 ext. 204']],
  ['650 555 1212;20', ['650 555 1212 ext. 20']],
  ['650 555 1212,,204,,3#', ['650 555 1212 ext. 204 3#']],
  ['555 0100, 555 0101; 204', ['555 0100', '555 0101 ext. 204']],
  ['204, 205', ['204', '205']],
  ['555 0100\n204', ['555 0100', '204']],
  ['555 0100, Joe,', ['555 0100', 'Joe']],
  ['p1234p5678w9', ['p1234p5678w9']],
  [' ', []],
])('%j', (text, phones) => {
  expect(phonesInside(text)).toEqual(phones)
  // What was read is read again the same, as a form does with what it shows.
  expect(phonesInside(phones.join('\n'))).toEqual(phones)
})
