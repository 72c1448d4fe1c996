export { type BackupResult, writeBackup } from './backup.commands.ts'
export {
  readHeader,
  refuseUnlessFree,
  restoreBackup,
  type RestoreResult,
  verifyBackup,
} from './restore.commands.ts'
