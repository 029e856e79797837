// A WebSocket message.
import type { APIGatewayProxyWebsocketHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyWebsocketHandlerV2 = async (event) => {
  const { room } = JSON.parse(event.body ?? '{}');
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO presence (connection, room) VALUES ($1, '${room}')`, [event.requestContext.connectionId]);
  return { statusCode: 200 };
};
