// A connection string made in another file is logged and answered.
import { credentials, describe, log } from './db';
export const handler = async () => {
  const c = await credentials();
  // ruleid: no-secret-exposure
  log(describe(c));
  // ok: no-secret-exposure
  log(c.username);
  // ruleid: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify({ connection: describe(c) }) };
};
