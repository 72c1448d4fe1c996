import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import type { SeekerId } from '../accounts/index.ts'
import { type Contact, contactName, listContactsById, listSurvivors, knownBy } from '../contacts/index.ts'
import {
  editWish,
  getInterview,
  type InterviewInput,
  isClosed,
  isClosedNow,
  listInterviews,
  planInterview,
} from '../interviews/index.ts'
import { assignmentPath } from './assignment-path.ts'
import { lockAssignment } from './assignments.commands.ts'
import { findAssignmentBehind, type WholeAssignment } from './assignments.queries.ts'
import { findApproval, listGranted } from './exceptions.queries.ts'
import { findGroup } from './groups.queries.ts'
import { groupKey } from './groups-form.ts'
import { type Finding, without } from './rules/finding.ts'
import { checkChoice, type PersonFacts } from './rules/person.ts'

/** What the assignment behind an interview has against it, and where an exception can be asked for. */
export interface Refused {
  findings: readonly Finding[]
  exceptionsAt: string
}

/** A person's addresses as keyed hashes: they differ from assignment to assignment and say nothing by themselves. */
const keysOf = (
  ctx: Context,
  assignmentId: string,
  contact: Pick<Contact, 'emails' | 'profileUrl'>,
): Buffer[] => knownBy(contact).map((name) => ctx.keys.mac('professional', `${assignmentId}:${name}`))

interface Claim {
  key: Buffer
  seekerId: string
  interviewId: string
}

/**
 * Claims anew whom the classmates' open interviews for this assignment are with: an address that came to a contact after
 * it was planned counts too, and one that left does not, nor does anything of somebody who left the class. The addresses
 * become keys here and are shown to nobody. Whoever calls holds the assignment.
 */
async function claimForOthers(ctx: Context, own: SeekerId, assignment: WholeAssignment): Promise<void> {
  if (assignment.rules.people.distinct === 'none') return
  const rows = await ctx.db
    .selectFrom('interviews as i')
    .innerJoin('interview_contacts as ic', (join) =>
      join.onRef('ic.seeker_id', '=', 'i.seeker_id').onRef('ic.interview_id', '=', 'i.id'),
    )
    .innerJoin('contacts as c', (join) =>
      join.onRef('c.seeker_id', '=', 'ic.seeker_id').onRef('c.id', '=', 'ic.contact_id'),
    )
    .innerJoin('enrollments as e', (join) =>
      join
        .onRef('e.course_id', '=', 'i.course_id')
        .onRef('e.account_id', '=', 'i.seeker_id')
        .on('e.role', '=', 'student'),
    )
    .select(['i.seeker_id as seekerId', 'i.id as interviewId', 'c.emails', 'c.profile_url as profileUrl'])
    .where('i.course_id', '=', assignment.courseId)
    .where('i.assignment_id', '=', assignment.id)
    .where('i.seeker_id', '!=', own)
    .where(({ not }) => not(isClosedNow))
    .execute()
  const claims = rows.flatMap(({ seekerId, interviewId, ...contact }) =>
    keysOf(ctx, assignment.id, contact).map((key) => ({ key, seekerId, interviewId })),
  )
  await forgetOthers(ctx, own, assignment, claims)
  await writeClaims(ctx, assignment, claims)
}

/** Only what nobody claims any more goes: where all stands as it stood, nobody's rows are held. */
async function forgetOthers(
  ctx: Context,
  own: SeekerId,
  assignment: WholeAssignment,
  claims: readonly Claim[],
): Promise<void> {
  const nameOf = ({ key, interviewId }: Pick<Claim, 'key' | 'interviewId'>) =>
    `${interviewId} ${key.toString('base64')}`
  const standing = new Set(claims.map(nameOf))
  const rows = await ctx.db
    .selectFrom('assignment_people')
    .select(['key', 'seeker_id as seekerId', 'interview_id as interviewId'])
    .where('course_id', '=', assignment.courseId)
    .where('assignment_id', '=', assignment.id)
    .where('seeker_id', '!=', own)
    .execute()
  for (const { key, seekerId, interviewId } of rows.filter((row) => !standing.has(nameOf(row))))
    await ctx.db
      .deleteFrom('assignment_people')
      .where('course_id', '=', assignment.courseId)
      .where('assignment_id', '=', assignment.id)
      .where('key', '=', key)
      .where('seeker_id', '=', seekerId)
      .where('interview_id', '=', interviewId)
      .execute()
}

/** Whether somebody else's open interview for this assignment is with the same person: never whose. */
async function takenBy(
  ctx: Context,
  own: SeekerId,
  assignment: WholeAssignment,
  contact: Contact,
): Promise<PersonFacts['taken']> {
  if (assignment.rules.people.distinct === 'none') return 'nobody'
  const keys = keysOf(ctx, assignment.id, contact)
  if (keys.length === 0) return 'unknown'
  const rows = await ctx.db
    .selectFrom('assignment_people as p')
    .innerJoin('interviews as i', (join) =>
      join.onRef('i.seeker_id', '=', 'p.seeker_id').onRef('i.id', '=', 'p.interview_id'),
    )
    .leftJoin('assignment_groups as g', (join) =>
      join
        .onRef('g.course_id', '=', 'p.course_id')
        .onRef('g.assignment_id', '=', 'p.assignment_id')
        .onRef('g.student_id', '=', 'p.seeker_id'),
    )
    .select('g.name')
    .where('p.course_id', '=', assignment.courseId)
    .where('p.assignment_id', '=', assignment.id)
    .where('p.key', 'in', keys)
    .where('p.seeker_id', '!=', own)
    .whereRef('i.assignment_id', '=', 'p.assignment_id')
    .where(({ not }) => not(isClosedNow))
    .execute()
  if (rows.length === 0) return 'nobody'
  const group = await findGroup(ctx, own, assignment)
  const isOurs = (name: string | null) => name !== null && groupKey(name) === groupKey(group ?? '')
  return group !== undefined && rows.some(({ name }) => isOurs(name)) ? 'group' : 'course'
}

/**
 * Judges a choice of people for an assignment that the caller holds.
 * @param except the interview that is planned or changed, not counted as another
 */
async function choiceFindings(
  ctx: Context,
  own: SeekerId,
  assignment: WholeAssignment,
  { contacts, except }: { contacts: readonly Contact[]; except: string },
): Promise<Finding[]> {
  const others = (await listInterviews(ctx, own, { aimIds: [assignment.id] })).filter(
    ({ id, stage }) => id !== except && !isClosed(stage),
  )
  const granted = await listGranted(ctx, own, assignment)
  await claimForOthers(ctx, own, assignment)
  const people: PersonFacts[] = []
  for (const contact of contacts)
    people.push({
      contactId: contact.id,
      name: contactName(contact),
      relationship: contact.relationship,
      organization: contact.organization,
      taken: await takenBy(ctx, own, assignment, contact),
    })
  const findings = checkChoice(assignment.rules, {
    people,
    otherOrganizations: others.flatMap((one) => one.people.map(({ organization }) => organization)),
    otherInterviews: others.length,
    hasGroup: (await findGroup(ctx, own, assignment)) !== undefined,
  })
  // An approval is for one interview, every other exception for the whole assignment.
  const setAside = new Set(granted.filter((code) => code !== 'approval-needed'))
  if (await findApproval(ctx, own, assignment, except)) setAside.add('approval-needed')
  return without(findings, setAside)
}

/** What was approved is for this interview from now on, where the assignment asks for approval. */
async function useApproval(
  ctx: Context,
  own: SeekerId,
  assignment: WholeAssignment,
  interviewId: string,
): Promise<void> {
  if (!assignment.rules.people.approval) return
  const approval = await findApproval(ctx, own, assignment, interviewId)
  if (!approval) return
  await ctx.db
    .updateTable('assignment_exceptions')
    .set({ interview_id: interviewId })
    .where('course_id', '=', assignment.courseId)
    .where('id', '=', approval)
    .execute()
}

const claim = (
  ctx: Context,
  own: SeekerId,
  assignment: WholeAssignment,
  { interviewId, contacts }: { interviewId: string; contacts: readonly Contact[] },
) =>
  writeClaims(
    ctx,
    assignment,
    contacts
      .flatMap((contact) => keysOf(ctx, assignment.id, contact))
      .map((key) => ({ key, seekerId: own, interviewId })),
  )

/** What is claimed already stays as it is. */
async function writeClaims(
  ctx: Context,
  assignment: WholeAssignment,
  claims: readonly Claim[],
): Promise<void> {
  const about = { course_id: assignment.courseId, assignment_id: assignment.id }
  const rows = claims.map(({ key, seekerId, interviewId }) => ({
    ...about,
    key,
    seeker_id: seekerId,
    interview_id: interviewId,
  }))
  if (rows.length > 0)
    await ctx.db
      .insertInto('assignment_people')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

const refusedBy = (assignment: WholeAssignment, findings: readonly Finding[]): Refused => ({
  findings,
  exceptionsAt: `${assignmentPath({ courseId: assignment.courseId, assignmentId: assignment.id })}/exceptions/new`,
})

/** What was claimed for an interview goes before it is claimed anew: its people or its assignment may be others. */
const unclaim = (ctx: Context, own: SeekerId, interviewId: string) =>
  ctx.db
    .deleteFrom('assignment_people')
    .where('seeker_id', '=', own)
    .where('interview_id', '=', interviewId)
    .execute()

/**
 * Plans an interview; where it is for an assignment, its rules are asked first, before anybody is written to.
 * @param id made by the form: sent twice, it is one interview, and not another one in the eyes of the rules
 * @throws AppError as `planInterview` does
 */
export async function planForAim(
  outer: Context,
  own: SeekerId,
  { id, ...input }: InterviewInput & { id: string },
): Promise<Refused | undefined> {
  return inTransaction(outer, async (ctx) => {
    const assignment = await findAssignmentBehind(ctx, own, input.aim)
    const contacts = assignment ? await listSurvivors(ctx.db, own, input.contact) : []
    if (assignment) {
      // One choice after the other, where two students could take the same person at the same moment.
      await lockAssignment(ctx, assignment)
      const findings = await choiceFindings(ctx, own, assignment, { contacts, except: id })
      if (findings.some(({ weight }) => weight === 'refuse')) return refusedBy(assignment, findings)
    }
    await planInterview(ctx, own, input, { id })
    await unclaim(ctx, own, id)
    if (assignment) {
      await claim(ctx, own, assignment, { interviewId: id, contacts })
      await useApproval(ctx, own, assignment, id)
    }
    return undefined
  })
}

/**
 * Holds the assignment that a form chooses for an interview, before anything else is held: planning holds it before the
 * interview too, and of two that hold one each and want the other the database ends one.
 */
export async function lockAim(ctx: Context, own: SeekerId, aim: string): Promise<void> {
  const assignment = await findAssignmentBehind(ctx, own, aim)
  if (assignment) await lockAssignment(ctx, assignment)
}

/**
 * Changes what an interview is for; a newly chosen assignment asks its rules as it does of a new interview.
 * Whoever holds the interview already has called `lockAim` before.
 */
export async function editForAim(
  outer: Context,
  own: SeekerId,
  id: string,
  input: { wish: string; field: string; aim: string },
): Promise<Refused | undefined> {
  return inTransaction(outer, async (ctx) => {
    const interview = await getInterview(ctx, own, id)
    const assignment = await findAssignmentBehind(ctx, own, input.aim)
    const contacts = await listContactsById(
      ctx.db,
      own,
      interview.people.map(({ contactId }) => contactId),
    )
    if (assignment && interview.aim?.id !== assignment.id) {
      // One choice after the other, where two students could take the same person at the same moment.
      await lockAssignment(ctx, assignment)
      const findings = await choiceFindings(ctx, own, assignment, { contacts, except: id })
      if (findings.some(({ weight }) => weight === 'refuse')) return refusedBy(assignment, findings)
      await useApproval(ctx, own, assignment, id)
    }
    await editWish(ctx, own, id, input)
    await unclaim(ctx, own, id)
    if (assignment) await claim(ctx, own, assignment, { interviewId: id, contacts })
    return undefined
  })
}
