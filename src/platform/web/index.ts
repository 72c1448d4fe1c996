export {
  changedNothing,
  file,
  flashCookie,
  json,
  ownPath,
  redirect,
  sharedComputer,
  sharedCookie,
  untilClosed,
} from './answer.ts'
export {
  type FormBody,
  type FormError,
  type FormErrors,
  mergedFlash,
  type Parsed,
  parseForm,
  parseMerged,
  readBody,
  readForm,
  refusal,
} from './form.ts'
export { expectForm, handleForm } from './handle-form.ts'
export { inRowLock, postLocked } from './row-lock.ts'
export { get, post, type Route, type RouteOptions, type Rule } from './route.ts'
export type { Actor, Assets, Flash, Visit } from './visit.ts'
