/** The public face of the audit log. */
export { isAudited, isDone } from './audit.ts'
export { forgetOldActs, noteAct } from './audit.commands.ts'
export { actWords } from './act-words.ts'
