// A route gets its path parameters first and the event second, and binds.
import { APIGatewayRestResolver } from '@aws-lambda-powertools/event-handler/rest';
import type { APIGatewayProxyEvent, Context } from 'aws-lambda';
import { Pool } from 'pg';

const app = new APIGatewayRestResolver();
const pool = new Pool();

app.post('/carts/:id', async (params, { event }) => {
  const { item } = JSON.parse(event.body);
  // ok: no-sql-injection
  await pool.query('INSERT INTO cart_items (cart, item) VALUES ($1, $2)', [params.id, item]);
  return { ok: true };
});

export const handler = async (event: APIGatewayProxyEvent, context: Context) => app.resolve(event, context);
