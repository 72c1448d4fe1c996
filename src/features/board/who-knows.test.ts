import { expect, it } from 'vitest'
import { suggestFrom } from './who-knows.ts'

const contact = (id: string, title: string, some = {}) => ({
  id,
  name: id,
  description: '',
  organization: '',
  title,
  ...some,
})

it('finds by title, description or workplace, the best first', () => {
  const contacts = [
    contact('Ana', 'Head nurse', { organization: 'County Hospital' }),
    contact('Ben', 'Respiratory Therapist', { organization: 'County Hospital' }),
    contact('Cem', 'Baker'),
    contact('', '', { id: 'x', description: 'my aunt, a therapist' }),
  ]
  expect(
    suggestFrom('I would like to talk to a respiratory therapist', contacts).map(({ name, because }) => [
      name,
      because,
    ]),
  ).toEqual([
    ['Ben', 'Respiratory Therapist'],
    ['my aunt, a therapist', 'my aunt, a therapist'],
  ])
  expect(suggestFrom('Who works at the county hospital?', contacts)[0]?.because).toBe('County Hospital')
})

it('finds nobody by words that say nothing', () => {
  expect(suggestFrom('Who would know somebody?', [contact('Ana', 'Somebody who works')])).toEqual([])
})
