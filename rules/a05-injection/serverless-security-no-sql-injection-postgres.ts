import type { APIGatewayProxyEvent, APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Client, Pool } from 'pg';
import postgres from 'postgres';

const pool = new Pool();
const sql = postgres();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const id = event.queryStringParameters?.id;
  // ruleid: serverless-security-no-sql-injection-postgres
  await pool.query(`SELECT * FROM orders WHERE id = '${id}'`);
  // ruleid: serverless-security-no-sql-injection-postgres
  await pool.query({ text: 'SELECT * FROM orders WHERE id = ' + id });
  // ok: serverless-security-no-sql-injection-postgres
  await pool.query('SELECT * FROM orders WHERE id = $1', [id]);
  // ok: serverless-security-no-sql-injection-postgres
  await pool.query({ text: 'SELECT * FROM orders WHERE id = $1', values: [id] });
  // ok: serverless-security-no-sql-injection-postgres
  await pool.query(`SELECT * FROM orders LIMIT ${Number(id)}`);
  // ok: serverless-security-no-sql-injection-postgres
  await sql`SELECT * FROM orders WHERE id = ${id}`;
  // ruleid: serverless-security-no-sql-injection-postgres
  await sql.unsafe(`SELECT * FROM orders WHERE id = ${id}`);
  return { statusCode: 200 };
};

export async function list({ pathParameters, requestContext }: APIGatewayProxyEvent, client: Client) {
  // ok: serverless-security-no-sql-injection-postgres
  return client.query(`SELECT * FROM jobs WHERE request = '${requestContext.requestId}'`);
}

export const find = async (event: APIGatewayProxyEvent) => {
  const client = await pool.connect();
  const { column, direction } = JSON.parse(event.body ?? '{}');
  // ruleid: serverless-security-no-sql-injection-postgres
  await client.query('SELECT * FROM users ORDER BY ' + column);
  if (!['ASC', 'DESC'].includes(direction)) return { statusCode: 400, body: '' };
  // ok: serverless-security-no-sql-injection-postgres
  await client.query('SELECT * FROM users ORDER BY name ' + direction);
  return { statusCode: 200, body: '' };
};

// Not a handler: nothing says where the text comes from.
export async function run(text: string) {
  // ok: serverless-security-no-sql-injection-postgres
  return pool.query(text);
}
