/** How many visits with sample data there may be at once. Our choice: more than a class trying it together needs. */
export const demosAtOnce = 20

/** Hours without a look after which a visit makes room for somebody who finds all places taken. Our choice. */
export const idleHours = 1

/** Minutes after which one that was never looked at does, so that nobody shuts others out by asking for all of them. */
export const unopenedMinutes = 5

/** How long the link from the command line works. */
export const linkHours = 1

/** The address of somebody in a demo: `.invalid` is reserved (RFC 2606), so nothing is ever mailed there. */
export const demoAddress = (who: string, demoId: string) => `${who}.${demoId.slice(-12)}@demo.invalid`
