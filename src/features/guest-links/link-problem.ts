/** Why no link can be made. */
export type NoLink = 'no-public-address'

/** Whether links to this instance would open elsewhere than on this machine. */
export function linkProblem({
  url,
  openHere,
}: {
  url: string | undefined
  openHere: boolean
}): NoLink | null {
  if (url?.startsWith('https://') || openHere) return null
  return 'no-public-address'
}
