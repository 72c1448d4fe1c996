import { expect, it } from 'vitest'
import { canAdd, canCreateCourse } from './courses.ts'

it('lets instructors add anybody, assistants students, students nobody', () => {
  expect(canAdd('instructor', 'assistant')).toBe(true)
  expect(canAdd('assistant', 'student')).toBe(true)
  expect(canAdd('assistant', 'instructor')).toBe(false)
  expect(canAdd('student', 'student')).toBe(false)
})

it('follows the instance on who may make a course', () => {
  expect(canCreateCourse('administrators', { isAdministrator: false })).toBe(false)
  expect(canCreateCourse('administrators', { isAdministrator: true })).toBe(true)
  expect(canCreateCourse('open', { isAdministrator: false })).toBe(true)
})
