import { courseRecords, guestPage, instanceMemory, mailQueue } from '../../shared/defaults.ts'

/** What goes by itself, after how long: the numbers that the jobs work by. What is a seeker's own stays theirs. */
export const retentions = [
  { what: 'courses', n: courseRecords.days, unit: 'days' },
  { what: 'asked', n: instanceMemory.askedDays, unit: 'days' },
  { what: 'writing', n: instanceMemory.writingHours, unit: 'hours' },
  { what: 'guests', n: guestPage.keepDays, unit: 'days' },
  { what: 'letters', n: mailQueue.keptDays, unit: 'days' },
  { what: 'audit', n: instanceMemory.auditDays, unit: 'days' },
  { what: 'invitations', n: instanceMemory.invitationDays, unit: 'days' },
  { what: 'exports', n: instanceMemory.exportHours, unit: 'hours' },
  { what: 'demos', n: instanceMemory.demoHours, unit: 'hours' },
] as const
