/** Says to the next page of this browser that words of this account wait on the device: the account's id is under it. */
export const unsentKey = 'halfhour.unsent'
