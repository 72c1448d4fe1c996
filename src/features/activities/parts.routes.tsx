import { type Flash, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { submittedId } from '../../shared/ids.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import { contactName, personOf } from '../contacts/index.ts'
import { listNamesakes } from '../duplicates/index.ts'
import { activityHere, activityKey, showActivity } from './activities.routes.tsx'
import {
  addNewPersonMet,
  addPersonMet,
  addSession,
  removePersonMet,
  removeSession,
  restoreSession,
} from './activities.commands.ts'
import { getActivity } from './activities.queries.ts'
import { personForm, sessionForm } from './activities.schema.ts'

const sessionKey = (visit: Visit<'activityId' | 'sessionId'>, scope: SeekerId) => ({
  ...activityKey(visit, scope),
  sessionId: visit.params.sessionId,
})
const personKey = (visit: Visit<'activityId' | 'contactId'>, scope: SeekerId) => ({
  ...activityKey(visit, scope),
  contactId: visit.params.contactId,
})

async function addHours(visit: Visit<'activityId'>, scope: SeekerId) {
  const key = activityKey(visit, scope)
  await getActivity(visit.ctx.db, scope, key.activityId)
  const body = await visit.form()
  const form = parseForm(sessionForm, body)
  if (!form.ok) return showActivity(visit, scope, { refused: { form: 'hours', state: form } })
  const id = await addSession(visit.ctx, key, { ...form.value, id: submittedId(body.values['id']) })
  return redirect(`${activityHere(visit)}#hours`, {
    flash: { key: 'activities.flash-hours-added', undo: `${activityHere(visit)}/sessions/${id}/remove` },
  })
}

async function addPerson(visit: Visit<'activityId'>, scope: SeekerId) {
  const key = activityKey(visit, scope)
  const activity = await getActivity(visit.ctx.db, scope, key.activityId)
  const body = await visit.form()
  const form = parseForm(personForm, body)
  if (!form.ok) return showActivity(visit, scope, { refused: { form: 'person', state: form } })
  if (body.values['known'] === 'change')
    return showActivity(visit, scope, { refused: { form: 'person', state: { values: body.values } } })
  const { name } = form.value
  const id = submittedId(body.values['id'])
  // Whoever is among the people met already is asked about too; not whom this very form has put there.
  const people = body.values['known'] === 'no' ? [] : await listNamesakes(visit.ctx.db, scope, { name, id })
  if (people.length > 0) return showActivity(visit, scope, { alike: { name, people } })
  await addNewPersonMet(visit.ctx, key, { id, ...personOf(name), howFound: metAt(visit, activity) })
  return redirect(`${activityHere(visit)}#people`, {
    flash: { key: 'activities.flash-person-new', params: { name } },
  })
}

/** How somebody was found who was met there, in the seeker's words. */
const metAt = ({ t }: Visit, { name }: { name: string }) => t('activities.met-at', { name })

/** @param howFound how somebody who was taken out was found by now, where that changed */
function removedWord(howFound: string | undefined): Flash {
  if (howFound === undefined) return { key: 'activities.flash-person-removed' }
  if (howFound === '') return { key: 'activities.flash-person-removed-emptied' }
  return { key: 'activities.flash-person-removed-replaced', params: { howFound } }
}

export const activityPartRoutes = [
  post('/activities/:activityId/sessions', seeker, addHours),
  post('/activities/:activityId/sessions/:sessionId/remove', seeker, async (visit, scope) => {
    const key = sessionKey(visit, scope)
    await removeSession(visit.ctx, key)
    return redirect(`${activityHere(visit)}#hours`, {
      flash: {
        key: 'activities.flash-hours-removed',
        undo: `${activityHere(visit)}/sessions/${key.sessionId}/restore`,
      },
    })
  }),
  post('/activities/:activityId/sessions/:sessionId/restore', seeker, async (visit, scope) => {
    await restoreSession(visit.ctx, sessionKey(visit, scope))
    return redirect(`${activityHere(visit)}#hours`, { flash: { key: 'activities.flash-hours-restored' } })
  }),
  post('/activities/:activityId/people', seeker, addPerson),
  post('/activities/:activityId/people/:contactId/add', seeker, async (visit, scope) => {
    const key = personKey(visit, scope)
    const activity = await getActivity(visit.ctx.db, scope, key.activityId)
    const { contact, wasKnown } = await addPersonMet(visit.ctx, key, metAt(visit, activity))
    return redirect(`${activityHere(visit)}#people`, {
      flash: {
        key: 'activities.flash-person-added',
        params: { name: contactName(contact) },
        // Who was there before, or put there by the same button a moment ago, would be taken away by it.
        ...(!wasKnown && { undo: `${activityHere(visit)}/people/${contact.id}/remove` }),
      },
    })
  }),
  post('/activities/:activityId/people/:contactId/remove', seeker, async (visit, scope) => {
    const key = personKey(visit, scope)
    const words = await removePersonMet(visit.ctx, key, (activity) => metAt(visit, activity))
    return redirect(`${activityHere(visit)}#people`, {
      flash: {
        ...removedWord(words),
        undo: `${activityHere(visit)}/people/${key.contactId}/add`,
      },
    })
  }),
]
