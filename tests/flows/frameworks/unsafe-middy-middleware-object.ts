// A middleware of Middy that is written as an object in place.
import middy from '@middy/core';
import { Pool } from 'pg';

const pool = new Pool();
export const handler = middy()
  .use({
    onError: async (request) => {
      // ruleid: no-sql-injection
      await pool.query(`SELECT * FROM t WHERE x = '${request.event.headers.host}'`);
    },
  })
  .handler(async () => ({ statusCode: 204 }));
