import { get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { type FormState, page } from '../../ui/index.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import { listFieldNames } from '../fields/index.ts'
import { factsOf } from './facts.ts'
import { searchOccupations } from './occupation-search.queries.ts'
import { getOccupation, getReleases } from './occupations.queries.ts'
import { takingForm } from './occupations.schema.ts'
import { OccupationPage } from './pages/occupation.tsx'
import { OccupationSearchPage } from './pages/occupation-search.tsx'
import { takeIntoField } from './take-into-field.commands.ts'

const longestQuery = 100

/** The field one came from, by its name; '' for none. */
const fieldOf = (visit: Visit) => (visit.query.get('field') ?? '').slice(0, 2 * longestQuery)

const typedOf = (visit: Visit) => (visit.query.get('q') ?? '').slice(0, longestQuery)

async function search(visit: Visit) {
  const { db } = visit.ctx
  const typed = typedOf(visit)
  const [releases, hits] = await Promise.all([getReleases(db), searchOccupations(db, typed)])
  const options = {
    title: visit.t('occupations.title'),
    nav: 'fields' as const,
    islands: ['contact-search'],
  }
  return page(visit, options, <OccupationSearchPage {...{ typed, hits, releases }} field={fieldOf(visit)} />)
}

async function show(visit: Visit<'code'>, scope: SeekerId, refused?: FormState) {
  const { db } = visit.ctx
  const occupation = await getOccupation(db, visit.params.code)
  const [releases, fieldNames] = await Promise.all([getReleases(db), listFieldNames(db, scope)])
  const facts = factsOf(occupation, releases, visit)
  const options = { title: occupation.title, nav: 'fields' as const, wide: true }
  return page(
    visit,
    { ...options, refused },
    <OccupationPage
      {...{ occupation, releases, fieldNames, facts }}
      field={fieldOf(visit)}
      typed={typedOf(visit)}
      refused={refused}
    />,
  )
}

async function take(visit: Visit<'code'>, scope: SeekerId) {
  const { db } = visit.ctx
  const occupation = await getOccupation(db, visit.params.code)
  const body = await visit.form()
  const form = parseForm(takingForm, body)
  if (!form.ok) {
    const ticked = { 'titles[]': body.all('titles[]'), 'facts[]': body.all('facts[]') }
    return show(visit, scope, { ...form, values: { ...form.values, ...ticked } })
  }
  const { field, titles, facts } = form.value
  const known = [occupation.title, ...occupation.titles]
  const said = factsOf(occupation, await getReleases(db), visit)
  const { fieldId, added } = await takeIntoField(visit.ctx, scope, {
    field,
    titles: known.filter((title) => titles.includes(title)),
    facts: said.filter(({ code }) => facts.includes(code)),
  })
  const key = added === 0 ? ('occupations.used-before' as const) : ('occupations.used' as const)
  return redirect(`/fields/${fieldId}#titles`, { flash: { key, params: { n: added, name: field } } })
}

export const occupationRoutes = [
  get('/occupations', seeker, search),
  get('/occupations/:code', seeker, (visit, scope) => show(visit, scope)),
  post('/occupations/:code/take', seeker, take),
]
