import { expect, it } from 'vitest'
import { StatementNames } from './named-statements.ts'

const asked = (names: StatementNames, text: string, times: number) =>
  Array.from({ length: times }, () => names.nameOf(text)).at(-1)

it('names what is asked often, by a name of its own', () => {
  const names = new StatementNames()
  expect(asked(names, 'select a from t where id = $1', 9)).toBeUndefined()
  const name = asked(names, 'select a from t where id = $1', 1)
  expect(name).toMatch(/^[\w-]{32}$/)
  expect(asked(names, 'select a from t where id = $1', 5)).toBe(name)
  expect(asked(names, 'select b from t where id = $1', 10)).not.toBe(name)
})

it('leaves searches and open lists of columns to be planned anew', () => {
  const names = new StatementNames()
  for (const text of [
    'select "id" from "contacts" where "search" like $1',
    'select "id" from "contacts" where $1 <% search',
    'select * from "goals" where "seeker_id" = $1',
    'select "goals".* from "goals" where "seeker_id" = $1',
    'update "goals" set "title" = $1 returning *',
  ])
    expect(asked(names, text, 100), text).toBeUndefined()
  expect(asked(names, 'select count(*) as "n" from "t" where "a" = $1 and "likes" = $2', 100)).toBeDefined()
})

it('keeps no more names than the database should keep plans', () => {
  const names = new StatementNames()
  for (let n = 0; n < 500; n++) asked(names, `select ${n} from t where id = $1`, 10)
  const named = Array.from({ length: 500 }, (_, n) => names.nameOf(`select ${n} from t where id = $1`))
  expect(named.filter(Boolean)).toHaveLength(200)
})
