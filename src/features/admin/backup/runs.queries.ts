import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Config } from '../../../platform/config/index.ts'
import type { Context } from '../../../platform/context.ts'
import { addHours } from '../../../shared/dates.ts'

/** Where backups stand that an administrator asks for. */
export const backupFolder = (config: Pick<Config, 'dataFolder'>): string =>
  path.join(config.dataFolder, 'backups')

/** The file of a backup: by its moment, and by its id so that no two meet. */
export const backupFile = (
  config: Pick<Config, 'dataFolder'>,
  { id, createdAt }: { id: string; createdAt: Date },
): string =>
  path.join(
    backupFolder(config),
    `halfhour-${createdAt.toISOString().slice(0, 16).replace(/[T:]/g, '-')}-${id.slice(-8)}.backup`,
  )

/** Hours after which a backup that nobody finished counts as given up: the process that wrote it is gone. Our choice. */
const patienceHours = 6

/** Whether a backup is on its way. */
export const isOpen = (
  { state, createdAt }: { state: BackupRun['state']; createdAt: Date },
  now: Date,
): boolean => (state === 'waiting' || state === 'running') && now < addHours(createdAt, patienceHours)

export interface BackupRun {
  id: string
  state: 'waiting' | 'running' | 'done' | 'failed'
  tablesDone: number
  tablesTotal: number
  rows: number | null
  bytes: number | null
  createdAt: Date
  finishedAt: Date | null
  /** Why it failed, where we know: the code of an error. */
  error: string | null
  file: string
  folder: string
  /** Whether the file is in the folder that this process sees. */
  isHere: boolean
}

/** The backups that were asked for, newest first. */
export async function listBackups(ctx: Context): Promise<BackupRun[]> {
  const rows = await ctx.db
    .selectFrom('backups')
    .select(['id', 'state', 'tables_done as tablesDone', 'tables_total as tablesTotal'])
    .select(['row_count', 'bytes', 'created_at as createdAt', 'finished_at as finishedAt', 'error'])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const now = ctx.clock.now()
  return Promise.all(
    rows.map(async ({ row_count, bytes, ...row }) => {
      const file = backupFile(ctx.config, row)
      const isHere = row.state === 'done' && (await exists(file))
      const numberOf = (text: string | null) => (text === null ? null : Number(text))
      const state = row.state === 'done' || isOpen(row, now) ? row.state : ('failed' as const)
      const folder = backupFolder(ctx.config)
      return { ...row, folder, state, rows: numberOf(row_count), bytes: numberOf(bytes), file, isHere }
    }),
  )
}

/** Whether the file is in a folder that this process sees. */
export const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )
