import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export async function audit(event: APIGatewayProxyEvent) {
  await pool.query(`INSERT INTO audit (account) VALUES ('${event.requestContext.accountId}')`);
}
