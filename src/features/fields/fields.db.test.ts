import { describe, expect, it } from 'vitest'
import { testContext, testSeeker } from '../../../tests/support/context.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import { testContact } from '../../../tests/support/rows.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { isId, newId } from '../../shared/ids.ts'
import { createContact } from '../contacts/index.ts'
import { editGoal } from '../goals/goals.commands.ts'
import { getGoal } from '../goals/goals.queries.ts'
import { setGoal } from '../goals/index.ts'
import { editWish, getInterview, listInterviews, planInterview } from '../interviews/index.ts'
import { startMessage } from '../outreach/outreach.commands.ts'
import {
  createField,
  editField,
  ensureField,
  purgeRemovedFields,
  removeField,
  restoreField,
} from './fields.commands.ts'
import { nameKey } from './fields.ts'
import {
  getFieldFacts,
  getWorkspace,
  listFieldNames,
  listFields,
  listQuestionsToAsk,
} from './fields.queries.ts'
import { postingForm } from './fields.schema.ts'
import {
  addMention,
  editMention,
  rejectMention,
  restoreMention,
  reviewProposals,
} from './mentions.commands.ts'
import { changeQualification, mergeQualifications, separateQualifications } from './merging.commands.ts'
import { addPart, addToField, editPart, removePart, restorePart } from './parts.commands.ts'
import { addPosting, editPosting, removePosting, restorePosting } from './postings.commands.ts'
import { listMentions } from './postings.queries.ts'
import { qualificationKey } from './qualification-key.ts'
import { distinctMentions, mergesOf, tallyOf } from './tally.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { scope: seeker } = await testSeeker(ctx)
const { scope: stranger } = await testSeeker(ctx, 'Somebody else')

const newField = (name = `Field ${newId()}`) =>
  createField(ctx, seeker, { name, place: '', school: '', about: '' }).then((fieldId) => ({
    seeker,
    fieldId,
  }))

const hygienist = {
  title: 'Dental hygienist',
  organization: 'Millbrook Dental',
  link: '',
  text: 'Dental hygienist\n\nRequirements:\n- Current CPR certification\n- A driver’s license\n- Spanish is a plus\n',
}

const tallyIn = async (fieldId: string) => {
  const { postings, qualifications, mentions } = await getWorkspace(ctx.db, seeker, fieldId)
  return tallyOf(postings, qualifications, mentions)
}

/** A posting whose proposals are all right. */
async function keptPosting(key: { seeker: typeof seeker; fieldId: string }, text: string) {
  const { id } = await addPosting(ctx, key, { ...hygienist, text })
  const postingKey = { ...key, postingId: id }
  const shown = (await listMentions(ctx.db, key, id)).map((each) => each.id)
  await reviewProposals(ctx, postingKey, { shown, kept: shown })
  return postingKey
}

describe('a field', () => {
  it('is found again by its name, however it is written, and never made twice', async () => {
    const id = await createField(ctx, seeker, {
      name: 'Higiene dental',
      place: 'Portland',
      school: '',
      about: '',
    })
    expect(await ensureField(ctx, seeker, '  higiene  DENTÁL ')).toBe(id)
    expect(await ensureField(ctx, seeker, '  ')).toBeNull()
    expect(await ensureField(ctx, seeker, '???')).toBeNull()
    await expect(
      createField(ctx, seeker, { name: 'higiene dental', place: '', school: '', about: '' }),
    ).rejects.toMatchObject({ code: 'field-exists', params: { fieldId: id } })
    // The same form sent twice is one field.
    const again = newId()
    for (let n = 0; n < 2; n++)
      await createField(ctx, seeker, { id: again, name: 'Plumbing', place: '', school: '', about: '' })
    expect((await listFieldNames(ctx.db, seeker)).filter((name) => name === 'Plumbing')).toHaveLength(1)
    expect(await ensureField(ctx, stranger, 'Plumbing')).not.toBe(again)
  })

  it('says what its form said last, where that was stopped, corrected and sent again', async () => {
    const id = newId()
    await createField(ctx, seeker, { id, name: 'Boatbuldng', place: '', school: '', about: '' })
    await createField(ctx, seeker, {
      id,
      name: 'Boatbuilding',
      place: 'Portland',
      school: 'Hillside',
      about: 'Ships',
    })
    const said = { name: 'Boatbuilding', place: 'Portland', school: 'Hillside', about: 'Ships' }
    expect((await getWorkspace(ctx.db, seeker, id)).field).toMatchObject(said)
    // Taken off the list meanwhile, it is there again; a name that another field has is refused as ever.
    await removeField(ctx, { seeker, fieldId: id })
    await createField(ctx, seeker, { id, ...said })
    expect(await ensureField(ctx, seeker, 'Boatbuilding')).toBe(id)
    await newField('Pipe fitting')
    await expect(createField(ctx, seeker, { id, ...said, name: 'Pipe fitting' })).rejects.toMatchObject({
      code: 'field-exists',
    })
  })

  it('two forms that name a new field at once make one', async () => {
    const ids = await Promise.all(Array.from({ length: 4 }, () => ensureField(ctx, seeker, 'Carpentry')))
    expect(new Set(ids).size).toBe(1)
    expect(isId(ids[0]!)).toBe(true)
  })

  it('is removed, comes back, and is gone for good after 30 days', async () => {
    const key = await newField('Welding')
    await addPart(ctx, key, { part: 'terms', values: { word: 'bead' } })
    await keptPosting(key, hygienist.text)
    await removeField(ctx, key)
    await expect(getWorkspace(ctx.db, seeker, key.fieldId)).rejects.toMatchObject({ code: 'not-found' })
    await restoreField(ctx, key)
    expect((await getWorkspace(ctx.db, seeker, key.fieldId)).terms).toHaveLength(1)
    await removeField(ctx, key)
    const other = await newField('welding')
    await expect(restoreField(ctx, key)).rejects.toMatchObject({ code: 'field-exists' })
    await removeField(ctx, other)
    const before = ctx.clock.now()
    ctx.clock.set(new Date(before.getTime() + 31 * 86_400_000))
    await purgeRemovedFields(ctx)
    ctx.clock.set(before)
    await expect(restoreField(ctx, key)).rejects.toMatchObject({ code: 'not-found' })
    const left = await ctx.db
      .selectFrom('field_terms')
      .select('id')
      .where('field_id', '=', key.fieldId)
      .execute()
    expect(left).toEqual([])
  })

  it('belongs to goals and interviews that name it; renamed it is renamed there, removed they keep the name', async () => {
    const contact = await testContact(ctx, seeker)
    await planInterview(ctx, seeker, { contact: [contact], aim: '', wish: '', field: 'Midwifery' })
    await setGoal(ctx, seeker, { title: 'A goal', field: 'midwifery', wanted: 1, due: '', zone: 'UTC' })
    const field = (await listFields(ctx.db, seeker)).find((each) => each.name === 'Midwifery')!
    expect(field.interviews).toBe(1)
    const key = { seeker, fieldId: field.id }
    await editField(ctx, key, { name: 'Birth care', place: 'Salem', school: '', about: '' })
    const [interview] = await listInterviews(ctx, seeker, { fieldId: field.id })
    expect([interview!.field, interview!.fieldId]).toEqual(['Birth care', field.id])
    await removeField(ctx, key)
    const [after] = await listInterviews(ctx, seeker, { contactId: contact })
    expect([after!.field, after!.fieldId]).toEqual(['Midwifery', null])
  })
})

describe('a removed one', () => {
  const named = async () => {
    const field = `Field ${newId()}`
    const contact = await createContact(ctx, seeker, { name: 'Maria' })
    const plan = { contact: [contact], aim: '', wish: 'Her dya', field }
    const interview = await planInterview(ctx, seeker, plan)
    const goal = { title: 'A goal', field, wanted: 1, due: '', zone: 'UTC' }
    const goalId = await setGoal(ctx, seeker, goal)
    const { fieldId } = await getInterview(ctx, seeker, interview)
    const key = { seeker, fieldId: fieldId! }
    await removeField(ctx, key)
    const save = async (more: { field?: string } = {}) => {
      await editWish(ctx, seeker, interview, { aim: '', wish: 'Her day', field, ...more })
      await editGoal(ctx, seeker, goalId, { ...goal, title: 'The goal', ...more })
    }
    const fieldIds = async () => [
      (await getInterview(ctx, seeker, interview)).fieldId,
      (await getGoal(ctx, seeker, goalId)).fieldId,
    ]
    return { field, key, interview, save, fieldIds }
  }

  it('stays removed when what names it is saved for other words, and comes back whole', async () => {
    const { field, key, interview, save, fieldIds } = await named()
    await save()
    expect(await listFieldNames(ctx.db, seeker)).not.toContain(field)
    expect(await getInterview(ctx, seeker, interview)).toMatchObject({ wish: 'Her day', field })
    await restoreField(ctx, key)
    expect(await fieldIds()).toEqual([key.fieldId, key.fieldId])
  })

  it('gives way to one of its name that is there by now, and to a name that is typed', async () => {
    const { field, save, fieldIds } = await named()
    const { fieldId } = await newField(field)
    await save()
    expect(await fieldIds()).toEqual([fieldId, fieldId])
    await save({ field: `${field} and more` })
    expect(await listFieldNames(ctx.db, seeker)).toContain(`${field} and more`)
    await save({ field: '' })
    expect(await fieldIds()).toEqual([null, null])
  })

  it('does not come back with a request for the goal that names it', async () => {
    const { scope } = await testSeeker(ctx, 'One goal')
    await setGoal(ctx, scope, { title: 'A goal', field: 'Surveying', wanted: 1, due: '', zone: 'UTC' })
    const [field] = await listFields(ctx.db, scope)
    await removeField(ctx, { seeker: scope, fieldId: field!.id })
    const contact = await createContact(ctx, scope, { name: 'Maria' })
    const request = { kind: 'request', channel: 'email', language: 'en', subject: '', body: 'Hello' } as const
    await startMessage(ctx, scope, contact, request)
    expect(await listFields(ctx.db, scope)).toEqual([])
    expect(await listInterviews(ctx, scope)).toHaveLength(1)
  })
})

describe('its parts', () => {
  it('are added, changed, removed and put back, and none of it from outside', async () => {
    const key = await newField()
    const id = await addPart(ctx, key, { part: 'organizations', values: { name: 'Clinic', is_local: true } })
    await editPart(ctx, key, {
      part: 'organizations',
      id,
      values: { name: 'City Clinic', link: 'https://clinic.example' },
    })
    const facts = await getFieldFacts(ctx.db, seeker, key.fieldId)
    expect(facts.organizations).toEqual([
      { id, name: 'City Clinic', link: 'https://clinic.example', isLocal: true },
    ])
    await removePart(ctx, key, { part: 'organizations', id })
    expect((await getFieldFacts(ctx.db, seeker, key.fieldId)).organizations).toEqual([])
    await restorePart(ctx, key, { part: 'organizations', id })
    expect((await getFieldFacts(ctx.db, seeker, key.fieldId)).organizations).toHaveLength(1)
    // Saved in one window after it was removed in another: what was typed is there.
    await removePart(ctx, key, { part: 'organizations', id })
    await editPart(ctx, key, { part: 'organizations', id, values: { name: 'Harbor Clinic' } })
    expect((await getFieldFacts(ctx.db, seeker, key.fieldId)).organizations).toMatchObject([
      { name: 'Harbor Clinic' },
    ])
    const foreign = { seeker: stranger, fieldId: key.fieldId }
    for (const act of [
      () => addPart(ctx, foreign, { part: 'terms', values: { word: 'x' } }),
      () => removePart(ctx, foreign, { part: 'organizations', id }),
      () => editPart(ctx, key, { part: 'titles', id, values: { title: 'of another table' } }),
      () => getFieldFacts(ctx.db, stranger, key.fieldId),
      () => addToField(ctx, foreign, { titles: [{ title: 'x', subfield: '' }] }),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'not-found' })
  })

  it('are copied in from elsewhere once, and leave what the seeker has as it is', async () => {
    const key = await newField()
    await addPart(ctx, key, { part: 'titles', values: { title: 'Line cook', subfield: 'hotel' } })
    const addition = {
      titles: [
        { title: 'line COOK', subfield: '' },
        { title: 'Sous chef', subfield: '' },
        { title: 'Sous Chef', subfield: '' },
      ],
      terms: [{ word: 'Mise en place', meaning: 'Everything ready before it starts' }],
      facts: [{ label: 'Median pay', text: '$36,700 a year', source: 'BLS, 2025' }],
      organizations: [{ name: 'Hotel', link: '', isLocal: false }],
    }
    expect(await addToField(ctx, key, addition)).toBe(4)
    expect(await addToField(ctx, key, addition)).toBe(0)
    const { titles, facts } = await getWorkspace(ctx.db, seeker, key.fieldId)
    expect(titles.map((each) => [each.title, each.subfield])).toEqual([
      ['Line cook', 'hotel'],
      ['Sous chef', ''],
    ])
    expect(facts[0]).toMatchObject({ source: 'BLS, 2025' })
  })

  it('offers only questions for a person to a question plan', async () => {
    const key = await newField()
    const question = (text: string, by: 'person' | 'web') =>
      addPart(ctx, key, { part: 'questions', values: { text, answered_by: by } })
    await question('How do you begin a day?', 'person')
    await question('What does it pay?', 'web')
    const gone = await question('Removed?', 'person')
    await removePart(ctx, key, { part: 'questions', id: gone })
    const offered = await listQuestionsToAsk(ctx.db, seeker, key.fieldId)
    expect(offered.map((each) => each.text)).toEqual(['How do you begin a day?'])
    expect(await listQuestionsToAsk(ctx.db, stranger, key.fieldId)).toEqual([])
    await removeField(ctx, key)
    expect(await listQuestionsToAsk(ctx.db, seeker, key.fieldId)).toEqual([])
  })
})

describe('postings', () => {
  it('propose what they ask for, with the sentence; the tally counts what was kept', async () => {
    const key = await newField()
    const { id, proposed } = await addPosting(ctx, key, hygienist)
    const postingKey = { ...key, postingId: id }
    const mentions = await listMentions(ctx.db, key, id)
    expect(proposed).toBe(mentions.length)
    const cpr = mentions.find((each) => each.wording.includes('CPR'))!
    expect([cpr.state, cpr.sentence.includes(cpr.wording)]).toEqual(['proposed', true])
    expect((await tallyIn(key.fieldId)).postings).toBe(0)
    const [field] = await listFields(ctx.db, seeker)
    expect([field!.id, field!.postings, field!.unchecked]).toEqual([key.fieldId, 1, 1])
    await reviewProposals(ctx, postingKey, { shown: mentions.map((each) => each.id), kept: [cpr.id] })
    const tally = await tallyIn(key.fieldId)
    expect([tally.postings, tally.entries.map((entry) => entry.postings)]).toEqual([1, [1]])
    const other = mentions.find((each) => each.id !== cpr.id)!
    await restoreMention(ctx, postingKey, { mentionId: other.id })
    expect((await tallyIn(key.fieldId)).entries).toHaveLength(2)
    // Sent again from an old page, the review changes nothing that was decided since.
    await reviewProposals(ctx, postingKey, { shown: [other.id], kept: [] })
    expect((await tallyIn(key.fieldId)).entries).toHaveLength(2)
  })

  it('sent twice are one; HTML loses its marks; no title means the first line', async () => {
    const key = await newField()
    const id = newId()
    const pasted = '<h1>Line cook</h1><script>alert(1)</script><p>Must hold a food handler card.</p>'
    for (let n = 0; n < 2; n++) await addPosting(ctx, key, { id, ...postingForm.parse({ pasted }) })
    const { postings } = await getWorkspace(ctx.db, seeker, key.fieldId)
    expect(postings.map((posting) => posting.title)).toEqual(['Line cook'])
    expect(postings[0]!.text).not.toMatch(/<|alert/)
  })

  it('say what their form said last, with what that asks for', async () => {
    const key = await newField()
    const id = newId()
    const { proposed } = await addPosting(ctx, key, { id, ...hygienist, text: 'Dental hygienist' })
    expect(proposed).toBe(0)
    const again = await addPosting(ctx, key, { id, ...hygienist })
    const mentions = await listMentions(ctx.db, key, id)
    expect([again.id, again.proposed > 1, again.proposed]).toEqual([id, true, mentions.length])
    // Twice the same is said with the same number.
    expect(await addPosting(ctx, key, { id, ...hygienist })).toEqual(again)
    await removePosting(ctx, { ...key, postingId: id })
    expect(await addPosting(ctx, key, { id, ...hygienist })).toEqual(again)
    expect((await getWorkspace(ctx.db, seeker, key.fieldId)).postings).toHaveLength(1)
  })

  it('meet in one qualification, whatever it was renamed to or merged into', async () => {
    const key = await newField()
    const first = await keptPosting(key, 'Requirements:\n- Current CPR certification\n')
    const [cpr] = (await tallyIn(key.fieldId)).entries
    await changeQualification(ctx, key, { id: cpr!.id, text: 'Lifesaving card', type: 'licence' })
    await keptPosting(key, 'Requirements:\n- CPR certificate\n')
    expect((await tallyIn(key.fieldId)).entries.map((each) => [each.text, each.postings])).toEqual([
      ['Lifesaving card', 2],
    ])
    await addMention(ctx, first, { text: 'Heart saver course', type: 'licence', strength: 'preferred' })
    const ids = (await tallyIn(key.fieldId)).entries.map((each) => each.id)
    const merge = await mergeQualifications(ctx, key, ids)
    expect(merge.text).toBe('Lifesaving card')
    expect((await tallyIn(key.fieldId)).entries.map((each) => each.postings)).toEqual([2])
    await separateQualifications(ctx, key, merge.merged)
    expect((await tallyIn(key.fieldId)).entries.map((each) => each.postings)).toEqual([2, 1])
  })

  it('a name that another one has makes the two one', async () => {
    const key = await newField()
    const posting = await keptPosting(key, 'Requirements:\n- Current CPR certification\n')
    const { id: mentionId } = await addMention(ctx, posting, {
      text: 'First responder',
      type: 'other',
      strength: 'preferred',
    })
    const { merged } = await editMention(ctx, posting, {
      mentionId,
      text: 'CPR certificate',
      type: 'licence',
      strength: 'preferred',
    })
    expect((await tallyIn(key.fieldId)).entries).toHaveLength(1)
    await separateQualifications(ctx, key, merged)
    expect((await tallyIn(key.fieldId)).entries.map((each) => [each.text, each.type])).toEqual([
      ['Current CPR certification', 'licence'],
      ['First responder', 'other'],
    ])
  })

  it('are found under a new name as well, and stay apart while only something else is saved', async () => {
    const key = await newField()
    await keptPosting(key, 'Requirements:\n- Current CPR certification\n')
    const [cpr] = (await tallyIn(key.fieldId)).entries
    await changeQualification(ctx, key, { id: cpr!.id, text: 'Lifesaving card', type: 'licence' })
    await keptPosting(key, 'Requirements:\n- Lifesaving card\n')
    expect((await tallyIn(key.fieldId)).entries.map((each) => each.postings)).toEqual([2])
    // Two of one name that were kept apart.
    const posting = await keptPosting(key, 'Requirements:\n- Spanish\n- Tagalog\n')
    const [spanish, tagalog] = await listMentions(ctx.db, key, posting.postingId)
    await ctx.db
      .updateTable('qualifications')
      .set({ text: 'Spanish' })
      .where('id', '=', tagalog!.qualificationId)
      .execute()
    const input = { text: 'Spanish', type: 'skill', strength: 'preferred' } as const
    const now = await editMention(ctx, posting, { ...input, mentionId: spanish!.id })
    expect([now.into, now.merged]).toEqual([spanish!.qualificationId, []])
  })

  it('take the kind and words that are typed, unless a posting is known to ask for the same', async () => {
    const key = await newField()
    const { id } = await addPosting(ctx, key, {
      ...hygienist,
      text: 'Requirements:\n- Clean driving record\n',
    })
    const posting = { ...key, postingId: id }
    const [proposed] = await listMentions(ctx.db, key, id)
    await rejectMention(ctx, posting, proposed!.id)
    const typed = { text: 'A clean driving record', type: 'skill', strength: 'required' } as const
    const added = await addMention(ctx, posting, typed)
    expect(added).toEqual({ id: proposed!.id, text: 'A clean driving record' })
    const [entry] = (await tallyIn(key.fieldId)).entries
    expect(entry).toMatchObject({ text: 'A clean driving record', type: 'skill' })
    const again = await addMention(ctx, posting, { ...typed, text: 'driving record, clean', type: 'other' })
    expect(again.text).toBe('A clean driving record')
    expect((await tallyIn(key.fieldId)).entries).toMatchObject([{ type: 'skill' }])
  })

  it('say once what stands in them under two names, and change and leave out both', async () => {
    const key = await newField()
    const posting = await keptPosting(key, 'Requirements:\n- Spanish\n\nPreferred:\n- Castilian\n')
    const shown = async () => {
      const { mentions, qualifications } = await getWorkspace(ctx.db, seeker, key.fieldId)
      return distinctMentions(mentions, mergesOf(qualifications)).map(({ id, strength, state }) => ({
        ...{ id, strength, state },
      }))
    }
    const before = await shown()
    expect(before.map((each) => each.strength)).toEqual(['required', 'preferred'])
    const ids = (await tallyIn(key.fieldId)).entries.map((each) => each.id)
    await mergeQualifications(ctx, key, ids)
    const one = { id: before[0]!.id, strength: 'required', state: 'confirmed' }
    expect(await shown()).toEqual([one])
    const change = { mentionId: one.id, text: 'Spanish', type: 'skill', strength: 'preferred' } as const
    await editMention(ctx, posting, change)
    expect(await shown()).toEqual([{ ...one, strength: 'preferred' }])
    await rejectMention(ctx, posting, one.id)
    expect((await shown()).map((each) => each.state)).toEqual(['rejected'])
    await restoreMention(ctx, posting, { mentionId: one.id })
    expect((await shown()).map((each) => each.state)).toEqual(['confirmed'])
  })

  it('leave out what was left out by itself before its twin went and came back', async () => {
    const key = await newField()
    const posting = await keptPosting(key, 'Requirements:\n- Spanish\n\nPreferred:\n- Castilian\n')
    const ids = (await tallyIn(key.fieldId)).entries.map((each) => each.id)
    const [one, alone] = await listMentions(ctx.db, key, posting.postingId)
    await rejectMention(ctx, posting, alone!.id)
    await mergeQualifications(ctx, key, ids)
    const states = async () =>
      (await listMentions(ctx.db, key, posting.postingId)).map((each) => [each.strength, each.state])
    const before = await states()
    expect(before).toEqual([
      ['required', 'confirmed'],
      ['preferred', 'rejected'],
    ])
    const rejected = await rejectMention(ctx, posting, one!.id)
    expect((await states()).map(([, state]) => state)).toEqual(['rejected', 'rejected'])
    await restoreMention(ctx, posting, { mentionId: one!.id, rejected })
    expect(await states()).toEqual(before)
    await editMention(ctx, posting, {
      mentionId: one!.id,
      text: 'Spanish',
      type: 'skill',
      strength: 'required',
    })
    expect(await states()).toEqual(before)
  })

  it('with another text are read anew, and keep what was decided', async () => {
    const key = await newField()
    const posting = await keptPosting(key, 'Requirements:\n- Current CPR certification\n')
    await editPosting(ctx, posting, {
      ...hygienist,
      text: 'Requirements:\n- Current CPR certification\n- A driver’s license\n',
    })
    const states = (await listMentions(ctx.db, key, posting.postingId)).map((each) => each.state)
    expect(states.toSorted()).toEqual(['confirmed', 'proposed'])
  })

  it('removed leave the tally and come back to it', async () => {
    const key = await newField()
    const posting = await keptPosting(key, 'Requirements:\n- Current CPR certification\n')
    await removePosting(ctx, posting)
    expect(await tallyIn(key.fieldId)).toEqual({ postings: 0, entries: [] })
    await restorePosting(ctx, posting)
    expect((await tallyIn(key.fieldId)).entries).toHaveLength(1)
  })

  it('are nobody else’s', async () => {
    const key = await newField()
    const posting = await keptPosting(key, 'Requirements:\n- Current CPR certification\n')
    const [mention] = await listMentions(ctx.db, key, posting.postingId)
    const [entry] = (await tallyIn(key.fieldId)).entries
    const other = await newField()
    for (const foreign of [
      { ...posting, seeker: stranger },
      { ...posting, fieldId: other.fieldId },
    ]) {
      for (const act of [
        () => editPosting(ctx, foreign, hygienist),
        () => removePosting(ctx, foreign),
        () => addMention(ctx, foreign, { text: 'x', type: 'skill', strength: 'required' }),
        () => rejectMention(ctx, foreign, mention!.id),
        () => restoreMention(ctx, foreign, { mentionId: mention!.id }),
        () => mergeQualifications(ctx, foreign, [entry!.id]),
        () => separateQualifications(ctx, foreign, [entry!.id]),
        () => changeQualification(ctx, foreign, { id: entry!.id, text: 'x', type: 'skill' }),
      ])
        await expect(act()).rejects.toMatchObject({ code: 'not-found' })
      expect(await listMentions(ctx.db, foreign, posting.postingId)).toEqual([])
    }
  })
})

it('the migration makes fields of what goals and interviews had named', async () => {
  const old = await testDatabase({ empty: true })
  await migrate(old.db, { until: '0007_reports' })
  const at = new Date('2026-09-01T00:00:00Z')
  const person = newId()
  await old.db
    .insertInto('accounts')
    .values({ id: person, name: 'Ana', email: 'ana@example.edu', created_at: at, updated_at: at })
    .execute()
  const names = ['Enfermería', ' enfermeria', 'R&D: labs', '', '—', 'Nursing']
  for (const field of names)
    await old.db
      .insertInto('interviews')
      .values({ seeker_id: person, id: newId(), field, created_at: at, updated_at: at })
      .execute()
  await old.db
    .insertInto('goals')
    .values({ seeker_id: person, id: newId(), title: 'g', field: 'NURSING', zone: 'UTC', created_at: at })
    .execute()
  await migrate(old.db)
  const fields = await old.db.selectFrom('fields').select(['id', 'name', 'name_key']).execute()
  expect(fields.map((each) => each.name_key).toSorted()).toEqual(['enfermeria', 'nursing', 'r d labs'])
  for (const { id, name, name_key: key } of fields) {
    expect(nameKey(name)).toBe(key)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/)
  }
  const linked = await old.db.selectFrom('interviews').select(['field', 'field_id']).execute()
  for (const { field, field_id: id } of linked)
    expect(fields.find((each) => each.id === id)?.name_key ?? '').toBe(nameKey(field))
  const goal = await old.db.selectFrom('goals').select('field_id').executeTakeFirstOrThrow()
  expect(fields.find((each) => each.id === goal.field_id)!.name_key).toBe('nursing')
})

it('the migration finds again what had been kept under glued words or without its signs', async () => {
  const old = await testDatabase({ empty: true })
  await migrate(old.db, { until: '0082_entries_and_yeses_of_before' })
  const at = new Date('2026-09-01T00:00:00Z')
  const own = { seeker_id: newId(), field_id: newId() }
  await old.db
    .insertInto('accounts')
    .values({ id: own.seeker_id, name: 'Ana', email: 'ana@example.edu', created_at: at, updated_at: at })
    .execute()
  const named = { name: 'Driving', name_key: 'driving', created_at: at, updated_at: at }
  await old.db
    .insertInto('fields')
    .values({ seeker_id: own.seeker_id, id: own.field_id, ...named })
    .execute()
  const kept = [
    ['driver license', 'Driver’s license'],
    ['driverlicense', 'Driver license'],
    ['commercial driverlicence', 'Commercial driver licence'],
    ['2 driverexperience truck year', '2 years of truck driver experience'],
    ['c', 'C#'],
    ['c experience', 'Experience with C++'],
    ['certification', 'A+ certification'],
    ['driverless tractor', 'Driverless tractors'],
  ] as const
  const ids = kept.map(() => newId())
  await old.db
    .insertInto('qualifications')
    .values(
      kept.map(([key, text], n) => ({
        ...{ ...own, id: ids[n]!, type: 'skill' as const, key, text, created_at: at },
      })),
    )
    .execute()
  await migrate(old.db)
  const rows = await old.db
    .selectFrom('qualifications')
    .select(['key', 'text', 'merged_into'])
    .orderBy('id')
    .execute()
  expect(rows[1]).toMatchObject({ key: 'driverlicense', merged_into: ids[0] })
  for (const { key, text } of rows.toSpliced(1, 1)) expect(key).toBe(qualificationKey(text))
})
