interface PutAway {
  archivedAt: Date | null
}

/** Why nothing can be handed in or asked for any more: it was put away. */
export function closedBy(
  course: PutAway,
  assignment: PutAway,
): 'archived-assignment' | 'course-archived' | undefined {
  if (course.archivedAt) return 'course-archived'
  return assignment.archivedAt ? 'archived-assignment' : undefined
}
