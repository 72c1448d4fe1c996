import { expect, it } from 'vitest'
import { canAdd, canCreateCourse, outranks } from './courses.ts'

it('lets instructors add anybody, assistants students, students nobody', () => {
  expect(canAdd('instructor', 'assistant')).toBe(true)
  expect(canAdd('assistant', 'student')).toBe(true)
  expect(canAdd('assistant', 'instructor')).toBe(false)
  expect(canAdd('student', 'student')).toBe(false)
})

it('puts the roles in an order', () => {
  expect(outranks('instructor', 'assistant')).toBe(true)
  expect(outranks('assistant', 'student')).toBe(true)
  expect(outranks('student', 'student')).toBe(false)
  expect(outranks('student', 'instructor')).toBe(false)
})

it('follows the instance on who may make a course', () => {
  const nobody = { isAdministrator: false, mayCreateCourses: false }
  const chosen = { isAdministrator: false, mayCreateCourses: true }
  const administrator = { isAdministrator: true, mayCreateCourses: false }
  const settings = ['administrators', 'invitation', 'open'] as const
  const over = (who: typeof nobody) => settings.map((setting) => canCreateCourse(setting, who))
  expect(over(nobody)).toEqual([false, false, true])
  expect(over(chosen)).toEqual([false, true, true])
  expect(over(administrator)).toEqual([true, true, true])
})
