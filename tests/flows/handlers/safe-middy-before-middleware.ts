// A middleware of one's own reads the event and binds.
import middy from '@middy/core';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

const audit = () => ({
  before: async (request: { event: APIGatewayProxyEvent }) => {
    // ok: no-sql-injection
    await pool.query('INSERT INTO audit (path) VALUES ($1)', [request.event.path]);
  },
});

export const handler = middy(async (_event: APIGatewayProxyEvent) => ({ statusCode: 204, body: '' })).use(audit());
