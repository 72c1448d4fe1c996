import type { MessageKey } from '../../i18n/index.ts'

/** What each act is called, by its route's pattern; one without words shows its pattern. */
export const actWords: Readonly<Record<string, MessageKey>> = {
  '/admin': 'audit.settings',
  '/admin/protection': 'audit.protection',
  '/admin/protection/stop': 'audit.stopped',
  '/courses/:courseId/edit': 'audit.course-edit',
  '/courses/:courseId/archive': 'audit.course-archive',
  '/courses/:courseId/unarchive': 'audit.course-unarchive',
  '/courses/:courseId/copy': 'audit.course-copy',
  '/courses/:courseId/members': 'audit.member-add',
  '/courses/:courseId/members/:accountId/remove': 'audit.member-remove',
  '/courses/:courseId/joining': 'audit.joining',
  '/courses/:courseId/requests/:accountId': 'audit.request',
  '/courses/:courseId/roster/apply': 'audit.roster',
  '/courses/:courseId/roster': 'audit.roster-look',
  '/courses/:courseId/invitations': 'audit.invite',
  '/courses/:courseId/places/:placeId/drop': 'audit.place-drop',
  '/courses/:courseId/places/:placeId/match': 'audit.place-match',
  '/courses/:courseId/materials': 'audit.material-add',
  '/courses/:courseId/materials/:materialId/remove': 'audit.material-remove',
  '/courses/:courseId/board/:postId/hide': 'audit.post-hide',
  '/courses/:courseId/board/:postId/show': 'audit.post-show',
  '/courses/:courseId/assignments': 'audit.assignment-add',
  '/courses/:courseId/assignments/:assignmentId/edit': 'audit.assignment-edit',
  '/courses/:courseId/assignments/:assignmentId/archive': 'audit.assignment-archive',
  '/courses/:courseId/assignments/:assignmentId/unarchive': 'audit.assignment-unarchive',
}
