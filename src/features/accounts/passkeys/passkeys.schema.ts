import { z } from 'zod'

const password = z.string().min(1, 'form.required')

export const beginPasskeyForm = z.object({
  password,
  /** Of the second step, where it is on. */
  code: z.string().trim().max(100, 'form.too-long').default(''),
})
export const renamePasskeyForm = z.object({
  // It is mailed to its owner: one line.
  name: z
    .string()
    .trim()
    .min(1, 'form.required')
    .max(60, 'form.too-long')
    .regex(/^\P{Cc}*$/u, 'form.invalid'),
})
export const removePasskeyForm = z.object({ password })

/** What the browser says of a passkey, as the JSON that it writes itself. */
const written = z
  .string()
  .max(30_000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue('form.invalid')
      return z.NEVER
    }
  })
const bytes = z
  .string()
  .max(20_000)
  .regex(/^[\w-]*$/)
const credential = { id: bytes, rawId: bytes, type: z.literal('public-key') }
/** Nothing is asked of extensions. */
const noExtensions = z
  .unknown()
  .optional()
  .transform(() => ({}))
const transport = z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'])

export const createdForm = z.object({
  passkey: written.pipe(
    z.object({
      ...credential,
      response: z.object({
        clientDataJSON: bytes,
        attestationObject: bytes,
        // Ways that are younger than this list are of no use to us.
        transports: z
          .array(transport.or(z.string().transform(() => undefined)))
          .max(10)
          .catch([])
          .transform((ways) => ways.filter((way) => way !== undefined)),
      }),
      clientExtensionResults: noExtensions,
    }),
  ),
})

export const givenForm = z.object({
  passkey: written.pipe(
    z.object({
      ...credential,
      response: z.object({
        clientDataJSON: bytes,
        authenticatorData: bytes,
        signature: bytes,
        userHandle: bytes,
      }),
      clientExtensionResults: noExtensions,
    }),
  ),
  /** Others use this computer too. */
  shared: z
    .enum(['yes', ''])
    .default('')
    .transform((word) => word === 'yes'),
})
