export {
  accountHolder,
  administrator,
  anyone,
  type SeekerId,
  seeker,
  seekerByGuest,
  seekerByJob,
  seekerByOperator,
} from './accounts.policy.ts'
export {
  admitNewcomer,
  createAccount,
  guessLocale,
  keepAnAdministrator,
  lockAccount,
  type NewArrival,
  proveAddress,
  setupPath,
  signUp,
} from './accounts.commands.ts'
export { checkPassword, type PasskeysAfter, resetTopic, setPassword } from './passwords.commands.ts'
export { signIn } from './sign-in.commands.ts'
export { mayRegister } from './accounts.ts'
export { AdministrationHeader } from './components/administration-header.tsx'
export { CredentialFields } from './components/credential-fields.tsx'
export { InstanceFields } from './components/instance-fields.tsx'
export { Newcomer } from './components/newcomer.tsx'
export { PasswordField } from './components/password-field.tsx'
export {
  findAccount,
  findAccountByEmail,
  getInstance,
  isSuspended,
  listAccounts,
  mayMailAs,
} from './accounts.queries.ts'
export {
  email,
  instanceChoices,
  type InstanceSettings,
  type NewAccount,
  newAccount,
} from './accounts.schema.ts'
export { emailChangeTopic, setEmail } from './email-change/email-change.commands.ts'
export { addressGiven } from './email-change/email-change.schema.ts'
export { removePasskeysOf } from './passkeys/passkeys.commands.ts'
export { listPasskeys } from './passkeys/passkeys.queries.ts'
export { CodeField } from './second-step/components/code-field.tsx'
export { removeSecondStep } from './second-step/second-step.commands.ts'
export { refusedField, secondStepMinutes } from './second-step/second-step.ts'
export { asOwnerOfSuspended, type Owner } from './suspended.commands.ts'
export { getWorkSettings } from './work-settings.queries.ts'
export { workClock } from './work-settings.ts'
