// Routes of aws-lambda-router, of several triggers
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
          // ruleid: no-sql-injection
          return pool.query(`SELECT * FROM u WHERE id = '${request.paths.id}'`);
        },
      },
    ],
  },
  sqs: { routes: [{ source: /.*/, action: (messages) => Promise.all(messages.map((m) =>
    // ruleid: no-sql-injection
    pool.query(`SELECT * FROM u WHERE id = '${m}'`))) }] },
});
