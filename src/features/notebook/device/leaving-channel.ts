/** How the tabs of a browser hear that an account leaves it. */
export const leavingChannel = 'halfhour leaving'
