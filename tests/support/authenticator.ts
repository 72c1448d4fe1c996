import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

interface Passkey {
  id: string
  key: KeyObject
  handle: string
  counter: number
}

interface Said {
  origin?: string
  /** Whether it recognised its owner. */
  verified?: boolean
  counter?: number
  handle?: string
}

const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()

const clientData = (type: string, challenge: string, origin: string) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

function authenticatorData(rpId: string, flags: number, counter: number): Buffer {
  const tail = Buffer.alloc(5)
  tail.writeUInt8(flags)
  tail.writeUInt32BE(counter, 1)
  return Buffer.concat([sha256(rpId), tail])
}

/** A device that makes passkeys (ECDSA with P-256) and signs in by them, made without the WebAuthn library. */
export function testAuthenticator(site: string) {
  const passkeys: Passkey[] = []

  function make(
    { challenge, rp, user }: { challenge: string; rp: { id: string }; user: { id: string } },
    {
      origin = site,
      verified = true,
      format = 'none',
      statement = new Map<string, unknown>(),
    }: Said & {
      format?: string
      statement?: Map<string, unknown>
    } = {},
  ) {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    const id = randomBytes(16)
    // EC2, ES256, P-256, and the point.
    const cose = new Map<number, number | Uint8Array>([
      ...([
        [1, 2],
        [3, -7],
        [-1, 1],
      ] as const),
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ])
    const length = Buffer.alloc(2)
    length.writeUInt16BE(id.length)
    const data = Buffer.concat([
      authenticatorData(rp.id, 0x41 | (verified ? 0x04 : 0), 0),
      ...[Buffer.alloc(16), length, id, isoCBOR.encode(cose as never)],
    ])
    const attestation = new Map<string, unknown>([
      ['fmt', format],
      ['attStmt', statement],
      ['authData', new Uint8Array(data)],
    ])
    const passkey = { id: base64url(id), key: privateKey, handle: user.id, counter: 0 }
    passkeys.push(passkey)
    return JSON.stringify({
      ...{ id: passkey.id, rawId: passkey.id, type: 'public-key', clientExtensionResults: {} },
      authenticatorAttachment: 'platform',
      response: {
        clientDataJSON: base64url(clientData('webauthn.create', challenge, origin)),
        attestationObject: base64url(isoCBOR.encode(attestation as never)),
        transports: ['internal', 'by-thought'],
      },
    })
  }

  function use(
    { challenge, rpId }: { challenge: string; rpId: string },
    said: Said = {},
    passkey = passkeys.at(-1)!,
  ) {
    const { origin = site, verified = true, handle = passkey.handle } = said
    passkey.counter = said.counter ?? passkey.counter + 1
    const data = authenticatorData(rpId, 0x01 | (verified ? 0x04 : 0), passkey.counter)
    const client = clientData('webauthn.get', challenge, origin)
    const signature = sign('sha256', Buffer.concat([data, sha256(client)]), passkey.key)
    return JSON.stringify({
      ...{ id: passkey.id, rawId: passkey.id, type: 'public-key', clientExtensionResults: {} },
      response: {
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(signature),
        userHandle: handle,
      },
    })
  }

  return { make, use, passkeys }
}
