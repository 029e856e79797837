// Whether a token is about to expire; who has it does not matter.
import { decodeJwt } from 'jose';
export const handler = async (event) => {
  // ok: no-unverified-token
  const { exp } = decodeJwt(event.headers.authorization.slice(7));
  const isFresh = exp !== undefined && exp * 1000 > Date.now() + 60_000;
  return { statusCode: 200, body: JSON.stringify({ refresh: !isFresh }) };
};
