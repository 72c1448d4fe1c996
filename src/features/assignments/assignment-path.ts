/** Where the page of an assignment is; its other pages lie below. */
export const assignmentPath = ({
  courseId,
  assignmentId,
}: {
  courseId: string
  assignmentId: string
}): string => `/courses/${courseId}/assignments/${assignmentId}`
