import type { LibraryModel } from '../schema.ts';
import { threatsWithoutHosts } from '../threats.ts';

/** Addresses of the Internet protocol are digits, letters, dots and colons; any of them is a host. */
export const nodeNet = {
  package: 'node:net',
  evidence: 'https://nodejs.org/api/net.html#netisipinput',
  sanitizers: [{ path: 'Member[isIP,isIPv4,isIPv6]', removes: 'all' }],
  guards: [{ path: 'Member[isIP,isIPv4,isIPv6]', subject: 'Argument[0]', removes: threatsWithoutHosts, when: 'true' }],
} as const satisfies LibraryModel;
