// Pairs of other quotes, of the first quote alone, and pairs that were cut.
import { Client } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const client = new Client();

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { a = '', b = '', c = '', d = '', e = '' } = event.queryStringParameters ?? {};
  // ruleid: no-sql-injection
  await client.query(`SELECT ${a.replace(/"/g, '""')} FROM orders`);
  // ruleid: no-sql-injection
  await client.query(`SELECT "${b.replace('"', '""')}" FROM orders`);
  // ruleid: no-sql-injection
  await client.query(`SELECT "${c.replaceAll('"', '""').slice(0, 30)}" FROM orders`);
  // ruleid: no-sql-injection
  await client.query(`SELECT "${d.replaceAll("'", "''")}" FROM orders`);
  // ruleid: no-sql-injection
  await client.query(`SELECT "${e.replaceAll('"', '""').replaceAll('#', '"')}" FROM orders`);
};
