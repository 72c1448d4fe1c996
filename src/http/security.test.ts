import { expect, it } from 'vitest'
import { peerAddress } from './security.ts'

it.each([
  ['192.0.2.7', null, 0, '192.0.2.7'],
  ['::ffff:192.0.2.7', null, 0, '192.0.2.7'],
  ['127.0.0.1', '203.0.113.9, 192.0.2.7', 0, '127.0.0.1'],
  ['127.0.0.1', '203.0.113.9, 192.0.2.7', 1, '192.0.2.7'],
  ['127.0.0.1', '192.0.2.7:52611', 1, '192.0.2.7'],
  ['127.0.0.1', '[2001:db8:1:2:3::9]:52611', 1, '2001:db8:1:2::/64'],
  ['127.0.0.1', '2001:DB8:1:2:ffff:ffff:ffff:1', 1, '2001:db8:1:2::/64'],
  ['127.0.0.1', '2001:db8::9', 1, '2001:db8:0:0::/64'],
  ['127.0.0.1', '::FFFF:192.0.2.7', 1, '192.0.2.7'],
  ['::1', null, 0, '0:0:0:0::/64'],
  ['fe80::1%eth0', null, 0, 'fe80:0:0:0::/64'],
  ['127.0.0.1', '_hidden', 1, '_hidden'],
  [undefined, null, 0, 'unknown'],
])('counts a visitor at %s, forwarded for %s by %d proxies, as %s', (socket, forwarded, proxies, visitor) => {
  expect(peerAddress(socket, forwarded, proxies)).toBe(visitor)
})
