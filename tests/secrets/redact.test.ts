import { expect, it } from 'vitest';
import { secretFormats } from '../../src/models/secrets/all-formats.ts';
import { redact, redactCode } from '../../src/secrets/redact.ts';
import { makeRandom, makeSecret } from './make-secrets.ts';

it.each([
  ['abc', '…'],
  ['hunter2', 'h…'],
  ['correcthorsebattery', 'corr…'],
])('of %s only the beginning is shown', (value, shown) => {
  expect(redact(value)).toBe(shown);
});

it.each([
  ["const dbPassword = 'hunter2hunter';", "const dbPassword = 'hun…';"],
  [`send({ "apiKey": "b8Kd92LmQx71Zp", name: 'shop' })`, `send({ "apiKey": "b8K…", name: 'shop' })`],
  ["new Client('postgres://app:Xy7qPz9aa@db.internal/x')", "new Client('postgres://app:Xy…@db.internal/x')"],
  ["const name = 'shop';", "const name = 'shop';"],
])('%s is shown as %s', (code, shown) => {
  expect(redactCode(code)).toBe(shown);
});

it('credentials of every form with a beginning of its own are redacted in code', () => {
  const random = makeRandom(9);
  const rows = secretFormats.filter((row) => row.near === undefined && /^[\w.-]{3}/u.test(row.shape));
  expect(rows.length).toBeGreaterThan(100);
  for (const row of rows) {
    const value = makeSecret(row, random);
    expect(redactCode(`run(x, '${value}');`)).not.toContain(value.slice(-8));
  }
});
