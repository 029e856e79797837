import { scryptSync } from 'node:crypto';

const cost = 1024;
const bytes = 8;
const remembered = new Map<string, string>();
const mostRemembered = 1000;

/**
 * Answers a salted hash of a credential, 16 hexadecimal digits, by which a list can allow it without holding it. It is slow on purpose, so
 * that short passwords cannot be guessed from it (scrypt, RFC 7914).
 */
export function getFingerprint(value: string, salt: string): string {
  const key = `${salt}\0${value}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const fingerprint = scryptSync(value, `serverless-security\0${salt}`, bytes, { N: cost, r: 8, p: 1 }).toString('hex');
  remembered.set(key, fingerprint);
  return fingerprint;
}
