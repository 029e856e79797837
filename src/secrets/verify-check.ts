// eslint-disable-next-line n/no-unsupported-features/node-builtins -- marked experimental in Node.js 20, unchanged since
import { crc32 } from 'node:zlib';
import { exampleHost, nobodies, publicRoles } from '../models/secrets/public-keys.ts';
import type { SecretFormatRow } from '../models/secrets/schema.ts';
import { computeMarvinHash } from './marvin-hash.ts';

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const unreserved = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~';
const bech32 = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
const bech32Generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;

/** Does the text hold what its form promises? */
export function hasValidCheck({ check, seeds = [] }: SecretFormatRow, text: string): boolean {
  if (check === undefined) return true;
  switch (check) {
    case 'crc32-base36':
      return text.endsWith(printBase36(crc32(text.slice(0, -7))));
    case 'marvin-base64':
      return hasMarvinChecksum(Buffer.from(text, 'base64'), seeds);
    case 'marvin-unreserved':
      return !text.startsWith('8Q~', 3) || seeds.some((seed) => text.endsWith(makeUnreservedChecksum(text.slice(0, -3), seed)));
    case 'crc32-base62':
      return text.endsWith(printBase62(crc32(text.slice(text.indexOf('_') + 1, -6))));
    case 'crc32-hex':
      return text.endsWith(printReversedHex(crc32(text.slice(0, -9))));
    case 'bech32':
      return hasBech32Checksum(text);
    case 'jwt':
      return isSignedToken(text);
    case 'base64-snowflake':
      return /^\d{17,20}$/u.test(decode(text.split('.')[0] ?? ''));
    case 'base64-json':
      return parseJson(decode(text.slice(text.indexOf('_') + 1).split(/[=_]/u)[0] ?? '')) !== undefined;
  }
}

/** Six digits, as GitHub and npm write their checksums. */
export function printBase62(value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = (base62[rest % 62] ?? '') + text;
  return text.padStart(6, '0');
}

/** Seven digits, as GitLab writes its checksums. */
export function printBase36(value: number): string {
  return value.toString(36).padStart(7, '0');
}

/** Are the last four bytes the checksum of those before, lowest byte first? */
function hasMarvinChecksum(bytes: Buffer, seeds: readonly string[]): boolean {
  const end = bytes.length - 4;
  return end > 0 && seeds.some((seed) => computeMarvinHash(bytes.subarray(0, end), seed) === bytes.readUInt32LE(end));
}

/** The first three digits of the checksum, with the unreserved characters of addresses as digits, as client secrets of Entra end. */
export function makeUnreservedChecksum(text: string, seed: string): string {
  let digits = '';
  for (let rest = computeMarvinHash(Buffer.from(text, 'latin1'), seed); rest > 0; rest = Math.floor(rest / unreserved.length)) {
    digits = (unreserved[rest % unreserved.length] ?? '') + digits;
  }
  return digits.slice(0, 3);
}

/** Eight digits, lowest byte first, as Grafana writes its checksums (`pkg/components/satokengen`). */
export function printReversedHex(value: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes.toString('hex');
}

/** The six characters that close a Bech32 text (BIP 173), in upper case. */
export function makeBech32Checksum(prefix: string, data: string): string {
  const remainder = computeBech32Remainder(prefix, [...toBech32Values(data), 0, 0, 0, 0, 0, 0]) ^ 1;
  return Array.from({ length: 6 }, (_, index) => bech32[(remainder >> (5 * (5 - index))) & 31] ?? '').join('');
}

function toBech32Values(text: string): number[] {
  return Array.from(text, (each) => bech32.indexOf(each));
}

function hasBech32Checksum(text: string): boolean {
  const split = text.lastIndexOf('1');
  return computeBech32Remainder(text.slice(0, split), toBech32Values(text.slice(split + 1))) === 1;
}

function computeBech32Remainder(prefix: string, values: readonly number[]): number {
  const codes = [...Buffer.from(prefix.toLowerCase(), 'latin1')];
  let remainder = 1;
  for (const value of [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...values]) {
    const top = remainder >>> 25;
    remainder = ((remainder & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of bech32Generators.entries()) {
      if (((top >> bit) & 1) === 1) remainder ^= generator;
    }
  }
  return remainder >>> 0;
}

/** A token whose header names no algorithm, or `none`, proves nothing to anyone; some are for browsers. */
function isSignedToken(text: string): boolean {
  const [header = '', payload = ''] = text.split('.');
  const head = parseJson(decode(header));
  if (typeof head !== 'object' || head === null || !('alg' in head) || typeof head.alg !== 'string') return false;
  const claims = parseJson(decode(payload));
  if (head.alg.toLowerCase() === 'none' || claims === undefined) return false;
  return !hasPublicRole(claims) && !hasExampleClaims(claims);
}

/** Is it a signed token that is made for browsers, or one that documentation shows? */
export function isPublicToken(text: string): boolean {
  if (!text.startsWith('eyJ')) return false;
  const claims = parseJson(decode(text.split('.')[1] ?? ''));
  return hasPublicRole(claims) || hasExampleClaims(claims);
}

/** Do claims speak of nobody, as those in standards and on pages that explain tokens do? */
function hasExampleClaims(claims: unknown): boolean {
  if (typeof claims !== 'object' || claims === null) return false;
  return Object.entries(claims).some(([name, value]) => exampleHost.test(name) || (typeof value === 'string' && isOfNobody(value)));
}

function isOfNobody(value: string): boolean {
  return nobodies.has(value) || exampleHost.test(value);
}

function hasPublicRole(claims: unknown): boolean {
  return typeof claims === 'object' && claims !== null && 'role' in claims && publicRoles.has(claims.role);
}

function decode(text: string): string {
  return Buffer.from(text, 'base64').toString('latin1');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
