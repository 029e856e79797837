// The same with bound values
import * as router from 'aws-lambda-router';
import { Pool } from 'pg';
const pool = new Pool();
export const handler = router.handler({
  proxyIntegration: {
    routes: [
      {
        path: '/graphql/:id',
        method: 'POST',
        action: (request, context) => {
          // ok: no-sql-injection
          return pool.query('SELECT * FROM u WHERE id = $1', [request.paths.id]);
        },
      },
    ],
  },
  sqs: { routes: [{ source: /.*/, action: (messages) => Promise.all(messages.map((m) =>
    // ok: no-sql-injection
    pool.query('SELECT * FROM u WHERE id = $1', [m]))) }] },
});
