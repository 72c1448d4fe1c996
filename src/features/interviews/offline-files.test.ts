import { expect, it } from 'vitest'
import type { Visit } from '../../platform/web/index.ts'
import { offlineFiles } from './offline-files.ts'

const visit = {
  actor: { accountId: 'ana' },
  sharedComputer: false,
  assets: { files: () => [] },
} as unknown as Visit

it('keeps the page of an interview only while its talk is to come', () => {
  const pagesAt = (stage: 'agreed' | 'cancelled' | 'held') => offlineFiles(visit, { id: 'one', stage })!.pages
  expect(pagesAt('agreed')).toEqual(['/interviews/one/notebook', '/interviews/one', '/offline'])
  for (const stage of ['cancelled', 'held'] as const)
    expect(pagesAt(stage)).toEqual(['/interviews/one/notebook', '/offline'])
})
