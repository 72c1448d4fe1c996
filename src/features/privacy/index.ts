export { forgetExpired } from './privacy.commands.ts'
