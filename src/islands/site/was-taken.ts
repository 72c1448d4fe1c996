/** How a page was come to after a form had been sent. */
interface Arrival {
  redirects: number
  referrer: string
  /** The address of the form's page. */
  from: string
  path: string
}

/**
 * Whether the server took what a form said: then it leads on from the form's page. Refused, the form is a page of its own,
 * and unsent, none. Of a page whose address is a secret (a guest's) the next one is told the site alone.
 */
export const wasTaken = ({ redirects, referrer, from, path }: Arrival): boolean =>
  redirects > 0 && path !== '/sign-in' && (referrer === from || referrer === `${new URL(from).origin}/`)
