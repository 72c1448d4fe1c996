export type Params = Readonly<Record<string, string | number>>

/**
 * An error that is safe to show: its code names a text in the catalogue (`error.<code>`).
 * Everything else that is thrown becomes a 500 with a log id and no internals.
 */
export class AppError extends Error {
  readonly code: string
  readonly status: number
  readonly params: Params
  constructor(code: string, status: number, params: Params = {}, cause?: unknown) {
    super(code, { cause })
    this.name = 'AppError'
    this.code = code
    this.status = status
    this.params = params
  }
}

/** Whether something was refused with this code or, given a number, with this status. */
export const isAppError = (error: unknown, which: string | number): error is AppError =>
  error instanceof AppError && (error.code === which || error.status === which)

/** 404: what is not there, or is not this person's: the two answer the same. */
export const notFound = () => new AppError('not-found', 404)
/** 400: no page of ours sends this. */
export const badRequest = (cause?: unknown) => new AppError('bad-request', 400, {}, cause)
/** 401: sign in first; pages turn it into a redirect. */
export const signInFirst = () => new AppError('sign-in-first', 401)
/** 403: known, but not allowed. */
export const forbidden = (code = 'forbidden', params?: Params) => new AppError(code, 403, params)
/** 422: understood, but not acceptable; nothing was changed. */
export const invalid = (code: string, params?: Params, cause?: unknown) =>
  new AppError(code, 422, params, cause)
/** 409: it was changed in between. */
export const conflict = (code: string, params?: Params) => new AppError(code, 409, params)
/** 410: it was there, and is this person's, but was put away. */
export const gone = (code: string, params?: Params) => new AppError(code, 410, params)
/** 413: more than we take. */
export const tooLarge = (code: string, params?: Params) => new AppError(code, 413, params)
/** 429: try again after `params.n` minutes. */
export const tooMany = (code: string, params?: Params) => new AppError(code, 429, params)
/** 503: for a moment not possible. */
export const unavailable = (code: string, cause?: unknown) => new AppError(code, 503, {}, cause)
