// Nobody checks whether Stripe sent the message.
import { Pool } from 'pg';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const pool = new Pool();
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEvent) => {
  const evt = JSON.parse(event.body!);
  if (evt.type !== 'checkout.session.completed') return { statusCode: 200, body: '' };
  await pool.query('UPDATE orders SET paid = true WHERE session = $1', [evt.data.object.id]);
  return { statusCode: 200, body: '' };
};
