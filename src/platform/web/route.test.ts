import { expect, test } from 'vitest'
import { get, type Rule } from './index.ts'

const inCourse: Rule<string, 'courseId'> = {
  name: 'in-course',
  admit: (_ctx, _actor, params) => params.courseId,
}
const everybody: Rule<null> = { name: 'everybody', admit: () => null }
const answer = () => new Response()

test('a rule that reads a part of the path rules over no path without it', () => {
  const routes = [
    get('/courses/:courseId/people', inCourse, answer),
    get('/courses/:courseId/people', everybody, answer),
    // @ts-expect-error It would find no course, and answer 404 for ever.
    get('/people/:personId', inCourse, answer),
    // @ts-expect-error The same without any part.
    get('/people', inCourse, answer),
  ]
  expect(routes.map(({ rule }) => rule.name)).toEqual(['in-course', 'everybody', 'in-course', 'in-course'])
})
