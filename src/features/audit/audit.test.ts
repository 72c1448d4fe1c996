import { expect, it } from 'vitest'
import { aboutOf, isAudited, isDone } from './audit.ts'

it('knows whom an act was about', () => {
  expect(aboutOf({ courseId: 'c', accountId: 'a' })).toBe('a')
  expect(aboutOf({ courseId: 'c', assignmentId: 'x', studentId: 's' })).toBe('s')
  expect(aboutOf({ courseId: 'c' })).toBeNull()
})

it('takes a form that was refused or only drawn again for no act', () => {
  const editor = '/courses/:courseId/assignments/:assignmentId/edit'
  expect([303, 200, 422].map((status) => isDone(editor, status))).toEqual([true, false, false])
  expect([200, 404].map((status) => isDone('/courses/:courseId/roster', status))).toEqual([true, false])
})

it('keeps what administrators and staff do, and what nobody else does', () => {
  expect(['administrator', 'course-staff', 'seeker', 'course-member'].map(isAudited)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
