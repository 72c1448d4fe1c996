export {
  readHeader,
  refuseUnlessFree,
  restoreBackup,
  type RestoreResult,
  verifyBackup,
  writeBackup,
} from './backup/index.ts'
export { collectHealth, judge } from './health/index.ts'
export { adminRoutes } from './admin.routes.tsx'
