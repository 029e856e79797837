// middy().handler(fn) takes the function last.
import middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = middy()
  .use({ before: async (request) => console.log(request.event.rawPath) })
  .handler(async (event: APIGatewayProxyEventV2) => {
    // ruleid: no-sql-injection
    const { rows } = await pool.query(`SELECT * FROM lamps WHERE model = '${event.queryStringParameters?.model}'`);
    return { statusCode: 200, body: JSON.stringify(rows) };
  });
