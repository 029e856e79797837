// A function verifies and throws; then the token is read.
import jwt from 'jsonwebtoken';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
function assertValid(token: string): void {
  jwt.verify(token, process.env.PUBLIC_KEY!, { algorithms: ['RS256'], issuer: 'https://id.example.com', audience: 'api' });
}
export const handler = async (event: APIGatewayProxyEventV2) => {
  const token = (event.headers.authorization ?? '').split(' ')[1] ?? '';
  try {
    assertValid(token);
  } catch {
    return { statusCode: 401 };
  }
  // ok: no-unverified-token
  const claims = jwt.decode(token) as { sub: string; role: string };
  if (claims.role !== 'admin') return { statusCode: 403 };
  return { statusCode: 200, body: claims.sub };
};
