// Another token is decoded than the one that is verified.
import jwt from 'jsonwebtoken';
import { Pool } from 'pg';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const token = event.headers.authorization?.slice(7) ?? '';
  try {
    jwt.verify(token, process.env.PUBLIC_KEY!, { algorithms: ['RS256'], audience: 'things' });
  } catch {
    return { statusCode: 401 };
  }
  const { sub } = jwt.decode(event.headers['x-token'] ?? '') as jwt.JwtPayload;
  // ruleid: require-authorization
  await pool.query('DELETE FROM things WHERE id = $1 AND owner = $2', [event.pathParameters?.id, sub]);
  return { statusCode: 204 };
};
