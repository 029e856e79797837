// Routes of Powertools that are decorated methods.
import { Router } from '@aws-lambda-powertools/event-handler/http';
import type { RequestContext } from '@aws-lambda-powertools/event-handler/types';
import { Pool } from 'pg';

const pool = new Pool();
const app = new Router();
class Lambda {
  @app.get('/x/:id')
  async find({ params }: RequestContext) {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${params.id}'`);
    return {};
  }
}
const lambda = new Lambda();
export const handler = async (event: unknown, context: never) => app.resolve(event, context, { scope: lambda });
