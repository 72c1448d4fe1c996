import { createHmac } from 'node:crypto'

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The half minute that it is now by the machine's clock, which the account library asks. */
export const thisStep = (): number => Math.floor(Date.now() / 30_000)

/**
 * What an app shows (RFC 6238), made without the account library.
 * @param key in Base32
 */
export function appCode(key: string, step = thisStep()): string {
  const bits = Array.from(key, (sign) => signs.indexOf(sign).toString(2).padStart(5, '0')).join('')
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
  const count = Buffer.alloc(8)
  count.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', Buffer.from(bytes)).update(count).digest()
  const code = (mac.readUInt32BE(mac.at(-1)! & 15) & 0x7f_ff_ff_ff) % 1_000_000
  return String(code).padStart(6, '0')
}
