import { workLine } from '../../shared/work-line.ts'
import { useReader } from '../reader.ts'
import { ActionForm, Button } from './button.tsx'
import { Cluster } from './layout.tsx'
import { Items } from './lists.tsx'
import { Notice } from './messages.tsx'

/** Somebody on the list who is called like the one just typed. */
export interface Namesake {
  id: string
  name: string
  title: string
  organization: string
}

interface Act {
  action: string
  fields?: Record<string, string>
}

interface IsItProps {
  /** What was typed. */
  name: string
  people: readonly Namesake[]
  /** What takes one of them. */
  known(person: Namesake): Act
  /** What adds somebody new all the same. */
  fresh: Act
  /** What leads back to the form as it was typed. */
  change: Act
}

/** Before a second entry of one person is made: is it one of these? */
export function IsIt({ name, people, known, fresh, change }: IsItProps) {
  const { t } = useReader()
  return (
    <Notice title={t('ui.is-it')} id="alike" opensHere>
      <p>{t('ui.is-it-about')}</p>
      <Items>
        {people.map((person) => (
          <li key={person.id} class="cluster" data-align="between">
            <span>
              {person.name} <WorkLine title={person.title} organization={person.organization} />
            </span>
            <ActionForm {...known(person)}>
              <Button size="small">
                {t('ui.is-it-this')}
                <span class="hidden-text">: {person.name}</span>
              </Button>
            </ActionForm>
          </li>
        ))}
      </Items>
      <Cluster>
        <ActionForm {...fresh}>
          <Button icon="plus" size="small">
            {t('ui.is-it-new', { name })}
          </Button>
        </ActionForm>
        <ActionForm {...change}>
          <Button kind="quiet" size="small">
            {t('ui.is-it-change')}
          </Button>
        </ActionForm>
      </Cluster>
    </Notice>
  )
}

interface WorkLineProps {
  title: string | undefined
  organization: string | undefined
}

/** What they do and where, by which one of two of a name is known. */
export function WorkLine({ title, organization }: WorkLineProps) {
  const work = workLine({ title, organization })
  return work === '' ? null : <span class="soft">· {work}</span>
}
