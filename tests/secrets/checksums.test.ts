import { expect, it } from 'vitest';
import { secretFormats } from '../../src/models/secrets/all-formats.ts';
import { compileFormat } from '../../src/secrets/compile-format.ts';
import { computeMarvinHash } from '../../src/secrets/marvin-hash.ts';
import { hasValidCheck } from '../../src/secrets/verify-check.ts';

/** Vectors of Microsoft's own tests, folded to 32 bits. */
it.each<[string, readonly number[], string]>([
  ['d53cd9cecd0893b7', [...Buffer.from('abc')], '22c74339492769bf'],
  ['004fb61a001bdbcc', [], '30ed35c100cd3c7d'],
  ['004fb61a001bdbcc', [231, 15], 'b5f6e1fc485dbff8'],
  ['804fb61a001bdbcc', [134, 66, 220, 89], '36289d9654fb49f6'],
  ['804fb61a001bdbcc', [171, 66, 126, 168, 209, 15, 199], 'e203987dba252fb3'],
  ['804fb61a801bdbcc', [255, 0, 255, 0, 255], '920b62bbca3e0b72'],
])('Marvin with the seed %s of %j', (seed, data, hash) => {
  const folded = (BigInt(`0x${hash}`) >> 32n) ^ (BigInt(`0x${hash}`) & 0xffffffffn);
  expect(computeMarvinHash(Uint8Array.from(data), Buffer.from(seed, 'hex').toString('latin1'))).toBe(Number(folded));
});

it('the client secret of Microsoft’s own tests has its checksum', () => {
  const row = secretFormats.find(({ id }) => id === 'azure-client-secret');
  const secret = `zzz8Q~${'z'.repeat(31)}blP`;
  expect(row && compileFormat(row).pattern.exec(secret)?.[0]).toBe(secret);
  expect(row && hasValidCheck(row, secret)).toBe(true);
  expect(row && hasValidCheck(row, secret.replace(/P$/u, 'Q'))).toBe(false);
});

/** Made with zlib of Python. */
it.each(['glpat-bzoxCnU6MkFCQ0RFRkdISUpLTE1OT1AQ.0w0m75dyc', 'glpat-bzoxCnU6MkFCQ0RFRkdISUpLTE1OT1AQ.01.0w0saaisf'])(
  'the token of GitLab %s has its checksum',
  (token) => {
    const row = secretFormats.find(({ id }) => id === 'gitlab-routable-token');
    expect(row && compileFormat(row).pattern.exec(token)?.[0]).toBe(token);
    expect(row && hasValidCheck(row, token)).toBe(true);
    expect(row && hasValidCheck(row, token.replace('glpat-b', 'glpat-c'))).toBe(false);
  },
);
