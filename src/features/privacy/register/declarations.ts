// What is kept, why, how long, who gets it out and how it goes. Typed by the tables: a column that is
// forgotten here does not compile, and a test compares the register with the live database.

/** Whose data a table holds, and by which column it is found. */
export type Owner = 'seeker' | 'account' | 'course' | 'instance'

export interface Column {
  purpose: string
  /** False for what would only harm or mean nothing outside: secrets, derived keys. */
  export: boolean
}

export interface Table<Row> {
  purpose: string
  owner: Owner
  /** The column that names the person; for `instance` none. */
  by?: keyof Row & string
  /** Another column that names the person, where the first one does not. */
  alsoBy?: keyof Row & string
  /** `released`: an export holds of it what the student may read by now, as the page with their feedback does. */
  exportedOnce?: 'released'
  retention: string
  /** `with-account`: every row goes. `unlinked`: the row stays without the person. `expires`: goes by itself. `none`: holds nobody's data. */
  erasure: 'with-account' | 'unlinked' | 'expires' | 'none'
  columns: { [Name in keyof Row]: Column }
}

export const kept = (purpose: string): Column => ({ purpose, export: true })
export const withheld = (purpose: string): Column => ({ purpose, export: false })

export const id = kept('Names the row')
export const seekerId = kept('Whose row it is')
export const interviewId = kept('The interview it belongs to')
export const contactId = kept('The contact it is about')
export const fieldId = kept('The career field it belongs to')
export const activityId = kept('The activity it belongs to')
export const made = kept('When it was made')
export const changed = kept('When it was last changed')
export const removed = kept('When it was taken off the list, so that this can be undone')

export const whileAccount = 'As long as the account, unless its owner removes it'
export const ofSeeker = {
  owner: 'seeker',
  by: 'seeker_id',
  retention: whileAccount,
  erasure: 'with-account',
} as const
export const ofAccount = {
  owner: 'account',
  by: 'account_id',
  retention: whileAccount,
  erasure: 'with-account',
} as const
/** Published facts about occupations: nobody's data. */
export const ofPublisher = {
  owner: 'instance',
  retention: 'Until a newer release is imported',
  erasure: 'none',
} as const
export const occupationCode = kept('The occupation, as the source numbers it')
export const courseTime = 'Until the course is deleted; course records at most 180 days after its period ends'

export type Register<Tables> = { [Name in keyof Tables]: Table<Tables[Name]> }
