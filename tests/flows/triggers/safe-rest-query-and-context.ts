// Account, stage and API id of a REST API are written by API Gateway.
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export async function handler(event: APIGatewayProxyEvent, context: Context): Promise<APIGatewayProxyResult> {
  const table = `${event.requestContext.stage}_${event.requestContext.accountId}_${event.requestContext.apiId}`;
  // ok: no-sql-injection
  await pool.query(`INSERT INTO ${table} (request) VALUES ($1)`, [context.awsRequestId]);
  return { statusCode: 202, body: '' };
}
