interface PutAway {
  archivedAt: Date | null
}

export type PutAwayReason = 'archived-assignment' | 'course-archived'

/** Why nothing can be handed in or asked for any more: it was put away. */
export function whyClosed(course: PutAway, assignment: PutAway): PutAwayReason | undefined {
  if (course.archivedAt) return 'course-archived'
  return assignment.archivedAt ? 'archived-assignment' : undefined
}
