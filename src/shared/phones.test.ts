import { expect, it } from 'vitest'
import { dialLink, onOneLine, phonesInside, withoutExtension } from './phones.ts'

it.each([
  ['+1 (650) 555-1212,,204', ['+1 (650) 555-1212 ext. 204']],
  ['650 555 1212;20', ['650 555 1212 ext. 20']],
  ['650 555 1212,,204,,3#', ['650 555 1212 ext. 204 3#']],
  ['555 0100,555 0101;204', ['555 0100', '555 0101 ext. 204']],
  // As people write an extension, which is no phone of its own.
  ['+1 650 555 1212, ext. 204', ['+1 650 555 1212 ext. 204']],
  ['650-555-1212,x204', ['650-555-1212 x204']],
  [
    '650 555 1212, ext 20, +49 30 1234567; Extensión: 7',
    ['650 555 1212 ext 20', '+49 30 1234567 Extensión: 7'],
  ],
  ['650 555 1212\nanexo 20', ['650 555 1212 anexo 20']],
  ['204, ext. 20', ['204', 'ext. 20']],
  // As a form shows several.
  ['+49 30 1234567, 123456', ['+49 30 1234567', '123456']],
  ['650 555 1212,,204, 123456', ['650 555 1212 ext. 204', '123456']],
  // As a spreadsheet writes one.
  ['6,505,551,212', ['6 505 551 212']],
  ['+1,650,555,1212', ['+1 650 555 1212']],
  ['650,555,1212;204', ['650 555 1212 ext. 204']],
  ['55,1234,5678', ['55 1234 5678']],
  ['+1 650,555,1212', ['+1 650 555 1212']],
  ['06,12,34,56,78', ['06 12 34 56 78']],
  ['1000,1001,1002', ['1000', '1001', '1002']],
  ['204,205', ['204', '205']],
  ['204,2050', ['204', '2050']],
  ['555 123,555 124', ['555 123', '555 124']],
  ['1000,1001,1002,1003', ['1000', '1001', '1002', '1003']],
  ['204, 205', ['204', '205']],
  ['555 0100\n204', ['555 0100', '204']],
  ['555 0100, Joe,', ['555 0100', 'Joe']],
  ['p1234p5678w9', ['p1234p5678w9']],
  [' ', []],
])('%j', (text, phones) => {
  expect(phonesInside(text)).toEqual(phones)
  // What was read is read again the same, as a form does with what it shows.
  const lines = phones.join('\n')
  for (const shown of [lines, onOneLine(lines)]) expect(phonesInside(shown)).toEqual(phones)
})

it('reads a run of separators and of extensions in one go', () => {
  // Tried from each comma, or counted anew for each extension, this takes minutes.
  const many = 400_000
  expect(phonesInside(`${','.repeat(many)}x`)).toEqual(['x'])
  expect(phonesInside(`6505551212${';1'.repeat(many)}`)).toHaveLength(1)
})

it.each([
  ['+1 (650) 555-1212 ext. 204 3#', '+1 (650) 555-1212', 'tel:+16505551212'],
  ['555 0100 x20', '555 0100', 'tel:5550100'],
  ['555 0100 (Ext 20)', '555 0100', 'tel:5550100'],
  ['650 555 1212 extension 204', '650 555 1212', 'tel:6505551212'],
  ['650 555 1212 #204', '650 555 1212', 'tel:6505551212'],
  ['650 555 1212 ext. #204', '650 555 1212', 'tel:6505551212'],
  ['11 4555 1212 interno: 20', '11 4555 1212', 'tel:1145551212'],
  ['2 555 1212 anexo 20', '2 555 1212', 'tel:25551212'],
  ['#31#650 555 1212 x20', '#31#650 555 1212', 'tel:316505551212'],
  ['555 0100', '555 0100', 'tel:5550100'],
])('%s is dialled without its extension', (phone, number, link) => {
  expect([withoutExtension(phone), dialLink(phone)]).toEqual([number, link])
})
