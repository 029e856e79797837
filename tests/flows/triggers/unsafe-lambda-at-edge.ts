// The URI and the headers of a viewer request.
import type { CloudFrontRequestHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: CloudFrontRequestHandler = async (event) => {
  const { request, config } = event.Records[0].cf;
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO hits (uri, agent) VALUES ($1, '${request.headers['user-agent'][0].value}')`, [request.uri]);
  return request;
};
