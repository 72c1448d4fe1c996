import { todayRoutes } from '../features/today/today.routes.tsx'
import { interviewRoutes } from '../features/interviews/interviews.routes.tsx'
import { goalRoutes } from '../features/goals/goals.routes.tsx'
import { activityRoutes } from '../features/activities/activities.routes.tsx'
import { activityPartRoutes } from '../features/activities/parts.routes.tsx'
import { activitySummaryRoutes } from '../features/activities/summary.routes.tsx'
import { adminRoutes } from '../features/admin/admin.routes.tsx'
import { accountRoutes } from '../features/accounts/accounts.routes.tsx'
import { contactRoutes } from '../features/contacts/contacts.routes.tsx'
import { assignmentRoutes } from '../features/assignments/assignments.routes.tsx'
import { exceptionRoutes } from '../features/assignments/exceptions.routes.tsx'
import { studentRoutes } from '../features/assignments/students.routes.tsx'
import { boardRoutes } from '../features/board/board.routes.tsx'
import { auditRoutes } from '../features/audit/audit.routes.tsx'
import { materialRoutes } from '../features/materials/materials.routes.tsx'
import { cockpitRoutes } from '../features/cockpit/cockpit.routes.tsx'
import { courseRoutes } from '../features/courses/courses.routes.tsx'
import { demoRoutes } from '../features/demo/demo.routes.tsx'
import { fieldRoutes } from '../features/fields/fields.routes.tsx'
import { partsRoutes } from '../features/fields/parts.routes.tsx'
import { postingRoutes } from '../features/fields/postings.routes.tsx'
import { qualificationRoutes } from '../features/fields/qualifications.routes.tsx'
import { duplicateRoutes } from '../features/duplicates/duplicates.routes.tsx'
import { guestRoutes } from '../features/guests/guest.routes.tsx'
import { confirmingRoutes } from '../features/guests/confirming/confirming.routes.tsx'
import { introducedRoutes } from '../features/guests/introducing/introduced.routes.tsx'
import { guestSetupRoutes } from '../features/guests/setup.routes.tsx'
import { gradingRoutes } from '../features/grading/grading.routes.tsx'
import { homeRoutes } from '../features/home/home.routes.tsx'
import { outreachRoutes } from '../features/outreach/outreach.routes.tsx'
import { protectionRoutes } from '../features/outreach/protection/stop.routes.tsx'
import { sendingRoutes } from '../features/outreach/sending/sending.routes.tsx'
import { wordingRoutes } from '../features/outreach/wordings.routes.tsx'
import { exportRoutes } from '../features/imports/export/export.routes.tsx'
import { occupationRoutes } from '../features/occupations/occupations.routes.tsx'
import { insightRoutes } from '../features/insights/insights.routes.tsx'
import { importRoutes } from '../features/imports/imports.routes.tsx'
import { mapperRoutes } from '../features/mapper/mapper.routes.tsx'
import { networkRoutes } from '../features/network/network.routes.tsx'
import { rankingRoutes } from '../features/network/ranking/ranking.routes.tsx'
import { privacyRoutes } from '../features/privacy/privacy.routes.tsx'
import { notebookRoutes } from '../features/notebook/notebook.routes.tsx'
import { debriefRoutes } from '../features/notebook/debrief/debrief.routes.tsx'
import { submissionRoutes } from '../features/submissions/submissions.routes.tsx'
import { reminderRoutes } from '../features/reminders/reminders.routes.tsx'
import { reportRoutes } from '../features/reports/reports.routes.tsx'
import type { Config } from '../platform/config/index.ts'
import type { Route } from '../platform/web/index.ts'
import { designRoutes } from './dev.routes.tsx'
import { systemRoutes } from './system.routes.ts'

/** The whole URL map: every route of the program, each with its rule. */
export const routesFor = (config: Config): readonly Route[] => [
  ...systemRoutes,
  ...homeRoutes,
  ...accountRoutes,
  ...activitySummaryRoutes,
  ...activityRoutes,
  ...activityPartRoutes,
  ...adminRoutes,
  // Before the messages: `compare` is no identifier.
  ...wordingRoutes,
  ...outreachRoutes,
  ...protectionRoutes,
  ...sendingRoutes,
  ...exportRoutes,
  // Before the contacts: `network` is no identifier.
  ...networkRoutes,
  ...contactRoutes,
  ...mapperRoutes,
  ...courseRoutes,
  ...materialRoutes,
  ...boardRoutes,
  ...cockpitRoutes,
  ...auditRoutes,
  ...assignmentRoutes,
  ...exceptionRoutes,
  ...studentRoutes,
  ...submissionRoutes,
  ...gradingRoutes,
  ...demoRoutes,
  ...fieldRoutes,
  ...rankingRoutes,
  ...partsRoutes,
  ...postingRoutes,
  ...qualificationRoutes,
  ...duplicateRoutes,
  ...importRoutes,
  ...insightRoutes,
  ...occupationRoutes,
  ...privacyRoutes,
  ...reminderRoutes,
  ...reportRoutes,
  ...(config.development ? designRoutes : []),
  ...notebookRoutes,
  ...debriefRoutes,
  ...guestRoutes,
  ...introducedRoutes,
  ...guestSetupRoutes,
  ...confirmingRoutes,
  ...goalRoutes,
  ...interviewRoutes,
  ...todayRoutes,
]
