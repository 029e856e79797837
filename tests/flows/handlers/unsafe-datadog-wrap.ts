// datadog() gets a function declared below.
import { datadog } from 'datadog-lambda-js';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = datadog(searchBikes, { mergeDatadogXrayTraces: true });

async function searchBikes(event: APIGatewayProxyEventV2) {
  const frame = event.queryStringParameters?.frame ?? '';
  // ruleid: no-sql-injection
  const { rows } = await pool.query("SELECT * FROM bikes WHERE frame = '" + frame + "'");
  return { statusCode: 200, body: JSON.stringify(rows) };
}
