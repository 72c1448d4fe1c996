import { expect, it } from 'vitest'
import { likeAnywhere, searchWords } from './people.ts'

it('looks for what was meant, however it was typed', () => {
  expect(searchWords('  Ana   REYES ')).toBe('Ana REYES')
  expect(searchWords('x'.repeat(500))).toHaveLength(100)
})

it('lets no sign stand for anything', () => {
  expect(likeAnywhere('100%_a\\b')).toBe('%100\\%\\_a\\\\b%')
})
