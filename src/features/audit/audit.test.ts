import { expect, it } from 'vitest'
import { aboutOf, isAudited } from './audit.ts'

it('knows whom an act was about', () => {
  expect(aboutOf({ courseId: 'c', accountId: 'a' })).toBe('a')
  expect(aboutOf({ courseId: 'c', assignmentId: 'x', studentId: 's' })).toBe('s')
  expect(aboutOf({ courseId: 'c' })).toBeNull()
})

it('keeps what administrators and staff do, and what nobody else does', () => {
  expect(['administrator', 'course-staff', 'seeker', 'course-member'].map(isAudited)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
