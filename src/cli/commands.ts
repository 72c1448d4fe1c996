import type { Command } from './command.ts'

/** Every command, a file each, loaded only when it is asked for: `coach` and `qualifications` need no database. */
export const commands: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  backup: () => import('./backup.ts'),
  demo: () => import('./demo.ts'),
  doctor: () => import('./doctor.ts'),
  import: () => import('./import.ts'),
  'occupations import': () => import('./occupations-import.ts'),
  report: () => import('./report.ts'),
  restore: () => import('./restore.ts'),
  coach: () => import('./coach.ts'),
  qualifications: () => import('./qualifications.ts'),
  'user add': () => import('./user-add.ts'),
  'user reset-password': () => import('./user-reset-password.ts'),
  'user restore': () => import('./user-restore.ts'),
  'user suspend': () => import('./user-suspend.ts'),
  'user turn-off-second-step': () => import('./user-turn-off-second-step.ts'),
  'user set-email': () => import('./user-set-email.ts'),
}
