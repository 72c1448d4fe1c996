import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { gradebookFile } from './gradebook.ts'

const columns = [{ title: 'One interview', points: 20 }]
const row = {
  ...{
    name: 'Ruiz, Ana',
    email: 'ana@example.edu',
    sisId: 'S-1',
    lmsId: '812',
    loginId: 'aruiz',
    section: 'CP',
  },
  grades: [17.333],
}
const read = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trim()).data

it('writes what Canvas reads back', () => {
  expect(read(gradebookFile('canvas', columns, [row, { ...row, name: 'Ben', grades: [null] }]))).toEqual([
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'One interview'],
    ['    Points Possible', '', '', '', '', '20'],
    ['Ruiz, Ana', '812', 'S-1', 'aruiz', 'CP', '17.33'],
    ['Ben', '812', 'S-1', 'aruiz', 'CP', ''],
  ])
})

it('writes what Moodle reads back', () => {
  expect(
    read(
      gradebookFile('moodle', columns, [
        row,
        { ...row, name: 'María del Mar Soto' },
        { ...row, name: 'Cher' },
      ]),
    ),
  ).toEqual([
    ['First name', 'Last name', 'ID number', 'Email address', 'One interview'],
    ['Ana', 'Ruiz', 'S-1', 'ana@example.edu', '17.33'],
    ['María del Mar', 'Soto', 'S-1', 'ana@example.edu', '17.33'],
    ['Cher', '', 'S-1', 'ana@example.edu', '17.33'],
  ])
})

it('lets no cell become a formula', () => {
  const text = gradebookFile(
    'canvas',
    [{ title: '=1+1', points: 1 }],
    [{ ...row, name: '@cmd', sisId: '-2+3' }],
  )
  expect(
    read(text)
      .flat()
      .filter((cell) => /^[=+\-@\t\r]/.test(cell)),
  ).toEqual([])
})
