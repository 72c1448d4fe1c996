import { expect, test } from 'vitest'
import { rank } from './palette.ts'

const choices = ['Contacts', 'Add a contact', 'Ángela Núñez, City Hospital', 'Today'].map((words) => ({
  words,
}))

test('every word typed must occur, accents aside, and what begins with them comes first', () => {
  expect(rank(choices, 'contact').map(({ words }) => words)).toEqual(['Contacts', 'Add a contact'])
  expect(rank(choices, 'hospital nunez').map(({ words }) => words)).toEqual(['Ángela Núñez, City Hospital'])
  expect(rank(choices, '')).toHaveLength(4)
  expect(rank(choices, 'dentist')).toEqual([])
})
