export {
  accountHolder,
  administrator,
  anyone,
  type SeekerId,
  seeker,
  seekerByJob,
  seekerByOperator,
} from './accounts.policy.ts'
