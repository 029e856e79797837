// The connection id is made by API Gateway.
import type { APIGatewayProxyWebsocketHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyWebsocketHandlerV2 = async (event) => {
  const { room } = JSON.parse(event.body ?? '{}');
  // ok: no-sql-injection
  await pool.query(`INSERT INTO presence (connection, room) VALUES ('${event.requestContext.connectionId}', $1)`, [room]);
  return { statusCode: 200 };
};
