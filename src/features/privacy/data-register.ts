import type { Database } from '../../platform/db/index.ts'

// What is kept, why, how long, who gets it out and how it goes. Typed by the tables: a column that is
// forgotten here does not compile, and a test compares the register with the live database.

/** Whose data a table holds, and by which column it is found. */
export type Owner = 'seeker' | 'account' | 'course' | 'instance'

interface Column {
  purpose: string
  /** False for what would only harm or mean nothing outside: secrets, derived keys. */
  export: boolean
}

interface Table<Row> {
  purpose: string
  owner: Owner
  /** The column that names the person; for `instance` none. */
  by?: keyof Row & string
  retention: string
  /** `with-account`: every row goes. `unlinked`: the row stays without the person. `expires`: goes by itself. `none`: holds nobody's data. */
  erasure: 'with-account' | 'unlinked' | 'expires' | 'none'
  columns: { [Name in keyof Row]: Column }
}

const kept = (purpose: string): Column => ({ purpose, export: true })
const withheld = (purpose: string): Column => ({ purpose, export: false })

const id = kept('Names the row')
const seekerId = kept('Whose row it is')
const interviewId = kept('The interview it belongs to')
const contactId = kept('The contact it is about')
const fieldId = kept('The career field it belongs to')
const activityId = kept('The activity it belongs to')
const made = kept('When it was made')
const changed = kept('When it was last changed')
const removed = kept('When it was taken off the list, so that this can be undone')

const whileAccount = 'As long as the account, unless its owner removes it'
const ofSeeker = {
  owner: 'seeker',
  by: 'seeker_id',
  retention: whileAccount,
  erasure: 'with-account',
} as const
const ofAccount = {
  owner: 'account',
  by: 'account_id',
  retention: whileAccount,
  erasure: 'with-account',
} as const
/** Published facts about occupations: nobody's data. */
const ofPublisher = {
  owner: 'instance',
  retention: 'Until a newer release is imported',
  erasure: 'none',
} as const
const occupationCode = kept('The occupation, as the source numbers it')
const courseTime = 'Until the course is deleted; course records at most 180 days after its period ends'

export const dataRegister: { [Name in keyof Database]: Table<Database[Name]> } = {
  instance: {
    purpose: 'The choices of this installation',
    owner: 'instance',
    retention: 'As long as the installation',
    erasure: 'none',
    columns: {
      id,
      registration: kept('Who may create an account'),
      course_creation: kept('Who may create courses'),
      demo_allowed: kept('Whether visitors may look around'),
      secret_check: withheld('Refuses a wrong master secret'),
      set_up_at: kept('When setup was done'),
      created_at: made,
    },
  },
  demos: {
    purpose: 'Visits with sample data',
    owner: 'instance',
    retention: 'Until left, at most 24 hours after the last visit',
    erasure: 'expires',
    columns: { id, created_at: made, last_seen_at: kept('When it was last used') },
  },
  accounts: {
    ...ofAccount,
    by: 'id',
    purpose: 'Who uses Halfhour',
    columns: {
      id,
      name: kept('How to address and sign'),
      email: kept('Signing in, and mail'),
      email_verified: kept('Whether the address was proved'),
      image: kept('Not used; required by the account library'),
      locale: kept('The language of pages'),
      zone: kept('The zone that times are shown in'),
      is_administrator: kept('Whether this person looks after the installation'),
      demo_id: kept('Marks sample accounts'),
      folded_guides: kept('Which short guides were read'),
      shortcuts: kept('Whether single-key shortcuts are on'),
      created_at: made,
      updated_at: changed,
    },
  },
  sessions: {
    ...ofAccount,
    purpose: 'Where someone is signed in',
    retention: '30 days after the last use',
    columns: {
      id,
      account_id: seekerId,
      token: withheld('Proves the session'),
      expires_at: kept('When it ends'),
      ip_address: kept('Always empty: addresses are not kept'),
      user_agent: kept('Lets a person recognise their devices'),
      created_at: made,
      updated_at: changed,
    },
  },
  credentials: {
    ...ofAccount,
    purpose: 'How someone proves who they are',
    columns: {
      id,
      account_id: seekerId,
      provider_account_id: kept('The account at the provider'),
      provider_id: kept('Which provider; "credential" is a password'),
      access_token: withheld('A secret of the provider'),
      refresh_token: withheld('A secret of the provider'),
      id_token: withheld('A secret of the provider'),
      access_token_expires_at: kept('When the provider’s token ends'),
      refresh_token_expires_at: kept('When the provider’s token ends'),
      scope: kept('What the provider was asked for'),
      password: withheld('The password’s hash'),
      created_at: made,
      updated_at: changed,
    },
  },
  verifications: {
    purpose: 'Links to set a new password',
    owner: 'instance',
    retention: 'One hour',
    erasure: 'expires',
    columns: {
      id,
      identifier: withheld('A single-use secret'),
      value: withheld('The account it is for'),
      expires_at: kept('When it ends'),
      created_at: made,
      updated_at: changed,
    },
  },
  rate_limits: {
    purpose: 'Slows down guessing',
    owner: 'instance',
    retention: 'Minutes: until its window ends',
    erasure: 'expires',
    columns: {
      key: withheld('A keyed hash of what is counted'),
      hits: withheld('How many tries'),
      window_ends_at: withheld('When counting starts anew'),
    },
  },
  professional_keys: {
    purpose: 'Protects professionals across seekers: asked recently, or asked never to be contacted',
    owner: 'instance',
    retention: '"asked" 180 days, "stopped" for ever',
    erasure: 'unlinked',
    columns: {
      id: withheld('Names the row'),
      key: withheld('A keyed hash of the address or profile, never the name'),
      kind: withheld('Asked, or stopped'),
      demo_id: withheld('Keeps sample data apart'),
      at: withheld('When'),
    },
  },
  job_runs: {
    purpose: 'Shows whether background work runs',
    owner: 'instance',
    retention: 'The last run of each',
    erasure: 'none',
    columns: {
      name: kept('Which work'),
      last_started_at: kept('When it began'),
      last_finished_at: kept('When it ended'),
      last_error: kept('What kind of error, if any'),
    },
  },
  contacts: {
    ...ofSeeker,
    purpose: 'People on a seeker’s list',
    columns: {
      seeker_id: seekerId,
      id,
      name: kept('The name as typed'),
      given: kept('The given part, where known'),
      family: kept('The family part, where known'),
      description: kept('Stands for a name until it is known'),
      relationship: kept('The seeker’s own tie, which assignment rules need'),
      how_found: kept('How the seeker found this person'),
      why: kept('Why the seeker wants to talk to them'),
      organization: kept('Where they work'),
      title: kept('What they do'),
      emails: kept('How to write to them'),
      phones: kept('How to call them'),
      profile_url: kept('Their professional profile'),
      profile_key: withheld('The profile in one form, to find duplicates'),
      links: kept('Their website, publications, talks'),
      connected_on: kept('When they connected on LinkedIn'),
      notes: kept('The seeker’s private notes'),
      source: kept('By which door they came onto the list'),
      import_id: kept('The import they came with'),
      own_fields: kept('What the seeker wrote by hand, which no import overwrites'),
      name_key: withheld('The name in one form, to find duplicates'),
      search: withheld('The words that search looks in'),
      created_at: made,
      updated_at: changed,
      removed_at: removed,
    },
  },
  mapper_walks: {
    ...ofSeeker,
    purpose: 'How far the walk through the network map is',
    columns: { seeker_id: seekerId, prompt: kept('Where it goes on'), updated_at: changed },
  },
  mapper_answers: {
    ...ofSeeker,
    purpose: 'Which prompt of the network map a contact was an answer to',
    columns: {
      seeker_id: seekerId,
      contact_id: contactId,
      prompt: kept('The prompt'),
      created_at: made,
    },
  },
  contact_origins: {
    ...ofSeeker,
    purpose: 'Who led to whom',
    columns: {
      seeker_id: seekerId,
      contact_id: contactId,
      led_by: kept('The contact by whom this one was found'),
      created_at: made,
    },
  },
  imports: {
    ...ofSeeker,
    purpose: 'Files that were read in',
    columns: {
      seeker_id: seekerId,
      id,
      format: kept('What kind of file'),
      file_name: kept('The name it had'),
      summary: kept('How many rows were new, updated, unusable'),
      created_at: made,
      applied_at: kept('When it was confirmed'),
      undone_at: kept('When it was undone'),
    },
  },
  import_parts: {
    ...ofSeeker,
    purpose: 'The rows of an import between preview and confirmation',
    retention: 'Until the import is confirmed or dropped',
    columns: {
      seeker_id: seekerId,
      import_id: kept('The import'),
      kind: kept('What the rows are'),
      part: kept('The order'),
      rows: kept('The rows'),
    },
  },
  import_changes: {
    ...ofSeeker,
    purpose: 'What an import changed, so that it can be undone whole',
    columns: {
      seeker_id: seekerId,
      import_id: kept('The import'),
      contact_id: contactId,
      before: kept('The contact before'),
      after: kept('The contact after'),
    },
  },
  import_files: {
    ...ofSeeker,
    purpose: 'A list whose columns are being chosen',
    retention: 'Until the import is confirmed or dropped, at most a day',
    columns: {
      seeker_id: seekerId,
      import_id: kept('The import'),
      file_name: kept('The name it had'),
      bytes: withheld('The file as it was sent; its sender has it'),
      created_at: made,
    },
  },
  import_mappings: {
    ...ofSeeker,
    purpose: 'Which column of a list holds what, chosen once for lists with the same header',
    columns: {
      seeker_id: seekerId,
      signature: kept('A hash of the header’s words'),
      columns: kept('What each column holds'),
      updated_at: changed,
    },
  },
  import_runs: {
    ...ofSeeker,
    purpose: 'How far the reading of a big file is',
    retention: 'At most a day',
    columns: {
      seeker_id: seekerId,
      import_id: kept('The import'),
      step: kept('What is being done'),
      done: kept('Rows done'),
      total: kept('Rows there are'),
      code: kept('Why it ended without a result'),
      cancelled: kept('Whether it was stopped'),
      beat_at: kept('When it last made progress'),
    },
  },
  duplicate_searches: {
    ...ofSeeker,
    purpose: 'When a seeker’s contacts were last compared with each other',
    columns: {
      seeker_id: seekerId,
      wanted_at: kept('When the list last changed'),
      done_at: kept('When it was last compared'),
    },
  },
  duplicate_pairs: {
    ...ofSeeker,
    purpose: 'Contacts who might be the same person',
    retention: 'Until the list is compared anew, or one of the two is merged or removed',
    columns: {
      seeker_id: seekerId,
      one_id: contactId,
      other_id: kept('The other contact'),
      level: kept('Certain or likely'),
      bits: kept('How sure'),
      evidence: kept('What speaks for and against it'),
    },
  },
  duplicate_decisions: {
    ...ofSeeker,
    purpose: 'Contacts of whom the seeker said that they are not the same person',
    columns: {
      seeker_id: seekerId,
      one_id: contactId,
      other_id: kept('The other contact'),
      decided_at: kept('When it was said'),
    },
  },
  contact_merges: {
    ...ofSeeker,
    purpose: 'Two contacts made one, so that this can be undone',
    retention: 'As long as the contact that went in, which is erased 30 days after',
    columns: {
      seeker_id: seekerId,
      id,
      kept_id: contactId,
      gone_id: kept('The contact that went into it'),
      before: kept('The contact before'),
      after: kept('The contact after'),
      moved: kept('What moved over to it'),
      merged_at: kept('When they were merged'),
      undone_at: kept('When it was undone'),
    },
  },
  courses: {
    purpose: 'A class',
    owner: 'course',
    by: 'created_by',
    retention: courseTime,
    erasure: 'unlinked',
    columns: {
      id,
      title: kept('Its name'),
      zone: kept('Its time zone'),
      starts_on: kept('First day of its period'),
      ends_on: kept('Last day of its period'),
      created_by: kept('Who made it'),
      demo_id: kept('Marks sample data'),
      created_at: made,
      archived_at: kept('When it was put away'),
    },
  },
  enrollments: {
    ...ofAccount,
    purpose: 'Who belongs to a class',
    retention: courseTime,
    columns: {
      course_id: kept('The course'),
      account_id: seekerId,
      role: kept('Instructor, assistant or student'),
      created_at: made,
    },
  },
  assignments: {
    purpose: 'What a class is asked to do',
    owner: 'course',
    retention: courseTime,
    erasure: 'none',
    columns: {
      course_id: kept('The course'),
      id,
      title: kept('Its name'),
      instructions: kept('What to do'),
      interviews_wanted: kept('How many interviews'),
      opens_at: kept('When it begins'),
      due_at: kept('When it is due'),
      zone: kept('The zone of its dates'),
      created_at: made,
      archived_at: kept('When it was archived'),
    },
  },
  assignment_questions: {
    purpose: 'Questions an assignment requires',
    owner: 'course',
    retention: courseTime,
    erasure: 'none',
    columns: {
      course_id: kept('The course'),
      assignment_id: kept('The assignment'),
      id,
      topic: kept('Its topic'),
      text: kept('The question'),
      position: kept('Its place'),
    },
  },
  fields: {
    ...ofSeeker,
    purpose: 'Career fields that a seeker looks into',
    columns: {
      seeker_id: seekerId,
      id,
      name: kept('The name as typed'),
      name_key: withheld('The name in one form, to find it again'),
      place: kept('Where the seeker looks for work'),
      about: kept('What draws the seeker to it'),
      created_at: made,
      updated_at: changed,
      removed_at: removed,
    },
  },
  field_terms: {
    ...ofSeeker,
    purpose: 'The vocabulary of a field',
    columns: {
      seeker_id: seekerId,
      field_id: fieldId,
      id,
      word: kept('The word'),
      meaning: kept('What it means'),
      created_at: made,
      removed_at: removed,
    },
  },
  field_titles: {
    ...ofSeeker,
    purpose: 'Job titles of a field',
    columns: {
      seeker_id: seekerId,
      field_id: fieldId,
      id,
      title: kept('The job title'),
      subfield: kept('The part of the field it belongs to'),
      created_at: made,
      removed_at: removed,
    },
  },
  field_organizations: {
    ...ofSeeker,
    purpose: 'Organizations where people do this work',
    columns: {
      seeker_id: seekerId,
      field_id: fieldId,
      id,
      name: kept('Its name'),
      link: kept('Its page'),
      is_local: kept('Whether it is near the seeker'),
      created_at: made,
      removed_at: removed,
    },
  },
  field_facts: {
    ...ofSeeker,
    purpose: 'What the seeker looked up about a field',
    columns: {
      seeker_id: seekerId,
      field_id: fieldId,
      id,
      label: kept('What it is about'),
      text: kept('What was found'),
      source: kept('Where it is from'),
      created_at: made,
      removed_at: removed,
    },
  },
  field_questions: {
    ...ofSeeker,
    purpose: 'Questions that research left open',
    columns: {
      seeker_id: seekerId,
      field_id: fieldId,
      id,
      text: kept('The question'),
      prompt: kept('What in the research led to it'),
      answered_by: kept('Whether a person has to answer it, or the web does'),
      created_at: made,
      removed_at: removed,
    },
  },
  postings: {
    ...ofSeeker,
    purpose: 'Job listings of a field',
    columns: {
      seeker_id: seekerId,
      field_id: fieldId,
      id,
      title: kept('Its job title'),
      organization: kept('Whose listing it is'),
      link: kept('Where it stands'),
      text: kept('Its text, as pasted'),
      created_at: made,
      updated_at: changed,
      removed_at: removed,
    },
  },
  qualifications: {
    ...ofSeeker,
    purpose: 'What the postings of a field ask for',
    columns: {
      seeker_id: seekerId,
      field_id: fieldId,
      id,
      type: kept('Education, experience, licence, skill or other'),
      text: kept('What the seeker calls it'),
      key: withheld('Its words in one form, to find it again'),
      merged_into: kept('The qualification it is the same as'),
      created_at: made,
    },
  },
  posting_qualifications: {
    ...ofSeeker,
    purpose: 'Which posting asks for which qualification',
    columns: {
      seeker_id: seekerId,
      field_id: fieldId,
      posting_id: kept('The posting'),
      id,
      qualification_id: kept('The qualification'),
      strength: kept('Required or preferred'),
      wording: kept('The posting’s own words'),
      sentence: kept('The sentence they stand in'),
      state: kept('Proposed, confirmed or rejected'),
      position: kept('The order'),
    },
  },
  activities: {
    ...ofSeeker,
    purpose: 'What a seeker joins and takes part in',
    columns: {
      seeker_id: seekerId,
      id,
      kind: kept('Association, volunteering, internship, training or event'),
      name: kept('Its name'),
      organization: kept('Whose it is'),
      role: kept('What the seeker does there'),
      starts_on: kept('When it began'),
      ends_on: kept('When it ended'),
      link: kept('Its page'),
      outcome: kept('What came of it'),
      notes: kept('The seeker’s private notes'),
      fee: kept('What membership costs'),
      student_rate: kept('What it costs for students'),
      renews_on: kept('When membership is due again, for the reminder'),
      meetings: kept('When and where it meets'),
      created_at: made,
      updated_at: changed,
      removed_at: removed,
    },
  },
  activity_sessions: {
    ...ofSeeker,
    purpose: 'Time spent on an activity',
    columns: {
      seeker_id: seekerId,
      activity_id: activityId,
      id,
      held_on: kept('On which day'),
      minutes: kept('How long'),
      about: kept('What was done'),
      created_at: made,
      removed_at: removed,
    },
  },
  activity_people: {
    ...ofSeeker,
    purpose: 'Whom the seeker met at an activity',
    columns: {
      seeker_id: seekerId,
      activity_id: activityId,
      contact_id: contactId,
      created_at: made,
    },
  },
  goals: {
    ...ofSeeker,
    purpose: 'What a seeker wants to reach without a class',
    columns: {
      seeker_id: seekerId,
      id,
      title: kept('The goal'),
      field: kept('The career field, as typed'),
      field_id: kept('The career field it belongs to'),
      interviews_wanted: kept('How many interviews'),
      due_at: kept('By when'),
      zone: kept('The zone of that date'),
      created_at: made,
      closed_at: kept('When it was reached or given up'),
    },
  },
  interviews: {
    ...ofSeeker,
    purpose: 'A conversation from the decision to ask to the report',
    columns: {
      seeker_id: seekerId,
      id,
      goal_id: kept('The goal it serves'),
      course_id: kept('The course of the assignment it serves'),
      assignment_id: kept('The assignment it serves'),
      field: kept('The career field, as typed'),
      field_id: kept('The career field it belongs to'),
      wish: kept('What the seeker wants to learn'),
      mode: kept('Phone, video, in person or written'),
      starts_at: kept('When it begins'),
      zone: kept('The zone it was planned in'),
      minutes: kept('How long'),
      place: kept('Where'),
      link: kept('The link of the call'),
      sequence: kept('Counts changes for calendars'),
      agreed_at: kept('When it was agreed'),
      clock_started_at: kept('When the clock was started'),
      ended_at: kept('When it was held'),
      declined_at: kept('When it was declined'),
      resting_at: kept('Since when it rests'),
      cancelled_at: kept('When it was cancelled'),
      created_at: made,
      updated_at: changed,
    },
  },
  interview_contacts: {
    ...ofSeeker,
    purpose: 'With whom an interview is',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      contact_id: contactId,
      position: kept('The order'),
      thanked_at: kept('When they were thanked by other means than a message'),
    },
  },
  questions: {
    ...ofSeeker,
    purpose: 'What the seeker plans to ask',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      id,
      topic: kept('Its topic'),
      text: kept('The question'),
      source: kept('Required, prepared, own or suggested'),
      position: kept('Its place'),
      minutes: kept('The time planned for it'),
      removed_at: removed,
    },
  },
  today_choices: {
    ...ofSeeker,
    purpose: 'What was done, put off or dismissed on Today',
    columns: {
      seeker_id: seekerId,
      item_key: kept('Which item'),
      choice: kept('What was chosen'),
      until: kept('Until when it waits'),
      at: kept('When'),
    },
  },
  work_settings: {
    ...ofSeeker,
    purpose: 'How a seeker works, where it differs from the defaults',
    columns: {
      seeker_id: seekerId,
      next_person_days: kept('Business days of silence before the next person'),
      nudge_days: kept('Days before a nudge'),
      max_nudges: kept('Nudges a person gets'),
      note_limit: kept('Characters of a LinkedIn note'),
      holidays: kept('Days that do not count'),
      updated_at: changed,
    },
  },
  messages: {
    ...ofSeeker,
    purpose: 'What a seeker writes to a contact',
    columns: {
      seeker_id: seekerId,
      id,
      contact_id: contactId,
      interview_id: interviewId,
      kind: kept('Request, nudge, thank-you …'),
      channel: kept('How it travels'),
      language: kept('Its language'),
      subject: kept('Its subject'),
      body: kept('Its text'),
      state: kept('What is known of its way'),
      sent_at: kept('When it was sent'),
      sent_how: kept('By whom and how it was sent'),
      outcome: kept('What came back'),
      outcome_at: kept('When it came back'),
      created_at: made,
      updated_at: changed,
      removed_at: removed,
    },
  },
  message_versions: {
    ...ofSeeker,
    purpose: 'Earlier versions of a message, to revise and refine it',
    columns: {
      seeker_id: seekerId,
      message_id: kept('The message'),
      version: kept('Which version'),
      subject: kept('Its subject'),
      body: kept('Its text'),
      created_at: made,
    },
  },
  message_events: {
    ...ofSeeker,
    purpose: 'What happened to a message',
    columns: {
      seeker_id: seekerId,
      id,
      message_id: kept('The message'),
      kind: kept('What happened'),
      at: kept('When'),
    },
  },
  notebooks: {
    ...ofSeeker,
    purpose: 'What was written during an interview, merged from every device',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      state: withheld('The merged document; its words are in notebook_answers and notebook_marks'),
      merged_version: withheld('How far the merge has come'),
      version: withheld('Counts updates'),
      updated_at: changed,
    },
  },
  notebook_updates: {
    ...ofSeeker,
    purpose: 'Updates from a device that are not merged yet',
    retention: 'Until merged, at most 30 days',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      id,
      version: withheld('The order'),
      update: withheld('The update; its words are in notebook_answers and notebook_marks'),
      created_at: made,
    },
  },
  notebook_answers: {
    ...ofSeeker,
    purpose: 'The notes to each question, as text',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      question_id: kept('The question'),
      question: kept('An off-script question’s text'),
      text: kept('The notes'),
      asked: kept('Whether it was asked'),
    },
  },
  notebook_marks: {
    ...ofSeeker,
    purpose: 'Quick marks: learned, next step, quotation, person mentioned',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      id,
      kind: kept('Which mark'),
      text: kept('Its text'),
      question_id: kept('The question it was made at'),
      contact_id: kept('The contact made from it'),
    },
  },
  notebook_bases: {
    ...ofSeeker,
    purpose: 'The text behind a page without script, to merge what is sent back',
    retention: '30 days',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      id,
      version: withheld('The version of the page'),
      state: withheld('The document of the page'),
      created_at: made,
    },
  },
  debriefs: {
    ...ofSeeker,
    purpose: 'What stays of an interview: learned, reflection',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      learned: kept('What was learned'),
      went_well: kept('What went well'),
      unexpected: kept('What was unexpected'),
      differently: kept('What to do differently'),
      still_interested: kept('Whether the interest holds'),
      follow_up: kept('What follows from that'),
      completed_at: kept('When it was finished'),
      updated_at: changed,
    },
  },
  debrief_forms: {
    ...ofSeeker,
    purpose: 'What a form of a debrief said, so that sending it again repeats nothing',
    retention: '30 days',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      id,
      said: withheld('The texts of the form, which stand in the debrief'),
      created_at: made,
    },
  },
  next_steps: {
    ...ofSeeker,
    purpose: 'What to do after an interview',
    columns: {
      seeker_id: seekerId,
      id,
      interview_id: interviewId,
      text: kept('The step'),
      due_on: kept('By when'),
      done_at: kept('When it was done'),
      created_at: made,
    },
  },
  reports: {
    ...ofSeeker,
    purpose: 'What the reader of a report sees where it differs from the notebook',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      occupation: kept('The occupation'),
      organization: kept('The organization'),
      answers: kept('The answers as edited'),
      reflection: kept('The reflection as edited'),
      finished_at: kept('When it was finished'),
      created_at: made,
      updated_at: changed,
    },
  },
  occupations: {
    ...ofPublisher,
    purpose: 'Occupations as the O*NET database describes them',
    columns: {
      code: occupationCode,
      title: kept('Its name'),
      description: kept('What people in it do'),
      named: kept('Whether its name comes from the list of occupations'),
    },
  },
  occupation_titles: {
    ...ofPublisher,
    purpose: 'Names that an occupation goes by',
    columns: {
      code: occupationCode,
      source: kept('Its own name, another one, or one reported by people in it'),
      title: kept('The name'),
      search: withheld('The words that search looks in'),
    },
  },
  related_occupations: {
    ...ofPublisher,
    purpose: 'Which occupations are alike',
    columns: {
      code: occupationCode,
      related_code: kept('The one it is like'),
      position: kept('How close, the closest first'),
    },
  },
  occupation_zones: {
    ...ofPublisher,
    purpose: 'How much preparation an occupation takes',
    columns: { code: occupationCode, zone: kept('The level, from 1 to 5') },
  },
  preparation_levels: {
    ...ofPublisher,
    purpose: 'What the levels of preparation mean',
    columns: {
      zone: kept('The level'),
      name: kept('Its name'),
      experience: kept('The experience it takes'),
      education: kept('The education it takes'),
      training: kept('The training it takes'),
      examples: kept('Occupations of this level'),
    },
  },
  occupation_outlooks: {
    ...ofPublisher,
    purpose: 'Wages and expected employment as the Bureau of Labor Statistics publishes them',
    columns: {
      code: occupationCode,
      title: kept('Its name there'),
      base_year: kept('The year that is counted from'),
      target_year: kept('The year that is looked ahead to'),
      employment: kept('People employed then'),
      projected: kept('People expected to be employed'),
      change_percent: kept('The expected change'),
      openings: kept('Openings expected a year'),
      wage_year: kept('The year of the wage'),
      median_wage: kept('The wage that half earn more than'),
      wage_at_least: kept('Whether the wage is only known to be this or more'),
    },
  },
  occupation_entries: {
    ...ofPublisher,
    purpose: 'What is typically needed to enter an occupation',
    columns: {
      code: occupationCode,
      education: kept('Education'),
      experience: kept('Work experience'),
      training: kept('Training on the job'),
    },
  },
  occupation_files: {
    ...ofPublisher,
    purpose: 'Which files the facts about occupations came from',
    columns: {
      kind: kept('What kind of facts'),
      file_name: kept('The file'),
      release: kept('Which release'),
      digest: withheld('A hash of what was read'),
      rows: kept('How many rows'),
      imported_at: kept('When it was read'),
    },
  },
}

export type TableName = keyof Database

export const tableNames = Object.keys(dataRegister) as TableName[]

/** The tables that hold one person's rows, with the column that names the person. */
export const personalTables = tableNames.flatMap((name) => {
  const { owner, by } = dataRegister[name] as { owner: Owner; by?: string }
  return by && owner !== 'course' && owner !== 'instance' ? [{ name, by }] : []
})

/** The columns of a table that an export may hold. */
export const exportedColumns = (name: TableName): string[] =>
  Object.entries(dataRegister[name].columns as Record<string, Column>)
    .filter(([, column]) => column.export)
    .map(([column]) => column)
