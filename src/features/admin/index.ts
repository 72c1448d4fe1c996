export {
  readHeader,
  refuseUnlessFree,
  restoreBackup,
  type RestoreResult,
  verifyBackup,
  writeBackup,
} from './backup/index.ts'
export {
  type Check,
  collectHealth,
  collectSurroundings,
  type DatabaseTrouble,
  judge,
  freeBytes,
  judgeWithoutDatabase,
  leastFreeBytes,
} from './health/index.ts'
export { restoreAccount, suspendAccount } from './people/people.commands.ts'
export { forgetOldInvitations } from './invitations/invitations.commands.ts'
export { backupJob } from './backup/backup.jobs.ts'
export { tidyBackups } from './backup/runs.commands.ts'
