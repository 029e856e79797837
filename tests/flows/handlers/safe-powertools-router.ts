// A route of the Powertools event handler binds its path parameters.
import { Router } from '@aws-lambda-powertools/event-handler/http';
import type { APIGatewayProxyEvent, Context } from 'aws-lambda';
import { Pool } from 'pg';

const app = new Router();
const pool = new Pool();

app.get('/todos/:id', async ({ params }) => {
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM todos WHERE id = $1', [params.id]);
  return { todo: rows[0] };
});

export const handler = async (event: APIGatewayProxyEvent, context: Context) => app.resolve(event, context);
