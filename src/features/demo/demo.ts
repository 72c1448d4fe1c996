/** How many visits with sample data there may be at once. Our choice: more than a class trying it together needs. */
export const demosAtOnce = 20

/** How long the link from the command line works. */
export const linkHours = 1

/** The address of somebody in a demo: `.invalid` is reserved (RFC 2606), so nothing is ever mailed there. */
export const demoAddress = (who: string, demoId: string) => `${who}.${demoId.slice(-12)}@demo.invalid`
