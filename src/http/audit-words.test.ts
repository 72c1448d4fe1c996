import { expect, it } from 'vitest'
import { readConfig } from '../platform/config/index.ts'
import { actWords, isAudited } from '../features/audit/index.ts'
import { routesFor } from './routes.ts'

/** Open to everybody in a course, and kept where one of its staff does it. */
const alsoKept = ['/courses/:courseId/leave']

it('has words for every act that is kept, and no others', () => {
  const acts = routesFor(readConfig({}))
    .filter(({ method, rule }) => method === 'POST' && isAudited(rule.name))
    .map(({ path }) => path)
  expect(Object.keys(actWords).toSorted()).toEqual([...acts, ...alsoKept].toSorted())
})
