// A route gets its path parameters first and the event second.
import { APIGatewayRestResolver } from '@aws-lambda-powertools/event-handler/rest';
import type { APIGatewayProxyEvent, Context } from 'aws-lambda';
import { Pool } from 'pg';

const app = new APIGatewayRestResolver();
const pool = new Pool();

app.post('/carts/:id', async (params, { event }) => {
  const { item } = JSON.parse(event.body);
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO cart_items (cart, item) VALUES ($1, '${item}')`, [params.id]);
  return { ok: true };
});

export const handler = async (event: APIGatewayProxyEvent, context: Context) => app.resolve(event, context);
