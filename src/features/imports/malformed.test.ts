import { expect, test } from 'vitest'
import { malformedFiles } from '../../../tests/support/malformed-files.ts'
import { importLimits } from './imports.ts'
import { parseFile } from './parse.ts'

test('600 malformed files are read or refused, none of them slowly', async () => {
  const answers = new Set<string>()
  for (const bytes of malformedFiles(600, 11)) {
    // Time of this process: that others keep the machine busy says nothing about the reading.
    const before = process.cpuUsage()
    const file = await parseFile(bytes, importLimits)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(importLimits.parseMs / 4)
    answers.add(file.ok ? file.format : file.code)
    if (file.ok) expect(file.contacts.length + file.unusable.length).toBe(file.rows)
    // Cards that hold nobody are read, and each is said why.
    if (file.ok && file.format !== 'vcard') expect(file.contacts.length).toBeGreaterThan(0)
  }
  // The files are of every kind, not all refused at the door.
  for (const answer of ['vcard', 'csv', 'nobody', 'no-names', 'zip-broken']) expect(answers).toContain(answer)
})
