// A function answers the first field that is wrong.
import { exec } from 'node:child_process';

const isName = (value) => typeof value === 'string' && /^\w+$/.test(value);
const checks = [
  ['source', isName],
  ['target', isName],
];

function findInvalid(input) {
 for (const [field, check] of checks) {
    if (!check(input[field])) return field;
  }
  return undefined;
}

export const handler = async (event) => {
  const input = JSON.parse(event.body);
  const invalid = findInvalid(input);
  if (invalid !== undefined) return { statusCode: 400, body: invalid };
  // ok: no-command-injection
  exec(`cp /tmp/${input.source} /tmp/${input.target}`);
  return { statusCode: 202 };
};
