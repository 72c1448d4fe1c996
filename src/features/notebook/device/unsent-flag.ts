/** Says to the next page of this browser that words of this account wait on the device. */
export const unsentKey = (account: string) => `halfhour.unsent.${account}`
