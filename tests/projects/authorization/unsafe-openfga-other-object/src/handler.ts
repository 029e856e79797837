// Another document than the one that is asked about.
import { OpenFgaClient } from '@openfga/sdk';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const fga = new OpenFgaClient({ apiUrl: process.env.FGA_URL, storeId: process.env.FGA_STORE });
const pool = new Pool();
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const user = `user:${event.requestContext.authorizer.jwt.claims.sub}`;
  const { allowed } = await fga.check({ user, relation: 'editor', object: `folder:${event.pathParameters?.folder}` });
  if (!allowed) return { statusCode: 403 };
  // ruleid: require-authorization
  await pool.query('DELETE FROM documents WHERE id = $1', [event.pathParameters?.id]);
  return { statusCode: 204 };
};
