import { emailKey } from '../../../../shared/email.ts'
import {
  ActionForm,
  Button,
  ConfirmForm,
  CopyButton,
  Items,
  LinkButton,
  More,
  Section,
  Time,
  useReader,
} from '../../../../ui/index.ts'
import type { Member } from '../../courses.queries.ts'
import { canAdd, type Role } from '../../courses.ts'
import type { RosterEntry } from '../roster.queries.ts'
import { invitationEnds, isOpen, mayInviteAgain } from '../roster.ts'

/** Lists of before hold addresses that no letter can go to. */
const canBeMailed = ({ email }: RosterEntry): boolean => emailKey(email ?? '') !== null

interface PlacesProps {
  courseId: string
  /** What the reader is in the course. */
  role: Role
  roster: readonly RosterEntry[]
  members: readonly Member[]
  /** Whether letters leave this machine. */
  mail: boolean
  /** The invitation of each open place that the reader may fill, to be copied where no mail goes out. */
  links: ReadonlyMap<string, string>
}

/** The places that nobody took yet: invite, hand on the link, or say who it is. */
export function Places({ courseId, role, roster, members, mail, links }: PlacesProps) {
  const { t, now } = useReader()
  const here = `/courses/${courseId}`
  const open = roster.filter(isOpen)
  const left = roster.filter(({ leftAt }) => leftAt !== null)
  const hasStudents = members.some(({ role }) => role === 'student')
  const reachable = open.filter((entry) => links.has(entry.id) && canBeMailed(entry))
  const due = reachable.filter(({ invitedAt }) => !now || mayInviteAgain(invitedAt, now)).length
  return (
    <Section
      title={t('roster.places')}
      id="places"
      lead={open.length > 0 ? t('roster.places-lead', { n: open.length }) : t('roster.no-places')}
      actions={
        <LinkButton href={`${here}/roster`} icon="upload">
          {t('roster.title')}
        </LinkButton>
      }
    >
      {mail && due > 0 && (
        <ActionForm action={`${here}/invitations`}>
          <Button>{t('roster.invite', { n: due })}</Button>
        </ActionForm>
      )}
      {mail && due < reachable.length && <p class="soft small">{t('roster.invited-lately')}</p>}
      {open.length > 0 && (
        <More summary={t('roster.show', { n: open.length })} open={open.length <= 5}>
          <Items>
            {open.map((entry) => (
              <li key={entry.id} id={`place-${entry.id}`}>
                <Place {...{ here, entry, hasStudents, mail, link: links.get(entry.id) }} />
              </li>
            ))}
          </Items>
        </More>
      )}
      {left.length > 0 && (
        <More summary={t('roster.left', { n: left.length })}>
          <p class="small">{t('roster.left-lead')}</p>
          <Items>
            {left.map((entry) => (
              <li key={entry.id}>
                <LeftPlace {...{ here, entry, hasStudents }} isTheirs={canAdd(role, entry.role)} />
              </li>
            ))}
          </Items>
        </More>
      )}
    </Section>
  )
}

interface PlaceProps {
  here: string
  entry: RosterEntry
  /** Whether there is anybody of the class whose place it may be. */
  hasStudents: boolean
  mail: boolean
  /** None where the place is not the reader's to fill. */
  link: string | undefined
}

/** The place of somebody who left: it is theirs again where they came back under another address, or goes. */
function LeftPlace({
  here,
  entry,
  hasStudents,
  isTheirs,
}: Pick<PlaceProps, 'here' | 'entry' | 'hasStudents'> & {
  /** Whether the place is the reader's to fill. */
  isTheirs: boolean
}) {
  return (
    <div class="person-row">
      <span>
        {entry.name} <span class="soft small">{entry.email}</span>
      </span>
      {isTheirs && <PlaceActs {...{ here, entry, hasStudents }} />}
    </div>
  )
}

function Place({ here, entry, hasStudents, mail, link }: PlaceProps) {
  const { t } = useReader()
  return (
    <>
      <div class="person-row">
        <span>
          {entry.name}{' '}
          <span class="soft small">
            {entry.email && `${entry.email} · `}
            {t(`courses.role-${entry.role}`)}
            {entry.invitedAt && (
              <>
                {' '}
                · {t('roster.invited-at')} <Time at={entry.invitedAt} />
              </>
            )}
          </span>
        </span>
        {link && <PlaceActs {...{ here, entry, hasStudents }} />}
      </div>
      {mail && link && !canBeMailed(entry) && (
        <p class="small">{t(entry.email ? 'roster.email-unusable' : 'roster.no-email')}</p>
      )}
      {link && (
        <More summary={t('roster.more', { name: entry.name })}>
          <OwnLink {...{ here, entry, link }} />
        </More>
      )}
    </>
  )
}

/** Who it is stands on a page of its own: a list of the whole class at each place would grow with the square of it. */
function PlaceActs({ here, entry, hasStudents }: Pick<PlaceProps, 'here' | 'entry' | 'hasStudents'>) {
  const { t } = useReader()
  return (
    <div>
      {hasStudents && entry.role === 'student' && (
        <a class="small" href={`${here}/places/${entry.id}/match`}>
          {t('roster.match')} <span class="hidden-text">{entry.name}</span>
        </a>
      )}
      <DropPlace {...{ here, entry }} />
    </div>
  )
}

/** Takes a place off the list that nobody has. */
function DropPlace({ here, entry }: { here: string; entry: RosterEntry }) {
  const { t } = useReader()
  return (
    <ConfirmForm
      action={`${here}/places/${entry.id}/drop`}
      ask={t('roster.drop-name', { name: entry.name })}
      confirm={t('roster.drop-name', { name: entry.name })}
    >
      {t(entry.leftAt ? 'roster.drop-left-what' : 'roster.drop-what')}
    </ConfirmForm>
  )
}

/** The invitation, as long as it opens anything. */
function OwnLink({ here, entry, link }: { here: string; entry: RosterEntry; link: string }) {
  const { t, now } = useReader()
  const until = invitationEnds(entry)
  if (now && until < now)
    return (
      <>
        <p class="small">{t('roster.link-over')}</p>
        <ActionForm action={`${here}/places/${entry.id}/renew`}>
          <Button size="small">{t('roster.renew')}</Button>
        </ActionForm>
      </>
    )
  return (
    <>
      <p class="small">
        {t('roster.own-link')}{' '}
        <span class="break-anywhere" id={`link-${entry.id}`}>
          {link}
        </span>{' '}
        <span class="soft">
          {t('roster.link-until')} <Time at={until} form="date-time" zoned />
        </span>
      </p>
      <CopyButton from={`link-${entry.id}`}>{t('joining.copy-link')}</CopyButton>
    </>
  )
}
