import { expect, test } from 'vitest'
import { translator } from '../i18n/index.ts'
import { CachedFragment, Field, Form, Guide, Island, page, type PageVisit, useReader } from './index.ts'

const visit = (change: Partial<PageVisit> = {}): PageVisit => ({
  t: translator('en'),
  locale: 'en',
  zone: 'America/Los_Angeles',
  url: new URL('http://localhost:3000/contacts?q=a'),
  assets: { script: (entry) => `/assets/${entry}.js`, styles: () => ['/assets/site.css'] },
  ...change,
})

test('a page names its language, title and one main part, and loads only its own files', async () => {
  const html = await page(
    visit({ locale: 'es', t: translator('es') }),
    { title: 'Contactos', islands: ['search'] },
    <h1>Hola</h1>,
  ).text()
  expect(html).toMatch(/^<!doctype html><html lang="es"/)
  expect(html).toContain('<title>Contactos · Halfhour</title>')
  expect(html.match(/<main /g)).toHaveLength(1)
  expect(html).toContain('<script type="module" src="/assets/search.js">')
  expect(html).not.toMatch(/ style=|<style|onclick|javascript:/)
})

test('a refused form keeps what was typed and leads from the summary to the field', async () => {
  const content = (
    <Form
      action="/contacts"
      state={{ values: { name: 'Ana "A" <Ruiz>' }, errors: { name: { key: 'form.required' } } }}
    >
      <Field name="name" label="Name" hint="As they write it" />
    </Form>
  )
  const response = page(visit(), { title: 'New contact', status: 422 }, content)
  const html = await response.text()
  expect(response.status).toBe(422)
  expect(html).toContain('<title>Please check: New contact · Halfhour</title>')
  expect(html).toContain('href="#field-name"')
  expect(html).toContain('aria-describedby="field-name-hint field-name-error"')
  expect(html).toContain('value="Ana &quot;A&quot; &lt;Ruiz>"')
})

test("an island's properties cannot leave their block", async () => {
  const Name = ({ name }: { name: string }) => <p>{name}</p>
  const name = '</script><script>alert(1)</script><!--'
  const html = await page(
    visit(),
    { title: 'x' },
    <Island name="x" component={Name} props={{ name }} />,
  ).text()
  const block = /<script type="application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  expect(JSON.parse(block)).toMatchObject({ locale: 'en', props: { name } })
  expect(block).not.toContain('<')
})

test('a guide that was folded away stays folded', async () => {
  const guide = (
    <Guide name="request" why="w" example="e">
      Do this.
    </Guide>
  )
  const actor = {
    accountId: '0199f5a0-0000-7000-8000-000000000001',
    name: 'A',
    isAdministrator: false,
    demoId: null,
    foldedGuides: ['request'],
    shortcuts: true,
  }
  expect(await page(visit(), { title: 'x' }, guide).text()).toContain('data-guide="request" open')
  expect(await page(visit({ actor }), { title: 'x' }, guide).text()).not.toContain(
    'data-guide="request" open',
  )
})

test('a cached fragment is drawn once for each language and key, and cannot say when', async () => {
  let drawn = 0
  const Greeting = ({ name }: { name: string }) => {
    drawn++
    return (
      <p>
        {useReader().t('ui.skip')} {name}
      </p>
    )
  }
  const shown = (change: Partial<PageVisit>, name: string) =>
    page(
      visit(change),
      { title: 'Cached' },
      <CachedFragment tag="div" cacheKey={`greeting ${name}`}>
        {() => <Greeting name={name} />}
      </CachedFragment>,
    ).text()
  const spanish = { locale: 'es', t: translator('es') }
  expect(await shown({}, 'Ana & Ben')).toContain('<div><p>Skip to the content Ana &amp; Ben</p></div>')
  expect(await shown({}, 'Ana & Ben')).toContain('<div><p>Skip to the content Ana &amp; Ben</p></div>')
  expect(drawn).toBe(1)
  expect(await shown({}, 'Carla')).toContain('Skip to the content Carla')
  expect(await shown(spanish, 'Carla')).not.toContain('Skip to the content')
  expect(drawn).toBe(3)
  const Zone = () => <p>{useReader().zone}</p>
  expect(() =>
    page(
      visit(),
      { title: 'Cached' },
      <CachedFragment tag="div" cacheKey="zone">
        {() => <Zone />}
      </CachedFragment>,
    ),
  ).toThrow('zone')
})

test('on a computer that others use too there are no words for drafts, so that none are kept', async () => {
  const shown = (change: Partial<PageVisit>) => page(visit(change), { title: 'x' }, <p>y</p>).text()
  expect(await shown({})).toContain('<template id="draft-notes">')
  expect(await shown({ sharedComputer: true })).not.toContain('draft-note')
})
