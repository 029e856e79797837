// A function of another file verifies the token with jose and throws.
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { requireUser } from './auth';
const pool = new Pool();
// ok: require-authentication
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  try {
    const user = await requireUser(event.headers);
    await pool.query('DELETE FROM projects WHERE id = $1 AND owner = $2', [event.pathParameters?.id, user]);
    return { statusCode: 204 };
  } catch {
    return { statusCode: 401 };
  }
}
