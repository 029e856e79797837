import { createRemoteJWKSet, jwtVerify } from 'jose';
const jwks = createRemoteJWKSet(new URL('https://issuer.example.com/.well-known/jwks.json'));
export class Unauthorized extends Error {}
export async function requireUser(headers: Record<string, string | undefined>): Promise<string> {
  const header = headers.authorization;
  if (!header?.startsWith('Bearer ')) throw new Unauthorized('missing');
  const { payload } = await jwtVerify(header.slice(7), jwks, { issuer: 'https://issuer.example.com/', audience: 'api' });
  if (!payload.sub) throw new Unauthorized('no subject');
  return payload.sub;
}
