import { answer } from '../../platform/threads/answer.ts'
import type { ParsedFile } from './imports.ts'
import { parseFile } from './parse.ts'
import type { ParseLimits } from './parse.ts'

answer<{ bytes: Uint8Array; limits: ParseLimits }, ParsedFile>(({ bytes, limits }) =>
  parseFile(bytes, limits),
)
