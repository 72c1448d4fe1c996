import { Field, useReader } from '../../../../ui/index.ts'

interface CodeFieldProps {
  /** What is asked for: six digits, a recovery code, or one of the two. */
  kind: 'app' | 'recovery' | 'either'
  optional?: boolean
}

/** A code to type or paste, with spaces or without. */
export function CodeField({ kind, optional = false }: CodeFieldProps) {
  const { t } = useReader()
  const digits = kind === 'app'
  return (
    <Field
      name="code"
      label={t(`second-step.code-${kind}`)}
      hint={t(`second-step.code-${kind}-hint`)}
      inputmode={digits ? 'numeric' : 'text'}
      autocomplete={kind === 'recovery' ? 'off' : 'one-time-code'}
      autocapitalize="off"
      spellcheck={false}
      width="short"
      optional={optional}
    />
  )
}
