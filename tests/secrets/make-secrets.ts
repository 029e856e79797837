// eslint-disable-next-line n/no-unsupported-features/node-builtins -- marked experimental in Node.js 20, unchanged since
import { crc32 } from 'node:zlib';
import { alphabets, type Alphabet, type SecretFormatRow } from '../../src/models/secrets/schema.ts';
import { compileFormat, parseShape, type ShapePart } from '../../src/secrets/compile-format.ts';
import { computeMarvinHash } from '../../src/secrets/marvin-hash.ts';
import { makeBech32Checksum, makeUnreservedChecksum, printBase36, printBase62, printReversedHex } from '../../src/secrets/verify-check.ts';

/** Numbers that are the same in every run (a linear congruential generator), each at least 0 and below 1. */
export function makeRandom(seed: number): () => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** Answers the characters of an alphabet. */
export function listCharacters(alphabet: Alphabet): string {
  return alphabets[alphabet].replaceAll(/(.)-(.)/gu, (_, from: string, to: string) => {
    const start = from.charCodeAt(0);
    return Array.from({ length: to.charCodeAt(0) - start + 1 }, (_each, index) => String.fromCharCode(start + index)).join('');
  });
}

/** Makes a text of a shape; `stretch` gives the length of a part. */
export function makeOfShape(
  parts: readonly ShapePart[],
  random: () => number,
  stretch: (least: number, most: number) => number = (least, most) =>
    least + Math.floor(random() * (Math.min(most, least + 40) - least + 1)),
): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'text':
          return part.text;
        case 'choice':
          return makeOfShape(part.branches[Math.floor(random() * part.branches.length)] ?? [], random, stretch);
        case 'characters': {
          const characters = listCharacters(part.alphabet);
          const length = stretch(part.least, part.most);
          return Array.from({ length }, () => characters[Math.floor(random() * characters.length)] ?? '').join('');
        }
      }
    })
    .join('');
}

/** Makes a credential of a form, whose checksum is right and which no service has issued. */
export function makeSecret(row: SecretFormatRow, random: () => number): string {
  const text = makeOfShape(parseShape(row.shape), random);
  if (row.check === undefined) return text;
  switch (row.check) {
    case 'crc32-base62': {
      const random30 = text.slice(text.indexOf('_') + 1, -6);
      return text.slice(0, -6) + printBase62(crc32(random30));
    }
    case 'crc32-base36':
      return text.slice(0, -7) + printBase36(crc32(text.slice(0, -7)));
    case 'marvin-unreserved':
      return text.startsWith('8Q~', 3) ? text.slice(0, -3) + makeUnreservedChecksum(text.slice(0, -3), row.seeds?.[0] ?? '') : text;
    case 'marvin-base64': {
      const seed = row.seeds?.[Math.floor(random() * row.seeds.length)] ?? '';
      const isForAddresses = row.shape.includes('base64url');
      const bytes = Buffer.from(text, 'base64');
      bytes.writeUInt32LE(computeMarvinHash(bytes.subarray(0, -4), seed), bytes.length - 4);
      const made = bytes.toString('base64');
      const written = isForAddresses ? made.replaceAll('+', '-').replaceAll('/', '_') : made;
      // Of some keys the service takes only those that come out without signs.
      const { pattern } = compileFormat(row);
      pattern.lastIndex = 0;
      return pattern.test(written) ? written : makeSecret(row, random);
    }
    case 'crc32-hex':
      return text.slice(0, -8) + printReversedHex(crc32(text.slice(0, -9)));
    case 'bech32': {
      const split = text.lastIndexOf('1');
      const data = text.slice(split + 1, -6);
      return text.slice(0, -6) + makeBech32Checksum(text.slice(0, split), data);
    }
    case 'jwt': {
      const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
      const payload = { sub: makeOfShape([{ kind: 'characters', alphabet: 'alnum', least: 12, most: 12 }], random), iat: 1700000000 };
      return `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(payload)}.${makeOfShape([{ kind: 'characters', alphabet: 'base64url', least: 43, most: 43 }], random)}`;
    }
    case 'base64-snowflake': {
      const digits = `7${makeOfShape([{ kind: 'characters', alphabet: 'digit', least: 17, most: 17 }], random)}`;
      return [Buffer.from(digits).toString('base64').replaceAll('=', ''), ...text.split('.').slice(1)].join('.');
    }
    case 'base64-json': {
      const start = text.slice(0, text.indexOf('_') + 1);
      const json = JSON.stringify({ o: makeOfShape([{ kind: 'characters', alphabet: 'alnum', least: 240, most: 240 }], random) });
      const encoded = Buffer.from(json).toString('base64').replaceAll('=', '');
      const short = Buffer.from(JSON.stringify({ o: json.slice(6, 66) }));
      const body = row.id === 'onepassword-service-token' ? encoded : short.toString('base64').replaceAll('=', '');
      const after = text.slice(start.length);
      return start + body + (after.includes('_') ? after.slice(after.lastIndexOf('_')) : '');
    }
  }
}
