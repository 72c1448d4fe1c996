import { expect, test } from 'vitest'
import { testDatabase } from '../../tests/support/database.ts'
import { readConfig } from './config/index.ts'
import { listMigrations, migrate } from './db/migrate.ts'
import { openContext } from './open-context.ts'

const { db, connection } = await testDatabase({ empty: true })
const { host, port, user, password, database } = connection
const address = new URL(`postgresql://${user}@localhost:${port}/${database}`)
address.password = String(password ?? '')
address.searchParams.set('host', String(host))
const config = readConfig({
  DATABASE_URL: address.href,
  HALFHOUR_SECRET: '0a'.repeat(32),
  LOG_LEVEL: 'fatal',
})
const join = () => openContext(config, { jobNames: [], database: 'join' })

test('a command beside a program of before an update changes no tables', async () => {
  const states = await listMigrations(db)
  await migrate(db, { until: states.at(-2)!.name })
  await expect(join()).rejects.toMatchObject({ code: 'update-pending' })
  expect((await listMigrations(db)).filter(({ appliedAt }) => appliedAt === null)).toHaveLength(1)
})

test('once the new program has started, commands work', async () => {
  const started = await openContext(config, { jobNames: [], database: 'own' })
  await started.close()
  const joined = await join()
  expect(await joined.ctx.db.selectFrom('accounts').select('id').execute()).toEqual([])
  await joined.close()
})
