import type { Relationship } from '../contacts/index.ts'

// "I don't know anyone": the prompts that help to think of people, and their order. Pure.

/**
 * In the order of the walk: what comes to mind easily first, what asks for a step further last. The first eight are
 * the places product and chapter name; the last is for people one has only seen at their work.
 */
export const prompts = [
  'jobs',
  'family',
  'friends',
  'parents',
  'teachers',
  'clubs',
  'faith',
  'services',
  'neighbours',
  'admired',
] as const
export type Prompt = (typeof prompts)[number]

/** Where a walk is: at a prompt, or past the last one. */
export type Place = Prompt | 'done'

/** The tie that a prompt proposes; the seeker may say another. */
export const proposedTie: Readonly<Record<Prompt, Relationship>> = {
  jobs: 'colleague',
  family: 'family',
  friends: 'friend',
  parents: 'acquaintance',
  teachers: 'teacher',
  clubs: 'acquaintance',
  faith: 'acquaintance',
  services: 'acquaintance',
  neighbours: 'acquaintance',
  admired: 'none',
}

export const isPrompt = (value: string): value is Prompt => (prompts as readonly string[]).includes(value)

/** Counted from one: "3 of 10". */
export const stepOf = (prompt: Prompt): number => prompts.indexOf(prompt) + 1

export const after = (prompt: Prompt): Place => prompts[prompts.indexOf(prompt) + 1] ?? 'done'

export const before = (prompt: Prompt): Prompt | undefined => prompts[prompts.indexOf(prompt) - 1]
