import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { Button, Cluster, useReader } from '../../../ui/index.ts'
import type { Part } from '../typed-rules.ts'

interface PartLineProps {
  part: Part
  id: string
  index: number
  last: number
  children: ComponentChildren
}

/** The button that the page answers: work goes on at what it added or moved. */
export const LastAct = createContext('')

/** For the first field of each part: of one that was just added it takes the focus. */
export function useAdded(part: Part, ids: readonly string[]): (id: string) => { autofocus?: true } {
  const isAdded = useContext(LastAct) === `${part}:add`
  return (id) => (isAdded && id === ids.at(-1) ? { autofocus: true } : {})
}

/** One of several, with buttons that move or remove it in the form; nothing is saved by them. */
export function PartLine({ part, id, index, last, children }: PartLineProps) {
  const { t } = useReader()
  const pressed = useContext(LastAct)
  // At either end one of the two is no more.
  const isHere = (act: string) => {
    const went = [`${part}:up:${id}`, `${part}:down:${id}`].indexOf(pressed)
    return went >= 0 && act === (index === 0 ? 'down' : index === last ? 'up' : ['up', 'down'][went])
  }
  const tool = (act: 'up' | 'down' | 'remove', icon: 'up' | 'down' | 'trash') => (
    <Button
      size="small"
      kind="quiet"
      icon={icon}
      name="act"
      value={`${part}:${act}:${id}`}
      {...(isHere(act) && { autofocus: true })}
    >
      <span class="hidden-text">
        {t(`assignments.${act}-part`, { part: t(`assignments.part-${part}`), n: index + 1 })}
      </span>
    </Button>
  )
  return (
    <li id={`${part}-${id}`}>
      <div class="form">{children}</div>
      <Cluster align="end">
        {index > 0 && tool('up', 'up')}
        {index < last && tool('down', 'down')}
        {tool('remove', 'trash')}
      </Cluster>
    </li>
  )
}

export function AddPart({ part }: { part: Part }) {
  const { t } = useReader()
  // Where a part was removed, this is what is left of its place.
  const isHere = useContext(LastAct).startsWith(`${part}:remove:`)
  return (
    <Button icon="plus" size="small" name="act" value={`${part}:add`} {...(isHere && { autofocus: true })}>
      {t(`assignments.add-${part}`)}
    </Button>
  )
}
