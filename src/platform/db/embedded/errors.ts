import { AppError } from '../../../shared/errors.ts'

// What can keep the embedded database from starting. Each is said on the console before anything listens, so its
// words (`error.<code>` in the catalogue) say what the reader can do.

export const folderInUse = (folder: string, holder: string): AppError =>
  new AppError('data-folder-in-use', 503, { folder, holder })

export const noDatabase = (folder: string): AppError => new AppError('no-database', 503, { folder })

export const unsupportedSystem = (system: string, cause?: unknown): AppError =>
  new AppError('embedded-unsupported', 503, { system }, cause)

export const missingLink = (file: string, cause: unknown): AppError =>
  new AppError('embedded-link-missing', 503, { file }, cause)

export const noUnprivilegedUser = (programs: string, folder: string): AppError =>
  new AppError('embedded-as-root', 503, { programs, folder })

export const otherVersion = (folder: string, found: string, brought: string): AppError =>
  new AppError('embedded-other-version', 503, { folder, found, brought })

export const oldServerLives = (processes: string): AppError =>
  new AppError('embedded-old-server', 503, { processes })

export const didNotStart = (reason: string, cause?: unknown): AppError =>
  new AppError('embedded-did-not-start', 503, { reason }, cause)
