interface Work {
  title?: string | undefined
  organization?: string | undefined
}

/** What somebody does and where, in one line; '' where neither is known. */
export const workLine = ({ title, organization }: Work): string =>
  [title, organization].filter(Boolean).join(', ')
