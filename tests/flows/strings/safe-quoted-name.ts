// Names between quotes, of which they have only pairs.
import { Client } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const client = new Client();
const quoteName = (name: string) => `"${name.replaceAll('"', '""')}"`;

export const handler = async (event: APIGatewayProxyEventV2) => {
  const where = event.queryStringParameters ?? {};
  const clause = Object.keys(where)
    .map((key, index) => `"${key.replace(/"/g, '""')}" = $${index + 1}`)
    .join(' AND ');
  // ok: no-sql-injection
  await client.query(`SELECT * FROM orders WHERE ${clause}`, Object.values(where));
  // ok: no-sql-injection
  await client.query(`SELECT ${quoteName(where.a ?? '')}, ${quoteName(where.b ?? '')} FROM orders`);
};
