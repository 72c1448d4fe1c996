import { randomBytes } from 'node:crypto'
import { isIP } from 'node:net'
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { invalid } from '../../shared/errors.ts'
import type { Context } from '../context.ts'
import { mayTry } from '../db/rate-limits.ts'
import { sameText } from '../keys/index.ts'
import type { Actor } from '../web/index.ts'

// Only this file knows the WebAuthn library, which brings readers of certificates along: it is loaded by the first passkey
// that is made or used.

/** What a browser answers with a passkey that it made, and with one that it signs in by. */
export type CreatedPasskey = RegistrationResponseJSON
export type GivenPasskey = AuthenticationResponseJSON

/** How long a challenge can be answered: as long as a second step waits for its code. */
export const passkeySeconds = 600

/** How long before that nobody is asked to make one any more: its answer has a way to go. */
const onItsWaySeconds = 30

/** EdDSA, ECDSA with P-256 and RSA (RFC 8152): what authenticators sign with. */
const algorithms = [-8, -7, -257]

/** 1,023 bytes in base64url. */
const longestId = 1364

/** What is kept of a passkey. */
export interface NewPasskey {
  /** What the authenticator finds it by, in base64url. */
  credentialId: string
  publicKey: Buffer
  counter: number
  transports: string[]
  /** The host that it is made for, where alone it signs in. */
  rpId: string
  /** The make of the authenticator, where it says so: an AAGUID. */
  make: string
}

/** A passkey as it is kept, to check a signature by. */
interface KeptPasskey {
  accountId: string
  credentialId: string
  publicKey: Buffer
  counter: number
}

/** The origin, where browsers make passkeys for it: one that has a name, and no number in its place. */
export const passkeysAt = (origin: string): string | undefined =>
  isIP(new URL(origin).hostname.replaceAll(/[[\]]/g, '')) === 0 ? origin : undefined

/** What a challenge is for; one that is for a new passkey is worth something in the session that asked for it alone. */
const signingIn = 'sign-in'
const creatingIn = (sessionId: string) => `create ${sessionId}`

/** Passkeys (WebAuthn level 3), in the context's own transaction. */
export function passkeysIn(ctx: Context) {
  const rpId = new URL(ctx.origin).hostname
  const expected = { expectedOrigin: ctx.origin, expectedRPID: rpId, requireUserVerification: true }

  const proofOf = (purpose: string, body: string) =>
    ctx.keys.mac('passkey', `${purpose} ${body}`).toString('base64url')

  /**
   * 16 random bytes and when it is over, with the proof that we made it: nothing is kept of a challenge until it is
   * answered, so that whoever loads the sign-in page writes nothing.
   */
  function makeChallenge(purpose: string): string {
    const over = Math.floor(ctx.clock.now().getTime() / 1000) + passkeySeconds
    const body = `${randomBytes(16).toString('base64url')}.${over}`
    return Buffer.from(`${body}.${proofOf(purpose, body)}`).toString('base64url')
  }

  /** For how many milliseconds it can be answered; nothing where it is none of ours for this purpose. */
  function leftOf(purpose: string, challenge: string): number | undefined {
    const bytes = Buffer.from(challenge, 'base64url')
    const [random = '', over = '', proof = '', ...rest] = bytes.toString().split('.')
    // In the one spelling that we gave it: each is taken once, and another spelling would be another one.
    if (rest.length > 0 || bytes.toString('base64url') !== challenge) return undefined
    if (!sameText(proof, proofOf(purpose, `${random}.${over}`))) return undefined
    return Number(over) * 1000 - ctx.clock.now().getTime()
  }

  /**
   * Reads which challenge was answered, and lets each be answered once.
   * @param wrong the code of an answer to none of ours
   * @throws AppError `wrong`, `passkey-over`
   */
  async function takeChallenge(purpose: string, clientDataJSON: string, wrong: WrongCode): Promise<string> {
    const challenge = challengeIn(clientDataJSON)
    const left = leftOf(purpose, challenge)
    if (left === undefined) throw invalid(wrong)
    const once = { bucket: 'passkey-challenge', whom: challenge, hits: 1, seconds: 2 * passkeySeconds }
    if (left <= 0 || !(await mayTry(ctx, once))) throw invalid('passkey-over')
    return challenge
  }

  /** For how many milliseconds a passkey can be made in this session. */
  const makingLeft = (sessionId: string, challenge: string) =>
    (leftOf(creatingIn(sessionId), challenge) ?? 0) - onItsWaySeconds * 1000

  return {
    /** The host that passkeys are made for now. */
    rpId,

    /** A challenge for one new passkey of this session. Whoever asks for it has asked for the password again. */
    beginCreation: (sessionId: string): string => makeChallenge(creatingIn(sessionId)),

    isBegun: (sessionId: string, challenge: string): boolean => makingLeft(sessionId, challenge) > 0,

    /**
     * What a browser needs to make a passkey that signs in by itself: it is found without an address
     * (`residentKey`), and asks for a finger, a face or a PIN each time (`userVerification`).
     * @param known those that the account has already, of which no device makes a second one
     */
    creationOptions(
      { accountId, sessionId, email, name }: Pick<Actor, 'accountId' | 'sessionId' | 'email' | 'name'>,
      challenge: string,
      known: readonly { credentialId: string; transports: string[] }[],
    ): PublicKeyCredentialCreationOptionsJSON {
      return {
        challenge,
        rp: { id: rpId, name: 'Halfhour' },
        user: { id: handleOf(accountId), name: email, displayName: name },
        pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
        timeout: makingLeft(sessionId, challenge),
        attestation: 'none',
        authenticatorSelection: {
          residentKey: 'required',
          requireResidentKey: true,
          userVerification: 'required',
        },
        excludeCredentials: known.map(({ credentialId: id, transports }) => ({
          type: 'public-key',
          id,
          transports,
        })),
      }
    },

    /** Takes a passkey that a browser made. @throws AppError `passkey-not-made`, `passkey-over` */
    async takeCreated(sessionId: string, created: CreatedPasskey): Promise<NewPasskey> {
      const { clientDataJSON } = created.response
      const challenge = await takeChallenge(creatingIn(sessionId), clientDataJSON, 'passkey-not-made')
      const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
      const { decodeAttestationObject, isoBase64URL } = await import('@simplewebauthn/server/helpers')
      const info = await unlessWrong('passkey-not-made', async () => {
        const attested = decodeAttestationObject(isoBase64URL.toBuffer(created.response.attestationObject))
        // A certificate is not asked for, and would be looked up at an address that it names itself.
        const isBare = attested.get('fmt') === 'none' || attested.get('fmt') === 'packed'
        if (!isBare || attested.get('attStmt').get('x5c') !== undefined) return undefined
        const answer = await verifyRegistrationResponse({
          ...expected,
          response: created,
          expectedChallenge: challenge,
          supportedAlgorithmIDs: algorithms,
        })
        // WebAuthn gives an id 1,023 bytes; a longer one would not fit into its index.
        const info = answer.registrationInfo
        return info && info.credential.id.length <= longestId ? info : undefined
      })
      return {
        credentialId: info.credential.id,
        publicKey: Buffer.from(info.credential.publicKey),
        counter: info.credential.counter,
        transports: created.response.transports ?? [],
        rpId,
        make: info.aaguid,
      }
    },

    /** What a browser needs to sign in by any passkey of this site, whoever's it is. */
    requestOptions(): PublicKeyCredentialRequestOptionsJSON {
      return {
        challenge: makeChallenge(signingIn),
        rpId,
        timeout: passkeySeconds * 1000,
        userVerification: 'required',
      }
    },

    /**
     * Checks a signature by a passkey that is kept: our challenge, our site, its owner seen and recognised, its owner's
     * name in it, and a count that went up, as that of a copy would not.
     * @returns the count
     * @throws AppError `wrong-passkey`, `passkey-over`
     */
    async take(
      { accountId, credentialId, publicKey, counter }: KeptPasskey,
      given: GivenPasskey,
    ): Promise<number> {
      const challenge = await takeChallenge(signingIn, given.response.clientDataJSON, 'wrong-passkey')
      if (given.response.userHandle !== handleOf(accountId)) throw invalid('wrong-passkey')
      const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
      const info = await unlessWrong('wrong-passkey', async () => {
        const answer = await verifyAuthenticationResponse({
          ...expected,
          response: given,
          expectedChallenge: challenge,
          credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter },
        })
        return answer.verified ? answer.authenticationInfo : undefined
      })
      return info.newCounter
    },
  }
}

/** How an authenticator knows whose passkey it is: the account's id, which says nothing of anybody. */
const handleOf = (accountId: string) => Buffer.from(accountId).toString('base64url')

function challengeIn(clientDataJSON: string): string {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString()) as {
      challenge: unknown
    }
    return String(challenge)
  } catch {
    return ''
  }
}

/** What an answer that is wrong is called: one to a sign-in, and one that should have made a passkey. */
type WrongCode = 'wrong-passkey' | 'passkey-not-made'

/** The library says what is wrong with an answer by errors of no kind of its own. @throws AppError `code` */
async function unlessWrong<T>(code: WrongCode, check: () => Promise<T | undefined>): Promise<T> {
  let checked: T | undefined
  try {
    checked = await check()
  } catch (cause) {
    throw invalid(code, {}, cause)
  }
  if (checked === undefined) throw invalid(code)
  return checked
}
