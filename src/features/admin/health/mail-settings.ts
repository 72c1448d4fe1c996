/** What may be shown of how mail is set up: never the password, and not the user either. */
export interface MailSettings {
  server: string
  secure: 'tls' | 'starttls'
  signsIn: boolean
  from: string
}

export function mailSettings(
  smtpUrl: string | undefined,
  from: string | undefined,
): MailSettings | undefined {
  if (!smtpUrl || !from || !URL.canParse(smtpUrl)) return undefined
  const { hostname, port, protocol, username } = new URL(smtpUrl)
  const isTls = protocol === 'smtps:'
  return {
    server: `${hostname}:${port || (isTls ? 465 : 587)}`,
    secure: isTls ? 'tls' : 'starttls',
    signsIn: username !== '',
    from,
  }
}
