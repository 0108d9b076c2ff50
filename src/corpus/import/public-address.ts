import { BlockList, isIP } from 'node:net';

/**
 * Addresses that are no public host's: a page fetched from one of them would show what only this machine or its network may see.
 * Source: the IANA registries of special-purpose addresses for IPv4 and IPv6 (RFC 6890 and its updates).
 */
const IPV4: readonly { readonly net: string; readonly bits: number }[] = [
  { net: '0.0.0.0', bits: 8 }, // this network
  { net: '10.0.0.0', bits: 8 }, // private
  { net: '100.64.0.0', bits: 10 }, // carrier-grade NAT
  { net: '127.0.0.0', bits: 8 }, // loopback
  { net: '169.254.0.0', bits: 16 }, // link-local, the clouds' meta data
  { net: '172.16.0.0', bits: 12 }, // private
  { net: '192.0.0.0', bits: 24 }, // protocol assignments
  { net: '192.0.2.0', bits: 24 }, // documentation
  { net: '192.88.99.0', bits: 24 }, // relays of 6to4
  { net: '192.168.0.0', bits: 16 }, // private
  { net: '198.18.0.0', bits: 15 }, // benchmarks
  { net: '198.51.100.0', bits: 24 }, // documentation
  { net: '203.0.113.0', bits: 24 }, // documentation
  { net: '224.0.0.0', bits: 4 }, // multicast
  { net: '240.0.0.0', bits: 4 }, // reserved, broadcast
];
/** Of IPv6 only 2000::/3 is given out to hosts; what is not, of it: */
const GLOBAL = { net: '2000::', bits: 3 };
const IPV6: readonly { readonly net: string; readonly bits: number }[] = [
  { net: '2001::', bits: 23 }, // protocol assignments, Teredo
  { net: '2001:db8::', bits: 32 }, // documentation
  { net: '2002::', bits: 16 }, // 6to4, which holds an address of IPv4
  { net: '3fff::', bits: 20 }, // documentation
];

const REFUSED = new BlockList();
for (const { net, bits } of IPV4) REFUSED.addSubnet(net, bits, 'ipv4');
for (const { net, bits } of IPV6) REFUSED.addSubnet(net, bits, 'ipv6');
const ALLOWED = new BlockList();
ALLOWED.addSubnet(GLOBAL.net, GLOBAL.bits, 'ipv6');

/** Whether an address is a public host's. Loopback, private, link-local and unique local ones are not, nor is any that holds one of IPv4 («::ffff:10.0.0.1»). */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !REFUSED.check(address, 'ipv4');
  // A zone («fe80::1%eth0») is of this machine alone.
  return family === 6 && !address.includes('%') && ALLOWED.check(address, 'ipv6') && !REFUSED.check(address, 'ipv6');
}
