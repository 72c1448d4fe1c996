import type { ComponentChildren } from 'preact'
import { Button, Cluster, useReader } from '../../../ui/index.ts'
import type { Part } from '../typed-rules.ts'

interface PartLineProps {
  part: Part
  id: string
  index: number
  last: number
  children: ComponentChildren
}

/** One of several, with buttons that move or remove it in the form; nothing is saved by them. */
export function PartLine({ part, id, index, last, children }: PartLineProps) {
  const { t } = useReader()
  const tool = (act: 'up' | 'down' | 'remove', icon: 'up' | 'down' | 'trash') => (
    <Button size="small" kind="quiet" icon={icon} name="act" value={`${part}:${act}:${id}`}>
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
  return (
    <Button icon="plus" size="small" name="act" value={`${part}:add`}>
      {t(`assignments.add-${part}`)}
    </Button>
  )
}
