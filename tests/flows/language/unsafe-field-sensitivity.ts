// The field with the name from the request is the one in the text.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { createPool } from 'mysql2/promise';

const pool = createPool({ host: process.env.DB_HOST });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const job = {
    id: event.requestContext.accountId,
    label: event.queryStringParameters?.label,
    source: { kind: 'api', path: event.rawPath },
  };
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO jobs (kind, label) VALUES ('${job.source.kind}', '${job.label}')`);
  return { statusCode: 202 };
};
