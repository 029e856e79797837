// The user agent is free text.
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export async function handler(event: APIGatewayProxyEventV2WithJWTAuthorizer) {
  const who = event.requestContext.http.userAgent;
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO visits (who) VALUES ('${who}')`);
  return { statusCode: 204 };
}
